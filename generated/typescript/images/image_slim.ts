// Generated from spec/images/image_slim.xsd (9a9d2b97cdf6723d).
// Do not edit: change the spec and run `make generate`.

/** `SlimSuffixes`. */

import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * The compression trigger.
 *
 *
 * - `API`: A parameter in the address of the image.
 * - `Auto`: Reading the image, if its extension is listed.
 */
export type SlimMode = "API" | "Auto";

export const $SlimMode: Scalar = {
  kind: textKind,
  values: ["API", "Auto"],
};

/**
 * The extension of images that can be compressed whenever they are read.
 *
 *
 * - `jpg`: JPEG images.
 * - `png`: PNG images.
 * - `gif`: GIF images.
 */
export type SlimSuffix = "jpg" | "png" | "gif";

export const $SlimSuffix: Scalar = {
  kind: textKind,
  values: ["jpg", "png", "gif"],
};

/** The extensions of images that are compressed whenever they are read. */
export interface SlimSuffixes {
  /**
   * The extensions of images to compress whenever they are read. Required for Auto. One of `jpg`,
   * `png`, `gif`.
   */
  suffix: Open<SlimSuffix>[];
}

export const $SlimSuffixes: RecordTable = {
  name: "SlimSuffixes",
  fields: () => [["Suffix", $SlimSuffix, { many: true }]],
};
