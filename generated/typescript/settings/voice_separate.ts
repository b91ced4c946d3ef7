// Generated from spec/settings/voice_separate.xsd (d6101040aaa1adb0).
// Do not edit: change the spec and run `make generate`.

/** `VoiceSeparate` and `VoiceSeparateOutput`, and their parts. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";
import { $AudioBitrate, $AudioChannels, $AudioSampleRate } from "./transcode.ts";

/**
 * The sounds to write.
 *
 *
 * - `IsAudio`: The vocals.
 * - `IsBackground`: The accompaniment.
 * - `AudioAndBackground`: Both.
 */
export type VoiceSeparateMode = "IsAudio" | "IsBackground" | "AudioAndBackground";

export const $VoiceSeparateMode: Scalar = {
  kind: textKind,
  values: ["IsAudio", "IsBackground", "AudioAndBackground"],
};

/**
 * The codec of separated audio.
 *
 *
 * - `aac`: AAC.
 * - `mp3`: MP3.
 * - `flac`: FLAC.
 * - `amr`: AMR.
 */
export type VoiceSeparateCodec = "aac" | "mp3" | "flac" | "amr";

export const $VoiceSeparateCodec: Scalar = {
  kind: textKind,
  values: ["aac", "mp3", "flac", "amr"],
};

/** Settings for separating vocals from accompaniment. */
export interface VoiceSeparate {
  /** The sounds to write. One of `IsAudio`, `IsBackground`, `AudioAndBackground`. */
  audioMode?: Open<VoiceSeparateMode>;
  /** The audio settings. */
  audioConfig?: VoiceSeparateAudio;
}

/** Settings for separating vocals from accompaniment. */
export interface VoiceSeparateInput {
  /** The sounds to write. One of `IsAudio`, `IsBackground`, `AudioAndBackground`. */
  audioMode?: VoiceSeparateMode;
  /** The audio settings. */
  audioConfig?: VoiceSeparateAudioInput;
}

export const $VoiceSeparate: RecordTable = {
  name: "VoiceSeparate",
  fields: () => [
    ["AudioMode", $VoiceSeparateMode],
    ["AudioConfig", $VoiceSeparateAudio],
  ],
};

/** The audio settings of separated audio. */
export interface VoiceSeparateAudio {
  /** The codec. One of `aac`, `mp3`, `flac`, `amr`. Default: `aac`. */
  codec?: Open<VoiceSeparateCodec>;
  /**
   * The sample rate: 8000, 11025, 22050, 32000, 44100, 48000 or 96000. amr supports only 8000,
   * which no other codec supports; mp3 does not support 96000. 8000 to 96000. Default: `44100`.
   */
  samplerate?: number;
  /** The bit rate. 8 to 1000. */
  bitrate?: number;
  /** The number of channels. 1 to 8. */
  channels?: number;
}

/** The audio settings of separated audio. */
export interface VoiceSeparateAudioInput {
  /** The codec. One of `aac`, `mp3`, `flac`, `amr`. Default: `aac`. */
  codec?: VoiceSeparateCodec;
  /**
   * The sample rate: 8000, 11025, 22050, 32000, 44100, 48000 or 96000. amr supports only 8000,
   * which no other codec supports; mp3 does not support 96000. 8000 to 96000. Default: `44100`.
   */
  samplerate?: number;
  /** The bit rate. 8 to 1000. */
  bitrate?: number;
  /** The number of channels. 1 to 8. */
  channels?: number;
}

export const $VoiceSeparateAudio: RecordTable = {
  name: "VoiceSeparateAudio",
  fields: () => [
    ["Codec", $VoiceSeparateCodec],
    ["Samplerate", $AudioSampleRate],
    ["Bitrate", $AudioBitrate],
    ["Channels", $AudioChannels],
  ],
};

/**
 * The output location of separated audio. At least one key is required.
 *
 * A request needs at least one of `object`, `auObject`, `bassObject`, `drumObject`.
 */
export interface VoiceSeparateOutput {
  /** The region of the bucket, such as ap-beijing. */
  region: string;
  /** The full name of the bucket, in the form BucketName-APPID. */
  bucket: string;
  /** The key of the accompaniment. Not empty. */
  object?: string;
  /** The key of the vocals. Not empty. */
  auObject?: string;
  /** The key of the bass. Not empty. */
  bassObject?: string;
  /** The key of the drums. Not empty. */
  drumObject?: string;
}

export const $VoiceSeparateOutput: RecordTable = {
  name: "VoiceSeparateOutput",
  fields: () => [
    ["Region", STRING, { required: true }],
    ["Bucket", STRING, { required: true }],
    ["Object", $ObjectKey],
    ["AuObject", $ObjectKey],
    ["BassObject", $ObjectKey],
    ["DrumObject", $ObjectKey],
  ],
  anyOf: [["Object", "AuObject", "BassObject", "DrumObject"]],
};
