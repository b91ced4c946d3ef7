// Generated from spec/settings/tts.xsd (5c3cd1dc1dc4e9f6).
// Do not edit: change the spec and run `make generate`.

/** `TtsTpl` and `TtsConfig`. */

import { STRING } from "../core/built_in.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * The synthesis mode.
 *
 *
 * - `Asyc`: Asynchronous; the codec must be pcm.
 * - `Sync`: Synchronous; for short texts, with any voice.
 */
export type TtsMode = "Asyc" | "Sync";

export const $TtsMode: Scalar = {
  kind: textKind,
  values: ["Asyc", "Sync"],
};

/**
 * The audio format of synthesised speech.
 *
 *
 * - `wav`: WAV.
 * - `mp3`: MP3.
 * - `pcm`: PCM, without a header.
 */
export type TtsCodec = "wav" | "mp3" | "pcm";

export const $TtsCodec: Scalar = {
  kind: textKind,
  values: ["wav", "mp3", "pcm"],
};

export const $TtsVolume: Scalar = {
  kind: integerKind,
  minimum: "-10",
  maximum: "10",
};

export const $TtsSpeed: Scalar = {
  kind: integerKind,
  minimum: "50",
  maximum: "200",
};

/**
 * The source of the text to convert.
 *
 *
 * - `Text`: In the request; at most 300 characters.
 * - `Url`: In a UTF-8 file in the object store, of at most 10 MB: at most 300 characters in Sync
 *   mode, 10,000 in Asyc mode.
 */
export type TtsInputType = "Text" | "Url";

export const $TtsInputType: Scalar = {
  kind: textKind,
  values: ["Text", "Url"],
};

/** Text-to-speech settings. */
export interface TtsTpl {
  /** The synthesis mode. One of `Asyc`, `Sync`. Default: `Asyc`. */
  mode?: Open<TtsMode>;
  /**
   * The audio format. By default, wav in Sync mode and pcm in Asyc mode. One of `wav`, `mp3`,
   * `pcm`.
   */
  codec?: Open<TtsCodec>;
  /**
   * The voice: ruxue, aixiaoxing, aixiaocheng, aixiaoxue, aixiaolu, aixiaodong, aixiaoqian,
   * aixiaoyang or alice; in Sync mode also aixiaonan and aixiaoliao. Alice speaks English; the
   * others speak Chinese with some English. Default: `ruxue`.
   */
  voiceType?: string;
  /** The volume. -10 to 10. Default: `0`. */
  volume?: number;
  /** The speed of the speech. 50 to 200. Default: `100`. */
  speed?: number;
  /** The emotion, such as arousal, for voices that have several. */
  emotion?: string;
}

/** Text-to-speech settings. */
export interface TtsTplInput {
  /** The synthesis mode. One of `Asyc`, `Sync`. Default: `Asyc`. */
  mode?: TtsMode;
  /**
   * The audio format. By default, wav in Sync mode and pcm in Asyc mode. One of `wav`, `mp3`,
   * `pcm`.
   */
  codec?: TtsCodec;
  /**
   * The voice: ruxue, aixiaoxing, aixiaocheng, aixiaoxue, aixiaolu, aixiaodong, aixiaoqian,
   * aixiaoyang or alice; in Sync mode also aixiaonan and aixiaoliao. Alice speaks English; the
   * others speak Chinese with some English. Default: `ruxue`.
   */
  voiceType?: string;
  /** The volume. -10 to 10. Default: `0`. */
  volume?: number;
  /** The speed of the speech. 50 to 200. Default: `100`. */
  speed?: number;
  /** The emotion, such as arousal, for voices that have several. */
  emotion?: string;
}

export const $TtsTpl: RecordTable = {
  name: "TtsTpl",
  fields: () => [
    ["Mode", $TtsMode],
    ["Codec", $TtsCodec],
    ["VoiceType", STRING],
    ["Volume", $TtsVolume],
    ["Speed", $TtsSpeed],
    ["Emotion", STRING],
  ],
};

/** The text to convert to speech. */
export interface TtsConfig {
  /** Whether Input is the text or the address of a file. One of `Text`, `Url`. */
  inputType?: Open<TtsInputType>;
  /** The text, or the address of a file in the object store. */
  input?: string;
}

/** The text to convert to speech. */
export interface TtsConfigInput {
  /** Whether Input is the text or the address of a file. One of `Text`, `Url`. */
  inputType: TtsInputType;
  /** The text, or the address of a file in the object store. */
  input: string;
}

export const $TtsConfig: RecordTable = {
  name: "TtsConfig",
  fields: () => [
    ["InputType", $TtsInputType, { required: true }],
    ["Input", STRING, { required: true }],
  ],
};
