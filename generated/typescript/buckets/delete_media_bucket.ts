// Generated from spec/buckets/delete_media_bucket.xsd (85289a9daa943969).
// Do not edit: change the spec and run `make generate`.

/** The operation DeleteMediaBucket. */

import type { DeleteServiceBucketResponse } from "./service_bucket.ts";
import { $DeleteServiceBucketResponse } from "./service_bucket.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

export const DELETE_MEDIA_BUCKET: OperationTable = {
  name: "DeleteMediaBucket",
  method: "DELETE",
  path: "/mediabucket",
  host: "bucket",
  safe: true,
  response: () => $DeleteServiceBucketResponse,
  actions: ["ci:DeleteMediaBucket"],
};

/**
 * Disable media processing for a bucket.
 *
 * The call deletes the queue. The bucket and its objects are kept.
 *
 * CAM actions:
 *
 * - ci:DeleteMediaBucket
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/72938 (en, 2025-09-08)
 */
export function deleteMediaBucket(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<DeleteServiceBucketResponse>> {
  return makeCall(client, DELETE_MEDIA_BUCKET, {}, options);
}
