// Generated from spec/images/set_image_slim.xsd (1501b0b481280e57).
// Do not edit: change the spec and run `make generate`.

/** The operation SetImageSlim and its types. */

import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer } from "../core/types.ts";
import type { SlimMode, SlimSuffix } from "./image_slim.ts";
import { $SlimMode, $SlimSuffixes } from "./image_slim.ts";

export const $SetImageSlimParams: RecordTable = {
  name: "SetImageSlimParams",
  fields: () => [
    ["image-slim", BOOLEAN, { key: "imageSlim", in: asFlag, required: true, fixed: "true" }],
  ],
};

export const $SetImageSlimRequest: RecordTable = {
  name: "SetImageSlimRequest",
  fields: () => [
    ["SlimMode", $SlimMode, { required: true, many: true, comma: true }],
    ["Suffixs", $SlimSuffixes, { key: "suffixes", flatten: true }],
  ],
};

export const SET_IMAGE_SLIM: OperationTable = {
  name: "SetImageSlim",
  method: "PUT",
  path: "/",
  host: "image",
  safe: true,
  params: () => $SetImageSlimParams,
  request: () => $SetImageSlimRequest,
  requestRoot: "ImageSlim",
  actions: ["ci:SetImageSlim"],
};

/** The arguments of `setImageSlim`. */
export interface SetImageSlimArgs {
  /** The compression trigger. One of `API`, `Auto`. */
  slimMode: readonly SlimMode[];
  /**
   * The extensions of images to compress whenever they are read. Required for Auto. One of `jpg`,
   * `png`, `gif`.
   */
  suffix?: readonly SlimSuffix[];
}

/**
 * Compress the images of a bucket without visible loss of quality.
 *
 * Compression is billed.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 *
 * CAM actions:
 *
 * - ci:SetImageSlim
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/api/436/75209 (en, 2026-01-09)
 * - https://cloud.tencent.com/document/api/436/96356 (zh)
 */
export function setImageSlim(
  client: BaseClient,
  args: SetImageSlimArgs,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, SET_IMAGE_SLIM, args, options);
}
