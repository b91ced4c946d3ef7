// Generated from spec/results/vocal_score_result.xsd (956413044a89a7d9).
// Do not edit: change the spec and run `make generate`.

/** `VocalScoreResult`, and its parts. */

import { DECIMAL } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { Decimal } from "../core/types.ts";

/** The scores of singing. */
export interface VocalScoreResult {
  /** The score for pitch. */
  pitchScore?: SingingScore;
  /** The score for rhythm. */
  rhythmScore?: SingingScore;
}

export const $VocalScoreResult: RecordTable = {
  name: "VocalScoreResult",
  fields: () => [
    ["PitchScore", $SingingScore],
    ["RhythemScore", $SingingScore, { key: "rhythmScore" }],
  ],
};

/** A score of singing. */
export interface SingingScore {
  /** The total score. */
  totalScore?: Decimal;
  /** The score of each line. */
  sentenceScores: SentenceScore[];
}

export const $SingingScore: RecordTable = {
  name: "SingingScore",
  fields: () => [
    ["TotalScore", DECIMAL],
    ["SentenceScores", $SentenceScore, { many: true }],
  ],
};

/** The score of a sung line. */
export interface SentenceScore {
  /** When the line begins, in seconds. */
  startTime?: Decimal;
  /** When the line ends, in seconds. */
  endTime?: Decimal;
  /** The score. */
  score?: Decimal;
}

export const $SentenceScore: RecordTable = {
  name: "SentenceScore",
  fields: () => [
    ["StartTime", DECIMAL],
    ["EndTime", DECIMAL],
    ["Score", DECIMAL],
  ],
};
