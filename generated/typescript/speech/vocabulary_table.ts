// Generated from spec/speech/vocabulary_table.xsd (c6328505545fe7f0).
// Do not edit: change the spec and run `make generate`.

/** `HotWord`. */

import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** A hot word. */
export interface HotWord {
  /** The word. */
  vocabulary?: string;
  /** The weight of the word, such as 10; a higher weight makes it more likely to be recognised. */
  weight?: bigint;
}

/** A hot word. */
export interface HotWordInput {
  /** The word. */
  vocabulary: string;
  /** The weight of the word, such as 10; a higher weight makes it more likely to be recognised. */
  weight?: number | bigint;
}

export const $HotWord: RecordTable = {
  name: "HotWord",
  fields: () => [
    ["Vocabulary", STRING, { required: true }],
    ["Weight", BIG_INTEGER],
  ],
};
