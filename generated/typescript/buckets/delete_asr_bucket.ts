// Generated from spec/buckets/delete_asr_bucket.xsd (783f92b01c1ff537).
// Do not edit: change the spec and run `make generate`.

/** The operation DeleteAsrBucket. */

import type { DeleteServiceBucketResponse } from "./service_bucket.ts";
import { $DeleteServiceBucketResponse } from "./service_bucket.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

export const DELETE_ASR_BUCKET: OperationTable = {
  name: "DeleteAsrBucket",
  method: "DELETE",
  path: "/asrbucket",
  host: "bucket",
  safe: true,
  response: () => $DeleteServiceBucketResponse,
  actions: ["ci:DeleteAsrBucket"],
};

/**
 * Disable intelligent speech for a bucket.
 *
 * The call deletes the queue. The bucket and its objects are kept.
 *
 * CAM actions:
 *
 * - ci:DeleteAsrBucket
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/73365 (en, 2025-09-15)
 */
export function deleteAsrBucket(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<DeleteServiceBucketResponse>> {
  return makeCall(client, DELETE_ASR_BUCKET, {}, options);
}
