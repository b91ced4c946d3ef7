// Generated from spec/moderation/create_virus_detect_job.xsd (fec59873d208a416).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateVirusDetectJob and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { SubmittedAuditingJob } from "./auditing_job.ts";
import { $SubmittedAuditingJob } from "./auditing_job.ts";
import { $HttpAddress } from "../settings/moderation_settings.ts";

/**
 * A kind of threat to scan for.
 *
 *
 * - `Virus`: Viruses, worms and Trojan horses.
 */
export type VirusDetectType = "Virus";

export const $VirusDetectType: Scalar = {
  kind: textKind,
  values: ["Virus"],
};

export const $CreateVirusDetectJobRequest: RecordTable = {
  name: "CreateVirusDetectJobRequest",
  fields: () => [
    ["Input", $VirusDetectInput, { required: true, flatten: true }],
    ["Conf", $VirusDetectConf, { required: true, flatten: true }],
  ],
};

export const $VirusDetectInput: RecordTable = {
  name: "VirusDetectInput",
  fields: () => [
    ["Object", $ObjectKey],
    ["Url", $HttpAddress],
  ],
  anyOf: [["Object", "Url"]],
};

export const $VirusDetectConf: RecordTable = {
  name: "VirusDetectConf",
  fields: () => [
    ["DetectType", $VirusDetectType, { required: true, fixed: "Virus" }],
    ["Callback", $HttpAddress],
  ],
};

/** The job that was created. */
export interface CreateVirusDetectJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The job. */
  jobsDetail: SubmittedAuditingJob;
}

export const $CreateVirusDetectJobResponse: RecordTable = {
  name: "CreateVirusDetectJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $SubmittedAuditingJob, { always: true }],
  ],
};

export const CREATE_VIRUS_DETECT_JOB: OperationTable = {
  name: "CreateVirusDetectJob",
  method: "POST",
  path: "/virus/detect",
  host: "bucket",
  request: () => $CreateVirusDetectJobRequest,
  response: () => $CreateVirusDetectJobResponse,
  actions: ["ci:CreateAuditingVirusJob", "cam:PassRole"],
};

/**
 * The arguments of `createVirusJob`.
 *
 * At least one of `object`, `url` is required.
 */
export interface CreateVirusDetectJobArgs {
  /** The key of the file in the bucket. Not empty. */
  object?: string;
  /** The http or https address of the content, instead of an object. */
  url?: string;
  /** The address that receives the result when the job ends. */
  callback?: string;
}

/**
 * Create a job that scans a file, or each file in an archive, for viruses.
 *
 * The response contains the job's ID; look up the job for the verdict. Do not blindly retry a call
 * whose outcome is unknown, because it may have created a job.
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
 * - ci:CreateAuditingVirusJob
 * - cam:PassRole: Required for sub-accounts, because the service reads and writes objects through a
 *   role.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/436/50132 (en, 2025-12)
 * - https://cloud.tencent.com/document/product/436/63961 (zh, 2024-11)
 */
export function createVirusJob(
  client: BaseClient,
  args: CreateVirusDetectJobArgs = {},
  options?: CallOptions,
): Promise<Answer<CreateVirusDetectJobResponse>> {
  return makeCall(client, CREATE_VIRUS_DETECT_JOB, args, options);
}
