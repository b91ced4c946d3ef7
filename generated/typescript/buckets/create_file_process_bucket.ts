// Generated from spec/buckets/create_file_process_bucket.xsd (36a975e5fbb22048).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateFileProcessBucket and its types. */

import type { ServiceBucket } from "./service_bucket.ts";
import { $ServiceBucket } from "./service_bucket.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

/** The bucket. */
export interface CreateFileProcessBucketResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The bucket. */
  bucket?: ServiceBucket;
}

export const $CreateFileProcessBucketResponse: RecordTable = {
  name: "CreateFileProcessBucketResponse",
  fields: () => [
    ["RequestId", STRING],
    ["FileBucket", $ServiceBucket, { key: "bucket" }],
  ],
};

export const CREATE_FILE_PROCESS_BUCKET: OperationTable = {
  name: "CreateFileProcessBucket",
  method: "POST",
  path: "/file_bucket",
  host: "bucket",
  safe: true,
  response: () => $CreateFileProcessBucketResponse,
  actions: ["ci:CreateFileProcessBucket"],
};

/**
 * Enable file processing for a bucket.
 *
 * The call creates a queue for its jobs.
 *
 * CAM actions:
 *
 * - ci:CreateFileProcessBucket
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/72961 (en, 2025-09-11)
 */
export function createFileProcessBucket(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<CreateFileProcessBucketResponse>> {
  return makeCall(client, CREATE_FILE_PROCESS_BUCKET, {}, options);
}
