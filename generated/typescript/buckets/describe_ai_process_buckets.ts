// Generated from spec/buckets/describe_ai_process_buckets.xsd (2c25f6ccfe5688ce).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeAiProcessBuckets and its types. */

import type { ServiceBucket } from "./service_bucket.ts";
import { $ServiceBucket, $ServiceBucketListParams } from "./service_bucket.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { Pager } from "../core/paging.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

/** One page of buckets. */
export interface DescribeAiProcessBucketsResponse {
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

export const $DescribeAiProcessBucketsResponse: RecordTable = {
  name: "DescribeAiProcessBucketsResponse",
  fields: () => [
    ["RequestId", STRING],
    ["TotalCount", BIG_INTEGER],
    ["PageNumber", BIG_INTEGER],
    ["PageSize", BIG_INTEGER],
    ["AiBucketList", $ServiceBucket, { key: "buckets", many: true }],
  ],
};

export const DESCRIBE_AI_PROCESS_BUCKETS: OperationTable = {
  name: "DescribeAiProcessBuckets",
  method: "GET",
  path: "/ai_bucket",
  host: "region",
  safe: true,
  params: () => $ServiceBucketListParams,
  response: () => $DescribeAiProcessBucketsResponse,
  paging: {
    page: "pageNumber",
    total: "TotalCount",
    items: "AiBucketList",
    size: ["pageSize", 100],
  },
  actions: ["ci:DescribeAiProcessBucket"],
};

/** The arguments of `describeAiProcessBuckets`. */
export interface DescribeAiProcessBucketsArgs {
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
 * List the buckets for which asynchronous AI content recognition is enabled.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:DescribeAiProcessBucket
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/72921 (en, 2025-09-09)
 */
export function describeAiProcessBuckets(
  client: BaseClient,
  args: DescribeAiProcessBucketsArgs = {},
  options?: CallOptions,
): Promise<Answer<DescribeAiProcessBucketsResponse>> {
  return makeCall(client, DESCRIBE_AI_PROCESS_BUCKETS, args, options);
}

/**
 * Iterate over all pages of `describeAiProcessBuckets`, with the same arguments. `pageSize`
 * defaults to 100 here.
 *
 * To start from a later page, pass its number as `pageNumber`.
 */
export function iterAiProcessBuckets(
  client: BaseClient,
  args: DescribeAiProcessBucketsArgs = {},
  options?: CallOptions,
): Pager<ServiceBucket, Answer<DescribeAiProcessBucketsResponse>> {
  return new Pager(client, DESCRIBE_AI_PROCESS_BUCKETS, args, options);
}
