// Generated from spec/settings/speech_recognition.xsd (382fdf7f21fa54f7).
// Do not edit: change the spec and run `make generate`.

/** `SpeechRecognition`. */

import { $BinaryFlag } from "../common/scalar.ts";
import { BIG_INTEGER, BOOLEAN } from "../core/built_in.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * A speech recognition engine: 8k for phone calls, 16k for other recordings.
 *
 *
 * - `8k_zh`: Phone calls in Mandarin, with one or two channels.
 * - `8k_zh_s`: Phone calls in Mandarin, with one channel and speaker separation.
 * - `8k_en`: Phone calls in English.
 * - `16k_zh`: Mandarin.
 * - `16k_zh_video`: Mandarin in audio and video.
 * - `16k_zh_edu`: Mandarin, for education.
 * - `16k_zh_medical`: Mandarin, for medicine.
 * - `16k_zh_dialect`: Mandarin and up to 23 dialects.
 * - `16k_en`: English.
 * - `16k_en_edu`: English, for education.
 * - `16k_ca`: Cantonese.
 * - `16k_ja`: Japanese.
 * - `16k_th`: Thai.
 */
export type SpeechEngine =
  | "8k_zh"
  | "8k_zh_s"
  | "8k_en"
  | "16k_zh"
  | "16k_zh_video"
  | "16k_zh_edu"
  | "16k_zh_medical"
  | "16k_zh_dialect"
  | "16k_en"
  | "16k_en_edu"
  | "16k_ca"
  | "16k_ja"
  | "16k_th";

export const $SpeechEngine: Scalar = {
  kind: textKind,
  values: [
    "8k_zh",
    "8k_zh_s",
    "8k_en",
    "16k_zh",
    "16k_zh_video",
    "16k_zh_edu",
    "16k_zh_medical",
    "16k_zh_dialect",
    "16k_en",
    "16k_en_edu",
    "16k_ca",
    "16k_ja",
    "16k_th",
  ],
};

export const $SpeechChannels: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "2",
};

export const $SpeechTextFormat: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "3",
};

export const $SpeechFilter: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "2",
};

export const $NumberConversion: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "3",
};

export const $SpeakerCount: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "10",
};

/**
 * The output file type.
 *
 *
 * - `txt`: Plain text.
 * - `srt`: Subtitles.
 */
export type SpeechOutputType = "txt" | "srt";

export const $SpeechOutputType: Scalar = {
  kind: textKind,
  values: ["txt", "srt"],
};

/**
 * An audio format for fast recognition.
 *
 *
 * - `wav`: WAV.
 * - `pcm`: PCM.
 * - `ogg-opus`: Opus in Ogg.
 * - `speex`: Speex.
 * - `silk`: SILK.
 * - `mp3`: MP3.
 * - `m4a`: M4A.
 * - `aac`: AAC.
 */
export type FlashAudioFormat =
  | "wav"
  | "pcm"
  | "ogg-opus"
  | "speex"
  | "silk"
  | "mp3"
  | "m4a"
  | "aac";

export const $FlashAudioFormat: Scalar = {
  kind: textKind,
  values: ["wav", "pcm", "ogg-opus", "speex", "silk", "mp3", "m4a", "aac"],
};

/**
 * Speech recognition settings. FilterDirty, FilterModal, FilterPunc and ConvertNumMode work only
 * with Mandarin engines.
 */
export interface SpeechRecognition {
  /**
   * The recognition engine. Fast recognition supports only 8k_zh, 16k_zh, 16k_en and 16k_zh_video.
   * One of the values of `SpeechEngine`.
   */
  engineModelType?: Open<SpeechEngine>;
  /**
   * The number of channels. 2 is allowed only with 8k_zh, with one channel for each party of the
   * call. Ignored by fast recognition. 1 to 2.
   */
  channelNum?: number;
  /**
   * The level of detail in the result. 1 is intended for subtitles and works with the 16k engines
   * for Mandarin. Ignored by fast recognition. 0 to 3.
   */
  resTextFormat?: number;
  /**
   * How to filter profanity: 0 keeps it, 1 removes it, 2 replaces it with `*`. 0 to 2. Default:
   * `0`.
   */
  filterDirty?: number;
  /**
   * How to filter filler words: 0 keeps them, 1 removes some, 2 removes all. 0 to 2. Default: `0`.
   */
  filterModal?: number;
  /** How to convert numbers. Fast recognition ignores 3. 0 to 3. */
  convertNumMode?: number;
  /**
   * Whether to separate speakers. Works with single-channel recordings and the engines 8k_zh,
   * 16k_zh and 16k_zh_video. For phone calls, two-channel recordings are recommended instead. 0 to
   * 1. Default: `0`.
   */
  speakerDiarization?: number;
  /** The number of speakers to separate. Ignored by fast recognition. 0 to 10. Default: `0`. */
  speakerNumber?: number;
  /**
   * How to filter punctuation: 0 keeps it, 1 removes it at the end of sentences, 2 removes all. 0
   * to 2. Default: `0`.
   */
  filterPunc?: number;
  /**
   * The output file type. Fast recognition supports only txt. One of `txt`, `srt`. Default: `txt`.
   */
  outputFileType?: Open<SpeechOutputType>;
  /** Whether to use fast recognition. Default: `false`. */
  flashAsr?: boolean;
  /**
   * The audio format of the recording; required for fast recognition. One of `wav`, `pcm`,
   * `ogg-opus`, `speex`, `silk`, `mp3`, `m4a`, `aac`.
   */
  format?: Open<FlashAudioFormat>;
  /** Whether fast recognition processes only the first channel. 0 to 1. Default: `1`. */
  firstChannelOnly?: number;
  /**
   * Whether fast recognition returns word times: 0 for no, 1 for yes, 2 for yes, with punctuation.
   * 0 to 2. Default: `0`.
   */
  wordInfo?: number;
  /** The maximum length of a sentence, in characters. */
  sentenceMaxLength?: bigint;
}

/**
 * Speech recognition settings. FilterDirty, FilterModal, FilterPunc and ConvertNumMode work only
 * with Mandarin engines.
 */
export interface SpeechRecognitionInput {
  /**
   * The recognition engine. Fast recognition supports only 8k_zh, 16k_zh, 16k_en and 16k_zh_video.
   * One of the values of `SpeechEngine`.
   */
  engineModelType: SpeechEngine;
  /**
   * The number of channels. 2 is allowed only with 8k_zh, with one channel for each party of the
   * call. Ignored by fast recognition. 1 to 2.
   */
  channelNum?: number;
  /**
   * The level of detail in the result. 1 is intended for subtitles and works with the 16k engines
   * for Mandarin. Ignored by fast recognition. 0 to 3.
   */
  resTextFormat?: number;
  /**
   * How to filter profanity: 0 keeps it, 1 removes it, 2 replaces it with `*`. 0 to 2. Default:
   * `0`.
   */
  filterDirty?: number;
  /**
   * How to filter filler words: 0 keeps them, 1 removes some, 2 removes all. 0 to 2. Default: `0`.
   */
  filterModal?: number;
  /** How to convert numbers. Fast recognition ignores 3. 0 to 3. */
  convertNumMode?: number;
  /**
   * Whether to separate speakers. Works with single-channel recordings and the engines 8k_zh,
   * 16k_zh and 16k_zh_video. For phone calls, two-channel recordings are recommended instead. 0 to
   * 1. Default: `0`.
   */
  speakerDiarization?: number;
  /** The number of speakers to separate. Ignored by fast recognition. 0 to 10. Default: `0`. */
  speakerNumber?: number;
  /**
   * How to filter punctuation: 0 keeps it, 1 removes it at the end of sentences, 2 removes all. 0
   * to 2. Default: `0`.
   */
  filterPunc?: number;
  /**
   * The output file type. Fast recognition supports only txt. One of `txt`, `srt`. Default: `txt`.
   */
  outputFileType?: SpeechOutputType;
  /** Whether to use fast recognition. Default: `false`. */
  flashAsr?: boolean;
  /**
   * The audio format of the recording; required for fast recognition. One of `wav`, `pcm`,
   * `ogg-opus`, `speex`, `silk`, `mp3`, `m4a`, `aac`.
   */
  format?: FlashAudioFormat;
  /** Whether fast recognition processes only the first channel. 0 to 1. Default: `1`. */
  firstChannelOnly?: number;
  /**
   * Whether fast recognition returns word times: 0 for no, 1 for yes, 2 for yes, with punctuation.
   * 0 to 2. Default: `0`.
   */
  wordInfo?: number;
  /** The maximum length of a sentence, in characters. */
  sentenceMaxLength?: number | bigint;
}

export const $SpeechRecognition: RecordTable = {
  name: "SpeechRecognition",
  fields: () => [
    ["EngineModelType", $SpeechEngine, { required: true }],
    ["ChannelNum", $SpeechChannels],
    ["ResTextFormat", $SpeechTextFormat],
    ["FilterDirty", $SpeechFilter],
    ["FilterModal", $SpeechFilter],
    ["ConvertNumMode", $NumberConversion],
    ["SpeakerDiarization", $BinaryFlag],
    ["SpeakerNumber", $SpeakerCount],
    ["FilterPunc", $SpeechFilter],
    ["OutputFileType", $SpeechOutputType],
    ["FlashAsr", BOOLEAN],
    ["Format", $FlashAudioFormat],
    ["FirstChannelOnly", $BinaryFlag],
    ["WordInfo", $SpeechFilter],
    ["SentenceMaxLength", BIG_INTEGER],
  ],
};
