// Generated from spec/settings/segment_video_body.xsd (67183f5180a2b114).
// Do not edit: change the spec and run `make generate`.

/** `SegmentVideoBody`. */

import { STRING } from "../core/built_in.ts";
import { when } from "../core/conditions.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * The output mode.
 *
 *
 * - `Mask`: The alpha channel.
 * - `Foreground`: The foreground, on a background of one colour.
 * - `Combination`: The foreground, on a background that you specify.
 */
export type SegmentVideoMode = "Mask" | "Foreground" | "Combination";

export const $SegmentVideoMode: Scalar = {
  kind: textKind,
  values: ["Mask", "Foreground", "Combination"],
};

/**
 * The subject to extract.
 *
 *
 * - `HumanSeg`: A person.
 * - `GreenScreenSeg`: The foreground of a green screen.
 * - `SolidColorSeg`: The foreground of a solid-colour background.
 */
export type SegmentVideoType = "HumanSeg" | "GreenScreenSeg" | "SolidColorSeg";

export const $SegmentVideoType: Scalar = {
  kind: textKind,
  values: ["HumanSeg", "GreenScreenSeg", "SolidColorSeg"],
};

export const $ColorPart: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "255",
};

export const $BinaryThreshold: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "255",
};

/** Settings for extracting a person from video. */
export interface SegmentVideoBody {
  /** The output mode. One of `Mask`, `Foreground`, `Combination`. Default: `Mask`. */
  mode?: Open<SegmentVideoMode>;
  /**
   * The subject to extract. One of `HumanSeg`, `GreenScreenSeg`, `SolidColorSeg`. Default:
   * `HumanSeg`.
   */
  segmentType?: Open<SegmentVideoType>;
  /** The red value of the background colour; only with Foreground. 0 to 255. Default: `0`. */
  backgroundRed?: number;
  /** The green value of the background colour; only with Foreground. 0 to 255. Default: `0`. */
  backgroundGreen?: number;
  /** The blue value of the background colour; only with Foreground. 0 to 255. Default: `0`. */
  backgroundBlue?: number;
  /**
   * The address of the background, which must be in the same bucket. Required if `mode` is
   * `Combination`.
   */
  backgroundLogoUrl?: string;
  /** The edge threshold. 0 to 255. Default: `0`. */
  binaryThreshold?: number;
  /** The red value of the colour to remove; only with SolidColorSeg. 0 to 255. Default: `0`. */
  removeRed?: number;
  /** The green value of the colour to remove; only with SolidColorSeg. 0 to 255. Default: `0`. */
  removeGreen?: number;
  /** The blue value of the colour to remove; only with SolidColorSeg. 0 to 255. Default: `0`. */
  removeBlue?: number;
}

/** Settings for extracting a person from video. */
export interface SegmentVideoBodyInput {
  /** The output mode. One of `Mask`, `Foreground`, `Combination`. Default: `Mask`. */
  mode?: SegmentVideoMode;
  /**
   * The subject to extract. One of `HumanSeg`, `GreenScreenSeg`, `SolidColorSeg`. Default:
   * `HumanSeg`.
   */
  segmentType?: SegmentVideoType;
  /** The red value of the background colour; only with Foreground. 0 to 255. Default: `0`. */
  backgroundRed?: number;
  /** The green value of the background colour; only with Foreground. 0 to 255. Default: `0`. */
  backgroundGreen?: number;
  /** The blue value of the background colour; only with Foreground. 0 to 255. Default: `0`. */
  backgroundBlue?: number;
  /**
   * The address of the background, which must be in the same bucket. Required if `mode` is
   * `Combination`.
   */
  backgroundLogoUrl?: string;
  /** The edge threshold. 0 to 255. Default: `0`. */
  binaryThreshold?: number;
  /** The red value of the colour to remove; only with SolidColorSeg. 0 to 255. Default: `0`. */
  removeRed?: number;
  /** The green value of the colour to remove; only with SolidColorSeg. 0 to 255. Default: `0`. */
  removeGreen?: number;
  /** The blue value of the colour to remove; only with SolidColorSeg. 0 to 255. Default: `0`. */
  removeBlue?: number;
}

export const $SegmentVideoBody: RecordTable = {
  name: "SegmentVideoBody",
  fields: () => [
    ["Mode", $SegmentVideoMode],
    ["SegmentType", $SegmentVideoType],
    ["BackgroundRed", $ColorPart],
    ["BackgroundGreen", $ColorPart],
    ["BackgroundBlue", $ColorPart],
    ["BackgroundLogoUrl", STRING, { need: when(["Mode", "Combination"]) }],
    ["BinaryThreshold", $BinaryThreshold],
    ["RemoveRed", $ColorPart],
    ["RemoveGreen", $ColorPart],
    ["RemoveBlue", $ColorPart],
  ],
};
