// Generated from spec/settings/concat_template.xsd (cae5e27c9ca0073b).
// Do not edit: change the spec and run `make generate`.

/** `ConcatTemplate`, and its parts. */

import { BOOLEAN, DECIMAL, STRING } from "../core/built_in.ts";
import { decimalKind, integerKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Decimal, DecimalInput, Open } from "../core/types.ts";
import type { AudioMix, AudioMixInput } from "./audio_mix.ts";
import { $AudioMix } from "./audio_mix.ts";
import {
  $AudioBitrate,
  $AudioChannels,
  $AudioSampleRate,
  $FrameRate,
  $PixelLength,
  $RotationAngle,
  $VideoBitrate,
  $VideoCrf,
} from "./transcode.ts";

/**
 * The container format of joined media.
 *
 *
 * - `mp4`: MP4.
 * - `flv`: FLV.
 * - `hls`: HLS.
 * - `ts`: MPEG transport stream.
 * - `mp3`: MP3; sound only.
 * - `aac`: AAC; sound only.
 */
export type ConcatFormat = "mp4" | "flv" | "hls" | "ts" | "mp3" | "aac";

export const $ConcatFormat: Scalar = {
  kind: textKind,
  values: ["mp4", "flv", "hls", "ts", "mp3", "aac"],
};

/**
 * The audio codec of joined media.
 *
 *
 * - `aac`: AAC.
 * - `mp3`: MP3.
 */
export type ConcatAudioCodec = "aac" | "mp3";

export const $ConcatAudioCodec: Scalar = {
  kind: textKind,
  values: ["aac", "mp3"],
};

/**
 * The video codec of joined media.
 *
 *
 * - `H.264`: H.264.
 */
export type ConcatVideoCodec = "H.264";

export const $ConcatVideoCodec: Scalar = {
  kind: textKind,
  values: ["H.264"],
};

/**
 * The end of the source that a fragment is joined to.
 *
 *
 * - `Start`: The start.
 * - `End`: The end.
 */
export type ConcatFragmentMode = "Start" | "End";

export const $ConcatFragmentMode: Scalar = {
  kind: textKind,
  values: ["Start", "End"],
};

export const $ConcatIndex: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "0",
};

export const $ConcatTime: Scalar = {
  kind: decimalKind,
  minimum: "0",
};

/** What to join, and how to write the result. */
export interface ConcatTemplate {
  /** The fragments to join, in order. */
  concatFragment: ConcatFragment[];
  /** The audio settings; those of the source by default. */
  audio?: ConcatAudio;
  /** The video settings; those of the source by default. */
  video?: ConcatVideo;
  /** The container. */
  container?: ConcatContainer;
  /** Sounds to mix in; not allowed with Audio.Remove. */
  audioMix: AudioMix[];
  /** Sounds to mix in; not allowed with Audio.Remove. */
  audioMixArray: AudioMix[];
  /**
   * The position of the source among the fragments; at most the number of fragments. At least 0.
   * Default: `0`.
   */
  index?: bigint;
  /**
   * Whether to join without transcoding; all other audio and video settings are then ignored.
   * Default: `false`.
   */
  directConcat?: boolean;
  /** The transition between fragments. */
  sceneChangeInfo?: SceneChange;
}

/** What to join, and how to write the result. */
export interface ConcatTemplateInput {
  /** The fragments to join, in order. */
  concatFragment?: readonly ConcatFragmentInput[];
  /** The audio settings; those of the source by default. */
  audio?: ConcatAudioInput;
  /** The video settings; those of the source by default. */
  video?: ConcatVideoInput;
  /** The container. */
  container: ConcatContainerInput;
  /** Sounds to mix in; not allowed with Audio.Remove. */
  audioMix?: readonly AudioMixInput[];
  /** Sounds to mix in; not allowed with Audio.Remove. */
  audioMixArray?: readonly AudioMixInput[];
  /**
   * The position of the source among the fragments; at most the number of fragments. At least 0.
   * Default: `0`.
   */
  index?: number | bigint;
  /**
   * Whether to join without transcoding; all other audio and video settings are then ignored.
   * Default: `false`.
   */
  directConcat?: boolean;
  /** The transition between fragments. */
  sceneChangeInfo?: SceneChangeInput;
}

export const $ConcatTemplate: RecordTable = {
  name: "ConcatTemplate",
  fields: () => [
    ["ConcatFragment", $ConcatFragment, { many: true }],
    ["Audio", $ConcatAudio],
    ["Video", $ConcatVideo],
    ["Container", $ConcatContainer, { required: true }],
    ["AudioMix", $AudioMix, { many: true }],
    ["AudioMixArray", $AudioMix, { many: true }],
    ["Index", $ConcatIndex],
    ["DirectConcat", BOOLEAN],
    ["SceneChangeInfo", $SceneChange],
  ],
};

/** A fragment to join. */
export interface ConcatFragment {
  /** The address of the fragment, which must be in the same bucket as the source. */
  url?: string;
  /** The end of the source to join it to; only for templates. One of `Start`, `End`. */
  mode?: Open<ConcatFragmentMode>;
  /** Its position among the fragments. At least 0. Default: `0`. */
  fragmentIndex?: bigint;
  /** Where the part to use starts; the start of the fragment by default. At least 0. */
  startTime?: Decimal;
  /** Where the part to use ends; the end of the fragment by default. At least 0. */
  endTime?: Decimal;
  /** The length of the part to use, in seconds. */
  duration?: Decimal;
}

/** A fragment to join. */
export interface ConcatFragmentInput {
  /** The address of the fragment, which must be in the same bucket as the source. */
  url: string;
  /** The end of the source to join it to; only for templates. One of `Start`, `End`. */
  mode?: ConcatFragmentMode;
  /** Its position among the fragments. At least 0. Default: `0`. */
  fragmentIndex?: number | bigint;
  /** Where the part to use starts; the start of the fragment by default. At least 0. */
  startTime?: DecimalInput;
  /** Where the part to use ends; the end of the fragment by default. At least 0. */
  endTime?: DecimalInput;
  /** The length of the part to use, in seconds. */
  duration?: DecimalInput;
}

export const $ConcatFragment: RecordTable = {
  name: "ConcatFragment",
  fields: () => [
    ["Url", STRING, { required: true }],
    ["Mode", $ConcatFragmentMode],
    ["FragmentIndex", $ConcatIndex],
    ["StartTime", $ConcatTime],
    ["EndTime", $ConcatTime],
    ["Duration", DECIMAL],
  ],
};

/** The container of joined media. */
export interface ConcatContainer {
  /** Its format. One of `mp4`, `flv`, `hls`, `ts`, `mp3`, `aac`. */
  format?: Open<ConcatFormat>;
}

/** The container of joined media. */
export interface ConcatContainerInput {
  /** Its format. One of `mp4`, `flv`, `hls`, `ts`, `mp3`, `aac`. */
  format: ConcatFormat;
}

export const $ConcatContainer: RecordTable = {
  name: "ConcatContainer",
  fields: () => [["Format", $ConcatFormat, { required: true }]],
};

/** The audio settings of joined media. */
export interface ConcatAudio {
  /** The codec; that of the source by default. One of `aac`, `mp3`. */
  codec?: Open<ConcatAudioCodec>;
  /**
   * The sample rate: 11025, 22050, 32000, 44100, 48000 or 96000. That of the source by default.
   * 8000 to 96000.
   */
  samplerate?: number;
  /** The bit rate; that of the source by default. 8 to 1000. */
  bitrate?: number;
  /** The number of channels; that of the source by default. 1 to 8. */
  channels?: number;
  /** Whether to remove the audio. Default: `false`. */
  remove?: boolean;
}

/** The audio settings of joined media. */
export interface ConcatAudioInput {
  /** The codec; that of the source by default. One of `aac`, `mp3`. */
  codec?: ConcatAudioCodec;
  /**
   * The sample rate: 11025, 22050, 32000, 44100, 48000 or 96000. That of the source by default.
   * 8000 to 96000.
   */
  samplerate?: number;
  /** The bit rate; that of the source by default. 8 to 1000. */
  bitrate?: number;
  /** The number of channels; that of the source by default. 1 to 8. */
  channels?: number;
  /** Whether to remove the audio. Default: `false`. */
  remove?: boolean;
}

export const $ConcatAudio: RecordTable = {
  name: "ConcatAudio",
  fields: () => [
    ["Codec", $ConcatAudioCodec],
    ["Samplerate", $AudioSampleRate],
    ["Bitrate", $AudioBitrate],
    ["Channels", $AudioChannels],
    ["Remove", BOOLEAN],
  ],
};

/** The video settings of joined media. */
export interface ConcatVideo {
  /** The codec; H.264 by default. One of `H.264`. */
  codec?: Open<ConcatVideoCodec>;
  /**
   * The width. If only Height is given, the width follows the aspect ratio; without both, the
   * source size is kept. 128 to 4096.
   */
  width?: number;
  /**
   * The height. If only Width is given, the height follows the aspect ratio; without both, the
   * source size is kept. 128 to 4096.
   */
  height?: number;
  /** The frame rate; that of the source by default. More than 0 and at most 60. */
  fps?: Decimal;
  /** The bit rate; that of the source by default. 10 to 50000, or `auto`. */
  bitrate?: number | "auto";
  /**
   * The quality; Bitrate is ignored if this is given. 25 if neither is given. More than 0 and at
   * most 51.
   */
  crf?: Decimal;
  /** Whether to remove the video. Default: `false`. */
  remove?: boolean;
  /** The angle to rotate by. At least 0 and less than 360. */
  rotate?: Decimal;
}

/** The video settings of joined media. */
export interface ConcatVideoInput {
  /** The codec; H.264 by default. One of `H.264`. */
  codec?: ConcatVideoCodec;
  /**
   * The width. If only Height is given, the width follows the aspect ratio; without both, the
   * source size is kept. 128 to 4096.
   */
  width?: number;
  /**
   * The height. If only Width is given, the height follows the aspect ratio; without both, the
   * source size is kept. 128 to 4096.
   */
  height?: number;
  /** The frame rate; that of the source by default. More than 0 and at most 60. */
  fps?: DecimalInput;
  /** The bit rate; that of the source by default. 10 to 50000, or `auto`. */
  bitrate?: number | "auto";
  /**
   * The quality; Bitrate is ignored if this is given. 25 if neither is given. More than 0 and at
   * most 51.
   */
  crf?: DecimalInput;
  /** Whether to remove the video. Default: `false`. */
  remove?: boolean;
  /** The angle to rotate by. At least 0 and less than 360. */
  rotate?: DecimalInput;
}

export const $ConcatVideo: RecordTable = {
  name: "ConcatVideo",
  fields: () => [
    ["Codec", $ConcatVideoCodec],
    ["Width", $PixelLength],
    ["Height", $PixelLength],
    ["Fps", $FrameRate],
    ["Bitrate", $VideoBitrate],
    ["Crf", $VideoCrf],
    ["Remove", BOOLEAN],
    ["Rotate", $RotationAngle],
  ],
};

/** The transition between fragments. */
export interface SceneChange {
  /** The mode of the transition. */
  mode?: string;
  /** The length of the transition, in seconds. */
  time?: Decimal;
  /** The kind of transition. */
  transitionType?: string;
}

/** The transition between fragments. */
export interface SceneChangeInput {
  /** The mode of the transition. */
  mode?: string;
  /** The length of the transition, in seconds. */
  time?: DecimalInput;
  /** The kind of transition. */
  transitionType?: string;
}

export const $SceneChange: RecordTable = {
  name: "SceneChange",
  fields: () => [
    ["Mode", STRING],
    ["Time", DECIMAL],
    ["TransitionType", STRING],
  ],
};
