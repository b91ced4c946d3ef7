// Generated from spec/settings/video_montage.xsd (c197292327303ad6).
// Do not edit: change the spec and run `make generate`.

/** `VideoMontage`, and its parts. */

import { BOOLEAN, DECIMAL, STRING } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Decimal, DecimalInput, Open } from "../core/types.ts";
import type { AudioMix, AudioMixInput } from "./audio_mix.ts";
import { $AudioMix } from "./audio_mix.ts";
import type {
  MediaTimeInterval,
  MediaTimeIntervalInput,
  TransConfig,
  TransConfigInput,
} from "./transcode.ts";
import {
  $AudioBitrate,
  $AudioChannels,
  $AudioSampleRate,
  $FrameRate,
  $MediaTimeInterval,
  $PixelLength,
  $RotationAngle,
  $TransConfig,
  $VideoBitrate,
  $VideoCrf,
} from "./transcode.ts";

/**
 * The container format of a highlight video.
 *
 *
 * - `mp4`: MP4.
 * - `flv`: FLV; only with H.264.
 * - `hls`: HLS.
 * - `ts`: MPEG transport stream.
 * - `mkv`: Matroska.
 */
export type VideoMontageFormat = "mp4" | "flv" | "hls" | "ts" | "mkv";

export const $VideoMontageFormat: Scalar = {
  kind: textKind,
  values: ["mp4", "flv", "hls", "ts", "mkv"],
};

/**
 * The video codec of a highlight video.
 *
 *
 * - `H.264`: H.264.
 * - `H.265`: H.265; not supported in FLV.
 */
export type VideoMontageVideoCodec = "H.264" | "H.265";

export const $VideoMontageVideoCodec: Scalar = {
  kind: textKind,
  values: ["H.264", "H.265"],
};

/**
 * The audio codec of a highlight video.
 *
 *
 * - `aac`: AAC.
 * - `mp3`: MP3.
 */
export type VideoMontageAudioCodec = "aac" | "mp3";

export const $VideoMontageAudioCodec: Scalar = {
  kind: textKind,
  values: ["aac", "mp3"],
};

/** Settings of a highlight video. */
export interface VideoMontage {
  /**
   * The length of the highlight video, in seconds, to the millisecond. By default, it depends on
   * the source.
   */
  duration?: Decimal;
  /** The container. */
  container?: VideoMontageContainer;
  /** The video settings. */
  video?: VideoMontageVideo;
  /** The audio settings. */
  audio?: VideoMontageAudio;
  /** The sounds to mix in; not allowed with Audio.Remove. */
  audioMix: AudioMix[];
  /** The sounds to mix in; not allowed with Audio.Remove. */
  audioMixArray: AudioMix[];
  /** The type of scene. */
  scene?: string;
  /** The part of the video to use. */
  timeInterval?: MediaTimeInterval;
  /** Additional transcoding settings. */
  transConfig?: TransConfig;
}

/** Settings of a highlight video. */
export interface VideoMontageInput {
  /**
   * The length of the highlight video, in seconds, to the millisecond. By default, it depends on
   * the source.
   */
  duration?: DecimalInput;
  /** The container. */
  container?: VideoMontageContainerInput;
  /** The video settings. */
  video?: VideoMontageVideoInput;
  /** The audio settings. */
  audio?: VideoMontageAudioInput;
  /** The sounds to mix in; not allowed with Audio.Remove. */
  audioMix?: readonly AudioMixInput[];
  /** The sounds to mix in; not allowed with Audio.Remove. */
  audioMixArray?: readonly AudioMixInput[];
  /** The type of scene. */
  scene?: string;
  /** The part of the video to use. */
  timeInterval?: MediaTimeIntervalInput;
  /** Additional transcoding settings. */
  transConfig?: TransConfigInput;
}

export const $VideoMontage: RecordTable = {
  name: "VideoMontage",
  fields: () => [
    ["Duration", DECIMAL],
    ["Container", $VideoMontageContainer],
    ["Video", $VideoMontageVideo],
    ["Audio", $VideoMontageAudio],
    ["AudioMix", $AudioMix, { many: true }],
    ["AudioMixArray", $AudioMix, { many: true }],
    ["Scene", STRING],
    ["TimeInterval", $MediaTimeInterval],
    ["TransConfig", $TransConfig],
  ],
};

/** The container of a highlight video. */
export interface VideoMontageContainer {
  /** The container format. One of `mp4`, `flv`, `hls`, `ts`, `mkv`. */
  format?: Open<VideoMontageFormat>;
}

/** The container of a highlight video. */
export interface VideoMontageContainerInput {
  /** The container format. One of `mp4`, `flv`, `hls`, `ts`, `mkv`. */
  format: VideoMontageFormat;
}

export const $VideoMontageContainer: RecordTable = {
  name: "VideoMontageContainer",
  fields: () => [["Format", $VideoMontageFormat, { required: true }]],
};

/** The video settings of a highlight video. */
export interface VideoMontageVideo {
  /** The codec. One of `H.264`, `H.265`. Default: `H.264`. */
  codec?: Open<VideoMontageVideoCodec>;
  /**
   * The width; must be even. If only Height is set, the width follows the aspect ratio. If neither
   * is set, the source size is kept. 128 to 4096.
   */
  width?: number;
  /**
   * The height; must be even. If only Width is set, the height follows the aspect ratio. If neither
   * is set, the source size is kept. 128 to 4096.
   */
  height?: number;
  /** The frame rate. More than 0 and at most 60. */
  fps?: Decimal;
  /** The bit rate. 10 to 50000, or `auto`. */
  bitrate?: number | "auto";
  /**
   * The quality. If set, Bitrate is ignored. If neither is set, the quality is 25. More than 0 and
   * at most 51.
   */
  crf?: Decimal;
  /** The rotation angle. At least 0 and less than 360. */
  rotate?: Decimal;
  /** Whether to remove the video. */
  remove?: boolean;
}

/** The video settings of a highlight video. */
export interface VideoMontageVideoInput {
  /** The codec. One of `H.264`, `H.265`. Default: `H.264`. */
  codec?: VideoMontageVideoCodec;
  /**
   * The width; must be even. If only Height is set, the width follows the aspect ratio. If neither
   * is set, the source size is kept. 128 to 4096.
   */
  width?: number;
  /**
   * The height; must be even. If only Width is set, the height follows the aspect ratio. If neither
   * is set, the source size is kept. 128 to 4096.
   */
  height?: number;
  /** The frame rate. More than 0 and at most 60. */
  fps?: DecimalInput;
  /** The bit rate. 10 to 50000, or `auto`. */
  bitrate?: number | "auto";
  /**
   * The quality. If set, Bitrate is ignored. If neither is set, the quality is 25. More than 0 and
   * at most 51.
   */
  crf?: DecimalInput;
  /** The rotation angle. At least 0 and less than 360. */
  rotate?: DecimalInput;
  /** Whether to remove the video. */
  remove?: boolean;
}

export const $VideoMontageVideo: RecordTable = {
  name: "VideoMontageVideo",
  fields: () => [
    ["Codec", $VideoMontageVideoCodec],
    ["Width", $PixelLength],
    ["Height", $PixelLength],
    ["Fps", $FrameRate],
    ["Bitrate", $VideoBitrate],
    ["Crf", $VideoCrf],
    ["Rotate", $RotationAngle],
    ["Remove", BOOLEAN],
  ],
};

/** The audio settings of a highlight video. */
export interface VideoMontageAudio {
  /** The codec. One of `aac`, `mp3`. Default: `aac`. */
  codec?: Open<VideoMontageAudioCodec>;
  /**
   * The sample rate: 11025, 22050, 32000, 44100, 48000 or 96000. 8000 to 96000. Default: `44100`.
   */
  samplerate?: number;
  /** The bit rate. 8 to 1000. */
  bitrate?: number;
  /** The number of channels. 1 to 8. */
  channels?: number;
  /** Whether to remove the audio. Default: `false`. */
  remove?: boolean;
}

/** The audio settings of a highlight video. */
export interface VideoMontageAudioInput {
  /** The codec. One of `aac`, `mp3`. Default: `aac`. */
  codec?: VideoMontageAudioCodec;
  /**
   * The sample rate: 11025, 22050, 32000, 44100, 48000 or 96000. 8000 to 96000. Default: `44100`.
   */
  samplerate?: number;
  /** The bit rate. 8 to 1000. */
  bitrate?: number;
  /** The number of channels. 1 to 8. */
  channels?: number;
  /** Whether to remove the audio. Default: `false`. */
  remove?: boolean;
}

export const $VideoMontageAudio: RecordTable = {
  name: "VideoMontageAudio",
  fields: () => [
    ["Codec", $VideoMontageAudioCodec],
    ["Samplerate", $AudioSampleRate],
    ["Bitrate", $AudioBitrate],
    ["Channels", $AudioChannels],
    ["Remove", BOOLEAN],
  ],
};
