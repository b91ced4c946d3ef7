// Generated from spec/results/speech_recognition_result.xsd (42a8abd37a259b66).
// Do not edit: change the spec and run `make generate`.

/** `SpeechRecognitionResult`, and its parts. */

import { BIG_INTEGER, DECIMAL, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { Decimal } from "../core/types.ts";

/** The speech recognised in a recording. */
export interface SpeechRecognitionResult {
  /** The length of the recording in seconds. */
  audioTime?: Decimal;
  /** The recognised text; each segment starts with its times, such as `[0:3.320,0:19.712]`. */
  result: string[];
  /** The results of fast recognition, by channel. */
  flashResult: FlashSpeechResult[];
  /** The sentences and their words; depends on ResTextFormat. */
  resultDetail: SpeechSentence[];
  /** The key of the file with the text. */
  objectName?: string;
  /** The key of the file with the details. */
  detailObjectName?: string;
}

export const $SpeechRecognitionResult: RecordTable = {
  name: "SpeechRecognitionResult",
  fields: () => [
    ["AudioTime", DECIMAL],
    ["Result", STRING, { many: true }],
    ["FlashResult", $FlashSpeechResult, { many: true }],
    ["ResultDetail", $SpeechSentence, { many: true }],
    ["ObjectName", STRING],
    ["DetailObjectName", STRING],
  ],
};

/** The result of fast recognition for one channel. */
export interface FlashSpeechResult {
  /** The channel number, starting from 0. */
  channelId?: bigint;
  /** The text recognised in the channel. */
  text?: string;
  /** The sentences in the channel. */
  sentenceList: FlashSentence[];
}

export const $FlashSpeechResult: RecordTable = {
  name: "FlashSpeechResult",
  fields: () => [
    ["channel_id", BIG_INTEGER, { key: "channelId" }],
    ["text", STRING],
    ["sentence_list", $FlashSentence, { key: "sentenceList", many: true }],
  ],
};

/** A sentence or paragraph from fast recognition. */
export interface FlashSentence {
  /** The text. */
  text?: string;
  /** When the sentence starts, in milliseconds. */
  startTime?: bigint;
  /** When the sentence ends, in milliseconds. */
  endTime?: bigint;
  /** The speaker, if speakers are separated. */
  speakerId?: bigint;
  /** The words in the sentence. */
  wordList: FlashWord[];
}

export const $FlashSentence: RecordTable = {
  name: "FlashSentence",
  fields: () => [
    ["text", STRING],
    ["start_time", BIG_INTEGER, { key: "startTime" }],
    ["end_time", BIG_INTEGER, { key: "endTime" }],
    ["speaker_id", BIG_INTEGER, { key: "speakerId" }],
    ["word_list", $FlashWord, { key: "wordList", many: true }],
  ],
};

/** A word from fast recognition. */
export interface FlashWord {
  /** The word. */
  word?: string;
  /** When the word starts, in milliseconds. */
  startTime?: bigint;
  /** When the word ends, in milliseconds. */
  endTime?: bigint;
}

export const $FlashWord: RecordTable = {
  name: "FlashWord",
  fields: () => [
    ["word", STRING],
    ["start_time", BIG_INTEGER, { key: "startTime" }],
    ["end_time", BIG_INTEGER, { key: "endTime" }],
  ],
};

/** A sentence in a recording. */
export interface SpeechSentence {
  /** The sentence. */
  finalSentence?: string;
  /** The sentence, with spaces between words. */
  sliceSentence?: string;
  /** When the sentence starts, in milliseconds. */
  startMs?: bigint;
  /** When the sentence ends, in milliseconds. */
  endMs?: bigint;
  /** The number of words. */
  wordCount?: bigint;
  /** The rate of speech, in words per second. */
  speechSpeed?: Decimal;
  /** The speaker, if speakers or channels are separated. */
  speakerId?: bigint;
  /** The words in the sentence. */
  words: SpeechWord[];
}

export const $SpeechSentence: RecordTable = {
  name: "SpeechSentence",
  fields: () => [
    ["FinalSentence", STRING],
    ["SliceSentence", STRING],
    ["StartMs", BIG_INTEGER],
    ["EndMs", BIG_INTEGER],
    ["WordsNum", BIG_INTEGER, { key: "wordCount" }],
    ["SpeechSpeed", DECIMAL],
    ["SpeakerId", BIG_INTEGER],
    ["Words", $SpeechWord, { many: true }],
  ],
};

/** A word in a sentence. */
export interface SpeechWord {
  /** The word. */
  word?: string;
  /** When the word starts, in milliseconds from the start of the sentence. */
  offsetStartMs?: bigint;
  /** When the word ends, in milliseconds from the start of the sentence. */
  offsetEndMs?: bigint;
  /** 0 for a word, 1 for punctuation. */
  voiceType?: bigint;
}

export const $SpeechWord: RecordTable = {
  name: "SpeechWord",
  fields: () => [
    ["Word", STRING],
    ["OffsetStartMs", BIG_INTEGER],
    ["OffsetEndMs", BIG_INTEGER],
    ["VoiceType", BIG_INTEGER],
  ],
};
