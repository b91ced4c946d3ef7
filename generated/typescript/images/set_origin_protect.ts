// Generated from spec/images/set_origin_protect.xsd (a4e7a01fc863f1e4).
// Do not edit: change the spec and run `make generate`.

/** The operation SetOriginProtect and its types. */

import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag } from "../core/places.ts";
import { textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer } from "../core/types.ts";

/**
 * The extension of images that can be protected.
 *
 *
 * - `jpg`: JPEG images.
 * - `jpeg`: JPEG images with the longer extension.
 * - `png`: PNG images.
 * - `webp`: WebP images.
 * - `bmp`: BMP images.
 * - `gif`: GIF images.
 * - `heif`: HEIF images.
 */
export type ProtectedSuffix = "jpg" | "jpeg" | "png" | "webp" | "bmp" | "gif" | "heif";

export const $ProtectedSuffix: Scalar = {
  kind: textKind,
  values: ["jpg", "jpeg", "png", "webp", "bmp", "gif", "heif"],
};

export const $SetOriginProtectParams: RecordTable = {
  name: "SetOriginProtectParams",
  fields: () => [
    [
      "origin-protect",
      BOOLEAN,
      { key: "originProtect", in: asFlag, required: true, fixed: "true" },
    ],
  ],
};

export const $SetOriginProtectRequest: RecordTable = {
  name: "SetOriginProtectRequest",
  fields: () => [["Suffix", $ProtectedSuffix, { required: true, many: true }]],
};

export const SET_ORIGIN_PROTECT: OperationTable = {
  name: "SetOriginProtect",
  method: "PUT",
  path: "/",
  host: "image",
  safe: true,
  params: () => $SetOriginProtectParams,
  request: () => $SetOriginProtectRequest,
  requestRoot: "Suffixs",
  actions: ["ci:SetOriginProtect"],
};

/** The arguments of `setOriginProtection`. */
export interface SetOriginProtectArgs {
  /**
   * The extensions of the images to protect. One of `jpg`, `jpeg`, `png`, `webp`, `bmp`, `gif`,
   * `heif`.
   */
  suffix: readonly ProtectedSuffix[];
}

/**
 * Protect the original images of a bucket.
 *
 * After this call, images can be accessed only through a style.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 *
 * CAM actions:
 *
 * - ci:SetOriginProtect
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/33711 (en, 2024-01-31)
 * - https://cloud.tencent.com/document/api/460/30121 (zh, 2025-09-19)
 */
export function setOriginProtection(
  client: BaseClient,
  args: SetOriginProtectArgs,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, SET_ORIGIN_PROTECT, args, options);
}
