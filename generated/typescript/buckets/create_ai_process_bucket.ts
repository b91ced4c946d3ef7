// Generated from spec/buckets/create_ai_process_bucket.xsd (cb558e33bd9f4246).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateAiProcessBucket and its types. */

import type { ServiceBucket } from "./service_bucket.ts";
import { $ServiceBucket } from "./service_bucket.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

/** The bucket. */
export interface CreateAiProcessBucketResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The bucket. */
  bucket?: ServiceBucket;
}

export const $CreateAiProcessBucketResponse: RecordTable = {
  name: "CreateAiProcessBucketResponse",
  fields: () => [
    ["RequestId", STRING],
    ["AiBucket", $ServiceBucket, { key: "bucket" }],
  ],
};

export const CREATE_AI_PROCESS_BUCKET: OperationTable = {
  name: "CreateAiProcessBucket",
  method: "POST",
  path: "/ai_bucket",
  host: "bucket",
  safe: true,
  response: () => $CreateAiProcessBucketResponse,
  actions: ["ci:CreateAiProcessBucket"],
};

/**
 * Enable asynchronous AI content recognition for a bucket.
 *
 * The call creates a queue for its jobs.
 *
 * CAM actions:
 *
 * - ci:CreateAiProcessBucket
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/72920 (en, 2025-09-09)
 */
export function createAiProcessBucket(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<CreateAiProcessBucketResponse>> {
  return makeCall(client, CREATE_AI_PROCESS_BUCKET, {}, options);
}
