// Generated from spec/moderation/create_text_auditing_job.xsd (9ab6ceefb0e2e43e).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateTextAuditingJob and its types. */

import { $Identifier, $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, ContentVerdict } from "../core/types.ts";
import { withVerdict } from "../core/verdict.ts";
import type { TextAuditingJob } from "./text_auditing_job.ts";
import { $TextAuditingJob } from "./text_auditing_job.ts";
import type {
  CallbackVersion,
  FreezeSettings,
  ModerationUserInfoInput,
} from "../settings/moderation_settings.ts";
import {
  $Base64Text,
  $CallbackParts,
  $CallbackVersion,
  $DataId,
  $DetectScene,
  $FreezeSettings,
  $HttpAddress,
  $ModerationUserInfo,
} from "../settings/moderation_settings.ts";

export const $CreateTextAuditingJobRequest: RecordTable = {
  name: "CreateTextAuditingJobRequest",
  fields: () => [
    ["Input", $TextAuditingInput, { required: true, flatten: true }],
    ["Conf", $TextAuditingConf, { required: true, flatten: true }],
  ],
};

export const $TextAuditingInput: RecordTable = {
  name: "TextAuditingInput",
  fields: () => [
    ["Object", $ObjectKey],
    ["Url", $HttpAddress],
    ["Content", $Base64Text],
    ["DataId", $DataId],
    ["UserInfo", $ModerationUserInfo],
  ],
  anyOf: [["Object", "Url", "Content"]],
};

export const $TextAuditingConf: RecordTable = {
  name: "TextAuditingConf",
  fields: () => [
    ["BizType", $Identifier],
    ["DetectType", $DetectScene, { many: true, comma: true }],
    ["Callback", $HttpAddress],
    ["CallbackType", $CallbackParts],
    ["CallbackVersion", $CallbackVersion],
    ["Freeze", $FreezeSettings],
  ],
};

/** The job, with the verdict if the text was specified in Content. */
export interface CreateTextAuditingJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The job. */
  jobsDetail: TextAuditingJob;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $CreateTextAuditingJobResponse: RecordTable = {
  name: "CreateTextAuditingJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $TextAuditingJob, { always: true, verdict: "whole" }],
  ],
  prototype: withVerdict,
};

export const CREATE_TEXT_AUDITING_JOB: OperationTable = {
  name: "CreateTextAuditingJob",
  method: "POST",
  path: "/text/auditing",
  host: "bucket",
  request: () => $CreateTextAuditingJobRequest,
  response: () => $CreateTextAuditingJobResponse,
  actions: ["ci:CreateAuditingTextJob", "cam:PassRole"],
};

/**
 * The arguments of `createTextJob`.
 *
 * At least one of `object`, `url`, `content` is required.
 */
export interface CreateTextAuditingJobArgs {
  /** The key of a text file in the bucket, in UTF-8 or GBK, up to 1 MB. Not empty. */
  object?: string;
  /** The http or https address of a text file, in UTF-8 or GBK, up to 1 MB. */
  url?: string;
  /**
   * The text itself, in UTF-8 encoded as Base64. At most 10,000 characters before encoding. Not
   * empty: Base64 characters (encode the content first).
   */
  content?: string;
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
 * Moderate a text, immediately or in the background.
 *
 * For a text in Content, the response contains the verdict. For an object or an address, it
 * contains the job's ID; look up the job for the verdict.
 *
 * Each job is billed, so do not blindly retry a call whose outcome is unknown.
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
 * - ci:CreateAuditingTextJob
 * - cam:PassRole: Required for sub-accounts that specify objects or addresses, because the service
 *   reads objects through a role.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/436/48188 (en)
 * - https://cloud.tencent.com/document/product/436/56289 (zh)
 */
export function createTextJob(
  client: BaseClient,
  args: CreateTextAuditingJobArgs = {},
  options?: CallOptions,
): Promise<Answer<CreateTextAuditingJobResponse>> {
  return makeCall(client, CREATE_TEXT_AUDITING_JOB, args, options);
}
