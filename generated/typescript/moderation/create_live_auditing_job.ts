// Generated from spec/moderation/create_live_auditing_job.xsd (9052ef39fd3cd899).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateLiveAuditingJob and its types. */

import { $Identifier } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { SubmittedAuditingJob } from "./auditing_job.ts";
import { $SubmittedAuditingJob } from "./auditing_job.ts";
import { $VideoSource } from "./video_auditing_job.ts";
import type {
  CallbackVersion,
  ModerationUserInfoInput,
  StorageConf,
} from "../settings/moderation_settings.ts";
import {
  $CallbackParts,
  $CallbackVersion,
  $DataId,
  $HttpAddress,
  $ModerationUserInfo,
  $StorageConf,
} from "../settings/moderation_settings.ts";

export const $StreamAddress: Scalar = {
  kind: textKind,
  minLength: 1,
};

export const $CreateLiveAuditingJobRequest: RecordTable = {
  name: "CreateLiveAuditingJobRequest",
  fields: () => [
    ["Type", $VideoSource, { required: true, fixed: "live_video" }],
    ["Input", $LiveAuditingInput, { required: true, flatten: true }],
    ["Conf", $LiveAuditingConf, { required: true, flatten: true }],
    ["StorageConf", $StorageConf],
  ],
};

export const $LiveAuditingInput: RecordTable = {
  name: "LiveAuditingInput",
  fields: () => [
    ["Url", $StreamAddress, { required: true }],
    ["DataId", $DataId],
    ["UserInfo", $ModerationUserInfo],
  ],
};

export const $LiveAuditingConf: RecordTable = {
  name: "LiveAuditingConf",
  fields: () => [
    ["BizType", $Identifier, { required: true }],
    ["Callback", $HttpAddress],
    ["CallbackType", $CallbackParts],
    ["CallbackVersion", $CallbackVersion],
  ],
};

/** The job that was created. */
export interface CreateLiveAuditingJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The job. */
  jobsDetail: SubmittedAuditingJob;
}

export const $CreateLiveAuditingJobResponse: RecordTable = {
  name: "CreateLiveAuditingJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $SubmittedAuditingJob, { always: true }],
  ],
};

export const CREATE_LIVE_AUDITING_JOB: OperationTable = {
  name: "CreateLiveAuditingJob",
  method: "POST",
  path: "/video/auditing",
  host: "bucket",
  request: () => $CreateLiveAuditingJobRequest,
  response: () => $CreateLiveAuditingJobResponse,
  actions: ["ci:CreateAuditingJobs", "cam:PassRole"],
};

/** The arguments of `createLiveJob`. */
export interface CreateLiveAuditingJobArgs {
  /** The address of the stream, such as rtmp://example.com/live/123. Not empty. */
  url: string;
  /**
   * A custom string, returned in the job's details and callback; at most 512 bytes in UTF-8. At
   * most 512 characters.
   */
  dataId?: string;
  /** Information about the author of the content and where it was posted. */
  userInfo?: ModerationUserInfoInput;
  /** The ID of a policy for live streams that was created in the console. Not empty. */
  bizType: string;
  /** The http or https address that receives the result. */
  callback?: string;
  /**
   * Which parts of the content the callback reports: 1 for all parts, 2 for only those that violate
   * the policy. 1 to 2. Default: `1`.
   */
  callbackType?: number;
  /** The level of detail of the callback. One of `Simple`, `Detail`. Default: `Simple`. */
  callbackVersion?: CallbackVersion;
  /** The location of a recording of the stream. By default, the stream is not recorded. */
  storageConf?: StorageConf;
}

/**
 * Create a job that moderates a live stream while it runs, for up to five hours.
 *
 * The response contains the job's ID. Look it up, and wait for it, as a video job. Each job is
 * billed, so do not blindly retry a call whose outcome is unknown.
 *
 * Before you make this call:
 *
 * - The role through which the service accesses the bucket has been authorised. Otherwise the call
 *   fails with CIRoleNotExist.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateAuditingJobs
 * - cam:PassRole: Required for sub-accounts, because the service reads and writes objects through a
 *   role.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/436/48277 (en)
 * - https://cloud.tencent.com/document/product/436/76260 (zh)
 * - https://cloud.tencent.com/document/product/436/121181 (zh, 2025-08)
 */
export function createLiveJob(
  client: BaseClient,
  args: CreateLiveAuditingJobArgs,
  options?: CallOptions,
): Promise<Answer<CreateLiveAuditingJobResponse>> {
  return makeCall(client, CREATE_LIVE_AUDITING_JOB, args, options);
}
