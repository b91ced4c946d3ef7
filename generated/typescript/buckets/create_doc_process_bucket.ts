// Generated from spec/buckets/create_doc_process_bucket.xsd (a6355c252e71fdd0).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateDocProcessBucket and its types. */

import type { ServiceBucket } from "./service_bucket.ts";
import { $ServiceBucket } from "./service_bucket.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

/** The bucket. */
export interface CreateDocProcessBucketResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The bucket. */
  bucket?: ServiceBucket;
}

export const $CreateDocProcessBucketResponse: RecordTable = {
  name: "CreateDocProcessBucketResponse",
  fields: () => [
    ["RequestId", STRING],
    ["DocBucket", $ServiceBucket, { key: "bucket" }],
  ],
};

export const CREATE_DOC_PROCESS_BUCKET: OperationTable = {
  name: "CreateDocProcessBucket",
  method: "POST",
  path: "/docbucket",
  host: "bucket",
  safe: true,
  response: () => $CreateDocProcessBucketResponse,
  actions: ["ci:CreateDocProcessBucket"],
};

/**
 * Enable document processing for a bucket.
 *
 * The call creates a queue for its jobs.
 *
 * CAM actions:
 *
 * - ci:CreateDocProcessBucket
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/103608 (zh)
 */
export function createDocProcessBucket(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<CreateDocProcessBucketResponse>> {
  return makeCall(client, CREATE_DOC_PROCESS_BUCKET, {}, options);
}
