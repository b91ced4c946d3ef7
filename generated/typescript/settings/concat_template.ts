// Generated from spec/settings/concat_template.xsd (3ba7fbb54db94331).
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
 * The container format of concatenated media.
 *
 *
 * - `mp4`: MP4.
 * - `flv`: FLV.
 * - `hls`: HLS.
 * - `ts`: MPEG transport stream.
 * - `mp3`: MP3; audio only.
 * - `aac`: AAC; audio only.
 */
export type ConcatFormat = "mp4" | "flv" | "hls" | "ts" | "mp3" | "aac";

export const $ConcatFormat: Scalar = {
  kind: textKind,
  values: ["mp4", "flv", "hls", "ts", "mp3", "aac"],
};

/**
 * The audio codec of concatenated media.
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
 * The video codec of concatenated media.
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
 * The end of the source to join a fragment to.
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

/** Settings for concatenating audio or video. */
export interface ConcatTemplate {
  /** The fragments to join, in order. */
  concatFragment: ConcatFragment[];
  /** The audio settings; same as the source by default. */
  audio?: ConcatAudio;
  /** The video settings; same as the source by default. */
  video?: ConcatVideo;
  /** The container. */
  container?: ConcatContainer;
  /** The sounds to mix in; not allowed with Audio.Remove. */
  audioMix: AudioMix[];
  /** The sounds to mix in; not allowed with Audio.Remove. */
  audioMixArray: AudioMix[];
  /**
   * The position of the source among the fragments; at most the number of fragments. At least 0.
   * Default: `0`.
   */
  index?: bigint;
  /**
   * Whether to concatenate without transcoding. If so, all other audio and video settings are
   * ignored. Default: `false`.
   */
  directConcat?: boolean;
  /** The transition between fragments. */
  sceneChangeInfo?: SceneChange;
}

/** Settings for concatenating audio or video. */
export interface ConcatTemplateInput {
  /** The fragments to join, in order. */
  concatFragment?: readonly ConcatFragmentInput[];
  /** The audio settings; same as the source by default. */
  audio?: ConcatAudioInput;
  /** The video settings; same as the source by default. */
  video?: ConcatVideoInput;
  /** The container. */
  container: ConcatContainerInput;
  /** The sounds to mix in; not allowed with Audio.Remove. */
  audioMix?: readonly AudioMixInput[];
  /** The sounds to mix in; not allowed with Audio.Remove. */
  audioMixArray?: readonly AudioMixInput[];
  /**
   * The position of the source among the fragments; at most the number of fragments. At least 0.
   * Default: `0`.
   */
  index?: number | bigint;
  /**
   * Whether to concatenate without transcoding. If so, all other audio and video settings are
   * ignored. Default: `false`.
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

/** A fragment to concatenate. */
export interface ConcatFragment {
  /** The address of the fragment, which must be in the same bucket as the source. */
  url?: string;
  /** The end of the source to join the fragment to; only for templates. One of `Start`, `End`. */
  mode?: Open<ConcatFragmentMode>;
  /** The position of the fragment in the sequence. At least 0. Default: `0`. */
  fragmentIndex?: bigint;
  /** The start of the part to use; by default, the start of the fragment. At least 0. */
  startTime?: Decimal;
  /** The end of the part to use; by default, the end of the fragment. At least 0. */
  endTime?: Decimal;
  /** The length of the part to use, in seconds. */
  duration?: Decimal;
}

/** A fragment to concatenate. */
export interface ConcatFragmentInput {
  /** The address of the fragment, which must be in the same bucket as the source. */
  url: string;
  /** The end of the source to join the fragment to; only for templates. One of `Start`, `End`. */
  mode?: ConcatFragmentMode;
  /** The position of the fragment in the sequence. At least 0. Default: `0`. */
  fragmentIndex?: number | bigint;
  /** The start of the part to use; by default, the start of the fragment. At least 0. */
  startTime?: DecimalInput;
  /** The end of the part to use; by default, the end of the fragment. At least 0. */
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

/** The container of concatenated media. */
export interface ConcatContainer {
  /** The container format. One of `mp4`, `flv`, `hls`, `ts`, `mp3`, `aac`. */
  format?: Open<ConcatFormat>;
}

/** The container of concatenated media. */
export interface ConcatContainerInput {
  /** The container format. One of `mp4`, `flv`, `hls`, `ts`, `mp3`, `aac`. */
  format: ConcatFormat;
}

export const $ConcatContainer: RecordTable = {
  name: "ConcatContainer",
  fields: () => [["Format", $ConcatFormat, { required: true }]],
};

/** The audio settings of concatenated media. */
export interface ConcatAudio {
  /** The codec; same as the source by default. One of `aac`, `mp3`. */
  codec?: Open<ConcatAudioCodec>;
  /**
   * The sample rate: 11025, 22050, 32000, 44100, 48000 or 96000. Same as the source by default.
   * 8000 to 96000.
   */
  samplerate?: number;
  /** The bit rate; same as the source by default. 8 to 1000. */
  bitrate?: number;
  /** The number of channels; same as the source by default. 1 to 8. */
  channels?: number;
  /** Whether to remove the audio. Default: `false`. */
  remove?: boolean;
}

/** The audio settings of concatenated media. */
export interface ConcatAudioInput {
  /** The codec; same as the source by default. One of `aac`, `mp3`. */
  codec?: ConcatAudioCodec;
  /**
   * The sample rate: 11025, 22050, 32000, 44100, 48000 or 96000. Same as the source by default.
   * 8000 to 96000.
   */
  samplerate?: number;
  /** The bit rate; same as the source by default. 8 to 1000. */
  bitrate?: number;
  /** The number of channels; same as the source by default. 1 to 8. */
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

/** The video settings of concatenated media. */
export interface ConcatVideo {
  /** The codec; H.264 by default. One of `H.264`. */
  codec?: Open<ConcatVideoCodec>;
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
  /** The frame rate; same as the source by default. More than 0 and at most 60. */
  fps?: Decimal;
  /** The bit rate; same as the source by default. 10 to 50000, or `auto`. */
  bitrate?: number | "auto";
  /**
   * The quality. If set, Bitrate is ignored. If neither is set, the quality is 25. More than 0 and
   * at most 51.
   */
  crf?: Decimal;
  /** Whether to remove the video. Default: `false`. */
  remove?: boolean;
  /** The rotation angle. At least 0 and less than 360. */
  rotate?: Decimal;
}

/** The video settings of concatenated media. */
export interface ConcatVideoInput {
  /** The codec; H.264 by default. One of `H.264`. */
  codec?: ConcatVideoCodec;
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
  /** The frame rate; same as the source by default. More than 0 and at most 60. */
  fps?: DecimalInput;
  /** The bit rate; same as the source by default. 10 to 50000, or `auto`. */
  bitrate?: number | "auto";
  /**
   * The quality. If set, Bitrate is ignored. If neither is set, the quality is 25. More than 0 and
   * at most 51.
   */
  crf?: DecimalInput;
  /** Whether to remove the video. Default: `false`. */
  remove?: boolean;
  /** The rotation angle. At least 0 and less than 360. */
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

/** A transition between fragments. */
export interface SceneChange {
  /** The mode of the transition. */
  mode?: string;
  /** The length of the transition, in seconds. */
  time?: Decimal;
  /** The type of transition. */
  transitionType?: string;
}

/** A transition between fragments. */
export interface SceneChangeInput {
  /** The mode of the transition. */
  mode?: string;
  /** The length of the transition, in seconds. */
  time?: DecimalInput;
  /** The type of transition. */
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
