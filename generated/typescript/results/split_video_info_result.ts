// Generated from spec/results/split_video_info_result.xsd (997dafbc39c3c23a).
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
  /** The start of the part, in seconds. */
  partBegin?: Decimal;
  /** The end of the part, in seconds. */
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
