// Generated from spec/buckets/delete_pic_process_bucket.xsd (51a5209ed0b7231a).
// Do not edit: change the spec and run `make generate`.

/** The operation DeletePicProcessBucket. */

import type { DeleteServiceBucketResponse } from "./service_bucket.ts";
import { $DeleteServiceBucketResponse } from "./service_bucket.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

export const DELETE_PIC_PROCESS_BUCKET: OperationTable = {
  name: "DeletePicProcessBucket",
  method: "DELETE",
  path: "/picbucket",
  host: "bucket",
  safe: true,
  response: () => $DeleteServiceBucketResponse,
  actions: ["ci:DeletePicProcessBucket"],
};

/**
 * Disable asynchronous image processing for a bucket.
 *
 * The call deletes the queue. The bucket and its objects are kept.
 *
 * CAM actions:
 *
 * - ci:DeletePicProcessBucket
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/72917 (en, 2025-09-08)
 */
export function deletePicProcessBucket(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<DeleteServiceBucketResponse>> {
  return makeCall(client, DELETE_PIC_PROCESS_BUCKET, {}, options);
}
