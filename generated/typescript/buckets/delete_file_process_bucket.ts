// Generated from spec/buckets/delete_file_process_bucket.xsd (5ad8a1a76182d0bf).
// Do not edit: change the spec and run `make generate`.

/** The operation DeleteFileProcessBucket. */

import type { DeleteServiceBucketResponse } from "./service_bucket.ts";
import { $DeleteServiceBucketResponse } from "./service_bucket.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

export const DELETE_FILE_PROCESS_BUCKET: OperationTable = {
  name: "DeleteFileProcessBucket",
  method: "DELETE",
  path: "/file_bucket",
  host: "bucket",
  safe: true,
  response: () => $DeleteServiceBucketResponse,
  actions: ["ci:DeleteFileProcessBucket"],
};

/**
 * Disable file processing for a bucket.
 *
 * The call deletes the queue. The bucket and its objects are kept.
 *
 * CAM actions:
 *
 * - ci:DeleteFileProcessBucket
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/436/75263 (en, 2026-01-13)
 */
export function deleteFileProcessBucket(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<DeleteServiceBucketResponse>> {
  return makeCall(client, DELETE_FILE_PROCESS_BUCKET, {}, options);
}
