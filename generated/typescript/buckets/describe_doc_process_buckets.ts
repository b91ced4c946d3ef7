// Generated from spec/buckets/describe_doc_process_buckets.xsd (6ba5f0ad5e3ecfcc).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeDocProcessBuckets and its types. */

import type { ServiceBucket } from "./service_bucket.ts";
import { $ServiceBucket, $ServiceBucketListParams } from "./service_bucket.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { Pager } from "../core/paging.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

/** One page of buckets. */
export interface DescribeDocProcessBucketsResponse {
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

export const $DescribeDocProcessBucketsResponse: RecordTable = {
  name: "DescribeDocProcessBucketsResponse",
  fields: () => [
    ["RequestId", STRING],
    ["TotalCount", BIG_INTEGER],
    ["PageNumber", BIG_INTEGER],
    ["PageSize", BIG_INTEGER],
    ["DocBucketList", $ServiceBucket, { key: "buckets", many: true }],
  ],
};

export const DESCRIBE_DOC_PROCESS_BUCKETS: OperationTable = {
  name: "DescribeDocProcessBuckets",
  method: "GET",
  path: "/docbucket",
  host: "region",
  safe: true,
  params: () => $ServiceBucketListParams,
  response: () => $DescribeDocProcessBucketsResponse,
  paging: {
    page: "pageNumber",
    total: "TotalCount",
    items: "DocBucketList",
    size: ["pageSize", 100],
  },
  actions: ["ci:DescribeDocProcessBucket"],
};

/** The arguments of `describeDocProcessBuckets`. */
export interface DescribeDocProcessBucketsArgs {
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
 * List the buckets for which document processing is enabled.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:DescribeDocProcessBucket
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/74910 (en, 2025-12-25)
 */
export function describeDocProcessBuckets(
  client: BaseClient,
  args: DescribeDocProcessBucketsArgs = {},
  options?: CallOptions,
): Promise<Answer<DescribeDocProcessBucketsResponse>> {
  return makeCall(client, DESCRIBE_DOC_PROCESS_BUCKETS, args, options);
}

/**
 * Iterate over all pages of `describeDocProcessBuckets`, with the same arguments. `pageSize`
 * defaults to 100 here.
 *
 * To start from a later page, pass its number as `pageNumber`.
 */
export function iterDocProcessBuckets(
  client: BaseClient,
  args: DescribeDocProcessBucketsArgs = {},
  options?: CallOptions,
): Pager<ServiceBucket, Answer<DescribeDocProcessBucketsResponse>> {
  return new Pager(client, DESCRIBE_DOC_PROCESS_BUCKETS, args, options);
}
