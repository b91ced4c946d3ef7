// Generated from spec/settings/video_target_rec.xsd (79ee9b9311a844ff).
// Do not edit: change the spec and run `make generate`.

/** `VideoTargetRec`, and its parts. */

import { BOOLEAN, STRING } from "../core/built_in.ts";
import { decimalKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Decimal, DecimalInput, Open } from "../core/types.ts";
import { $FrameRate, $PixelLength, $VideoBitrate, $VideoCrf } from "./transcode.ts";

export const $DetectionFrequency: Scalar = {
  kind: decimalKind,
  minimum: "0",
  maximum: "30",
};

/**
 * The processing mode for detected targets.
 *
 *
 * - `Mosaic`: Pixelate the targets.
 */
export type VideoTargetProcess = "Mosaic";

export const $VideoTargetProcess: Scalar = {
  kind: textKind,
  values: ["Mosaic"],
};

/** Settings for detecting targets in video. */
export interface VideoTargetRec {
  /** Whether to detect people. Default: `false`. */
  body?: boolean;
  /** Whether to detect pets. Default: `false`. */
  pet?: boolean;
  /** Whether to detect cars. Default: `false`. */
  car?: boolean;
  /** Whether to detect faces. Default: `false`. */
  face?: boolean;
  /** Whether to detect licence plates. Default: `false`. */
  plate?: boolean;
  /** The detection interval. 0 to 30. Default: `1`. */
  snapshotFreq?: Decimal;
  /**
   * How to process detected faces and licence plates. By default, they are only listed. One of
   * `Mosaic`.
   */
  processType?: Open<VideoTargetProcess>;
  /** The transcoding settings of the processed video; only with ProcessType. */
  transTpl?: VideoTargetTranscode;
}

/** Settings for detecting targets in video. */
export interface VideoTargetRecInput {
  /** Whether to detect people. Default: `false`. */
  body?: boolean;
  /** Whether to detect pets. Default: `false`. */
  pet?: boolean;
  /** Whether to detect cars. Default: `false`. */
  car?: boolean;
  /** Whether to detect faces. Default: `false`. */
  face?: boolean;
  /** Whether to detect licence plates. Default: `false`. */
  plate?: boolean;
  /** The detection interval. 0 to 30. Default: `1`. */
  snapshotFreq?: DecimalInput;
  /**
   * How to process detected faces and licence plates. By default, they are only listed. One of
   * `Mosaic`.
   */
  processType?: VideoTargetProcess;
  /** The transcoding settings of the processed video; only with ProcessType. */
  transTpl?: VideoTargetTranscodeInput;
}

export const $VideoTargetRec: RecordTable = {
  name: "VideoTargetRec",
  fields: () => [
    ["Body", BOOLEAN],
    ["Pet", BOOLEAN],
    ["Car", BOOLEAN],
    ["Face", BOOLEAN],
    ["Plate", BOOLEAN],
    ["SnapshotFreq", $DetectionFrequency],
    ["ProcessType", $VideoTargetProcess],
    ["TransTpl", $VideoTargetTranscode],
  ],
};

/** The transcoding settings of processed video. */
export interface VideoTargetTranscode {
  /** The container. */
  container?: VideoTargetContainer;
  /** The video stream. */
  video?: VideoTargetVideo;
}

/** The transcoding settings of processed video. */
export interface VideoTargetTranscodeInput {
  /** The container. */
  container?: VideoTargetContainerInput;
  /** The video stream. */
  video?: VideoTargetVideoInput;
}

export const $VideoTargetTranscode: RecordTable = {
  name: "VideoTargetTranscode",
  fields: () => [
    ["Container", $VideoTargetContainer],
    ["Video", $VideoTargetVideo],
  ],
};

/** The container of processed video. */
export interface VideoTargetContainer {
  /** The container format, such as mp4. */
  format?: string;
}

/** The container of processed video. */
export interface VideoTargetContainerInput {
  /** The container format, such as mp4. */
  format: string;
}

export const $VideoTargetContainer: RecordTable = {
  name: "VideoTargetContainer",
  fields: () => [["Format", STRING, { required: true }]],
};

/** The video stream of processed video. */
export interface VideoTargetVideo {
  /** The codec, such as h.264. */
  codec?: string;
  /** The bit rate in kbps. 10 to 50000, or `auto`. */
  bitrate?: number | "auto";
  /** The quality, as an alternative to a bit rate. More than 0 and at most 51. */
  crf?: Decimal;
  /** The width in pixels. 128 to 4096. */
  width?: number;
  /** The height in pixels. 128 to 4096. */
  height?: number;
  /** The frame rate, in frames per second. More than 0 and at most 60. */
  fps?: Decimal;
}

/** The video stream of processed video. */
export interface VideoTargetVideoInput {
  /** The codec, such as h.264. */
  codec: string;
  /** The bit rate in kbps. 10 to 50000, or `auto`. */
  bitrate?: number | "auto";
  /** The quality, as an alternative to a bit rate. More than 0 and at most 51. */
  crf?: DecimalInput;
  /** The width in pixels. 128 to 4096. */
  width?: number;
  /** The height in pixels. 128 to 4096. */
  height?: number;
  /** The frame rate, in frames per second. More than 0 and at most 60. */
  fps?: DecimalInput;
}

export const $VideoTargetVideo: RecordTable = {
  name: "VideoTargetVideo",
  fields: () => [
    ["Codec", STRING, { required: true }],
    ["Bitrate", $VideoBitrate],
    ["Crf", $VideoCrf],
    ["Width", $PixelLength],
    ["Height", $PixelLength],
    ["Fps", $FrameRate],
  ],
};
