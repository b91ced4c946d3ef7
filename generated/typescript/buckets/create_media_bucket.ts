// Generated from spec/buckets/create_media_bucket.xsd (0beeefa949a02e84).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateMediaBucket and its types. */

import type { ServiceBucket } from "./service_bucket.ts";
import { $ServiceBucket } from "./service_bucket.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

/** The bucket. */
export interface CreateMediaBucketResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The bucket. */
  bucket?: ServiceBucket;
}

export const $CreateMediaBucketResponse: RecordTable = {
  name: "CreateMediaBucketResponse",
  fields: () => [
    ["RequestId", STRING],
    ["MediaBucket", $ServiceBucket, { key: "bucket" }],
  ],
};

export const CREATE_MEDIA_BUCKET: OperationTable = {
  name: "CreateMediaBucket",
  method: "POST",
  path: "/mediabucket",
  host: "bucket",
  safe: true,
  response: () => $CreateMediaBucketResponse,
  actions: ["ci:CreateMediaBucket"],
};

/**
 * Enable media processing for a bucket.
 *
 * The call creates a queue for its jobs.
 *
 * Service errors:
 *
 * - MediaBucketAlreadyBinded: The feature is already enabled.
 *
 * CAM actions:
 *
 * - ci:CreateMediaBucket
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/436/115298 (zh)
 */
export function createMediaBucket(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<CreateMediaBucketResponse>> {
  return makeCall(client, CREATE_MEDIA_BUCKET, {}, options);
}
