// Generated from spec/media/describe_media_dna_db_files.xsd (69106949cbe7700e).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeMediaDnaDbFiles and its types. */

import { $PageSize } from "../common/job.ts";
import { $PageNumber } from "../common/paging.ts";
import { $Identifier, $ObjectKey, $Timestamp } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { Pager } from "../core/paging.ts";
import { inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, Timestamp } from "../core/types.ts";

export const $DescribeMediaDnaDbFilesParams: RecordTable = {
  name: "DescribeMediaDnaDbFilesParams",
  fields: () => [
    ["object", $ObjectKey, { in: inQuery }],
    ["dnaDbId", $Identifier, { key: "databaseId", in: inQuery }],
    ["pageNumber", $PageNumber, { in: inQuery }],
    ["pageSize", $PageSize, { in: inQuery }],
  ],
};

/** One page of videos. */
export interface DescribeMediaDnaDbFilesResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The number of videos on all pages. */
  totalCount?: bigint;
  /** The page number. */
  pageNumber?: bigint;
  /** The maximum number of videos per page. */
  pageSize?: bigint;
  /** The videos on this page. */
  files: DnaFile[];
}

export const $DescribeMediaDnaDbFilesResponse: RecordTable = {
  name: "DescribeMediaDnaDbFilesResponse",
  fields: () => [
    ["RequestId", STRING],
    ["TotalCount", BIG_INTEGER],
    ["PageNumber", BIG_INTEGER],
    ["PageSize", BIG_INTEGER],
    ["DNADbFiles", $DnaFile, { key: "files", many: true }],
  ],
};

/** A video whose fingerprint is in a database. */
export interface DnaFile {
  /** The full name of the bucket. */
  bucketId?: string;
  /** The region of the bucket. */
  region?: string;
  /** The ID of the database. Not empty. */
  databaseId?: string;
  /** The ID of the video in the database. */
  videoId?: string;
  /** The key of the object. */
  object?: string;
  /** The ETag of the object. */
  etag?: string;
  /** The time when the video was added. */
  createTime?: Timestamp;
  /** The time of the last change. */
  updateTime?: Timestamp;
}

export const $DnaFile: RecordTable = {
  name: "DnaFile",
  fields: () => [
    ["BucketId", STRING],
    ["Region", STRING],
    ["DNADbId", $Identifier, { key: "databaseId" }],
    ["VideoId", STRING],
    ["Object", STRING],
    ["ETag", STRING, { key: "etag" }],
    ["CreateTime", $Timestamp],
    ["UpdateTime", $Timestamp],
  ],
};

export const DESCRIBE_MEDIA_DNA_DB_FILES: OperationTable = {
  name: "DescribeMediaDnaDbFiles",
  method: "GET",
  path: "/dnadb_files",
  host: "bucket",
  safe: true,
  params: () => $DescribeMediaDnaDbFilesParams,
  response: () => $DescribeMediaDnaDbFilesResponse,
  paging: { page: "pageNumber", total: "TotalCount", items: "DNADbFiles", size: ["pageSize", 100] },
  actions: ["ci:DescribeMediaDnaDbFiles"],
};

/** The arguments of `describeDnaFiles`. */
export interface DescribeMediaDnaDbFilesArgs {
  /** Includes only the object with this key. Not empty. */
  object?: string;
  /** Includes only videos in this database. Not empty. */
  databaseId?: string;
  /** The page number. At least 1. Default: `1`. */
  pageNumber?: number | bigint;
  /** The maximum number of videos per page. 1 to 100. Default: `10`. */
  pageSize?: number;
}

/**
 * List the videos in the DNA databases of a bucket, page by page.
 *
 * CAM actions:
 *
 * - ci:DescribeMediaDnaDbFiles
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/72949 (en, 2025-09-08)
 */
export function describeDnaFiles(
  client: BaseClient,
  args: DescribeMediaDnaDbFilesArgs = {},
  options?: CallOptions,
): Promise<Answer<DescribeMediaDnaDbFilesResponse>> {
  return makeCall(client, DESCRIBE_MEDIA_DNA_DB_FILES, args, options);
}

/**
 * Iterate over all pages of `describeDnaFiles`, with the same arguments. `pageSize` defaults to 100
 * here.
 *
 * To start from a later page, pass its number as `pageNumber`.
 */
export function iterDnaFiles(
  client: BaseClient,
  args: DescribeMediaDnaDbFilesArgs = {},
  options?: CallOptions,
): Pager<DnaFile, Answer<DescribeMediaDnaDbFilesResponse>> {
  return new Pager(client, DESCRIBE_MEDIA_DNA_DB_FILES, args, options);
}
