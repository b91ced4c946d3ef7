// Generated from spec/media/describe_media_jobs.xsd (a7a0e534d90ed3f6).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeMediaJobs and its types. */

import type { JobStateFilter, SortOrder } from "../common/job.ts";
import { $JobStateFilter, $PageSize, $SortOrder } from "../common/job.ts";
import type { MediaJobDetail, MediaJobTag } from "../common/media_job.ts";
import { $MediaJobDetail, $MediaJobTag } from "../common/media_job.ts";
import { $Timestamp } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { withIds } from "../core/jobs.ts";
import { Pager } from "../core/paging.ts";
import { inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, JobReference } from "../core/types.ts";

export const $DescribeMediaJobsParams: RecordTable = {
  name: "DescribeMediaJobsParams",
  fields: () => [
    ["queueId", STRING, { in: inQuery }],
    ["queueType", STRING, { in: inQuery }],
    ["tag", $MediaJobTag, { in: inQuery, required: true }],
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

/** One page of media jobs. */
export interface DescribeMediaJobsResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The jobs on this page. */
  jobsDetail: MediaJobDetail[];
  /** The token of the next page; absent or empty on the last. */
  nextToken?: string;
}

export const $DescribeMediaJobsResponse: RecordTable = {
  name: "DescribeMediaJobsResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $MediaJobDetail, { many: true }],
    ["NextToken", STRING],
  ],
};

export const DESCRIBE_MEDIA_JOBS: OperationTable = {
  name: "DescribeMediaJobs",
  method: "GET",
  path: "/jobs",
  host: "bucket",
  safe: true,
  params: () => $DescribeMediaJobsParams,
  response: () => $DescribeMediaJobsResponse,
  paging: { token: "nextToken", next: "NextToken", items: "JobsDetail", size: ["size", 100] },
  actions: ["ci:DescribeMediaJobs"],
};

/** The arguments of `describeJobs`. */
export interface DescribeMediaJobsArgs {
  /** Includes only jobs in this queue. */
  queueId?: string;
  /** Includes only jobs in queues of this type; ignored if a queue ID is specified. */
  queueType?: string;
  /** Includes only jobs of this kind. One of the values of `MediaJobTag`. */
  tag: MediaJobTag;
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
 * List the media jobs of one kind, page by page.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:DescribeMediaJobs
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/73114 (en, 2025-09)
 * - https://www.tencentcloud.com/document/product/1045/50356 (en)
 * - https://cloud.tencent.com/document/product/460/48235 (zh)
 */
export function describeJobs(
  client: BaseClient,
  args: DescribeMediaJobsArgs,
  options?: CallOptions,
): Promise<Answer<DescribeMediaJobsResponse>> {
  return makeCall(client, DESCRIBE_MEDIA_JOBS, withIds(DESCRIBE_MEDIA_JOBS, args), options);
}

/**
 * Iterate over all pages of `describeJobs`, with the same arguments. `size` defaults to 100 here.
 *
 * To resume after a page, pass its `nextToken` as `nextToken`.
 */
export function iterJobs(
  client: BaseClient,
  args: DescribeMediaJobsArgs,
  options?: CallOptions,
): Pager<MediaJobDetail, Answer<DescribeMediaJobsResponse>> {
  return new Pager(client, DESCRIBE_MEDIA_JOBS, withIds(DESCRIBE_MEDIA_JOBS, args), options);
}
