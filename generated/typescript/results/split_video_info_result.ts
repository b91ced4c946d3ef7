// Generated from spec/results/split_video_info_result.xsd (28c39d2a9b163038).
// Do not edit: change the spec and run `make generate`.

/** `SplitVideoInfoResult`, and its parts. */

import { BIG_INTEGER, DECIMAL } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { Decimal } from "../core/types.ts";

/** The result of splitting a video. */
export interface SplitVideoInfoResult {
  /** The parts of the video. */
  timeInfo: VideoPart[];
}

export const $SplitVideoInfoResult: RecordTable = {
  name: "SplitVideoInfoResult",
  fields: () => [["TimeInfo", $VideoPart, { many: true }]],
};

/** A part of a video. */
export interface VideoPart {
  /** The number of the part. */
  index?: bigint;
  /** Where the part starts, in seconds. */
  partBegin?: Decimal;
  /** Where the part ends, in seconds. */
  partEnd?: Decimal;
}

export const $VideoPart: RecordTable = {
  name: "VideoPart",
  fields: () => [
    ["Index", BIG_INTEGER],
    ["PartBegin", DECIMAL],
    ["PartEnd", DECIMAL],
  ],
};
