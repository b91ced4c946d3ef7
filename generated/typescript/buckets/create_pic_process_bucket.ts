// Generated from spec/buckets/create_pic_process_bucket.xsd (d14cb38886f2a450).
// Do not edit: change the spec and run `make generate`.

/** The operation CreatePicProcessBucket and its types. */

import type { ServiceBucket } from "./service_bucket.ts";
import { $ServiceBucket } from "./service_bucket.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

/** The bucket. */
export interface CreatePicProcessBucketResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The bucket. */
  bucket?: ServiceBucket;
}

export const $CreatePicProcessBucketResponse: RecordTable = {
  name: "CreatePicProcessBucketResponse",
  fields: () => [
    ["RequestId", STRING],
    ["PicBucket", $ServiceBucket, { key: "bucket" }],
  ],
};

export const CREATE_PIC_PROCESS_BUCKET: OperationTable = {
  name: "CreatePicProcessBucket",
  method: "POST",
  path: "/picbucket",
  host: "bucket",
  safe: true,
  response: () => $CreatePicProcessBucketResponse,
  actions: ["ci:CreatePicProcessBucket"],
};

/**
 * Enable asynchronous image processing for a bucket.
 *
 * The call creates a queue for its jobs. It also binds the bucket to Cloud Infinite if it is not
 * bound yet.
 *
 * CAM actions:
 *
 * - ci:CreatePicProcessBucket
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/72915 (en, 2025-09-08)
 */
export function createPicProcessBucket(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<CreatePicProcessBucketResponse>> {
  return makeCall(client, CREATE_PIC_PROCESS_BUCKET, {}, options);
}
