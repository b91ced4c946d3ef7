// Generated from spec/moderation/create_document_auditing_job.xsd (354c504ce3fb6575).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateDocumentAuditingJob and its types. */

import { $Identifier, $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { SubmittedAuditingJob } from "./auditing_job.ts";
import { $SubmittedAuditingJob } from "./auditing_job.ts";
import type { FreezeSettings, ModerationUserInfoInput } from "../settings/moderation_settings.ts";
import {
  $CallbackParts,
  $DataId,
  $DetectScene,
  $FreezeSettings,
  $HttpAddress,
  $ModerationUserInfo,
} from "../settings/moderation_settings.ts";

export const $DocumentType: Scalar = {
  kind: textKind,
  minLength: 1,
};

export const $CreateDocumentAuditingJobRequest: RecordTable = {
  name: "CreateDocumentAuditingJobRequest",
  fields: () => [
    ["Input", $DocumentAuditingInput, { required: true, flatten: true }],
    ["Conf", $DocumentAuditingConf, { required: true, flatten: true }],
  ],
};

export const $DocumentAuditingInput: RecordTable = {
  name: "DocumentAuditingInput",
  fields: () => [
    ["Object", $ObjectKey],
    ["Url", $HttpAddress],
    ["Type", $DocumentType],
    ["DataId", $DataId],
    ["UserInfo", $ModerationUserInfo],
  ],
  anyOf: [["Object", "Url"]],
};

export const $DocumentAuditingConf: RecordTable = {
  name: "DocumentAuditingConf",
  fields: () => [
    ["BizType", $Identifier],
    ["DetectType", $DetectScene, { many: true, comma: true }],
    ["Callback", $HttpAddress],
    ["CallbackType", $CallbackParts],
    ["Freeze", $FreezeSettings],
  ],
};

/** The job that was created. */
export interface CreateDocumentAuditingJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The job. */
  jobsDetail: SubmittedAuditingJob;
}

export const $CreateDocumentAuditingJobResponse: RecordTable = {
  name: "CreateDocumentAuditingJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $SubmittedAuditingJob, { always: true }],
  ],
};

export const CREATE_DOCUMENT_AUDITING_JOB: OperationTable = {
  name: "CreateDocumentAuditingJob",
  method: "POST",
  path: "/document/auditing",
  host: "bucket",
  request: () => $CreateDocumentAuditingJobRequest,
  response: () => $CreateDocumentAuditingJobResponse,
  actions: ["ci:CreateAuditingDocumentJob", "cam:PassRole"],
};

/**
 * The arguments of `createDocumentJob`.
 *
 * At least one of `object`, `url` is required.
 */
export interface CreateDocumentAuditingJobArgs {
  /** The key of the document in the bucket. Not empty. */
  object?: string;
  /** The http or https address of the content, instead of an object. */
  url?: string;
  /** The type of the document, such as docx. Required if its name has no extension. Not empty. */
  type?: string;
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
  /** The scores at which to freeze the object. Content specified by its address is never frozen. */
  freeze?: FreezeSettings;
}

/**
 * Create a job that moderates a document, page by page, as images.
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
 * - ci:CreateAuditingDocumentJob
 * - cam:PassRole: Required for sub-accounts, because the service reads and writes objects through a
 *   role.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/52121 (en)
 * - https://www.tencentcloud.com/document/product/436/48258 (zh)
 * - https://cloud.tencent.com/document/product/436/59381 (zh)
 * - https://cloud.tencent.com/document/product/436/59378 (zh, 2025-08)
 */
export function createDocumentJob(
  client: BaseClient,
  args: CreateDocumentAuditingJobArgs = {},
  options?: CallOptions,
): Promise<Answer<CreateDocumentAuditingJobResponse>> {
  return makeCall(client, CREATE_DOCUMENT_AUDITING_JOB, args, options);
}
