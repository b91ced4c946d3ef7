// Generated from spec/media/describe_media_dna_dbs.xsd (69c6b38e04a88c0d).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeMediaDnaDbs and its types. */

import { $PageSize } from "../common/job.ts";
import { $PageNumber } from "../common/paging.ts";
import { $Identifier, $Timestamp } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { Pager } from "../core/paging.ts";
import { inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, Timestamp } from "../core/types.ts";

export const $DescribeMediaDnaDbsParams: RecordTable = {
  name: "DescribeMediaDnaDbsParams",
  fields: () => [
    ["ids", $Identifier, { in: inQuery, many: true, comma: true, maxItems: 20 }],
    ["pageNumber", $PageNumber, { in: inQuery }],
    ["pageSize", $PageSize, { in: inQuery }],
  ],
};

/** One page of databases. */
export interface DescribeMediaDnaDbsResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The number of databases on all pages. */
  totalCount?: bigint;
  /** The page number. */
  pageNumber?: bigint;
  /** The maximum number of databases per page. */
  pageSize?: bigint;
  /** The databases on this page. */
  databases: DnaDatabase[];
  /** The requested IDs that do not exist. */
  nonExistIds: string[];
}

export const $DescribeMediaDnaDbsResponse: RecordTable = {
  name: "DescribeMediaDnaDbsResponse",
  fields: () => [
    ["RequestId", STRING],
    ["TotalCount", BIG_INTEGER],
    ["PageNumber", BIG_INTEGER],
    ["PageSize", BIG_INTEGER],
    ["DNADbConfig", $DnaDatabase, { key: "databases", many: true }],
    ["NonExistIDs", STRING, { key: "nonExistIds", many: true }],
  ],
};

/** A database of video fingerprints. */
export interface DnaDatabase {
  /** The full name of the bucket. */
  bucketId?: string;
  /** The region of the bucket. */
  region?: string;
  /** The ID of the database. Not empty. */
  databaseId?: string;
  /** The name of the database. */
  name?: string;
  /** The maximum number of videos. */
  capacity?: bigint;
  /** The purpose of the database. */
  description?: string;
  /** The creation time. */
  createTime?: Timestamp;
  /** The time of the last change. */
  updateTime?: Timestamp;
}

export const $DnaDatabase: RecordTable = {
  name: "DnaDatabase",
  fields: () => [
    ["BucketId", STRING],
    ["Region", STRING],
    ["DNADbId", $Identifier, { key: "databaseId" }],
    ["DNADbName", STRING, { key: "name" }],
    ["Capacity", BIG_INTEGER],
    ["Description", STRING],
    ["CreateTime", $Timestamp],
    ["UpdateTime", $Timestamp],
  ],
};

export const DESCRIBE_MEDIA_DNA_DBS: OperationTable = {
  name: "DescribeMediaDnaDbs",
  method: "GET",
  path: "/dnadb",
  host: "bucket",
  safe: true,
  params: () => $DescribeMediaDnaDbsParams,
  response: () => $DescribeMediaDnaDbsResponse,
  paging: {
    page: "pageNumber",
    total: "TotalCount",
    items: "DNADbConfig",
    size: ["pageSize", 100],
  },
  actions: ["ci:DescribeMediaDnaDbs"],
};

/** The arguments of `describeDnaDatabases`. */
export interface DescribeMediaDnaDbsArgs {
  /** Includes only the databases with these IDs. Not empty. At most 20 items. */
  ids?: readonly string[];
  /** The page number. At least 1. Default: `1`. */
  pageNumber?: number | bigint;
  /** The maximum number of databases per page. 1 to 100. Default: `10`. */
  pageSize?: number;
}

/**
 * List the DNA databases of a bucket, page by page.
 *
 * A DNA database holds the fingerprints of videos. Jobs with the Tag DNA compare other videos with
 * them.
 *
 * CAM actions:
 *
 * - ci:DescribeMediaDnaDbs
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/72950 (en, 2025-09-08)
 */
export function describeDnaDatabases(
  client: BaseClient,
  args: DescribeMediaDnaDbsArgs = {},
  options?: CallOptions,
): Promise<Answer<DescribeMediaDnaDbsResponse>> {
  return makeCall(client, DESCRIBE_MEDIA_DNA_DBS, args, options);
}

/**
 * Iterate over all pages of `describeDnaDatabases`, with the same arguments. `pageSize` defaults to
 * 100 here.
 *
 * To start from a later page, pass its number as `pageNumber`.
 */
export function iterDnaDatabases(
  client: BaseClient,
  args: DescribeMediaDnaDbsArgs = {},
  options?: CallOptions,
): Pager<DnaDatabase, Answer<DescribeMediaDnaDbsResponse>> {
  return new Pager(client, DESCRIBE_MEDIA_DNA_DBS, args, options);
}
