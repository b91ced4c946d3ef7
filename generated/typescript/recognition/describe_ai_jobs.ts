// Generated from spec/recognition/describe_ai_jobs.xsd (265ad380027b0cdd).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeAiJobs and its types. */

import type { JobStateFilter, SortOrder } from "../common/job.ts";
import { $JobStateFilter, $PageSize, $SortOrder } from "../common/job.ts";
import { $Identifier, $Timestamp } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { withIds } from "../core/jobs.ts";
import { Pager } from "../core/paging.ts";
import { inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, JobReference } from "../core/types.ts";
import type { AiJobDetail, AiJobTag } from "./ai_job.ts";
import { $AiJobDetail, $AiJobTag } from "./ai_job.ts";

export const $DescribeAiJobsParams: RecordTable = {
  name: "DescribeAiJobsParams",
  fields: () => [
    ["queueId", $Identifier, { in: inQuery, required: true }],
    ["tag", $AiJobTag, { in: inQuery, required: true }],
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

/** One page of AI jobs. */
export interface DescribeAiJobsResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The jobs on this page. */
  jobsDetail: AiJobDetail[];
  /** The token of the next page; absent or empty on the last. */
  nextToken?: string;
}

export const $DescribeAiJobsResponse: RecordTable = {
  name: "DescribeAiJobsResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $AiJobDetail, { many: true }],
    ["NextToken", STRING],
  ],
};

export const DESCRIBE_AI_JOBS: OperationTable = {
  name: "DescribeAiJobs",
  method: "GET",
  path: "/ai_jobs",
  host: "bucket",
  safe: true,
  params: () => $DescribeAiJobsParams,
  response: () => $DescribeAiJobsResponse,
  paging: { token: "nextToken", next: "NextToken", items: "JobsDetail", size: ["size", 100] },
};

/** The arguments of `describeAiJobs`. */
export interface DescribeAiJobsArgs {
  /** The queue that contains the jobs. Not empty. */
  queueId: string;
  /** Includes only jobs of this kind. One of `Translation`, `WordsGeneralize`. */
  tag: AiJobTag;
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
 * List the AI jobs of a queue, page by page.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/436/49385 (en, 2022-10)
 * - https://github.com/tencentyun/intlcloud-documents (en)
 */
export function describeAiJobs(
  client: BaseClient,
  args: DescribeAiJobsArgs,
  options?: CallOptions,
): Promise<Answer<DescribeAiJobsResponse>> {
  return makeCall(client, DESCRIBE_AI_JOBS, withIds(DESCRIBE_AI_JOBS, args), options);
}

/**
 * Iterate over all pages of `describeAiJobs`, with the same arguments. `size` defaults to 100 here.
 *
 * To resume after a page, pass its `nextToken` as `nextToken`.
 */
export function iterAiJobs(
  client: BaseClient,
  args: DescribeAiJobsArgs,
  options?: CallOptions,
): Pager<AiJobDetail, Answer<DescribeAiJobsResponse>> {
  return new Pager(client, DESCRIBE_AI_JOBS, withIds(DESCRIBE_AI_JOBS, args), options);
}
