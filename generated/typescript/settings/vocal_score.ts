// Generated from spec/settings/vocal_score.xsd (fbbf012adad0e658).
// Do not edit: change the spec and run `make generate`.

/** `VocalScore`. */

import { $ObjectKey } from "../common/scalar.ts";
import type { RecordTable } from "../core/table.ts";

/** How to score singing. */
export interface VocalScore {
  /** The key of a recording to compare with. Not empty. */
  standardObject?: string;
}

/** How to score singing. */
export interface VocalScoreInput {
  /** The key of a recording to compare with. Not empty. */
  standardObject?: string;
}

export const $VocalScore: RecordTable = {
  name: "VocalScore",
  fields: () => [["StandardObject", $ObjectKey]],
};
