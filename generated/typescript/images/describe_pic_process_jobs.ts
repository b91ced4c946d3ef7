// Generated from spec/images/describe_pic_process_jobs.xsd (5a3045ea48d9c5e6).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribePicProcessJobs and its types. */

import type { JobStateFilter, SortOrder } from "../common/job.ts";
import { $JobStateFilter, $PageSize, $SortOrder } from "../common/job.ts";
import type { MediaJobDetail } from "../common/media_job.ts";
import { $MediaJobDetail } from "../common/media_job.ts";
import { $Identifier, $Timestamp } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { withIds } from "../core/jobs.ts";
import { Pager } from "../core/paging.ts";
import { inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, JobReference } from "../core/types.ts";
import { $ImageJobTag } from "./image_job.ts";

export const $DescribePicProcessJobsParams: RecordTable = {
  name: "DescribePicProcessJobsParams",
  fields: () => [
    ["queueId", $Identifier, { in: inQuery, required: true }],
    ["tag", $ImageJobTag, { in: inQuery, required: true, fixed: "PicProcess" }],
    ["workflowId", STRING, { in: inQuery }],
    ["inventoryTriggerJobId", STRING, { in: inQuery, job: { item: "jobsDetail", key: "jobId" } }],
    ["inputObject", STRING, { in: inQuery }],
    ["orderByTime", $SortOrder, { in: inQuery }],
    ["nextToken", STRING, { in: inQuery }],
    ["size", $PageSize, { in: inQuery }],
    ["states", $JobStateFilter, { in: inQuery, many: true, comma: true }],
    ["startCreationTime", $Timestamp, { in: inQuery }],
    ["endCreationTime", $Timestamp, { in: inQuery }],
  ],
};

/** One page of image jobs. */
export interface DescribePicProcessJobsResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The jobs on this page. */
  jobsDetail: MediaJobDetail[];
  /** The token of the next page; absent or empty on the last. */
  nextToken?: string;
}

export const $DescribePicProcessJobsResponse: RecordTable = {
  name: "DescribePicProcessJobsResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $MediaJobDetail, { many: true }],
    ["NextToken", STRING],
  ],
};

export const DESCRIBE_PIC_PROCESS_JOBS: OperationTable = {
  name: "DescribePicProcessJobs",
  method: "GET",
  path: "/pic_jobs",
  host: "bucket",
  safe: true,
  params: () => $DescribePicProcessJobsParams,
  response: () => $DescribePicProcessJobsResponse,
  paging: { token: "nextToken", next: "NextToken", items: "JobsDetail", size: ["size", 100] },
  actions: ["ci:DescribePicProcessJobs"],
};

/** The arguments of `describeJobs`. */
export interface DescribePicProcessJobsArgs {
  /** The queue that contains the jobs. Not empty. */
  queueId: string;
  /** Includes only jobs created by this workflow. */
  workflowId?: string;
  /**
   * Includes only jobs created by this batch job. You can also pass the job itself, or the response
   * that created it.
   */
  inventoryTriggerJobId?: JobReference;
  /** Includes only jobs on the object with this exact key. */
  inputObject?: string;
  /** The sort order, by creation time. One of `Desc`, `Asc`. Default: `Desc`. */
  orderByTime?: SortOrder;
  /** The token from the previous page; the list continues from there. */
  nextToken?: string;
  /** The maximum number of jobs per page. 1 to 100. Default: `10`. */
  size?: number;
  /**
   * Includes only jobs in one of these states. One of `All`, `Submitted`, `Running`, `Success`,
   * `Failed`, `Pause`, `Cancel`. Default: `All`.
   */
  states?: readonly JobStateFilter[];
  /** Includes only jobs created at or after this time. */
  startCreationTime?: Date;
  /** Includes only jobs created at or before this time. */
  endCreationTime?: Date;
}

/**
 * List the image jobs of a queue, page by page.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:DescribePicProcessJobs
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/67198 (zh)
 */
export function describeJobs(
  client: BaseClient,
  args: DescribePicProcessJobsArgs,
  options?: CallOptions,
): Promise<Answer<DescribePicProcessJobsResponse>> {
  return makeCall(
    client,
    DESCRIBE_PIC_PROCESS_JOBS,
    withIds(DESCRIBE_PIC_PROCESS_JOBS, args),
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
  args: DescribePicProcessJobsArgs,
  options?: CallOptions,
): Pager<MediaJobDetail, Answer<DescribePicProcessJobsResponse>> {
  return new Pager(
    client,
    DESCRIBE_PIC_PROCESS_JOBS,
    withIds(DESCRIBE_PIC_PROCESS_JOBS, args),
    options,
  );
}
