// Generated from spec/settings/smart_cover.xsd (2f3e1be1eba5b8a4).
// Do not edit: change the spec and run `make generate`.

/** `SmartCover`. */

import { BOOLEAN } from "../core/built_in.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";
import { $PixelLength } from "./transcode.ts";

/**
 * The format of a cover image.
 *
 *
 * - `jpg`: JPEG.
 * - `png`: PNG.
 * - `webp`: WebP.
 */
export type SmartCoverFormat = "jpg" | "png" | "webp";

export const $SmartCoverFormat: Scalar = {
  kind: textKind,
  values: ["jpg", "png", "webp"],
};

export const $SmartCoverCount: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "10",
};

/** Cover image settings. */
export interface SmartCover {
  /** The format. One of `jpg`, `png`, `webp`. Default: `jpg`. */
  format?: Open<SmartCoverFormat>;
  /**
   * The width. If only Height is set, the width follows the aspect ratio. If neither is set, the
   * size of the video is used. 128 to 4096.
   */
  width?: number;
  /**
   * The height. If only Width is set, the height follows the aspect ratio. If neither is set, the
   * size of the video is used. 128 to 4096.
   */
  height?: number;
  /** The number of cover images. 1 to 10. Default: `3`. */
  count?: number;
  /** Whether to omit similar images. Default: `false`. */
  deleteDuplicates?: boolean;
}

/** Cover image settings. */
export interface SmartCoverInput {
  /** The format. One of `jpg`, `png`, `webp`. Default: `jpg`. */
  format?: SmartCoverFormat;
  /**
   * The width. If only Height is set, the width follows the aspect ratio. If neither is set, the
   * size of the video is used. 128 to 4096.
   */
  width?: number;
  /**
   * The height. If only Width is set, the height follows the aspect ratio. If neither is set, the
   * size of the video is used. 128 to 4096.
   */
  height?: number;
  /** The number of cover images. 1 to 10. Default: `3`. */
  count?: number;
  /** Whether to omit similar images. Default: `false`. */
  deleteDuplicates?: boolean;
}

export const $SmartCover: RecordTable = {
  name: "SmartCover",
  fields: () => [
    ["Format", $SmartCoverFormat],
    ["Width", $PixelLength],
    ["Height", $PixelLength],
    ["Count", $SmartCoverCount],
    ["DeleteDuplicates", BOOLEAN],
  ],
};
