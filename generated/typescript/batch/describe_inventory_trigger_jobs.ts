// Generated from spec/batch/describe_inventory_trigger_jobs.xsd (3c7db69a4de1afd6).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeInventoryTriggerJobs and its types. */

import type { InventoryTriggerJobDetail, InventoryTriggerJobType } from "./inventory_job.ts";
import { $InventoryTriggerJobDetail, $InventoryTriggerJobType } from "./inventory_job.ts";
import type { JobStateFilter, SortOrder } from "../common/job.ts";
import { $JobStateFilter, $PageSize, $SortOrder } from "../common/job.ts";
import { $Timestamp } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { withIds } from "../core/jobs.ts";
import { Pager } from "../core/paging.ts";
import { inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, JobReference } from "../core/types.ts";

export const $DescribeInventoryTriggerJobsParams: RecordTable = {
  name: "DescribeInventoryTriggerJobsParams",
  fields: () => [
    ["nextToken", STRING, { in: inQuery }],
    ["size", $PageSize, { in: inQuery }],
    ["type", $InventoryTriggerJobType, { in: inQuery }],
    ["orderByTime", $SortOrder, { in: inQuery }],
    ["states", $JobStateFilter, { in: inQuery, many: true, comma: true }],
    ["startCreationTime", $Timestamp, { in: inQuery }],
    ["endCreationTime", $Timestamp, { in: inQuery }],
    ["workflowId", STRING, { in: inQuery }],
    ["jobId", STRING, { in: inQuery, job: { item: "jobsDetail", key: "jobId" } }],
    ["name", STRING, { in: inQuery }],
  ],
};

/** One page of batch jobs. */
export interface DescribeInventoryTriggerJobsResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The batch jobs on this page. */
  jobsDetail: InventoryTriggerJobDetail[];
  /** The token of the next page; absent or empty on the last. */
  nextToken?: string;
}

export const $DescribeInventoryTriggerJobsResponse: RecordTable = {
  name: "DescribeInventoryTriggerJobsResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $InventoryTriggerJobDetail, { many: true }],
    ["NextToken", STRING],
  ],
};

export const DESCRIBE_INVENTORY_TRIGGER_JOBS: OperationTable = {
  name: "DescribeInventoryTriggerJobs",
  method: "GET",
  path: "/inventorytriggerjob",
  host: "bucket",
  safe: true,
  params: () => $DescribeInventoryTriggerJobsParams,
  response: () => $DescribeInventoryTriggerJobsResponse,
  paging: { token: "nextToken", next: "NextToken", items: "JobsDetail", size: ["size", 100] },
  actions: ["ci:DescribeInventoryTriggerJobs"],
};

/** The arguments of `describeJobs`. */
export interface DescribeInventoryTriggerJobsArgs {
  /** The token from the previous page; the list continues from there. */
  nextToken?: string;
  /** The maximum number of batch jobs per page. 1 to 100. Default: `10`. */
  size?: number;
  /**
   * Includes only batch jobs of this type. By default, both types are listed. One of `Workflow`,
   * `Job`.
   */
  type?: InventoryTriggerJobType;
  /** The sort order, by creation time. One of `Desc`, `Asc`. Default: `Desc`. */
  orderByTime?: SortOrder;
  /**
   * Includes only jobs in one of these states. One of `All`, `Submitted`, `Running`, `Success`,
   * `Failed`, `Pause`, `Cancel`. Default: `All`.
   */
  states?: readonly JobStateFilter[];
  /** Includes only jobs created at or after this time. */
  startCreationTime?: Date;
  /** Includes only jobs created at or before this time. */
  endCreationTime?: Date;
  /** Includes only batch jobs that run this workflow. */
  workflowId?: string;
  /**
   * Includes only the batch job with this ID. You can also pass the job itself, or the response
   * that created it.
   */
  jobId?: JobReference;
  /** Includes only batch jobs with this name. */
  name?: string;
}

/**
 * List the bucket's batch jobs of both types, page by page.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:DescribeInventoryTriggerJobs
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/47031 (en, 2025-11)
 * - https://cloud.tencent.com/document/product/460/76894 (zh)
 */
export function describeJobs(
  client: BaseClient,
  args: DescribeInventoryTriggerJobsArgs = {},
  options?: CallOptions,
): Promise<Answer<DescribeInventoryTriggerJobsResponse>> {
  return makeCall(
    client,
    DESCRIBE_INVENTORY_TRIGGER_JOBS,
    withIds(DESCRIBE_INVENTORY_TRIGGER_JOBS, args),
    options,
  );
}

/**
 * Iterate over all pages of `describeJobs`, with the same arguments. `size` defaults to 100 here.
 *
 * To resume after a page, pass its `nextToken` as `nextToken`.
 */
export function iterJobs(
  client: BaseClient,
  args: DescribeInventoryTriggerJobsArgs = {},
  options?: CallOptions,
): Pager<InventoryTriggerJobDetail, Answer<DescribeInventoryTriggerJobsResponse>> {
  return new Pager(
    client,
    DESCRIBE_INVENTORY_TRIGGER_JOBS,
    withIds(DESCRIBE_INVENTORY_TRIGGER_JOBS, args),
    options,
  );
}
