// Generated from spec/moderation/create_webpage_auditing_job.xsd (d5a9d24467666d61).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateWebpageAuditingJob and its types. */

import { $Identifier } from "../common/scalar.ts";
import { BOOLEAN, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { SubmittedAuditingJob } from "./auditing_job.ts";
import { $SubmittedAuditingJob } from "./auditing_job.ts";
import type { ModerationUserInfoInput } from "../settings/moderation_settings.ts";
import {
  $CallbackParts,
  $DataId,
  $DetectScene,
  $HttpAddress,
  $ModerationUserInfo,
} from "../settings/moderation_settings.ts";

export const $CreateWebpageAuditingJobRequest: RecordTable = {
  name: "CreateWebpageAuditingJobRequest",
  fields: () => [
    ["Input", $WebpageAuditingInput, { required: true, flatten: true }],
    ["Conf", $WebpageAuditingConf, { required: true, flatten: true }],
  ],
};

export const $WebpageAuditingInput: RecordTable = {
  name: "WebpageAuditingInput",
  fields: () => [
    ["Url", $HttpAddress, { required: true }],
    ["DataId", $DataId],
    ["UserInfo", $ModerationUserInfo],
  ],
};

export const $WebpageAuditingConf: RecordTable = {
  name: "WebpageAuditingConf",
  fields: () => [
    ["BizType", $Identifier],
    ["DetectType", $DetectScene, { many: true, comma: true }],
    ["Callback", $HttpAddress],
    ["CallbackType", $CallbackParts],
    ["ReturnHighlightHtml", BOOLEAN],
  ],
};

/** The job that was created. */
export interface CreateWebpageAuditingJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The job. */
  jobsDetail: SubmittedAuditingJob;
}

export const $CreateWebpageAuditingJobResponse: RecordTable = {
  name: "CreateWebpageAuditingJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $SubmittedAuditingJob, { always: true }],
  ],
};

export const CREATE_WEBPAGE_AUDITING_JOB: OperationTable = {
  name: "CreateWebpageAuditingJob",
  method: "POST",
  path: "/webpage/auditing",
  host: "bucket",
  request: () => $CreateWebpageAuditingJobRequest,
  response: () => $CreateWebpageAuditingJobResponse,
  actions: ["ci:CreateAuditingWebpageJob", "cam:PassRole"],
};

/** The arguments of `createWebpageJob`. */
export interface CreateWebpageAuditingJobArgs {
  /** The http or https address of the page. */
  url: string;
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
  /**
   * Whether the job and its callback contain the page with offending words highlighted. Default:
   * `false`.
   */
  returnHighlightHtml?: boolean;
}

/**
 * Create a job that moderates the images and the text of a web page.
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
 * - ci:CreateAuditingWebpageJob
 * - cam:PassRole: Required for sub-accounts, because the service reads and writes objects through a
 *   role.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/52185 (en)
 * - https://cloud.tencent.com/document/product/436/63958 (zh)
 * - https://cloud.tencent.com/document/product/436/121178 (zh, 2025-08)
 */
export function createWebpageJob(
  client: BaseClient,
  args: CreateWebpageAuditingJobArgs,
  options?: CallOptions,
): Promise<Answer<CreateWebpageAuditingJobResponse>> {
  return makeCall(client, CREATE_WEBPAGE_AUDITING_JOB, args, options);
}
