// Generated from spec/moderation/create_video_auditing_job.xsd (e66b9f41fc72bc61).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateVideoAuditingJob and its types. */

import { $Identifier, $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { SubmittedAuditingJob } from "./auditing_job.ts";
import { $SubmittedAuditingJob } from "./auditing_job.ts";
import type {
  CallbackVersion,
  CaptureSettings,
  FreezeSettings,
  ModerationUserInfoInput,
} from "../settings/moderation_settings.ts";
import {
  $CallbackParts,
  $CallbackVersion,
  $CaptureSettings,
  $DataId,
  $DetectScene,
  $FreezeSettings,
  $HttpAddress,
  $ModerationUserInfo,
  $NumericSwitch,
} from "../settings/moderation_settings.ts";

export const $CreateVideoAuditingJobRequest: RecordTable = {
  name: "CreateVideoAuditingJobRequest",
  fields: () => [
    ["Input", $VideoAuditingInput, { required: true, flatten: true }],
    ["Conf", $VideoAuditingConf, { required: true, flatten: true }],
  ],
};

export const $VideoAuditingInput: RecordTable = {
  name: "VideoAuditingInput",
  fields: () => [
    ["Object", $ObjectKey],
    ["Url", $HttpAddress],
    ["DataId", $DataId],
    ["UserInfo", $ModerationUserInfo],
  ],
  anyOf: [["Object", "Url"]],
};

export const $VideoAuditingConf: RecordTable = {
  name: "VideoAuditingConf",
  fields: () => [
    ["BizType", $Identifier],
    ["DetectType", $DetectScene, { many: true, comma: true }],
    ["Snapshot", $CaptureSettings, { required: true }],
    ["DetectContent", $NumericSwitch],
    ["Callback", $HttpAddress],
    ["CallbackType", $CallbackParts],
    ["CallbackVersion", $CallbackVersion],
    ["Freeze", $FreezeSettings],
  ],
};

/** The job that was created. */
export interface CreateVideoAuditingJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The job. */
  jobsDetail: SubmittedAuditingJob;
}

export const $CreateVideoAuditingJobResponse: RecordTable = {
  name: "CreateVideoAuditingJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $SubmittedAuditingJob, { always: true }],
  ],
};

export const CREATE_VIDEO_AUDITING_JOB: OperationTable = {
  name: "CreateVideoAuditingJob",
  method: "POST",
  path: "/video/auditing",
  host: "bucket",
  request: () => $CreateVideoAuditingJobRequest,
  response: () => $CreateVideoAuditingJobResponse,
  actions: ["ci:CreateAuditingJobs", "cam:PassRole"],
};

/**
 * The arguments of `createVideoJob`.
 *
 * At least one of `object`, `url` is required.
 */
export interface CreateVideoAuditingJobArgs {
  /** The key of the video in the bucket. Not empty. */
  object?: string;
  /** The http or https address of the content, instead of an object. */
  url?: string;
  /**
   * A custom string, returned in the job's details and callback; at most 512 bytes in UTF-8. At
   * most 512 characters.
   */
  dataId?: string;
  /** Information about the author of the content and where it was posted. */
  userInfo?: ModerationUserInfoInput;
  /**
   * The ID of a policy created in the console. If omitted, the default policy applies. Not empty.
   */
  bizType?: string;
  /**
   * The categories of content to detect. Not empty. Deprecated: The service no longer maintains it;
   * use BizType instead.
   */
  detectType?: readonly string[];
  /** The frames to check. */
  snapshot: CaptureSettings;
  /** Whether to check the audio as well: 0 for no, 1 for yes. 0 to 1. Default: `0`. */
  detectContent?: number;
  /** The http or https address that receives the result. */
  callback?: string;
  /**
   * Which parts of the content the callback reports: 1 for all parts, 2 for only those that violate
   * the policy. 1 to 2. Default: `1`.
   */
  callbackType?: number;
  /** The level of detail in the callback. One of `Simple`, `Detail`. Default: `Simple`. */
  callbackVersion?: CallbackVersion;
  /** The scores at which to freeze the object. Content specified by its address is never frozen. */
  freeze?: FreezeSettings;
}

/**
 * Create a job that moderates a video: its frames and, optionally, its audio.
 *
 * The response contains the job's ID; look up the job for the verdict. Each job is billed, so do
 * not blindly retry a call whose outcome is unknown.
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
 * - https://cloud.tencent.com/document/product/460/46427 (zh)
 * - https://www.tencentcloud.com/document/product/436/48249 (en)
 */
export function createVideoJob(
  client: BaseClient,
  args: CreateVideoAuditingJobArgs,
  options?: CallOptions,
): Promise<Answer<CreateVideoAuditingJobResponse>> {
  return makeCall(client, CREATE_VIDEO_AUDITING_JOB, args, options);
}
