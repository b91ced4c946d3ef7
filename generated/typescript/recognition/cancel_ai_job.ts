// Generated from spec/recognition/cancel_ai_job.xsd (8e35a16348d48782).
// Do not edit: change the spec and run `make generate`.

/** The operation CancelAiJob and its types. */

import { $Identifier } from "../common/scalar.ts";
import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { withIds } from "../core/jobs.ts";
import { asFlag, inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer, JobReference } from "../core/types.ts";

export const $CancelAiJobParams: RecordTable = {
  name: "CancelAiJobParams",
  fields: () => [
    [
      "jobId",
      $Identifier,
      { in: inPath, required: true, job: { item: "jobsDetail", key: "jobId" } },
    ],
    ["cancel", BOOLEAN, { in: asFlag, required: true, fixed: "true" }],
  ],
};

export const CANCEL_AI_JOB: OperationTable = {
  name: "CancelAiJob",
  method: "PUT",
  path: "/ai_jobs/{jobId}",
  host: "bucket",
  safe: true,
  params: () => $CancelAiJobParams,
};

/** The arguments of `cancelAiJob`. */
export interface CancelAiJobArgs {
  /**
   * The ID of the job. Not empty. You can also pass the job itself, or the response that created
   * it.
   */
  jobId: JobReference;
}

/**
 * Cancel an AI job.
 *
 * Service errors:
 *
 * - InvalidArgument: The job does not exist or can no longer be cancelled.
 *
 * Pages:
 *
 * - https://github.com/tencentyun/intlcloud-documents (en)
 */
export function cancelAiJob(
  client: BaseClient,
  args: CancelAiJobArgs,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, CANCEL_AI_JOB, withIds(CANCEL_AI_JOB, args), options);
}
