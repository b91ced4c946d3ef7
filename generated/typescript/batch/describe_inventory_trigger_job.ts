// Generated from spec/batch/describe_inventory_trigger_job.xsd (35540062ca44330e).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeInventoryTriggerJob and its types. */

import type { InventoryTriggerJobDetail } from "./inventory_job.ts";
import { $InventoryTriggerJobDetail } from "./inventory_job.ts";
import { $Identifier } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeLookUp } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, JobReference, LookUpOptions, WaitOptions } from "../core/types.ts";
import { waitForJobs } from "../core/waiting.ts";

export const $DescribeInventoryTriggerJobParams: RecordTable = {
  name: "DescribeInventoryTriggerJobParams",
  fields: () => [
    [
      "jobId",
      $Identifier,
      { in: inPath, required: true, job: { item: "jobsDetail", key: "jobId" } },
    ],
  ],
};

/** The batch job, if it exists. */
export interface DescribeInventoryTriggerJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The batch job; absent if the ID does not exist. */
  jobsDetail?: InventoryTriggerJobDetail;
  /** The requested ID, if it does not exist. Not empty. */
  nonExistJobIds: string[];
}

export const $DescribeInventoryTriggerJobResponse: RecordTable = {
  name: "DescribeInventoryTriggerJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $InventoryTriggerJobDetail],
    ["NonExistJobIds", $Identifier, { many: true }],
  ],
};

export const DESCRIBE_INVENTORY_TRIGGER_JOB: OperationTable = {
  name: "DescribeInventoryTriggerJob",
  method: "GET",
  path: "/inventorytriggerjob/{jobId}",
  host: "bucket",
  safe: true,
  params: () => $DescribeInventoryTriggerJobParams,
  response: () => $DescribeInventoryTriggerJobResponse,
  waiting: {
    id: "jobId",
    item: "JobsDetail",
    key: "JobId",
    state: "State",
    success: ["Success"],
    failed: ["Failed"],
    cancelled: ["Cancel"],
    code: "Code",
    message: "Message",
    missing: "NonExistJobIds",
  },
  actions: ["ci:DescribeInventoryTriggerJob"],
};

/** The arguments of `describeJob`. */
export interface DescribeInventoryTriggerJobArgs {
  /**
   * The ID of the batch job. Not empty. You can also pass the job itself, or the response that
   * created it.
   */
  jobId: JobReference;
}

/**
 * Look up a batch job of either type.
 *
 * The state applies to the batch job itself, which can succeed even if some of its jobs fail. To
 * list the failed jobs, call DescribeMediaJobs with inventoryTriggerJobId and the state Failed.
 *
 * CAM actions:
 *
 * - ci:DescribeInventoryTriggerJob
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/47030 (en)
 * - https://cloud.tencent.com/document/product/460/76893 (zh)
 */
export function describeJob(
  client: BaseClient,
  args: DescribeInventoryTriggerJobArgs,
  options?: LookUpOptions,
): Promise<Answer<DescribeInventoryTriggerJobResponse>> {
  return makeLookUp(client, DESCRIBE_INVENTORY_TRIGGER_JOB, args, options);
}

/** Wait until several jobs succeed. */
export function wait(
  client: BaseClient,
  jobs: readonly JobReference[],
  options?: WaitOptions<InventoryTriggerJobDetail>,
): Promise<InventoryTriggerJobDetail[]>;
/**
 * Wait until a job succeeds, and return it. Pass its id, the job itself, or the response that
 * created it.
 *
 * It looks up the job with `describeJob`. The first lookup is immediate; the interval then grows to
 * half a minute.
 *
 * Errors:
 *
 * - JobFailedError: the job's state is `Failed`.
 * - JobCancelledError: the job's state is `Cancel`.
 * - JobNotFoundError: the job does not exist.
 * - WaitTimeoutError: the job is still running.
 */
export function wait(
  client: BaseClient,
  job: JobReference,
  options?: WaitOptions<InventoryTriggerJobDetail>,
): Promise<InventoryTriggerJobDetail>;
export function wait(
  client: BaseClient,
  job: JobReference | readonly JobReference[],
  options?: WaitOptions<InventoryTriggerJobDetail>,
): Promise<InventoryTriggerJobDetail | InventoryTriggerJobDetail[]> {
  return waitForJobs(client, DESCRIBE_INVENTORY_TRIGGER_JOB, job, options);
}
