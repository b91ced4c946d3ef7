// Generated from spec/buckets/service_bucket.xsd (3f3b69245bc07115).
// Do not edit: change the spec and run `make generate`.

/** `ServiceBucketListParams`, `ServiceBucket` and `DeleteServiceBucketResponse`. */

import { $PageNumber } from "../common/paging.ts";
import { $Timestamp } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { inQuery } from "../core/places.ts";
import { integerKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Timestamp } from "../core/types.ts";

export const $BucketPageSize: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "100",
};

export const $ServiceBucketListParams: RecordTable = {
  name: "ServiceBucketListParams",
  fields: () => [
    ["regions", STRING, { in: inQuery, many: true, comma: true }],
    ["bucketNames", STRING, { in: inQuery, many: true, comma: true }],
    ["bucketName", STRING, { key: "bucketNamePrefix", in: inQuery }],
    ["pageNumber", $PageNumber, { in: inQuery }],
    ["pageSize", $BucketPageSize, { in: inQuery }],
  ],
};

/** A bucket with one kind of processing enabled. */
export interface ServiceBucket {
  /** The full name of the bucket. */
  bucketId?: string;
  /** The same as BucketId. */
  name?: string;
  /** The region of the bucket. */
  region?: string;
  /** The time when the processing was enabled. */
  createTime?: Timestamp;
  /** An alias of the bucket, if any. */
  aliasBucketId?: string;
}

export const $ServiceBucket: RecordTable = {
  name: "ServiceBucket",
  fields: () => [
    ["BucketId", STRING],
    ["Name", STRING],
    ["Region", STRING],
    ["CreateTime", $Timestamp],
    ["AliasBucketId", STRING],
  ],
};

/** The bucket. */
export interface DeleteServiceBucketResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The full name of the bucket. */
  bucketName?: string;
}

export const $DeleteServiceBucketResponse: RecordTable = {
  name: "DeleteServiceBucketResponse",
  fields: () => [
    ["RequestId", STRING],
    ["BucketName", STRING],
  ],
};
