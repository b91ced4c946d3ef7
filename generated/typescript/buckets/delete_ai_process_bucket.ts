// Generated from spec/buckets/delete_ai_process_bucket.xsd (41e6cd46bf7fbe36).
// Do not edit: change the spec and run `make generate`.

/** The operation DeleteAiProcessBucket. */

import type { DeleteServiceBucketResponse } from "./service_bucket.ts";
import { $DeleteServiceBucketResponse } from "./service_bucket.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

export const DELETE_AI_PROCESS_BUCKET: OperationTable = {
  name: "DeleteAiProcessBucket",
  method: "DELETE",
  path: "/ai_bucket",
  host: "bucket",
  safe: true,
  response: () => $DeleteServiceBucketResponse,
  actions: ["ci:DeleteAiProcessBucket"],
};

/**
 * Disable asynchronous AI content recognition for a bucket.
 *
 * The call deletes the queue. The bucket and its objects are kept.
 *
 * CAM actions:
 *
 * - ci:DeleteAiProcessBucket
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/72922 (en, 2025-09-09)
 */
export function deleteAiProcessBucket(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<DeleteServiceBucketResponse>> {
  return makeCall(client, DELETE_AI_PROCESS_BUCKET, {}, options);
}
