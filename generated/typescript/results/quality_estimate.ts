// Generated from spec/results/quality_estimate.xsd (67e362dda46492df).
// Do not edit: change the spec and run `make generate`.

/** `QualityEstimate`, and its parts. */

import { BIG_INTEGER, BOOLEAN, DECIMAL, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { Decimal } from "../core/types.ts";

/** The quality of a video. */
export interface QualityEstimate {
  /** The score, at most 10; 6 or more is good. */
  score?: Decimal;
  /** The faults in detail. */
  vqaPlusResult?: QualityFindings;
}

export const $QualityEstimate: RecordTable = {
  name: "QualityEstimate",
  fields: () => [
    ["Score", DECIMAL],
    ["VqaPlusResult", $QualityFindings],
  ],
};

/** The faults of a video. */
export interface QualityFindings {
  /** Whether it has no audio. */
  noAudio?: boolean;
  /** Whether it has no video. */
  noVideo?: boolean;
  /** Other faults, by kind. */
  detailedResult: QualityFinding[];
}

export const $QualityFindings: RecordTable = {
  name: "QualityFindings",
  fields: () => [
    ["NoAudio", BOOLEAN],
    ["NoVideo", BOOLEAN],
    ["DetailedResult", $QualityFinding, { many: true }],
  ],
};

/** One kind of fault in a video. */
export interface QualityFinding {
  /** The kind. */
  type?: string;
  /** The faults. */
  items: QualityFault[];
}

export const $QualityFinding: RecordTable = {
  name: "QualityFinding",
  fields: () => [
    ["Type", STRING],
    ["Items", $QualityFault, { many: true }],
  ],
};

/** A fault in a video. */
export interface QualityFault {
  /** The confidence. */
  confidence?: bigint;
  /** Where it starts, in seconds. */
  startTimeOffset?: Decimal;
  /** Where it ends, in seconds. */
  endTimeOffset?: Decimal;
  /** Its position in the picture, as coordinates in pixels. */
  areaCoordSet: bigint[];
}

export const $QualityFault: RecordTable = {
  name: "QualityFault",
  fields: () => [
    ["Confidence", BIG_INTEGER],
    ["StartTimeOffset", DECIMAL],
    ["EndTimeOffset", DECIMAL],
    ["AreaCoordSet", BIG_INTEGER, { many: true }],
  ],
};
