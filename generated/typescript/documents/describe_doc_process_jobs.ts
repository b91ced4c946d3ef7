// Generated from spec/documents/describe_doc_process_jobs.xsd (8e71f9f8e1f511d4).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeDocProcessJobs and its types. */

import type { JobStateFilter, SortOrder } from "../common/job.ts";
import { $JobStateFilter, $PageSize, $SortOrder } from "../common/job.ts";
import { $Identifier, $Timestamp } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { Pager } from "../core/paging.ts";
import { inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { DocumentJobDetail, DocumentJobTag } from "./document_job.ts";
import { $DocumentJobDetail, $DocumentJobTag } from "./document_job.ts";

export const $DescribeDocProcessJobsParams: RecordTable = {
  name: "DescribeDocProcessJobsParams",
  fields: () => [
    ["queueId", $Identifier, { in: inQuery, required: true }],
    ["tag", $DocumentJobTag, { in: inQuery, required: true }],
    ["orderByTime", $SortOrder, { in: inQuery }],
    ["nextToken", STRING, { in: inQuery }],
    ["size", $PageSize, { in: inQuery }],
    ["states", $JobStateFilter, { in: inQuery, many: true, comma: true }],
    ["startCreationTime", $Timestamp, { in: inQuery }],
    ["endCreationTime", $Timestamp, { in: inQuery }],
  ],
};

/** One page of document jobs. */
export interface DescribeDocProcessJobsResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The jobs on this page. */
  jobsDetail: DocumentJobDetail[];
  /** The token of the next page; absent or empty on the last. */
  nextToken?: string;
}

export const $DescribeDocProcessJobsResponse: RecordTable = {
  name: "DescribeDocProcessJobsResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $DocumentJobDetail, { many: true }],
    ["NextToken", STRING],
  ],
};

export const DESCRIBE_DOC_PROCESS_JOBS: OperationTable = {
  name: "DescribeDocProcessJobs",
  method: "GET",
  path: "/doc_jobs",
  host: "bucket",
  safe: true,
  params: () => $DescribeDocProcessJobsParams,
  response: () => $DescribeDocProcessJobsResponse,
  paging: { token: "nextToken", next: "NextToken", items: "JobsDetail" },
  actions: ["ci:DescribeDocProcessJobs"],
};

/** The arguments of `describeJobs`. */
export interface DescribeDocProcessJobsArgs {
  /** Includes only jobs in this queue. Not empty. */
  queueId: string;
  /** Includes only jobs of this kind. One of `DocProcess`, `DocWatermark`, `DocAIGCMetadata`. */
  tag: DocumentJobTag;
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
 * List the document jobs of one kind in a queue, page by page.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:DescribeDocProcessJobs
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/47934 (en, 2024-02-19)
 * - https://cloud.tencent.com/document/product/436/54096 (zh)
 * - https://cloud.tencent.com/document/product/460/46944 (zh)
 */
export function describeJobs(
  client: BaseClient,
  args: DescribeDocProcessJobsArgs,
  options?: CallOptions,
): Promise<Answer<DescribeDocProcessJobsResponse>> {
  return makeCall(client, DESCRIBE_DOC_PROCESS_JOBS, args, options);
}

/**
 * Iterate over all pages of `describeJobs`, with the same arguments.
 *
 * To resume after a page, pass its `nextToken` as `nextToken`.
 */
export function iterJobs(
  client: BaseClient,
  args: DescribeDocProcessJobsArgs,
  options?: CallOptions,
): Pager<DocumentJobDetail, Answer<DescribeDocProcessJobsResponse>> {
  return new Pager(client, DESCRIBE_DOC_PROCESS_JOBS, args, options);
}
