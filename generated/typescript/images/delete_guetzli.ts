// Generated from spec/images/delete_guetzli.xsd (c208f473638e284a).
// Do not edit: change the spec and run `make generate`.

/** The operation DeleteGuetzli and its types. */

import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer } from "../core/types.ts";

export const $DeleteGuetzliParams: RecordTable = {
  name: "DeleteGuetzliParams",
  fields: () => [["guetzli", BOOLEAN, { in: asFlag, required: true, fixed: "true" }]],
};

export const DELETE_GUETZLI: OperationTable = {
  name: "DeleteGuetzli",
  method: "DELETE",
  path: "/",
  host: "image",
  safe: true,
  params: () => $DeleteGuetzliParams,
  actions: ["ci:SetImageGuetzli"],
};

/**
 * Stop compressing the images of a bucket with Guetzli.
 *
 * CAM actions:
 *
 * - ci:SetImageGuetzli
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/45584 (en, 2024-02-18)
 * - https://cloud.tencent.com/document/api/436/119422 (zh, 2025-09-19)
 */
export function deleteGuetzli(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, DELETE_GUETZLI, {}, options);
}
