// Generated from spec/buckets/describe_ci_buckets.xsd (354eec370ffd27bb).
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
  /** The number of this page. */
  pageNumber?: bigint;
  /** The most buckets that a page may hold. */
  pageSize?: bigint;
  /** The buckets of this page. */
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
  /** The bucket's full name. */
  bucketId?: string;
  /** The bucket's name, without the number of the account. */
  bucketName?: string;
  /** The number of the account. */
  appId?: string;
  /** When the bucket was bound, as the service writes it; no page gives the format. */
  createTime?: string;
  /** The bucket's region. */
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
  /** Only buckets in this region. */
  region?: string;
  /** Only buckets whose names begin with this text. */
  bucketNamePrefix?: string;
  /** Only buckets with this tag: key and value, separated by a semicolon. */
  tag?: string;
  /** The number of the page to return. At least 1. Default: `1`. */
  pageNumber?: number | bigint;
  /** The most buckets that a page may hold. 1 to 100. Default: `10`. */
  pageSize?: number;
}

/**
 * List the buckets that are bound to Cloud Infinite, page by page.
 *
 * Lists the buckets of all regions, whichever region receives the call.
 *
 * A sub-account without the permission sees the buckets with tags that were granted to it.
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
