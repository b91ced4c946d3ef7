// Generated from spec/buckets/unbind_ci_service.xsd (7edb802d3eaae62f).
// Do not edit: change the spec and run `make generate`.

/** The operation UnbindCiService and its types. */

import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer } from "../core/types.ts";

export const $UnbindCiServiceParams: RecordTable = {
  name: "UnbindCiServiceParams",
  fields: () => [["unbind", BOOLEAN, { in: asFlag, required: true, fixed: "true" }]],
};

export const UNBIND_CI_SERVICE: OperationTable = {
  name: "UnbindCiService",
  method: "PUT",
  path: "/",
  host: "bucket",
  safe: true,
  params: () => $UnbindCiServiceParams,
  actions: ["ci:DeleteCIBucket"],
};

/**
 * Unbind a bucket from Cloud Infinite.
 *
 * The bucket and its objects are kept. The service refuses the call while the bucket has workflows,
 * batch jobs or automatic moderation.
 *
 * CAM actions:
 *
 * - ci:DeleteCIBucket
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/33703 (en, 2025-12-24)
 */
export function unbindService(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, UNBIND_CI_SERVICE, {}, options);
}
