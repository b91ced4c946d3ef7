// Generated from spec/settings/watermark.xsd (ec2342cf7e860483).
// Do not edit: change the spec and run `make generate`.

/** `Watermark`, `RemoveWatermark` and `DigitalWatermark`, and their parts. */

import { BOOLEAN, DECIMAL, STRING } from "../core/built_in.ts";
import { when } from "../core/conditions.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Decimal, DecimalInput, Open } from "../core/types.ts";

/**
 * The type of watermark.
 *
 *
 * - `Text`: Text.
 * - `Image`: Image.
 */
export type WatermarkType = "Text" | "Image";

export const $WatermarkType: Scalar = {
  kind: textKind,
  values: ["Text", "Image"],
};

/**
 * The reference point for the offsets of a watermark.
 *
 *
 * - `TopLeft`: The top left corner.
 * - `Top`: The top centre; Dx is ignored.
 * - `TopRight`: The top right corner.
 * - `Left`: The centre of the left side; Dy is ignored.
 * - `Center`: The centre; Dx and Dy are ignored.
 * - `Right`: The centre of the right side; Dy is ignored.
 * - `BottomLeft`: The bottom left corner.
 * - `Bottom`: The bottom centre; Dx is ignored.
 * - `BottomRight`: The bottom right corner.
 */
export type WatermarkPosition =
  | "TopLeft"
  | "Top"
  | "TopRight"
  | "Left"
  | "Center"
  | "Right"
  | "BottomLeft"
  | "Bottom"
  | "BottomRight";

export const $WatermarkPosition: Scalar = {
  kind: textKind,
  values: [
    "TopLeft",
    "Top",
    "TopRight",
    "Left",
    "Center",
    "Right",
    "BottomLeft",
    "Bottom",
    "BottomRight",
  ],
};

/**
 * The unit of an offset.
 *
 *
 * - `Relativity`: In percent of the video.
 * - `Absolute`: In pixels.
 */
export type WatermarkLocationMode = "Relativity" | "Absolute";

export const $WatermarkLocationMode: Scalar = {
  kind: textKind,
  values: ["Relativity", "Absolute"],
};

/**
 * The size mode of a watermark image.
 *
 *
 * - `Original`: The original size; do not set Width or Height.
 * - `Proportion`: In percent of the video.
 * - `Fixed`: In pixels.
 */
export type WatermarkImageMode = "Original" | "Proportion" | "Fixed";

export const $WatermarkImageMode: Scalar = {
  kind: textKind,
  values: ["Original", "Proportion", "Fixed"],
};

export const $WatermarkOffset: Scalar = {
  kind: integerKind,
  minimum: "-4096",
  maximum: "4096",
};

export const $WatermarkImageLength: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "4096",
};

export const $WatermarkTransparency: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "100",
};

export const $WatermarkFontSize: Scalar = {
  kind: integerKind,
  minimum: "5",
  maximum: "100",
};

export const $WatermarkWords: Scalar = {
  kind: textKind,
  minLength: 1,
  maxLength: 64,
};

export const $SlideSpeed: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "10",
};

export const $RemovedOffset: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "4096",
};

export const $RemovedLength: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "4096",
};

export const $DigitalWatermarkMessage: Scalar = {
  kind: textKind,
  minLength: 1,
  maxLength: 64,
  except: /[^一-龥A-Za-z0-9_*\-]/u,
  says: "Chinese characters, letters, digits, '_', '-' and '*'",
};

/**
 * The state of adding a digital watermark.
 *
 *
 * - `Running`: The watermark is being added.
 * - `Success`: The watermark was added.
 * - `Failed`: The watermark was not added.
 */
export type DigitalWatermarkState = "Running" | "Success" | "Failed";

export const $DigitalWatermarkState: Scalar = {
  kind: textKind,
  values: ["Running", "Success", "Failed"],
};

/**
 * The type of digital watermark.
 *
 *
 * - `Text`: Text.
 */
export type DigitalWatermarkType = "Text";

export const $DigitalWatermarkType: Scalar = {
  kind: textKind,
  values: ["Text"],
};

/**
 * The version of a digital watermark.
 *
 *
 * - `V1`: The first version.
 */
export type DigitalWatermarkVersion = "V1";

export const $DigitalWatermarkVersion: Scalar = {
  kind: textKind,
  values: ["V1"],
};

/** A visible watermark. */
export interface Watermark {
  /** The type of watermark. One of `Text`, `Image`. */
  type?: Open<WatermarkType>;
  /** The reference point for the offsets. One of the values of `WatermarkPosition`. */
  pos?: Open<WatermarkPosition>;
  /** The unit of the offsets. One of `Relativity`, `Absolute`. */
  locMode?: Open<WatermarkLocationMode>;
  /** The horizontal offset. -4096 to 4096. */
  dx?: number;
  /** The vertical offset. -4096 to 4096. */
  dy?: number;
  /** When the watermark appears, in seconds, to the millisecond. Default: `0`. */
  startTime?: Decimal;
  /**
   * When the watermark disappears, in seconds, to the millisecond; by default, at the end of the
   * video.
   */
  endTime?: Decimal;
  /** The scroll settings. If set, the offsets are ignored. Not supported for H.265. */
  slideConfig?: WatermarkSlide;
  /** The image watermark settings. Required if `type` is `Image`. */
  image?: WatermarkImage;
  /** The text watermark settings. Required if `type` is `Text`. */
  text?: WatermarkText;
}

/** A visible watermark. */
export interface WatermarkInput {
  /** The type of watermark. One of `Text`, `Image`. */
  type: WatermarkType;
  /** The reference point for the offsets. One of the values of `WatermarkPosition`. */
  pos: WatermarkPosition;
  /** The unit of the offsets. One of `Relativity`, `Absolute`. */
  locMode: WatermarkLocationMode;
  /** The horizontal offset. -4096 to 4096. */
  dx: number;
  /** The vertical offset. -4096 to 4096. */
  dy: number;
  /** When the watermark appears, in seconds, to the millisecond. Default: `0`. */
  startTime?: DecimalInput;
  /**
   * When the watermark disappears, in seconds, to the millisecond; by default, at the end of the
   * video.
   */
  endTime?: DecimalInput;
  /** The scroll settings. If set, the offsets are ignored. Not supported for H.265. */
  slideConfig?: WatermarkSlideInput;
  /** The image watermark settings. Required if `type` is `Image`. */
  image?: WatermarkImageInput;
  /** The text watermark settings. Required if `type` is `Text`. */
  text?: WatermarkTextInput;
}

export const $Watermark: RecordTable = {
  name: "Watermark",
  fields: () => [
    ["Type", $WatermarkType, { required: true }],
    ["Pos", $WatermarkPosition, { required: true }],
    ["LocMode", $WatermarkLocationMode, { required: true }],
    ["Dx", $WatermarkOffset, { required: true }],
    ["Dy", $WatermarkOffset, { required: true }],
    ["StartTime", DECIMAL],
    ["EndTime", DECIMAL],
    ["SlideConfig", $WatermarkSlide],
    ["Image", $WatermarkImage, { need: when(["Type", "Image"]) }],
    ["Text", $WatermarkText, { need: when(["Type", "Text"]) }],
  ],
};

/** The scroll settings of a watermark. */
export interface WatermarkSlide {
  /**
   * The scroll mode: `ScrollFromLeft` scrolls from left to right and ignores Pos; `Default` does
   * not scroll.
   */
  slideMode?: string;
  /** The horizontal speed. 0 to 10. */
  xSlideSpeed?: number;
  /** The vertical speed. 0 to 10. */
  ySlideSpeed?: number;
}

/** The scroll settings of a watermark. */
export interface WatermarkSlideInput {
  /**
   * The scroll mode: `ScrollFromLeft` scrolls from left to right and ignores Pos; `Default` does
   * not scroll.
   */
  slideMode: string;
  /** The horizontal speed. 0 to 10. */
  xSlideSpeed: number;
  /** The vertical speed. 0 to 10. */
  ySlideSpeed: number;
}

export const $WatermarkSlide: RecordTable = {
  name: "WatermarkSlide",
  fields: () => [
    ["SlideMode", STRING, { required: true }],
    ["XSlideSpeed", $SlideSpeed, { required: true }],
    ["YSlideSpeed", $SlideSpeed, { required: true }],
  ],
};

/** An image watermark. */
export interface WatermarkImage {
  /** The address of the image, which must be in the same bucket and percent-encoded. */
  url?: string;
  /** The size mode. One of `Original`, `Proportion`, `Fixed`. */
  mode?: Open<WatermarkImageMode>;
  /** The width. If only Height is set, the width follows the aspect ratio. 1 to 4096. */
  width?: number;
  /** The height. If only Width is set, the height follows the aspect ratio. 1 to 4096. */
  height?: number;
  /** The opacity. 1 to 100. */
  transparency?: number;
  /** Whether to place the image behind the video. Default: `false`. */
  background?: boolean;
}

/** An image watermark. */
export interface WatermarkImageInput {
  /** The address of the image, which must be in the same bucket and percent-encoded. */
  url: string;
  /** The size mode. One of `Original`, `Proportion`, `Fixed`. */
  mode: WatermarkImageMode;
  /** The width. If only Height is set, the width follows the aspect ratio. 1 to 4096. */
  width?: number;
  /** The height. If only Width is set, the height follows the aspect ratio. 1 to 4096. */
  height?: number;
  /** The opacity. 1 to 100. */
  transparency: number;
  /** Whether to place the image behind the video. Default: `false`. */
  background?: boolean;
}

export const $WatermarkImage: RecordTable = {
  name: "WatermarkImage",
  fields: () => [
    ["Url", STRING, { required: true }],
    ["Mode", $WatermarkImageMode, { required: true }],
    ["Width", $WatermarkImageLength],
    ["Height", $WatermarkImageLength],
    ["Transparency", $WatermarkTransparency, { required: true }],
    ["Background", BOOLEAN],
  ],
};

/** A text watermark. */
export interface WatermarkText {
  /** The font size. 5 to 100. */
  fontSize?: number;
  /**
   * The font file: simfang.ttf, simhei.ttf, simkai.ttf, simsun.ttc, STHeiti-Light.ttc,
   * STHeiti-Medium.ttc or youyuan.TTF; for English only, also ariblk.ttf, arial.ttf, ahronbd.ttf,
   * Helvetica.dfont or HelveticaNeue.dfont.
   */
  fontType?: string;
  /** The colour, such as 0xFF8800. */
  fontColor?: string;
  /** The opacity. 1 to 100. */
  transparency?: number;
  /** The text. 1 to 64 characters. */
  text?: string;
}

/** A text watermark. */
export interface WatermarkTextInput {
  /** The font size. 5 to 100. */
  fontSize: number;
  /**
   * The font file: simfang.ttf, simhei.ttf, simkai.ttf, simsun.ttc, STHeiti-Light.ttc,
   * STHeiti-Medium.ttc or youyuan.TTF; for English only, also ariblk.ttf, arial.ttf, ahronbd.ttf,
   * Helvetica.dfont or HelveticaNeue.dfont.
   */
  fontType: string;
  /** The colour, such as 0xFF8800. */
  fontColor: string;
  /** The opacity. 1 to 100. */
  transparency: number;
  /** The text. 1 to 64 characters. */
  text: string;
}

export const $WatermarkText: RecordTable = {
  name: "WatermarkText",
  fields: () => [
    ["FontSize", $WatermarkFontSize, { required: true }],
    ["FontType", STRING, { required: true }],
    ["FontColor", STRING, { required: true }],
    ["Transparency", $WatermarkTransparency, { required: true }],
    ["Text", $WatermarkWords, { required: true }],
  ],
};

/** A rectangular area to remove a watermark from. */
export interface RemoveWatermark {
  /** The distance from the left edge. 0 to 4096. */
  dx?: number;
  /** The distance from the top edge. 0 to 4096. */
  dy?: number;
  /** The width of the rectangle. 1 to 4096. */
  width?: number;
  /** The height of the rectangle. 1 to 4096. */
  height?: number;
}

/** A rectangular area to remove a watermark from. */
export interface RemoveWatermarkInput {
  /** The distance from the left edge. 0 to 4096. */
  dx: number;
  /** The distance from the top edge. 0 to 4096. */
  dy: number;
  /** The width of the rectangle. 1 to 4096. */
  width: number;
  /** The height of the rectangle. 1 to 4096. */
  height: number;
}

export const $RemoveWatermark: RecordTable = {
  name: "RemoveWatermark",
  fields: () => [
    ["Dx", $RemovedOffset, { required: true }],
    ["Dy", $RemovedOffset, { required: true }],
    ["Width", $RemovedLength, { required: true }],
    ["Height", $RemovedLength, { required: true }],
  ],
};

/** A digital watermark. */
export interface DigitalWatermark {
  /**
   * The text of the watermark. 1 to 64 characters: Chinese characters, letters, digits, '_', '-'
   * and '*'.
   */
  message?: string;
  /** The type of watermark. One of `Text`. */
  type?: Open<DigitalWatermarkType>;
  /** The version of the watermark. One of `V1`. */
  version?: Open<DigitalWatermarkVersion>;
  /** Whether to continue the job if the watermark cannot be added. Default: `false`. */
  ignoreError?: boolean;
  /**
   * Whether the watermark was added; returned in responses only. One of `Running`, `Success`,
   * `Failed`.
   */
  state?: Open<DigitalWatermarkState>;
}

/** A digital watermark. */
export interface DigitalWatermarkInput {
  /**
   * The text of the watermark. 1 to 64 characters: Chinese characters, letters, digits, '_', '-'
   * and '*'.
   */
  message: string;
  /** The type of watermark. One of `Text`. */
  type: DigitalWatermarkType;
  /** The version of the watermark. One of `V1`. */
  version: DigitalWatermarkVersion;
  /** Whether to continue the job if the watermark cannot be added. Default: `false`. */
  ignoreError?: boolean;
  /**
   * Whether the watermark was added; returned in responses only. One of `Running`, `Success`,
   * `Failed`.
   */
  state?: DigitalWatermarkState;
}

export const $DigitalWatermark: RecordTable = {
  name: "DigitalWatermark",
  fields: () => [
    ["Message", $DigitalWatermarkMessage, { required: true }],
    ["Type", $DigitalWatermarkType, { required: true }],
    ["Version", $DigitalWatermarkVersion, { required: true }],
    ["IgnoreError", BOOLEAN],
    ["State", $DigitalWatermarkState],
  ],
};
