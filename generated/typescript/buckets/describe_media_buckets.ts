// Generated from spec/buckets/describe_media_buckets.xsd (55b8a4415e3e59c2).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeMediaBuckets and its types. */

import type { ServiceBucket } from "./service_bucket.ts";
import { $ServiceBucket, $ServiceBucketListParams } from "./service_bucket.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { Pager } from "../core/paging.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

/** One page of buckets. */
export interface DescribeMediaBucketsResponse {
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

export const $DescribeMediaBucketsResponse: RecordTable = {
  name: "DescribeMediaBucketsResponse",
  fields: () => [
    ["RequestId", STRING],
    ["TotalCount", BIG_INTEGER],
    ["PageNumber", BIG_INTEGER],
    ["PageSize", BIG_INTEGER],
    ["MediaBucketList", $ServiceBucket, { key: "buckets", many: true }],
  ],
};

export const DESCRIBE_MEDIA_BUCKETS: OperationTable = {
  name: "DescribeMediaBuckets",
  method: "GET",
  path: "/mediabucket",
  host: "region",
  safe: true,
  params: () => $ServiceBucketListParams,
  response: () => $DescribeMediaBucketsResponse,
  paging: {
    page: "pageNumber",
    total: "TotalCount",
    items: "MediaBucketList",
    size: ["pageSize", 100],
  },
  actions: ["ci:DescribeMediaBuckets"],
};

/** The arguments of `describeMediaBuckets`. */
export interface DescribeMediaBucketsArgs {
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
 * List the buckets for which media processing is enabled.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:DescribeMediaBuckets
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/436/75237 (en, 2026-01-12)
 */
export function describeMediaBuckets(
  client: BaseClient,
  args: DescribeMediaBucketsArgs = {},
  options?: CallOptions,
): Promise<Answer<DescribeMediaBucketsResponse>> {
  return makeCall(client, DESCRIBE_MEDIA_BUCKETS, args, options);
}

/**
 * Iterate over all pages of `describeMediaBuckets`, with the same arguments. `pageSize` defaults to
 * 100 here.
 *
 * To start from a later page, pass its number as `pageNumber`.
 */
export function iterMediaBuckets(
  client: BaseClient,
  args: DescribeMediaBucketsArgs = {},
  options?: CallOptions,
): Pager<ServiceBucket, Answer<DescribeMediaBucketsResponse>> {
  return new Pager(client, DESCRIBE_MEDIA_BUCKETS, args, options);
}
