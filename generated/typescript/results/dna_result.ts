// Generated from spec/results/dna_result.xsd (f203c008d4b6a8df).
// Do not edit: change the spec and run `make generate`.

/** `DnaResult`, and its parts. */

import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** The result of a job that takes or compares a fingerprint. */
export interface DnaResult {
  /** The id of the media file in the library. */
  videoId?: string;
  /** Its length. */
  duration?: bigint;
  /** The media file in the library that it matches. */
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

/** A media file in a library that matches another. */
export interface DnaMatch {
  /** Its id in the library. */
  videoId?: string;
  /** The similarity of the video. */
  similar?: bigint;
  /** The length of the similar parts. */
  similarDuration?: bigint;
  /** Its length. */
  duration?: bigint;
  /** The parts that match. */
  matchDetail: DnaMatchDetail[];
  /** The similarity of the sound. */
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

/** A part of a media file that matches another. */
export interface DnaMatchDetail {
  /** Where it begins in the library's file. */
  matchStartTime?: bigint;
  /** Where it ends in the library's file. */
  matchEndTime?: bigint;
  /** Where it begins in the given file. */
  srcStartTime?: bigint;
  /** Where it ends in the given file. */
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

/** The similarity of sound. */
export interface DnaAudioMatch {
  /** The similarity. */
  similar?: bigint;
}

export const $DnaAudioMatch: RecordTable = {
  name: "DnaAudioMatch",
  fields: () => [["Similar", BIG_INTEGER]],
};
