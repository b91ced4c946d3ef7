// Generated from spec/settings/transcode_pro.xsd (e2b7257110c8d871).
// Do not edit: change the spec and run `make generate`.

/** `TranscodePro`, and its parts. */

import { BIG_INTEGER, BOOLEAN, STRING } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Decimal, DecimalInput, Open } from "../core/types.ts";
import type { AudioMix } from "./audio_mix.ts";
import { $AudioMix } from "./audio_mix.ts";
import type { MediaTimeInterval, TransConfig, TranscodeSubtitle } from "./transcode.ts";
import {
  $MediaTimeInterval,
  $RotationAngle,
  $TransConfig,
  $TranscodeSubtitle,
} from "./transcode.ts";

/**
 * A container format of professional transcoding.
 *
 *
 * - `mxf`: MXF; supports xavc and pcm_s24le.
 * - `mov`: QuickTime; supports apple_prores, aac and mp3.
 * - `mkv`: Matroska; supports apple_prores, aac and mp3.
 */
export type TranscodeProFormat = "mxf" | "mov" | "mkv";

export const $TranscodeProFormat: Scalar = {
  kind: textKind,
  values: ["mxf", "mov", "mkv"],
};

/**
 * A video codec of professional transcoding.
 *
 *
 * - `xavc`: XAVC; only in mxf.
 * - `apple_prores`: ProRes; only in mov and mkv.
 */
export type TranscodeProVideoCodec = "xavc" | "apple_prores";

export const $TranscodeProVideoCodec: Scalar = {
  kind: textKind,
  values: ["xavc", "apple_prores"],
};

/**
 * An audio codec of professional transcoding.
 *
 *
 * - `pcm_s24le`: 24-bit PCM; only in mxf.
 * - `aac`: AAC; only in mov and mkv.
 * - `mp3`: MP3; only in mov and mkv.
 */
export type TranscodeProAudioCodec = "pcm_s24le" | "aac" | "mp3";

export const $TranscodeProAudioCodec: Scalar = {
  kind: textKind,
  values: ["pcm_s24le", "aac", "mp3"],
};

/** Professional transcoding settings. */
export interface TranscodePro {
  /** The container. */
  container?: TranscodeProContainer;
  /** The video settings of transcoding. */
  video?: TranscodeProVideo;
  /** The audio settings. If omitted, the output has no audio. */
  audio?: TranscodeProAudio;
  /** The part of the source to transcode. */
  timeInterval?: MediaTimeInterval;
  /** Additional transcoding settings. */
  transConfig?: TransConfig;
  /** A sound to mix in. */
  audioMix?: AudioMix;
  /** The sounds to mix in. */
  audioMixArray: AudioMix[];
  /** The subtitle settings. */
  subtitle?: TranscodeSubtitle;
}

export const $TranscodePro: RecordTable = {
  name: "TranscodePro",
  fields: () => [
    ["Container", $TranscodeProContainer],
    ["Video", $TranscodeProVideo],
    ["Audio", $TranscodeProAudio],
    ["TimeInterval", $MediaTimeInterval],
    ["TransConfig", $TransConfig],
    ["AudioMix", $AudioMix],
    ["AudioMixArray", $AudioMix, { many: true }],
    ["Subtitle", $TranscodeSubtitle],
  ],
};

/** The container of professional transcoding. */
export interface TranscodeProContainer {
  /** The container format. One of `mxf`, `mov`, `mkv`. */
  format?: Open<TranscodeProFormat>;
}

/** The container of professional transcoding. */
export interface TranscodeProContainerInput {
  /** The container format. One of `mxf`, `mov`, `mkv`. */
  format: TranscodeProFormat;
}

export const $TranscodeProContainer: RecordTable = {
  name: "TranscodeProContainer",
  fields: () => [["Format", $TranscodeProFormat, { required: true }]],
};

/**
 * The video settings of professional transcoding. Each profile supports only certain sizes, frame
 * rates and bit rates.
 */
export interface TranscodeProVideo {
  /** The codec. One of `xavc`, `apple_prores`. */
  codec?: Open<TranscodeProVideoCodec>;
  /** The profile, such as `XAVC-HD_422_10bit` or `ProRes_422_HQ`. */
  profile?: string;
  /** The width in pixels, such as 1920. */
  width?: bigint;
  /** The height in pixels, such as 1080. */
  height?: bigint;
  /** Whether to write interlaced video. */
  interlaced?: boolean;
  /**
   * The frame rate, as a number or a fraction: 25, 50, `24000/1001`, `30000/1001` or `60000/1001`.
   */
  fps?: string;
  /** The bit rate in kbit/s. */
  bitrate?: bigint;
  /** The rotation angle. At least 0 and less than 360. */
  rotate?: Decimal;
  /** Additional codec settings. */
  stdExtInfo?: string;
}

/**
 * The video settings of professional transcoding. Each profile supports only certain sizes, frame
 * rates and bit rates.
 */
export interface TranscodeProVideoInput {
  /** The codec. One of `xavc`, `apple_prores`. */
  codec: TranscodeProVideoCodec;
  /** The profile, such as `XAVC-HD_422_10bit` or `ProRes_422_HQ`. */
  profile: string;
  /** The width in pixels, such as 1920. */
  width: number | bigint;
  /** The height in pixels, such as 1080. */
  height: number | bigint;
  /** Whether to write interlaced video. */
  interlaced: boolean;
  /**
   * The frame rate, as a number or a fraction: 25, 50, `24000/1001`, `30000/1001` or `60000/1001`.
   */
  fps: string;
  /** The bit rate in kbit/s. */
  bitrate?: number | bigint;
  /** The rotation angle. At least 0 and less than 360. */
  rotate?: DecimalInput;
  /** Additional codec settings. */
  stdExtInfo?: string;
}

export const $TranscodeProVideo: RecordTable = {
  name: "TranscodeProVideo",
  fields: () => [
    ["Codec", $TranscodeProVideoCodec, { required: true }],
    ["Profile", STRING, { required: true }],
    ["Width", BIG_INTEGER, { required: true }],
    ["Height", BIG_INTEGER, { required: true }],
    ["Interlaced", BOOLEAN, { required: true }],
    ["Fps", STRING, { required: true }],
    ["Bitrate", BIG_INTEGER],
    ["Rotate", $RotationAngle],
    ["StdExtInfo", STRING],
  ],
};

/** The audio settings of professional transcoding. */
export interface TranscodeProAudio {
  /** The codec. One of `pcm_s24le`, `aac`, `mp3`. */
  codec?: Open<TranscodeProAudioCodec>;
  /** Whether to remove the audio. Default: `false`. */
  remove?: boolean;
}

/** The audio settings of professional transcoding. */
export interface TranscodeProAudioInput {
  /** The codec. One of `pcm_s24le`, `aac`, `mp3`. */
  codec: TranscodeProAudioCodec;
  /** Whether to remove the audio. Default: `false`. */
  remove?: boolean;
}

export const $TranscodeProAudio: RecordTable = {
  name: "TranscodeProAudio",
  fields: () => [
    ["Codec", $TranscodeProAudioCodec, { required: true }],
    ["Remove", BOOLEAN],
  ],
};
