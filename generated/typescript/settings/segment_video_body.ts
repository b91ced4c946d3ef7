// Generated from spec/settings/segment_video_body.xsd (53c8380c0a4bcda2).
// Do not edit: change the spec and run `make generate`.

/** `SegmentVideoBody`. */

import { STRING } from "../core/built_in.ts";
import { when } from "../core/conditions.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * What to write.
 *
 *
 * - `Mask`: The alpha channel.
 * - `Foreground`: The foreground, on a background of one colour.
 * - `Combination`: The foreground, on a background of your choice.
 */
export type SegmentVideoMode = "Mask" | "Foreground" | "Combination";

export const $SegmentVideoMode: Scalar = {
  kind: textKind,
  values: ["Mask", "Foreground", "Combination"],
};

/**
 * What to cut out.
 *
 *
 * - `HumanSeg`: A person.
 * - `GreenScreenSeg`: The foreground of a green screen.
 * - `SolidColorSeg`: The foreground of a background of one colour.
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

/** How to cut a person out of video. */
export interface SegmentVideoBody {
  /** What to write. One of `Mask`, `Foreground`, `Combination`. Default: `Mask`. */
  mode?: Open<SegmentVideoMode>;
  /** What to cut out. One of `HumanSeg`, `GreenScreenSeg`, `SolidColorSeg`. Default: `HumanSeg`. */
  segmentType?: Open<SegmentVideoType>;
  /** The red part of the background colour; only with Foreground. 0 to 255. Default: `0`. */
  backgroundRed?: number;
  /** The green part of the background colour; only with Foreground. 0 to 255. Default: `0`. */
  backgroundGreen?: number;
  /** The blue part of the background colour; only with Foreground. 0 to 255. Default: `0`. */
  backgroundBlue?: number;
  /**
   * The address of the background, which must be in the same bucket. Required if `mode` is
   * `Combination`.
   */
  backgroundLogoUrl?: string;
  /** The threshold for the edge. 0 to 255. Default: `0`. */
  binaryThreshold?: number;
  /** The red part of the colour to remove; only with SolidColorSeg. 0 to 255. Default: `0`. */
  removeRed?: number;
  /** The green part of the colour to remove; only with SolidColorSeg. 0 to 255. Default: `0`. */
  removeGreen?: number;
  /** The blue part of the colour to remove; only with SolidColorSeg. 0 to 255. Default: `0`. */
  removeBlue?: number;
}

/** How to cut a person out of video. */
export interface SegmentVideoBodyInput {
  /** What to write. One of `Mask`, `Foreground`, `Combination`. Default: `Mask`. */
  mode?: SegmentVideoMode;
  /** What to cut out. One of `HumanSeg`, `GreenScreenSeg`, `SolidColorSeg`. Default: `HumanSeg`. */
  segmentType?: SegmentVideoType;
  /** The red part of the background colour; only with Foreground. 0 to 255. Default: `0`. */
  backgroundRed?: number;
  /** The green part of the background colour; only with Foreground. 0 to 255. Default: `0`. */
  backgroundGreen?: number;
  /** The blue part of the background colour; only with Foreground. 0 to 255. Default: `0`. */
  backgroundBlue?: number;
  /**
   * The address of the background, which must be in the same bucket. Required if `mode` is
   * `Combination`.
   */
  backgroundLogoUrl?: string;
  /** The threshold for the edge. 0 to 255. Default: `0`. */
  binaryThreshold?: number;
  /** The red part of the colour to remove; only with SolidColorSeg. 0 to 255. Default: `0`. */
  removeRed?: number;
  /** The green part of the colour to remove; only with SolidColorSeg. 0 to 255. Default: `0`. */
  removeGreen?: number;
  /** The blue part of the colour to remove; only with SolidColorSeg. 0 to 255. Default: `0`. */
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
