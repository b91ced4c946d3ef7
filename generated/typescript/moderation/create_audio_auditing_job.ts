// Generated from spec/moderation/create_audio_auditing_job.xsd (16f2b33e94ba33b5).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateAudioAuditingJob and its types. */

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
  FreezeSettings,
  ModerationUserInfoInput,
} from "../settings/moderation_settings.ts";
import {
  $CallbackParts,
  $CallbackVersion,
  $DataId,
  $DetectScene,
  $FreezeSettings,
  $HttpAddress,
  $ModerationUserInfo,
} from "../settings/moderation_settings.ts";

export const $CreateAudioAuditingJobRequest: RecordTable = {
  name: "CreateAudioAuditingJobRequest",
  fields: () => [
    ["Input", $AudioAuditingInput, { required: true, flatten: true }],
    ["Conf", $AudioAuditingConf, { required: true, flatten: true }],
  ],
};

export const $AudioAuditingInput: RecordTable = {
  name: "AudioAuditingInput",
  fields: () => [
    ["Object", $ObjectKey],
    ["Url", $HttpAddress],
    ["DataId", $DataId],
    ["UserInfo", $ModerationUserInfo],
  ],
  anyOf: [["Object", "Url"]],
};

export const $AudioAuditingConf: RecordTable = {
  name: "AudioAuditingConf",
  fields: () => [
    ["BizType", $Identifier],
    ["DetectType", $DetectScene, { many: true, comma: true }],
    ["Callback", $HttpAddress],
    ["CallbackType", $CallbackParts],
    ["CallbackVersion", $CallbackVersion],
    ["Freeze", $FreezeSettings],
  ],
};

/** The job that was created. */
export interface CreateAudioAuditingJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The job. */
  jobsDetail: SubmittedAuditingJob;
}

export const $CreateAudioAuditingJobResponse: RecordTable = {
  name: "CreateAudioAuditingJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $SubmittedAuditingJob, { always: true }],
  ],
};

export const CREATE_AUDIO_AUDITING_JOB: OperationTable = {
  name: "CreateAudioAuditingJob",
  method: "POST",
  path: "/audio/auditing",
  host: "bucket",
  request: () => $CreateAudioAuditingJobRequest,
  response: () => $CreateAudioAuditingJobResponse,
  actions: ["ci:CreateAuditingAudioJob", "cam:PassRole"],
};

/**
 * The arguments of `createAudioJob`.
 *
 * At least one of `object`, `url` is required.
 */
export interface CreateAudioAuditingJobArgs {
  /** The key of the file in the bucket. Not empty. */
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
 * Create a job that moderates audio.
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
 * - ci:CreateAuditingAudioJob
 * - cam:PassRole: Required for sub-accounts, because the service reads and writes objects through a
 *   role.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/48266 (en)
 * - https://cloud.tencent.com/document/product/460/53395 (zh)
 * - https://cloud.tencent.com/document/product/436/119488 (zh, 2025-08)
 */
export function createAudioJob(
  client: BaseClient,
  args: CreateAudioAuditingJobArgs = {},
  options?: CallOptions,
): Promise<Answer<CreateAudioAuditingJobResponse>> {
  return makeCall(client, CREATE_AUDIO_AUDITING_JOB, args, options);
}
