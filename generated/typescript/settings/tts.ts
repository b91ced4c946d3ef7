// Generated from spec/settings/tts.xsd (cfe7e94156214572).
// Do not edit: change the spec and run `make generate`.

/** `TtsTpl` and `TtsConfig`. */

import { STRING } from "../core/built_in.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * How speech is synthesised.
 *
 *
 * - `Asyc`: Asynchronously; the codec must be pcm.
 * - `Sync`: Synchronously: for short texts, with any voice.
 */
export type TtsMode = "Asyc" | "Sync";

export const $TtsMode: Scalar = {
  kind: textKind,
  values: ["Asyc", "Sync"],
};

/**
 * The audio format of speech.
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
 * Where the text to speak is.
 *
 *
 * - `Text`: In the request; up to 300 characters.
 * - `Url`: In a UTF-8 file in the object store, of up to 10 MB: up to 300 characters in Sync mode,
 *   10,000 in Asyc mode.
 */
export type TtsInputType = "Text" | "Url";

export const $TtsInputType: Scalar = {
  kind: textKind,
  values: ["Text", "Url"],
};

/** How to speak a text. */
export interface TtsTpl {
  /** Whether to synthesise synchronously. One of `Asyc`, `Sync`. Default: `Asyc`. */
  mode?: Open<TtsMode>;
  /**
   * The audio format; wav by default in Sync mode, pcm in Asyc mode. One of `wav`, `mp3`, `pcm`.
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
  /** The rate of speech. 50 to 200. Default: `100`. */
  speed?: number;
  /** The emotion, such as arousal, for voices that have several. */
  emotion?: string;
}

/** How to speak a text. */
export interface TtsTplInput {
  /** Whether to synthesise synchronously. One of `Asyc`, `Sync`. Default: `Asyc`. */
  mode?: TtsMode;
  /**
   * The audio format; wav by default in Sync mode, pcm in Asyc mode. One of `wav`, `mp3`, `pcm`.
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
  /** The rate of speech. 50 to 200. Default: `100`. */
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

/** The text to speak. */
export interface TtsConfig {
  /** Whether Input is the text or the address of a file. One of `Text`, `Url`. */
  inputType?: Open<TtsInputType>;
  /** The text, or the address of a file in the object store. */
  input?: string;
}

/** The text to speak. */
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
