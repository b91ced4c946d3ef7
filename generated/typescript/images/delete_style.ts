// Generated from spec/images/delete_style.xsd (1183fcf7866b2ff8).
// Do not edit: change the spec and run `make generate`.

/** The operation DeleteStyle and its types. */

import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer } from "../core/types.ts";
import { $StyleName } from "./style.ts";

export const $DeleteStyleParams: RecordTable = {
  name: "DeleteStyleParams",
  fields: () => [["style", BOOLEAN, { in: asFlag, required: true, fixed: "true" }]],
};

export const $DeleteStyleRequest: RecordTable = {
  name: "DeleteStyleRequest",
  fields: () => [["StyleName", $StyleName, { required: true, many: true }]],
};

export const DELETE_STYLE: OperationTable = {
  name: "DeleteStyle",
  method: "DELETE",
  path: "/",
  host: "image",
  safe: true,
  params: () => $DeleteStyleParams,
  request: () => $DeleteStyleRequest,
  requestRoot: "DeleteStyle",
  actions: ["ci:SetImageStyle"],
};

/** The arguments of `deleteStyle`. */
export interface DeleteStyleArgs {
  /** The names of the styles. Not empty. */
  styleName: readonly string[];
}

/**
 * Delete styles from a bucket.
 *
 * A bucket accepts one such call per second. The response for a style that does not exist is
 * undocumented.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 *
 * CAM actions:
 *
 * - ci:SetImageStyle: The list of permissions names it for setting styles. The newest page of the
 *   call names ci:DescribeImageStyles, the permission to list them.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/33709 (en, 2024-02-18)
 * - https://cloud.tencent.com/document/api/1246/109191 (zh, 2025-06-30)
 */
export function deleteStyle(
  client: BaseClient,
  args: DeleteStyleArgs,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, DELETE_STYLE, args, options);
}
