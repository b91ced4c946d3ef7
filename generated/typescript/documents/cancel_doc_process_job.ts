// Generated from spec/documents/cancel_doc_process_job.xsd (ffb7f3f7c592ec4c).
// Do not edit: change the spec and run `make generate`.

/** The operation CancelDocProcessJob and its types. */

import { $Identifier } from "../common/scalar.ts";
import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { withIds } from "../core/jobs.ts";
import { asFlag, inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer, JobReference } from "../core/types.ts";

export const $CancelDocProcessJobParams: RecordTable = {
  name: "CancelDocProcessJobParams",
  fields: () => [
    [
      "jobId",
      $Identifier,
      { in: inPath, required: true, job: { item: "jobsDetail", key: "jobId" } },
    ],
    ["cancel", BOOLEAN, { in: asFlag, required: true, fixed: "true" }],
  ],
};

export const CANCEL_DOC_PROCESS_JOB: OperationTable = {
  name: "CancelDocProcessJob",
  method: "PUT",
  path: "/doc_jobs/{jobId}",
  host: "bucket",
  safe: true,
  params: () => $CancelDocProcessJobParams,
  actions: ["ci:CancelDocProcessJob"],
};

/** The arguments of `cancelJob`. */
export interface CancelDocProcessJobArgs {
  /**
   * The ID of the job. Not empty. You can also pass the job itself, or the response that created
   * it.
   */
  jobId: JobReference;
}

/**
 * Cancel a document job.
 *
 * Service errors:
 *
 * - InvalidArgument: The job does not exist or can no longer be cancelled.
 *
 * CAM actions:
 *
 * - ci:CancelDocProcessJob
 *
 * Pages:
 *
 * - https://github.com/tencentyun/intlcloud-documents (en)
 */
export function cancelJob(
  client: BaseClient,
  args: CancelDocProcessJobArgs,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, CANCEL_DOC_PROCESS_JOB, withIds(CANCEL_DOC_PROCESS_JOB, args), options);
}
