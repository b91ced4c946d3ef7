// Generated from spec/settings/vocal_score.xsd (7cdb79a38432031d).
// Do not edit: change the spec and run `make generate`.

/** `VocalScore`. */

import { $ObjectKey } from "../common/scalar.ts";
import type { RecordTable } from "../core/table.ts";

/** Settings for scoring singing. */
export interface VocalScore {
  /** The key of the reference recording. Not empty. */
  standardObject?: string;
}

/** Settings for scoring singing. */
export interface VocalScoreInput {
  /** The key of the reference recording. Not empty. */
  standardObject?: string;
}

export const $VocalScore: RecordTable = {
  name: "VocalScore",
  fields: () => [["StandardObject", $ObjectKey]],
};
