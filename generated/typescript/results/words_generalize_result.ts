// Generated from spec/results/words_generalize_result.xsd (f6d88eca90a7e16b).
// Do not edit: change the spec and run `make generate`.

/** `WordsGeneralizeResult`, and its parts. */

import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** The result of word segmentation. */
export interface WordsGeneralizeResult {
  /** The words with categories. */
  wordsGeneralizeLabel: WordsGeneralizeLabel[];
  /** The words of the text, in order. */
  wordsGeneralizeToken: WordsGeneralizeToken[];
}

export const $WordsGeneralizeResult: RecordTable = {
  name: "WordsGeneralizeResult",
  fields: () => [
    ["WordsGeneralizeLable", $WordsGeneralizeLabel, { key: "wordsGeneralizeLabel", many: true }],
    ["WordsGeneralizeToken", $WordsGeneralizeToken, { many: true }],
  ],
};

/** A word with its category. */
export interface WordsGeneralizeLabel {
  /** The category. */
  category?: string;
  /** The word. */
  word?: string;
}

export const $WordsGeneralizeLabel: RecordTable = {
  name: "WordsGeneralizeLabel",
  fields: () => [
    ["Category", STRING],
    ["Word", STRING],
  ],
};

/** A word in the text. */
export interface WordsGeneralizeToken {
  /** The word. */
  word?: string;
  /** The position of the word in the text. */
  offset?: bigint;
  /** The length of the word. */
  length?: bigint;
  /** The part of speech, such as N for a noun, V for a verb, NR for a person's name. */
  pos?: string;
}

export const $WordsGeneralizeToken: RecordTable = {
  name: "WordsGeneralizeToken",
  fields: () => [
    ["Word", STRING],
    ["Offset", BIG_INTEGER],
    ["Length", BIG_INTEGER],
    ["Pos", STRING],
  ],
};
