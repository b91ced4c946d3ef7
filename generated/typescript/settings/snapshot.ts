// Generated from spec/settings/snapshot.xsd (3311b09a75f91d08).
// Do not edit: change the spec and run `make generate`.

/** `Snapshot` and `SnapshotOutput`, and their parts. */

import { $ObjectKey } from "../common/scalar.ts";
import { BOOLEAN, DECIMAL, STRING } from "../core/built_in.ts";
import { decimalKind, integerKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Decimal, DecimalInput, Open } from "../core/types.ts";
import type { ImageRule } from "./image_rule.ts";
import { $ImageRule } from "./image_rule.ts";
import { $PixelLength } from "./transcode.ts";

/**
 * The frame selection mode.
 *
 *
 * - `Interval`: One every TimeInterval seconds, starting at Start; every frame if TimeInterval is
 *   omitted. At most Count.
 * - `Average`: Count frames, evenly spaced from Start to the end.
 * - `KeyFrame`: Key frames only.
 */
export type SnapshotMode = "Interval" | "Average" | "KeyFrame";

export const $SnapshotMode: Scalar = {
  kind: textKind,
  values: ["Interval", "Average", "KeyFrame"],
};

/**
 * The images to write.
 *
 *
 * - `OnlySnapshot`: The frames.
 * - `OnlySprite`: The sprites.
 * - `SnapshotAndSprite`: Both.
 */
export type SnapshotOutMode = "OnlySnapshot" | "OnlySprite" | "SnapshotAndSprite";

export const $SnapshotOutMode: Scalar = {
  kind: textKind,
  values: ["OnlySnapshot", "OnlySprite", "SnapshotAndSprite"],
};

export const $SnapshotInterval: Scalar = {
  kind: decimalKind,
  maximum: "3600",
  exclusiveMinimum: "0",
};

export const $SnapshotCount: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "10000",
};

export const $BlackLevel: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "100",
};

export const $PixelBlackThreshold: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "255",
};

export const $SpriteCellLength: Scalar = {
  kind: integerKind,
  minimum: "8",
  maximum: "4096",
};

export const $SpriteGap: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "1024",
};

export const $SpriteGrid: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "10000",
};

/** Settings for capturing frames. */
export interface Snapshot {
  /** The frame selection mode. One of `Interval`, `Average`, `KeyFrame`. Default: `Interval`. */
  mode?: Open<SnapshotMode>;
  /** The time of the first frame, in seconds, to the millisecond. Default: `0`. */
  start?: Decimal;
  /** The interval between frames in seconds. More than 0 and at most 3600. */
  timeInterval?: Decimal;
  /** The number of frames to capture. 1 to 10000. */
  count?: number;
  /**
   * The width. If only Height is set, the width follows the aspect ratio. If neither is set, the
   * source size is kept. 128 to 4096.
   */
  width?: number;
  /**
   * The height. If only Width is set, the height follows the aspect ratio. If neither is set, the
   * source size is kept. 128 to 4096.
   */
  height?: number;
  /** The image processing rule, such as `imageMogr2/format/png`. Not empty. */
  ciParam?: string;
  /**
   * Whether to space the frames evenly if the video is too short for Count frames. Default:
   * `false`.
   */
  isCheckCount?: boolean;
  /**
   * Whether to start with the first frame that is not black; only if Start is 0. Default: `false`.
   */
  isCheckBlack?: boolean;
  /**
   * The percentage of black pixels at which a frame counts as black; only with IsCheckBlack. 0 to
   * 100.
   */
  blackLevel?: number;
  /** The maximum brightness of a black pixel; only with IsCheckBlack. 0 to 255. */
  pixelBlackThreshold?: number;
  /**
   * The images to write. One of `OnlySnapshot`, `OnlySprite`, `SnapshotAndSprite`. Default:
   * `OnlySnapshot`.
   */
  snapshotOutMode?: Open<SnapshotOutMode>;
  /** The layout of the sprites. */
  spriteSnapshotConfig?: SpriteSnapshotConfig;
}

/** Settings for capturing frames. */
export interface SnapshotInput {
  /** The frame selection mode. One of `Interval`, `Average`, `KeyFrame`. Default: `Interval`. */
  mode?: SnapshotMode;
  /** The time of the first frame, in seconds, to the millisecond. Default: `0`. */
  start?: DecimalInput;
  /** The interval between frames in seconds. More than 0 and at most 3600. */
  timeInterval?: DecimalInput;
  /** The number of frames to capture. 1 to 10000. */
  count: number;
  /**
   * The width. If only Height is set, the width follows the aspect ratio. If neither is set, the
   * source size is kept. 128 to 4096.
   */
  width?: number;
  /**
   * The height. If only Width is set, the height follows the aspect ratio. If neither is set, the
   * source size is kept. 128 to 4096.
   */
  height?: number;
  /** The image processing rule, such as `imageMogr2/format/png`. Not empty. */
  ciParam?: string | ImageRule;
  /**
   * Whether to space the frames evenly if the video is too short for Count frames. Default:
   * `false`.
   */
  isCheckCount?: boolean;
  /**
   * Whether to start with the first frame that is not black; only if Start is 0. Default: `false`.
   */
  isCheckBlack?: boolean;
  /**
   * The percentage of black pixels at which a frame counts as black; only with IsCheckBlack. 0 to
   * 100.
   */
  blackLevel?: number;
  /** The maximum brightness of a black pixel; only with IsCheckBlack. 0 to 255. */
  pixelBlackThreshold?: number;
  /**
   * The images to write. One of `OnlySnapshot`, `OnlySprite`, `SnapshotAndSprite`. Default:
   * `OnlySnapshot`.
   */
  snapshotOutMode?: SnapshotOutMode;
  /** The layout of the sprites. */
  spriteSnapshotConfig?: SpriteSnapshotConfigInput;
}

export const $Snapshot: RecordTable = {
  name: "Snapshot",
  fields: () => [
    ["Mode", $SnapshotMode],
    ["Start", DECIMAL],
    ["TimeInterval", $SnapshotInterval],
    ["Count", $SnapshotCount, { required: true }],
    ["Width", $PixelLength],
    ["Height", $PixelLength],
    ["CIParam", $ImageRule, { key: "ciParam" }],
    ["IsCheckCount", BOOLEAN],
    ["IsCheckBlack", BOOLEAN],
    ["BlackLevel", $BlackLevel],
    ["PixelBlackThreshold", $PixelBlackThreshold],
    ["SnapshotOutMode", $SnapshotOutMode],
    ["SpriteSnapshotConfig", $SpriteSnapshotConfig],
  ],
};

/** The layout of sprites. */
export interface SpriteSnapshotConfig {
  /** The width of a frame; by default, the width as captured. 8 to 4096. */
  cellWidth?: number;
  /** The height of a frame; by default, the height as captured. 8 to 4096. */
  cellHeight?: number;
  /** The spacing between frames. 0 to 1024. Default: `0`. */
  padding?: number;
  /** The margin around the frames. 0 to 1024. Default: `0`. */
  margin?: number;
  /** The colour of the spacing, as a colour name of FFmpeg, such as Azure. */
  color?: string;
  /** The number of columns. 1 to 10000. */
  columns?: number;
  /** The number of rows. 1 to 10000. */
  lines?: number;
  /** The scaling mode of the frames. */
  scaleMethod?: string;
}

/** The layout of sprites. */
export interface SpriteSnapshotConfigInput {
  /** The width of a frame; by default, the width as captured. 8 to 4096. */
  cellWidth?: number;
  /** The height of a frame; by default, the height as captured. 8 to 4096. */
  cellHeight?: number;
  /** The spacing between frames. 0 to 1024. Default: `0`. */
  padding?: number;
  /** The margin around the frames. 0 to 1024. Default: `0`. */
  margin?: number;
  /** The colour of the spacing, as a colour name of FFmpeg, such as Azure. */
  color: string;
  /** The number of columns. 1 to 10000. */
  columns: number;
  /** The number of rows. 1 to 10000. */
  lines: number;
  /** The scaling mode of the frames. */
  scaleMethod?: string;
}

export const $SpriteSnapshotConfig: RecordTable = {
  name: "SpriteSnapshotConfig",
  fields: () => [
    ["CellWidth", $SpriteCellLength],
    ["CellHeight", $SpriteCellLength],
    ["Padding", $SpriteGap],
    ["Margin", $SpriteGap],
    ["Color", STRING, { required: true }],
    ["Columns", $SpriteGrid, { required: true }],
    ["Lines", $SpriteGrid, { required: true }],
    ["ScaleMethod", STRING],
  ],
};

/**
 * The output location of captured frames. At least one of the two patterns is required.
 *
 * A request needs at least one of `object`, `spriteObject`.
 */
export interface SnapshotOutput {
  /** The region of the bucket, such as ap-beijing. */
  region: string;
  /** The full name of the bucket, in the form BucketName-APPID. */
  bucket: string;
  /**
   * The key pattern of the frames. It must contain `${Number}`, as in `snapshot-${Number}.jpg`. Not
   * empty.
   */
  object?: string;
  /**
   * The key pattern of the sprites, which are JPEG files. It must contain `${Number}`. Not empty.
   */
  spriteObject?: string;
}

export const $SnapshotOutput: RecordTable = {
  name: "SnapshotOutput",
  fields: () => [
    ["Region", STRING, { required: true }],
    ["Bucket", STRING, { required: true }],
    ["Object", $ObjectKey],
    ["SpriteObject", $ObjectKey],
  ],
  anyOf: [["Object", "SpriteObject"]],
};
