// Generated from spec/settings/snapshot.xsd (d7efb105b3b59b00).
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
 * How frames are chosen.
 *
 *
 * - `Interval`: One every TimeInterval seconds, starting at Start; every frame if TimeInterval is
 *   omitted. At most Count.
 * - `Average`: Count frames, evenly spaced from Start to the end.
 * - `KeyFrame`: Key frames.
 */
export type SnapshotMode = "Interval" | "Average" | "KeyFrame";

export const $SnapshotMode: Scalar = {
  kind: textKind,
  values: ["Interval", "Average", "KeyFrame"],
};

/**
 * What to write.
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

/** Which frames to capture, and how. */
export interface Snapshot {
  /** How frames are chosen. One of `Interval`, `Average`, `KeyFrame`. Default: `Interval`. */
  mode?: Open<SnapshotMode>;
  /** Where to start, in seconds, to the millisecond. Default: `0`. */
  start?: Decimal;
  /** The seconds between frames. More than 0 and at most 3600. */
  timeInterval?: Decimal;
  /** The number of frames to capture. 1 to 10000. */
  count?: number;
  /**
   * The width. If only Height is given, the width follows the aspect ratio; without both, the
   * frames keep their size. 128 to 4096.
   */
  width?: number;
  /**
   * The height. If only Width is given, the height follows the aspect ratio; without both, the
   * frames keep their size. 128 to 4096.
   */
  height?: number;
  /** The processing rule for each image, such as `imageMogr2/format/png`. Not empty. */
  ciParam?: string;
  /**
   * Whether to space the frames evenly if the video is too short for Count of them. Default:
   * `false`.
   */
  isCheckCount?: boolean;
  /**
   * Whether to start with the first frame that is not black; only if Start is 0. Default: `false`.
   */
  isCheckBlack?: boolean;
  /** When a frame counts as black; only with IsCheckBlack. 0 to 100. */
  blackLevel?: number;
  /** When a pixel counts as black; only with IsCheckBlack. 0 to 255. */
  pixelBlackThreshold?: number;
  /**
   * What to write. One of `OnlySnapshot`, `OnlySprite`, `SnapshotAndSprite`. Default:
   * `OnlySnapshot`.
   */
  snapshotOutMode?: Open<SnapshotOutMode>;
  /** The layout of the sprites. */
  spriteSnapshotConfig?: SpriteSnapshotConfig;
}

/** Which frames to capture, and how. */
export interface SnapshotInput {
  /** How frames are chosen. One of `Interval`, `Average`, `KeyFrame`. Default: `Interval`. */
  mode?: SnapshotMode;
  /** Where to start, in seconds, to the millisecond. Default: `0`. */
  start?: DecimalInput;
  /** The seconds between frames. More than 0 and at most 3600. */
  timeInterval?: DecimalInput;
  /** The number of frames to capture. 1 to 10000. */
  count: number;
  /**
   * The width. If only Height is given, the width follows the aspect ratio; without both, the
   * frames keep their size. 128 to 4096.
   */
  width?: number;
  /**
   * The height. If only Width is given, the height follows the aspect ratio; without both, the
   * frames keep their size. 128 to 4096.
   */
  height?: number;
  /** The processing rule for each image, such as `imageMogr2/format/png`. Not empty. */
  ciParam?: string | ImageRule;
  /**
   * Whether to space the frames evenly if the video is too short for Count of them. Default:
   * `false`.
   */
  isCheckCount?: boolean;
  /**
   * Whether to start with the first frame that is not black; only if Start is 0. Default: `false`.
   */
  isCheckBlack?: boolean;
  /** When a frame counts as black; only with IsCheckBlack. 0 to 100. */
  blackLevel?: number;
  /** When a pixel counts as black; only with IsCheckBlack. 0 to 255. */
  pixelBlackThreshold?: number;
  /**
   * What to write. One of `OnlySnapshot`, `OnlySprite`, `SnapshotAndSprite`. Default:
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

/** How frames are combined into sprites. */
export interface SpriteSnapshotConfig {
  /** The width of a frame; as captured by default. 8 to 4096. */
  cellWidth?: number;
  /** The height of a frame; as captured by default. 8 to 4096. */
  cellHeight?: number;
  /** The gap between frames. 0 to 1024. Default: `0`. */
  padding?: number;
  /** The gap at the edges. 0 to 1024. Default: `0`. */
  margin?: number;
  /** The colour of the gaps, by a name that FFmpeg knows, such as Azure. */
  color?: string;
  /** The number of columns. 1 to 10000. */
  columns?: number;
  /** The number of rows. 1 to 10000. */
  lines?: number;
  /** How frames are scaled. */
  scaleMethod?: string;
}

/** How frames are combined into sprites. */
export interface SpriteSnapshotConfigInput {
  /** The width of a frame; as captured by default. 8 to 4096. */
  cellWidth?: number;
  /** The height of a frame; as captured by default. 8 to 4096. */
  cellHeight?: number;
  /** The gap between frames. 0 to 1024. Default: `0`. */
  padding?: number;
  /** The gap at the edges. 0 to 1024. Default: `0`. */
  margin?: number;
  /** The colour of the gaps, by a name that FFmpeg knows, such as Azure. */
  color: string;
  /** The number of columns. 1 to 10000. */
  columns: number;
  /** The number of rows. 1 to 10000. */
  lines: number;
  /** How frames are scaled. */
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
 * Where to write the frames. Give at least one of the two patterns.
 *
 * A request needs at least one of `object`, `spriteObject`.
 */
export interface SnapshotOutput {
  /** The region of the bucket, such as ap-beijing. */
  region: string;
  /** The bucket's full name, BucketName-APPID. */
  bucket: string;
  /**
   * The pattern of the frames' keys. It must contain `${Number}`, as in `snapshot-${Number}.jpg`.
   * Not empty.
   */
  object?: string;
  /**
   * The pattern of the keys of the sprites, which are JPEG files. It must contain `${Number}`. Not
   * empty.
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
