// Generated from spec/buckets/describe_asr_buckets.xsd (8508fa97faaa16a4).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeAsrBuckets and its types. */

import type { ServiceBucket } from "./service_bucket.ts";
import { $ServiceBucket, $ServiceBucketListParams } from "./service_bucket.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { Pager } from "../core/paging.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

/** One page of buckets. */
export interface DescribeAsrBucketsResponse {
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

export const $DescribeAsrBucketsResponse: RecordTable = {
  name: "DescribeAsrBucketsResponse",
  fields: () => [
    ["RequestId", STRING],
    ["TotalCount", BIG_INTEGER],
    ["PageNumber", BIG_INTEGER],
    ["PageSize", BIG_INTEGER],
    ["AsrBucketList", $ServiceBucket, { key: "buckets", many: true }],
  ],
};

export const DESCRIBE_ASR_BUCKETS: OperationTable = {
  name: "DescribeAsrBuckets",
  method: "GET",
  path: "/asrbucket",
  host: "region",
  safe: true,
  params: () => $ServiceBucketListParams,
  response: () => $DescribeAsrBucketsResponse,
  paging: {
    page: "pageNumber",
    total: "TotalCount",
    items: "AsrBucketList",
    size: ["pageSize", 100],
  },
  actions: ["ci:DescribeAsrBuckets"],
};

/** The arguments of `describeAsrBuckets`. */
export interface DescribeAsrBucketsArgs {
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
 * List the buckets for which intelligent speech is enabled.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:DescribeAsrBuckets
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/73364 (en, 2025-09-15)
 */
export function describeAsrBuckets(
  client: BaseClient,
  args: DescribeAsrBucketsArgs = {},
  options?: CallOptions,
): Promise<Answer<DescribeAsrBucketsResponse>> {
  return makeCall(client, DESCRIBE_ASR_BUCKETS, args, options);
}

/**
 * Iterate over all pages of `describeAsrBuckets`, with the same arguments. `pageSize` defaults to
 * 100 here.
 *
 * To start from a later page, pass its number as `pageNumber`.
 */
export function iterAsrBuckets(
  client: BaseClient,
  args: DescribeAsrBucketsArgs = {},
  options?: CallOptions,
): Pager<ServiceBucket, Answer<DescribeAsrBucketsResponse>> {
  return new Pager(client, DESCRIBE_ASR_BUCKETS, args, options);
}
