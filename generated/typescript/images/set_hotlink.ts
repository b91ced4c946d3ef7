// Generated from spec/images/set_hotlink.xsd (ff66cf4f1316409f).
// Do not edit: change the spec and run `make generate`.

/** The operation SetHotlink and its types. */

import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { unless } from "../core/conditions.ts";
import { asFlag } from "../core/places.ts";
import { textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer } from "../core/types.ts";
import type { HotlinkType } from "./hotlink.ts";
import { $HotlinkType } from "./hotlink.ts";

export const $HotlinkAddress: Scalar = {
  kind: textKind,
  minLength: 1,
};

export const $SetHotlinkParams: RecordTable = {
  name: "SetHotlinkParams",
  fields: () => [["hotlink", BOOLEAN, { in: asFlag, required: true, fixed: "true" }]],
};

export const $SetHotlinkRequest: RecordTable = {
  name: "SetHotlinkRequest",
  fields: () => [
    ["Url", $HotlinkAddress, { many: true, need: unless("Type", "off") }],
    ["Type", $HotlinkType, { required: true }],
  ],
};

export const SET_HOTLINK: OperationTable = {
  name: "SetHotlink",
  method: "PUT",
  path: "/",
  host: "image",
  safe: true,
  params: () => $SetHotlinkParams,
  request: () => $SetHotlinkRequest,
  requestRoot: "Hotlink",
  actions: ["ci:SetRefer"],
};

/** The arguments of `setHotlink`. */
export interface SetHotlinkArgs {
  /** The domains on the list. Not empty. Required unless `type` is `off`. */
  url?: readonly string[];
  /** The type of list, or off for no protection. One of `white`, `black`, `off`. */
  type: HotlinkType;
}

/**
 * Set the hotlink protection of a bucket's images: an allowlist or a blocklist of sites.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 *
 * CAM actions:
 *
 * - ci:SetRefer
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/33706 (en, 2024-01-31)
 * - https://cloud.tencent.com/document/product/460/30116 (zh, 2024-07-03)
 */
export function setHotlink(
  client: BaseClient,
  args: SetHotlinkArgs,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, SET_HOTLINK, args, options);
}
