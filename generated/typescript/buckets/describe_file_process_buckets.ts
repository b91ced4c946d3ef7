// Generated from spec/buckets/describe_file_process_buckets.xsd (cdcc9b778abec496).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeFileProcessBuckets and its types. */

import type { ServiceBucket } from "./service_bucket.ts";
import { $ServiceBucket, $ServiceBucketListParams } from "./service_bucket.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { Pager } from "../core/paging.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

/** One page of buckets. */
export interface DescribeFileProcessBucketsResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The number of buckets on all pages. */
  totalCount?: bigint;
  /** The page number. */
  pageNumber?: bigint;
  /** The maximum number of buckets per page. */
  pageSize?: bigint;
  /** The buckets on this page. */
  buckets: ServiceBucket[];
}

export const $DescribeFileProcessBucketsResponse: RecordTable = {
  name: "DescribeFileProcessBucketsResponse",
  fields: () => [
    ["RequestId", STRING],
    ["TotalCount", BIG_INTEGER],
    ["PageNumber", BIG_INTEGER],
    ["PageSize", BIG_INTEGER],
    ["FileBucketList", $ServiceBucket, { key: "buckets", many: true }],
  ],
};

export const DESCRIBE_FILE_PROCESS_BUCKETS: OperationTable = {
  name: "DescribeFileProcessBuckets",
  method: "GET",
  path: "/file_bucket",
  host: "region",
  safe: true,
  params: () => $ServiceBucketListParams,
  response: () => $DescribeFileProcessBucketsResponse,
  paging: {
    page: "pageNumber",
    total: "TotalCount",
    items: "FileBucketList",
    size: ["pageSize", 100],
  },
  actions: ["ci:DescribeFileProcessBucket"],
};

/** The arguments of `describeFileProcessBuckets`. */
export interface DescribeFileProcessBucketsArgs {
  /** Includes only buckets in these regions, such as ap-beijing. */
  regions?: readonly string[];
  /** Includes only the buckets with exactly these names. */
  bucketNames?: readonly string[];
  /** Includes only buckets whose names begin with this text. */
  bucketNamePrefix?: string;
  /** The page number. At least 1. Default: `1`. */
  pageNumber?: number | bigint;
  /** The maximum number of buckets per page. 1 to 100. Default: `10`. */
  pageSize?: number;
}

/**
 * List the buckets for which file processing is enabled.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:DescribeFileProcessBucket
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/72962 (en, 2025-09-11)
 */
export function describeFileProcessBuckets(
  client: BaseClient,
  args: DescribeFileProcessBucketsArgs = {},
  options?: CallOptions,
): Promise<Answer<DescribeFileProcessBucketsResponse>> {
  return makeCall(client, DESCRIBE_FILE_PROCESS_BUCKETS, args, options);
}

/**
 * Iterate over all pages of `describeFileProcessBuckets`, with the same arguments. `pageSize`
 * defaults to 100 here.
 *
 * To start from a later page, pass its number as `pageNumber`.
 */
export function iterFileProcessBuckets(
  client: BaseClient,
  args: DescribeFileProcessBucketsArgs = {},
  options?: CallOptions,
): Pager<ServiceBucket, Answer<DescribeFileProcessBucketsResponse>> {
  return new Pager(client, DESCRIBE_FILE_PROCESS_BUCKETS, args, options);
}
