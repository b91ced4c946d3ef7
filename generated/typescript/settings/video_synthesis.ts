// Generated from spec/settings/video_synthesis.xsd (1388186091847cc8).
// Do not edit: change the spec and run `make generate`.

/** `VideoSynthesis`, and its parts. */

import { BOOLEAN, STRING } from "../core/built_in.ts";
import { integerKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";

export const $SpliceOffset: Scalar = {
  kind: integerKind,
  big: true,
};

export const $SpliceLength: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "1",
};

/** Settings for combining several videos into one picture. */
export interface VideoSynthesis {
  /** Whether to keep the audio of each video as a separate track. */
  keepAudioTrack?: boolean;
  /** The videos to combine. */
  spliceInfo: VideoSplice[];
}

/** Settings for combining several videos into one picture. */
export interface VideoSynthesisInput {
  /** Whether to keep the audio of each video as a separate track. */
  keepAudioTrack?: boolean;
  /** The videos to combine. */
  spliceInfo: readonly VideoSpliceInput[];
}

export const $VideoSynthesis: RecordTable = {
  name: "VideoSynthesis",
  fields: () => [
    ["KeepAudioTrack", BOOLEAN],
    ["SpliceInfo", $VideoSplice, { required: true, many: true }],
  ],
};

/** A video to combine, and its position in the picture. */
export interface VideoSplice {
  /** The address of the video. */
  url?: string;
  /** The distance from the left edge. */
  x?: bigint;
  /** The distance from the top edge. */
  y?: bigint;
  /** The width of the video. At least 1. */
  width?: bigint;
  /** The height of the video. At least 1. */
  height?: bigint;
}

/** A video to combine, and its position in the picture. */
export interface VideoSpliceInput {
  /** The address of the video. */
  url: string;
  /** The distance from the left edge. */
  x?: number | bigint;
  /** The distance from the top edge. */
  y?: number | bigint;
  /** The width of the video. At least 1. */
  width?: number | bigint;
  /** The height of the video. At least 1. */
  height?: number | bigint;
}

export const $VideoSplice: RecordTable = {
  name: "VideoSplice",
  fields: () => [
    ["Url", STRING, { required: true }],
    ["X", $SpliceOffset],
    ["Y", $SpliceOffset],
    ["Width", $SpliceLength],
    ["Height", $SpliceLength],
  ],
};
