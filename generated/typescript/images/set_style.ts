// Generated from spec/images/set_style.xsd (7700fa90a9d93e69).
// Do not edit: change the spec and run `make generate`.

/** The operation SetStyle and its types. */

import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer } from "../core/types.ts";
import { $StyleName } from "./style.ts";
import type { ImageRule } from "../settings/image_rule.ts";
import { $ImageRule } from "../settings/image_rule.ts";

export const $SetStyleParams: RecordTable = {
  name: "SetStyleParams",
  fields: () => [["style", BOOLEAN, { in: asFlag, required: true, fixed: "true" }]],
};

export const $SetStyleRequest: RecordTable = {
  name: "SetStyleRequest",
  fields: () => [
    ["StyleName", $StyleName, { required: true }],
    ["StyleBody", $ImageRule, { required: true }],
  ],
};

export const SET_STYLE: OperationTable = {
  name: "SetStyle",
  method: "PUT",
  path: "/",
  host: "image",
  safe: true,
  params: () => $SetStyleParams,
  request: () => $SetStyleRequest,
  requestRoot: "AddStyle",
  actions: ["ci:SetImageStyle"],
};

/** The arguments of `setStyle`. */
export interface SetStyleArgs {
  /** The name. Not empty. */
  styleName: string;
  /** The processing that the style applies to an image. Not empty. */
  styleBody: string | ImageRule;
}

/**
 * Add a style to a bucket, so that images can be processed by the style's name.
 *
 * A bucket can have up to 100 styles and accepts one such call per second. On average, a style
 * takes effect after half an hour. The effect on an existing style of the same name is
 * undocumented.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 *
 * CAM actions:
 *
 * - ci:SetImageStyle: The list of permissions names it. The newest page of the call names only
 *   cos:GetObject.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/33708 (en, 2024-02-18)
 * - https://cloud.tencent.com/document/api/436/119416 (zh, 2025-06-30)
 */
export function setStyle(
  client: BaseClient,
  args: SetStyleArgs,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, SET_STYLE, args, options);
}
