// Generated from spec/buckets/bind_ci_service.xsd (71dee2ed4ff8a054).
// Do not edit: change the spec and run `make generate`.

/** The operation BindCiService and its types. */

import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

/** The bucket that was bound. */
export interface BindCiServiceResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The bucket. */
  bucket?: BoundBucket;
}

export const $BindCiServiceResponse: RecordTable = {
  name: "BindCiServiceResponse",
  fields: () => [
    ["RequestId", STRING],
    ["CIBucket", $BoundBucket, { key: "bucket" }],
  ],
};

/** A bucket that is bound to Cloud Infinite. */
export interface BoundBucket {
  /** The full name of the bucket. */
  bucketId?: string;
  /** The region of the bucket. */
  region?: string;
}

export const $BoundBucket: RecordTable = {
  name: "BoundBucket",
  fields: () => [
    ["BucketId", STRING],
    ["Region", STRING],
  ],
};

export const BIND_CI_SERVICE: OperationTable = {
  name: "BindCiService",
  method: "PUT",
  path: "/",
  host: "bucket",
  safe: true,
  response: () => $BindCiServiceResponse,
  actions: ["ci:CreateCIBucket"],
};

/**
 * Bind a bucket to Cloud Infinite.
 *
 * The bucket can process, recognise and moderate images immediately; other features are enabled by
 * separate calls. Binding a bucket is free.
 *
 * CAM actions:
 *
 * - ci:CreateCIBucket
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/436/74932 (en, 2026-01-06)
 * - https://www.tencentcloud.com/document/product/1045/33701 (en, 2025-12-24)
 */
export function bindService(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<BindCiServiceResponse>> {
  return makeCall(client, BIND_CI_SERVICE, {}, options);
}
