// Generated from spec/images/delete_origin_protect.xsd (0427feaa4f1698a4).
// Do not edit: change the spec and run `make generate`.

/** The operation DeleteOriginProtect and its types. */

import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer } from "../core/types.ts";

export const $DeleteOriginProtectParams: RecordTable = {
  name: "DeleteOriginProtectParams",
  fields: () => [
    [
      "origin-protect",
      BOOLEAN,
      { key: "originProtect", in: asFlag, required: true, fixed: "true" },
    ],
  ],
};

export const DELETE_ORIGIN_PROTECT: OperationTable = {
  name: "DeleteOriginProtect",
  method: "DELETE",
  path: "/",
  host: "image",
  safe: true,
  params: () => $DeleteOriginProtectParams,
  actions: ["ci:SetOriginProtect"],
};

/**
 * Allow access to the original images of a bucket again.
 *
 * CAM actions:
 *
 * - ci:SetOriginProtect
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/33712 (en, 2024-01-31)
 * - https://cloud.tencent.com/document/api/460/30122 (zh, 2025-09-19)
 */
export function deleteOriginProtection(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, DELETE_ORIGIN_PROTECT, {}, options);
}
