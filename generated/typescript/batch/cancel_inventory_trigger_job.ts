// Generated from spec/batch/cancel_inventory_trigger_job.xsd (ea8842312bb75c49).
// Do not edit: change the spec and run `make generate`.

/** The operation CancelInventoryTriggerJob and its types. */

import { $Identifier } from "../common/scalar.ts";
import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { withIds } from "../core/jobs.ts";
import { asFlag, inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer, JobReference } from "../core/types.ts";

export const $CancelInventoryTriggerJobParams: RecordTable = {
  name: "CancelInventoryTriggerJobParams",
  fields: () => [
    [
      "jobId",
      $Identifier,
      { in: inPath, required: true, job: { item: "jobsDetail", key: "jobId" } },
    ],
    ["cancel", BOOLEAN, { in: asFlag, required: true, fixed: "true" }],
  ],
};

export const CANCEL_INVENTORY_TRIGGER_JOB: OperationTable = {
  name: "CancelInventoryTriggerJob",
  method: "PUT",
  path: "/inventorytriggerjob/{jobId}",
  host: "bucket",
  safe: true,
  params: () => $CancelInventoryTriggerJobParams,
  actions: ["ci:CancelInventoryTriggerJob"],
};

/** The arguments of `cancelJob`. */
export interface CancelInventoryTriggerJobArgs {
  /**
   * The ID of the job. Not empty. You can also pass the job itself, or the response that created
   * it.
   */
  jobId: JobReference;
}

/**
 * Cancel a batch job.
 *
 * Service errors:
 *
 * - InvalidArgument: The job does not exist or can no longer be cancelled.
 *
 * CAM actions:
 *
 * - ci:CancelInventoryTriggerJob
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/76892 (zh)
 */
export function cancelJob(
  client: BaseClient,
  args: CancelInventoryTriggerJobArgs,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(
    client,
    CANCEL_INVENTORY_TRIGGER_JOB,
    withIds(CANCEL_INVENTORY_TRIGGER_JOB, args),
    options,
  );
}
