// Generated from spec/results/split_video_info_result.xsd (72af1893a2441f0e).
// Do not edit: change the spec and run `make generate`.

/** `SplitVideoInfoResult`, and its parts. */

import { BIG_INTEGER, DECIMAL } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { Decimal } from "../core/types.ts";

/** How the video was split. */
export interface SplitVideoInfoResult {
  /** The parts. */
  timeInfo: VideoPart[];
}

export const $SplitVideoInfoResult: RecordTable = {
  name: "SplitVideoInfoResult",
  fields: () => [["TimeInfo", $VideoPart, { many: true }]],
};

/** A part of a video. */
export interface VideoPart {
  /** Its number. */
  index?: bigint;
  /** Where it starts, in seconds. */
  partBegin?: Decimal;
  /** Where it ends, in seconds. */
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
