// Generated from spec/results/quality_estimate.xsd (73e210e98fd65b8b).
// Do not edit: change the spec and run `make generate`.

/** `QualityEstimate`, and its parts. */

import { BIG_INTEGER, BOOLEAN, DECIMAL, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { Decimal } from "../core/types.ts";

/** The quality of a video. */
export interface QualityEstimate {
  /** The score, at most 10; 6 or higher is good. */
  score?: Decimal;
  /** The detected faults. */
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
  /** Whether the file has no audio. */
  noAudio?: boolean;
  /** Whether the file has no video. */
  noVideo?: boolean;
  /** Other faults, by type. */
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

/** The faults of one type in a video. */
export interface QualityFinding {
  /** The type of fault. */
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
  /** The start of the fault, in seconds. */
  startTimeOffset?: Decimal;
  /** The end of the fault, in seconds. */
  endTimeOffset?: Decimal;
  /** The position of the fault in the picture, as coordinates in pixels. */
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
