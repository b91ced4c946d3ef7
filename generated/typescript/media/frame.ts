// Generated from spec/media/frame.xsd (92951cac5a4ce673).
// Do not edit: change the spec and run `make generate`.

/** Enumerations, texts and numbers with their limits. */

import { decimalKind, integerKind, textKind } from "../core/scalars.ts";
import type { Scalar } from "../core/table.ts";

export const $FrameTime: Scalar = {
  kind: decimalKind,
  minimum: "0",
};

export const $FrameLength: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "0",
};

/**
 * The frame to capture.
 *
 *
 * - `keyframe`: The last key frame before the specified time.
 * - `exactframe`: The frame at the specified time.
 */
export type FrameChoice = "keyframe" | "exactframe";

export const $FrameChoice: Scalar = {
  kind: textKind,
  values: ["keyframe", "exactframe"],
};

/**
 * Whether to rotate a frame.
 *
 *
 * - `auto`: As specified by the video.
 * - `off`: Never.
 */
export type FrameRotation = "auto" | "off";

export const $FrameRotation: Scalar = {
  kind: textKind,
  values: ["auto", "off"],
};

/**
 * An image format.
 *
 *
 * - `jpg`: JPEG.
 * - `png`: PNG.
 */
export type FrameFormat = "jpg" | "png";

export const $FrameFormat: Scalar = {
  kind: textKind,
  values: ["jpg", "png"],
};
