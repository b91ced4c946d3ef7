// Generated from spec/buckets/create_asr_bucket.xsd (23d160944bfb3a84).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateAsrBucket and its types. */

import type { ServiceBucket } from "./service_bucket.ts";
import { $ServiceBucket } from "./service_bucket.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

/** The bucket. */
export interface CreateAsrBucketResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The bucket. */
  bucket?: ServiceBucket;
}

export const $CreateAsrBucketResponse: RecordTable = {
  name: "CreateAsrBucketResponse",
  fields: () => [
    ["RequestId", STRING],
    ["AsrBucket", $ServiceBucket, { key: "bucket" }],
  ],
};

export const CREATE_ASR_BUCKET: OperationTable = {
  name: "CreateAsrBucket",
  method: "POST",
  path: "/asrbucket",
  host: "bucket",
  safe: true,
  response: () => $CreateAsrBucketResponse,
  actions: ["ci:CreateAsrBucket"],
};

/**
 * Enable intelligent speech for a bucket.
 *
 * The call creates a queue for its jobs. It also binds the bucket to Cloud Infinite if it is not
 * bound yet.
 *
 * CAM actions:
 *
 * - ci:CreateAsrBucket
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/73363 (en, 2025-09-15)
 */
export function createAsrBucket(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<CreateAsrBucketResponse>> {
  return makeCall(client, CREATE_ASR_BUCKET, {}, options);
}
