// Generated from spec/settings/animation.xsd (2759cc11e903f533).
// Do not edit: change the spec and run `make generate`.

/** `Animation`, and its parts. */

import { BOOLEAN } from "../core/built_in.ts";
import { decimalKind, integerKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Decimal, DecimalInput, Open } from "../core/types.ts";
import type { MediaTimeInterval, MediaTimeIntervalInput } from "./transcode.ts";
import { $FrameRate, $MediaTimeInterval, $PixelLength } from "./transcode.ts";

/**
 * The format of an animated image.
 *
 *
 * - `gif`: GIF.
 * - `hgif`: GIF of a higher quality.
 * - `webp`: WebP.
 */
export type AnimationFormat = "gif" | "hgif" | "webp";

export const $AnimationFormat: Scalar = {
  kind: textKind,
  values: ["gif", "hgif", "webp"],
};

/**
 * The codec of an animated image.
 *
 *
 * - `gif`: GIF.
 * - `webp`: WebP.
 */
export type AnimationCodec = "gif" | "webp";

export const $AnimationCodec: Scalar = {
  kind: textKind,
  values: ["gif", "webp"],
};

export const $AnimationInterval: Scalar = {
  kind: decimalKind,
  exclusiveMinimum: "0",
};

export const $AnimationFrequency: Scalar = {
  kind: decimalKind,
  exclusiveMinimum: "0",
};

export const $AnimationQuality: Scalar = {
  kind: integerKind,
  minimum: "1",
  exclusiveMaximum: "100",
};

/** Settings for converting video to an animated image. */
export interface Animation {
  /** The output format. */
  container?: AnimationContainer;
  /** The video settings of the output. */
  video?: AnimationVideo;
  /** The part of the video to convert. */
  timeInterval?: MediaTimeInterval;
}

/** Settings for converting video to an animated image. */
export interface AnimationInput {
  /** The output format. */
  container?: AnimationContainerInput;
  /** The video settings of the output. */
  video?: AnimationVideoInput;
  /** The part of the video to convert. */
  timeInterval?: MediaTimeIntervalInput;
}

export const $Animation: RecordTable = {
  name: "Animation",
  fields: () => [
    ["Container", $AnimationContainer],
    ["Video", $AnimationVideo],
    ["TimeInterval", $MediaTimeInterval],
  ],
};

/** The container of an animated image. */
export interface AnimationContainer {
  /** The format. One of `gif`, `hgif`, `webp`. */
  format?: Open<AnimationFormat>;
}

/** The container of an animated image. */
export interface AnimationContainerInput {
  /** The format. One of `gif`, `hgif`, `webp`. */
  format: AnimationFormat;
}

export const $AnimationContainer: RecordTable = {
  name: "AnimationContainer",
  fields: () => [["Format", $AnimationFormat, { required: true }]],
};

/**
 * The video settings of an animated image. AnimateFramesPerSecond takes precedence over
 * AnimateOnlyKeepKeyFrame, which takes precedence over AnimateTimeIntervalOfFrame.
 */
export interface AnimationVideo {
  /** The codec. One of `gif`, `webp`. */
  codec?: Open<AnimationCodec>;
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
  /**
   * The number of frames to display per second. By default, the animation plays at the speed of the
   * video. More than 0 and at most 60.
   */
  fps?: Decimal;
  /**
   * Whether to capture key frames only. If not, set AnimateTimeIntervalOfFrame or
   * AnimateFramesPerSecond. Default: `false`.
   */
  animateOnlyKeepKeyFrame?: boolean;
  /**
   * The interval between captured frames in seconds; less than TimeInterval.Duration, if that is
   * set. More than 0.
   */
  animateTimeIntervalOfFrame?: Decimal;
  /** The number of frames to capture per second. More than 0. */
  animateFramesPerSecond?: Decimal;
  /** The relative quality; only for webp. At least 1 and less than 100. */
  quality?: number;
}

/**
 * The video settings of an animated image. AnimateFramesPerSecond takes precedence over
 * AnimateOnlyKeepKeyFrame, which takes precedence over AnimateTimeIntervalOfFrame.
 */
export interface AnimationVideoInput {
  /** The codec. One of `gif`, `webp`. */
  codec: AnimationCodec;
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
  /**
   * The number of frames to display per second. By default, the animation plays at the speed of the
   * video. More than 0 and at most 60.
   */
  fps?: DecimalInput;
  /**
   * Whether to capture key frames only. If not, set AnimateTimeIntervalOfFrame or
   * AnimateFramesPerSecond. Default: `false`.
   */
  animateOnlyKeepKeyFrame?: boolean;
  /**
   * The interval between captured frames in seconds; less than TimeInterval.Duration, if that is
   * set. More than 0.
   */
  animateTimeIntervalOfFrame?: DecimalInput;
  /** The number of frames to capture per second. More than 0. */
  animateFramesPerSecond?: DecimalInput;
  /** The relative quality; only for webp. At least 1 and less than 100. */
  quality?: number;
}

export const $AnimationVideo: RecordTable = {
  name: "AnimationVideo",
  fields: () => [
    ["Codec", $AnimationCodec, { required: true }],
    ["Width", $PixelLength],
    ["Height", $PixelLength],
    ["Fps", $FrameRate],
    ["AnimateOnlyKeepKeyFrame", BOOLEAN],
    ["AnimateTimeIntervalOfFrame", $AnimationInterval],
    ["AnimateFramesPerSecond", $AnimationFrequency],
    ["Quality", $AnimationQuality],
  ],
};
