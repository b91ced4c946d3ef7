// Generated from spec/results/vocal_score_result.xsd (395fe0720bd1603e).
// Do not edit: change the spec and run `make generate`.

/** `VocalScoreResult`, and its parts. */

import { DECIMAL } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { Decimal } from "../core/types.ts";

/** The scores of a singing performance. */
export interface VocalScoreResult {
  /** The pitch score. */
  pitchScore?: SingingScore;
  /** The rhythm score. */
  rhythmScore?: SingingScore;
}

export const $VocalScoreResult: RecordTable = {
  name: "VocalScoreResult",
  fields: () => [
    ["PitchScore", $SingingScore],
    ["RhythemScore", $SingingScore, { key: "rhythmScore" }],
  ],
};

/** A total score and the scores of lines. */
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
  /** When the line starts, in seconds. */
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
