// Generated from spec/buckets/describe_pic_process_buckets.xsd (b95b07ed7b3b53b6).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribePicProcessBuckets and its types. */

import type { ServiceBucket } from "./service_bucket.ts";
import { $ServiceBucket, $ServiceBucketListParams } from "./service_bucket.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { Pager } from "../core/paging.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

/** One page of buckets. */
export interface DescribePicProcessBucketsResponse {
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

export const $DescribePicProcessBucketsResponse: RecordTable = {
  name: "DescribePicProcessBucketsResponse",
  fields: () => [
    ["RequestId", STRING],
    ["TotalCount", BIG_INTEGER],
    ["PageNumber", BIG_INTEGER],
    ["PageSize", BIG_INTEGER],
    ["PicBucketList", $ServiceBucket, { key: "buckets", many: true }],
  ],
};

export const DESCRIBE_PIC_PROCESS_BUCKETS: OperationTable = {
  name: "DescribePicProcessBuckets",
  method: "GET",
  path: "/picbucket",
  host: "region",
  safe: true,
  params: () => $ServiceBucketListParams,
  response: () => $DescribePicProcessBucketsResponse,
  paging: {
    page: "pageNumber",
    total: "TotalCount",
    items: "PicBucketList",
    size: ["pageSize", 100],
  },
  actions: ["ci:DescribePicProcessBucket"],
};

/** The arguments of `describePicProcessBuckets`. */
export interface DescribePicProcessBucketsArgs {
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
 * List the buckets for which asynchronous image processing is enabled.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:DescribePicProcessBucket
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/72916 (en, 2025-09-08)
 */
export function describePicProcessBuckets(
  client: BaseClient,
  args: DescribePicProcessBucketsArgs = {},
  options?: CallOptions,
): Promise<Answer<DescribePicProcessBucketsResponse>> {
  return makeCall(client, DESCRIBE_PIC_PROCESS_BUCKETS, args, options);
}

/**
 * Iterate over all pages of `describePicProcessBuckets`, with the same arguments. `pageSize`
 * defaults to 100 here.
 *
 * To start from a later page, pass its number as `pageNumber`.
 */
export function iterPicProcessBuckets(
  client: BaseClient,
  args: DescribePicProcessBucketsArgs = {},
  options?: CallOptions,
): Pager<ServiceBucket, Answer<DescribePicProcessBucketsResponse>> {
  return new Pager(client, DESCRIBE_PIC_PROCESS_BUCKETS, args, options);
}
