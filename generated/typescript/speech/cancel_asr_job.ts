// Generated from spec/speech/cancel_asr_job.xsd (e0815e815f831baf).
// Do not edit: change the spec and run `make generate`.

/** The operation CancelAsrJob and its types. */

import { $Identifier } from "../common/scalar.ts";
import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { withIds } from "../core/jobs.ts";
import { asFlag, inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer, JobReference } from "../core/types.ts";

export const $CancelAsrJobParams: RecordTable = {
  name: "CancelAsrJobParams",
  fields: () => [
    [
      "jobId",
      $Identifier,
      { in: inPath, required: true, job: { item: "jobsDetail", key: "jobId" } },
    ],
    ["cancel", BOOLEAN, { in: asFlag, required: true, fixed: "true" }],
  ],
};

export const CANCEL_ASR_JOB: OperationTable = {
  name: "CancelAsrJob",
  method: "PUT",
  path: "/asr_jobs/{jobId}",
  host: "bucket",
  safe: true,
  params: () => $CancelAsrJobParams,
};

/** The arguments of `cancelJob`. */
export interface CancelAsrJobArgs {
  /**
   * The ID of the job. Not empty. You can also pass the job itself, or the response that created
   * it.
   */
  jobId: JobReference;
}

/**
 * Cancel a speech recognition job that is still waiting.
 *
 * Service errors:
 *
 * - InvalidArgument: The job does not exist or can no longer be cancelled.
 *
 * Pages:
 *
 * - https://github.com/tencentyun/intlcloud-documents (en)
 */
export function cancelJob(
  client: BaseClient,
  args: CancelAsrJobArgs,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, CANCEL_ASR_JOB, withIds(CANCEL_ASR_JOB, args), options);
}
