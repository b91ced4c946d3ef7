// Generated from spec/buckets/describe_ci_service.xsd (cb89b39a6a0a1e7c).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeCiService and its types. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions, Open } from "../core/types.ts";

/**
 * Whether a bucket is bound to Cloud Infinite.
 *
 *
 * - `on`: The bucket is bound.
 * - `off`: The bucket is not bound.
 * - `unbinding`: The bucket is being unbound.
 */
export type CiServiceStatus = "on" | "off" | "unbinding";

export const $CiServiceStatus: Scalar = {
  kind: textKind,
  values: ["on", "off", "unbinding"],
};

/** Whether the bucket is bound. */
export interface DescribeCiServiceResponse {
  /** Whether the bucket is bound. One of `on`, `off`, `unbinding`. */
  status: Open<CiServiceStatus>;
}

export const $DescribeCiServiceResponse: RecordTable = {
  name: "DescribeCiServiceResponse",
  fields: () => [["Status", $CiServiceStatus, { isText: true, always: true }]],
};

export const DESCRIBE_CI_SERVICE: OperationTable = {
  name: "DescribeCiService",
  method: "GET",
  path: "/",
  host: "image",
  safe: true,
  response: () => $DescribeCiServiceResponse,
  responseRoot: "CIStatus",
  actions: ["ci:DescribeCIBuckets"],
};

/**
 * Check whether a bucket is bound to Cloud Infinite.
 *
 * CAM actions:
 *
 * - ci:DescribeCIBuckets
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/33702 (en, 2025-12-24)
 */
export function describeService(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<DescribeCiServiceResponse>> {
  return makeCall(client, DESCRIBE_CI_SERVICE, {}, options);
}
