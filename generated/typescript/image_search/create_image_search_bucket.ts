// Generated from spec/image_search/create_image_search_bucket.xsd (c2abbf13ad7968af).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateImageSearchBucket and its types. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { integerKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer } from "../core/types.ts";

export const $LibraryLimit: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "1",
};

export const $CreateImageSearchBucketRequest: RecordTable = {
  name: "CreateImageSearchBucketRequest",
  fields: () => [
    ["MaxCapacity", $LibraryLimit, { required: true }],
    ["MaxQps", $LibraryLimit],
  ],
};

export const CREATE_IMAGE_SEARCH_BUCKET: OperationTable = {
  name: "CreateImageSearchBucket",
  method: "POST",
  path: "/ImageSearchBucket",
  host: "bucket",
  request: () => $CreateImageSearchBucketRequest,
  actions: ["ci:CreateImageSearchBucket"],
};

/** The arguments of `createBucket`. */
export interface CreateImageSearchBucketArgs {
  /** The maximum number of images in the library. At least 1. */
  maxCapacity: number | bigint;
  /** The maximum number of searches per second. At least 1. Default: `10`. */
  maxQps?: number | bigint;
}

/**
 * Enable image search for a bucket.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateImageSearchBucket
 *
 * Pages:
 *
 * - https://github.com/tencentyun/intlcloud-documents (en)
 * - https://github.com/tencentyun/intlcloud-documents (zh)
 */
export function createBucket(
  client: BaseClient,
  args: CreateImageSearchBucketArgs,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, CREATE_IMAGE_SEARCH_BUCKET, args, options);
}
