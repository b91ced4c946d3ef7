// Generated from spec/speech/describe_asr_jobs.xsd (6382b78f07b2f299).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeAsrJobs and its types. */

import type { JobStateFilter, SortOrder } from "../common/job.ts";
import { $JobStateFilter, $PageSize, $SortOrder } from "../common/job.ts";
import type { MediaJobDetail } from "../common/media_job.ts";
import { $MediaJobDetail } from "../common/media_job.ts";
import { $Identifier, $Timestamp } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { Pager } from "../core/paging.ts";
import { inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import { $AsrJobTag } from "./asr_job.ts";

export const $DescribeAsrJobsParams: RecordTable = {
  name: "DescribeAsrJobsParams",
  fields: () => [
    ["queueId", $Identifier, { in: inQuery, required: true }],
    ["tag", $AsrJobTag, { in: inQuery, required: true, fixed: "SpeechRecognition" }],
    ["orderByTime", $SortOrder, { in: inQuery }],
    ["nextToken", STRING, { in: inQuery }],
    ["size", $PageSize, { in: inQuery }],
    ["states", $JobStateFilter, { in: inQuery, many: true, comma: true }],
    ["startCreationTime", $Timestamp, { in: inQuery }],
    ["endCreationTime", $Timestamp, { in: inQuery }],
  ],
};

/** One page of speech recognition jobs. */
export interface DescribeAsrJobsResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The jobs on this page. */
  jobsDetail: MediaJobDetail[];
  /** The token of the next page; absent or empty on the last. */
  nextToken?: string;
}

export const $DescribeAsrJobsResponse: RecordTable = {
  name: "DescribeAsrJobsResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $MediaJobDetail, { many: true }],
    ["NextToken", STRING],
  ],
};

export const DESCRIBE_ASR_JOBS: OperationTable = {
  name: "DescribeAsrJobs",
  method: "GET",
  path: "/asr_jobs",
  host: "bucket",
  safe: true,
  params: () => $DescribeAsrJobsParams,
  response: () => $DescribeAsrJobsResponse,
  paging: { token: "nextToken", next: "NextToken", items: "JobsDetail", size: ["size", 100] },
  actions: ["ci:DescribeAsrJobs"],
};

/** The arguments of `describeJobs`. */
export interface DescribeAsrJobsArgs {
  /** The queue that contains the jobs. Not empty. */
  queueId: string;
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
 * List the speech recognition jobs of a queue, page by page.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:DescribeAsrJobs
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/46230 (zh)
 * - https://github.com/tencentyun/intlcloud-documents (en)
 */
export function describeJobs(
  client: BaseClient,
  args: DescribeAsrJobsArgs,
  options?: CallOptions,
): Promise<Answer<DescribeAsrJobsResponse>> {
  return makeCall(client, DESCRIBE_ASR_JOBS, args, options);
}

/**
 * Iterate over all pages of `describeJobs`, with the same arguments. `size` defaults to 100 here.
 *
 * To resume after a page, pass its `nextToken` as `nextToken`.
 */
export function iterJobs(
  client: BaseClient,
  args: DescribeAsrJobsArgs,
  options?: CallOptions,
): Pager<MediaJobDetail, Answer<DescribeAsrJobsResponse>> {
  return new Pager(client, DESCRIBE_ASR_JOBS, args, options);
}
