// Generated from spec/settings/words_generalize.xsd (da0c2f6deb14d672).
// Do not edit: change the spec and run `make generate`.

/** `WordsGeneralize`. */

import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * How names are recognised.
 *
 *
 * - `NerBasic`: By rules.
 * - `DL`: By a neural network.
 */
export type NerMethod = "NerBasic" | "DL";

export const $NerMethod: Scalar = {
  kind: textKind,
  values: ["NerBasic", "DL"],
};

/**
 * How finely a text is segmented.
 *
 *
 * - `SegBasic`: Into the shortest words.
 * - `MIX`: Into words of several lengths.
 */
export type SegMethod = "SegBasic" | "MIX";

export const $SegMethod: Scalar = {
  kind: textKind,
  values: ["SegBasic", "MIX"],
};

/** How a text is segmented into words. */
export interface WordsGeneralize {
  /** How names are recognised. One of `NerBasic`, `DL`. Default: `DL`. */
  nerMethod?: Open<NerMethod>;
  /** How finely it is segmented. One of `SegBasic`, `MIX`. Default: `MIX`. */
  segMethod?: Open<SegMethod>;
}

/** How a text is segmented into words. */
export interface WordsGeneralizeInput {
  /** How names are recognised. One of `NerBasic`, `DL`. Default: `DL`. */
  nerMethod?: NerMethod;
  /** How finely it is segmented. One of `SegBasic`, `MIX`. Default: `MIX`. */
  segMethod?: SegMethod;
}

export const $WordsGeneralize: RecordTable = {
  name: "WordsGeneralize",
  fields: () => [
    ["NerMethod", $NerMethod],
    ["SegMethod", $SegMethod],
  ],
};
