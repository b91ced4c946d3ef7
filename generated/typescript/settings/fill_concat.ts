// Generated from spec/settings/fill_concat.xsd (8cd6e6cebf8cc86c).
// Do not edit: change the spec and run `make generate`.

/** `FillConcat`, and its parts. */

import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { Decimal, DecimalInput } from "../core/types.ts";
import { $ConcatIndex, $ConcatTime } from "./concat_template.ts";

/** Settings for joining media with gaps. */
export interface FillConcat {
  /** The container format of the output, such as `mp4`. */
  format?: string;
  /** The files and gaps, in order. */
  fillInput: FillConcatInput[];
  /** How to choose the file whose settings apply to all others. */
  refMode?: string;
  /** The position of the file whose settings apply to all others. At least 0. */
  refIndex?: bigint;
}

/** Settings for joining media with gaps. */
export interface FillConcatInput {
  /** The container format of the output, such as `mp4`. */
  format?: string;
  /** The files and gaps, in order. */
  fillInput: readonly FillConcatInputInput[];
  /** How to choose the file whose settings apply to all others. */
  refMode?: string;
  /** The position of the file whose settings apply to all others. At least 0. */
  refIndex?: number | bigint;
}

export const $FillConcat: RecordTable = {
  name: "FillConcat",
  fields: () => [
    ["Format", STRING],
    ["FillInput", $FillConcatInput, { required: true, many: true }],
    ["RefMode", STRING],
    ["RefIndex", $ConcatIndex],
  ],
};

/** A file to join, or a gap. */
export interface FillConcatInput {
  /** The address of the file. */
  url?: string;
  /** The length of the gap, in seconds. At least 0. */
  fillTime?: Decimal;
}

/**
 * A file to join, or a gap.
 *
 * A request needs at least one of `url`, `fillTime`.
 */
export interface FillConcatInputInput {
  /** The address of the file. */
  url?: string;
  /** The length of the gap, in seconds. At least 0. */
  fillTime?: DecimalInput;
}

export const $FillConcatInput: RecordTable = {
  name: "FillConcatInput",
  fields: () => [
    ["Url", STRING],
    ["FillTime", $ConcatTime],
  ],
  anyOf: [["Url", "FillTime"]],
};
