// Generated from spec/results/dna_result.xsd (d9b0b9a4087f0141).
// Do not edit: change the spec and run `make generate`.

/** `DnaResult`, and its parts. */

import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** The result of a job that computes or compares a fingerprint. */
export interface DnaResult {
  /** The ID of the media file in the library. */
  videoId?: string;
  /** The length of the media file. */
  duration?: bigint;
  /** The matching media file in the library. */
  detection?: DnaMatch;
}

export const $DnaResult: RecordTable = {
  name: "DnaResult",
  fields: () => [
    ["VideoId", STRING],
    ["Duration", BIG_INTEGER],
    ["Detection", $DnaMatch],
  ],
};

/** A media file in a library that matches the input. */
export interface DnaMatch {
  /** The ID of the media file in the library. */
  videoId?: string;
  /** The similarity of the video. */
  similar?: bigint;
  /** The length of the similar parts. */
  similarDuration?: bigint;
  /** The length of the media file. */
  duration?: bigint;
  /** The matching parts. */
  matchDetail: DnaMatchDetail[];
  /** The audio similarity. */
  audio?: DnaAudioMatch;
}

export const $DnaMatch: RecordTable = {
  name: "DnaMatch",
  fields: () => [
    ["VideoId", STRING],
    ["Similar", BIG_INTEGER],
    ["SimilarDuration", BIG_INTEGER],
    ["Duration", BIG_INTEGER],
    ["MatchDetail", $DnaMatchDetail, { many: true }],
    ["Audio", $DnaAudioMatch],
  ],
};

/** A part of a media file that matches a part of another. */
export interface DnaMatchDetail {
  /** The start of the part in the library file. */
  matchStartTime?: bigint;
  /** The end of the part in the library file. */
  matchEndTime?: bigint;
  /** The start of the part in the input file. */
  srcStartTime?: bigint;
  /** The end of the part in the input file. */
  srcEndTime?: bigint;
}

export const $DnaMatchDetail: RecordTable = {
  name: "DnaMatchDetail",
  fields: () => [
    ["MatchStartTime", BIG_INTEGER],
    ["MatchEndTime", BIG_INTEGER],
    ["SrcStartTime", BIG_INTEGER],
    ["SrcEndTime", BIG_INTEGER],
  ],
};

/** The similarity of audio. */
export interface DnaAudioMatch {
  /** The similarity. */
  similar?: bigint;
}

export const $DnaAudioMatch: RecordTable = {
  name: "DnaAudioMatch",
  fields: () => [["Similar", BIG_INTEGER]],
};
