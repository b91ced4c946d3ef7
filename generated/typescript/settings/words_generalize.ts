// Generated from spec/settings/words_generalize.xsd (e25c0642ca7e5d28).
// Do not edit: change the spec and run `make generate`.

/** `WordsGeneralize`. */

import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * The method for recognising names.
 *
 *
 * - `NerBasic`: Rules.
 * - `DL`: A neural network.
 */
export type NerMethod = "NerBasic" | "DL";

export const $NerMethod: Scalar = {
  kind: textKind,
  values: ["NerBasic", "DL"],
};

/**
 * The granularity of word segmentation.
 *
 *
 * - `SegBasic`: The shortest words.
 * - `MIX`: Words of several lengths.
 */
export type SegMethod = "SegBasic" | "MIX";

export const $SegMethod: Scalar = {
  kind: textKind,
  values: ["SegBasic", "MIX"],
};

/** Word segmentation settings. */
export interface WordsGeneralize {
  /** The method for recognising names. One of `NerBasic`, `DL`. Default: `DL`. */
  nerMethod?: Open<NerMethod>;
  /** The granularity. One of `SegBasic`, `MIX`. Default: `MIX`. */
  segMethod?: Open<SegMethod>;
}

/** Word segmentation settings. */
export interface WordsGeneralizeInput {
  /** The method for recognising names. One of `NerBasic`, `DL`. Default: `DL`. */
  nerMethod?: NerMethod;
  /** The granularity. One of `SegBasic`, `MIX`. Default: `MIX`. */
  segMethod?: SegMethod;
}

export const $WordsGeneralize: RecordTable = {
  name: "WordsGeneralize",
  fields: () => [
    ["NerMethod", $NerMethod],
    ["SegMethod", $SegMethod],
  ],
};
