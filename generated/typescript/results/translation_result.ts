// Generated from spec/results/translation_result.xsd (34af136362e909ea).
// Do not edit: change the spec and run `make generate`.

/** `AiTranslateResult`. */

import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** A translation. */
export interface AiTranslateResult {
  /** The translated text. */
  result?: string;
}

export const $AiTranslateResult: RecordTable = {
  name: "AiTranslateResult",
  fields: () => [["Result", STRING]],
};
