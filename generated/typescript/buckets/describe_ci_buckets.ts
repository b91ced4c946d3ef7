// Generated from spec/buckets/describe_ci_buckets.xsd (b4048faa004a64fc).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeCiBuckets and its types. */

import { $BucketPageSize } from "./service_bucket.ts";
import { $PageNumber } from "../common/paging.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { Pager } from "../core/paging.ts";
import { inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

export const $DescribeCiBucketsParams: RecordTable = {
  name: "DescribeCiBucketsParams",
  fields: () => [
    ["region", STRING, { in: inQuery }],
    ["bucketName", STRING, { key: "bucketNamePrefix", in: inQuery }],
    ["tagKey", STRING, { key: "tag", in: inQuery }],
    ["pageNumber", $PageNumber, { in: inQuery }],
    ["pageSize", $BucketPageSize, { in: inQuery }],
  ],
};

/** One page of buckets. */
export interface DescribeCiBucketsResponse {
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
  buckets: ListedBucket[];
}

export const $DescribeCiBucketsResponse: RecordTable = {
  name: "DescribeCiBucketsResponse",
  fields: () => [
    ["RequestId", STRING],
    ["TotalCount", BIG_INTEGER],
    ["PageNumber", BIG_INTEGER],
    ["PageSize", BIG_INTEGER],
    ["CIBucketList", $ListedBucket, { key: "buckets", many: true }],
  ],
};

/** A bucket that is bound to Cloud Infinite. */
export interface ListedBucket {
  /** The full name of the bucket. */
  bucketId?: string;
  /** The name of the bucket, without the account number. */
  bucketName?: string;
  /** The account number. */
  appId?: string;
  /** The time when the bucket was bound, in the service's own format, which is undocumented. */
  createTime?: string;
  /** The region of the bucket. */
  region?: string;
  /** Whether the bucket is bound. */
  status?: string;
}

export const $ListedBucket: RecordTable = {
  name: "ListedBucket",
  fields: () => [
    ["BucketId", STRING],
    ["BucketName", STRING],
    ["AppId", STRING],
    ["CreateTime", STRING],
    ["Region", STRING],
    ["Status", STRING],
  ],
};

export const DESCRIBE_CI_BUCKETS: OperationTable = {
  name: "DescribeCiBuckets",
  method: "GET",
  path: "/cibuckets",
  host: "region",
  safe: true,
  params: () => $DescribeCiBucketsParams,
  response: () => $DescribeCiBucketsResponse,
  paging: {
    page: "pageNumber",
    total: "TotalCount",
    items: "CIBucketList",
    size: ["pageSize", 100],
  },
  actions: ["ci:DescribeCIBuckets"],
};

/** The arguments of `describeBuckets`. */
export interface DescribeCiBucketsArgs {
  /** Includes only buckets in this region. */
  region?: string;
  /** Includes only buckets whose names begin with this text. */
  bucketNamePrefix?: string;
  /** Includes only buckets with this tag: a key and a value, separated by a semicolon. */
  tag?: string;
  /** The page number. At least 1. Default: `1`. */
  pageNumber?: number | bigint;
  /** The maximum number of buckets per page. 1 to 100. Default: `10`. */
  pageSize?: number;
}

/**
 * List the buckets that are bound to Cloud Infinite, page by page.
 *
 * Lists the buckets in all regions, whichever region receives the call.
 *
 * A sub-account without the permission sees only the buckets whose tags grant it access.
 *
 * CAM actions:
 *
 * - ci:DescribeCIBuckets
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/97527 (zh, 2023-08-28)
 */
export function describeBuckets(
  client: BaseClient,
  args: DescribeCiBucketsArgs = {},
  options?: CallOptions,
): Promise<Answer<DescribeCiBucketsResponse>> {
  return makeCall(client, DESCRIBE_CI_BUCKETS, args, options);
}

/**
 * Iterate over all pages of `describeBuckets`, with the same arguments. `pageSize` defaults to 100
 * here.
 *
 * To start from a later page, pass its number as `pageNumber`.
 */
export function iterBuckets(
  client: BaseClient,
  args: DescribeCiBucketsArgs = {},
  options?: CallOptions,
): Pager<ListedBucket, Answer<DescribeCiBucketsResponse>> {
  return new Pager(client, DESCRIBE_CI_BUCKETS, args, options);
}
