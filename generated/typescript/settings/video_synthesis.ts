// Generated from spec/settings/video_synthesis.xsd (6f4f76a00a987d00).
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

/** How to combine several videos into one picture. */
export interface VideoSynthesis {
  /** Whether to keep the audio of each video as a track. */
  keepAudioTrack?: boolean;
  /** The videos to combine. */
  spliceInfo: VideoSplice[];
}

/** How to combine several videos into one picture. */
export interface VideoSynthesisInput {
  /** Whether to keep the audio of each video as a track. */
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

/** A video, and its position in the picture. */
export interface VideoSplice {
  /** The address of the video. */
  url?: string;
  /** The distance from the left edge. */
  x?: bigint;
  /** The distance from the top edge. */
  y?: bigint;
  /** Its width. At least 1. */
  width?: bigint;
  /** Its height. At least 1. */
  height?: bigint;
}

/** A video, and its position in the picture. */
export interface VideoSpliceInput {
  /** The address of the video. */
  url: string;
  /** The distance from the left edge. */
  x?: number | bigint;
  /** The distance from the top edge. */
  y?: number | bigint;
  /** Its width. At least 1. */
  width?: number | bigint;
  /** Its height. At least 1. */
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
