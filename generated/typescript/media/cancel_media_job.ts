// Generated from spec/media/cancel_media_job.xsd (35d25054296fa1cb).
// Do not edit: change the spec and run `make generate`.

/** The operation CancelMediaJob and its types. */

import { $Identifier } from "../common/scalar.ts";
import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { withIds } from "../core/jobs.ts";
import { asFlag, inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer, JobReference } from "../core/types.ts";

export const $CancelMediaJobParams: RecordTable = {
  name: "CancelMediaJobParams",
  fields: () => [
    [
      "jobId",
      $Identifier,
      { in: inPath, required: true, job: { item: "jobsDetail", key: "jobId" } },
    ],
    ["cancel", BOOLEAN, { in: asFlag, required: true, fixed: "true" }],
  ],
};

export const CANCEL_MEDIA_JOB: OperationTable = {
  name: "CancelMediaJob",
  method: "PUT",
  path: "/jobs/{jobId}",
  host: "bucket",
  safe: true,
  params: () => $CancelMediaJobParams,
  actions: ["ci:CancelMediaJob"],
};

/** The arguments of `cancelJob`. */
export interface CancelMediaJobArgs {
  /**
   * The ID of the job. Not empty. You can also pass the job itself, or the response that created
   * it.
   */
  jobId: JobReference;
}

/**
 * Cancel a media job that is still waiting.
 *
 * Only a job that has not started can be cancelled.
 *
 * Service errors:
 *
 * - InvalidArgument: The job does not exist or can no longer be cancelled.
 *
 * CAM actions:
 *
 * - ci:CancelMediaJob
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/49512 (en)
 * - https://cloud.tencent.com/document/product/436/85082 (zh)
 */
export function cancelJob(
  client: BaseClient,
  args: CancelMediaJobArgs,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, CANCEL_MEDIA_JOB, withIds(CANCEL_MEDIA_JOB, args), options);
}
