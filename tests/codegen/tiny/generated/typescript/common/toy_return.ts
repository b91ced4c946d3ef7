// Generated from spec/common/toy_return.xsd (6ff521c868deaee8).
// Do not edit: change the spec and run `make generate`.

/** `ShelfCall`, and its parts. */

import { INTEGER, STRING } from "../core/built_in.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { ContentVerdict, Open } from "../core/types.ts";
import { withVerdict } from "../core/verdict.ts";
import type { Toy } from "../results/toy.ts";
import { $Toy } from "../results/toy.ts";

/**
 * What became of a toy.
 *
 *
 * - `sent back`: It came back.
 * - `lost`: It was lost.
 * - `kept`: It stays where it is.
 */
export type ReturnWord = "sent back" | "lost" | "kept";

export const $ReturnWord: Scalar = {
  kind: textKind,
  values: ["sent back", "lost", "kept"],
};

export const $DustLevel: Scalar = {
  kind: integerKind,
  suggests: { "0": "pass", "9": "block" },
};

/** The dust of one place. */
export interface DustyPlace {
  /** How dusty it is. */
  dust?: number;
  /** The kind of dust. */
  kind?: string;
  /** How much of it. */
  grams?: number;
  /** Where exactly. */
  within?: DustyHeap;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $DustyPlace: RecordTable = {
  name: "DustyPlace",
  fields: () => [
    ["Dust", $DustLevel, { verdict: "suggestion" }],
    ["Kind", STRING, { verdict: "label" }],
    ["Grams", INTEGER, { verdict: "score" }],
    ["Within", $DustyHeap, { verdict: "part" }],
  ],
  prototype: withVerdict,
};

/** A heap of dust, as dusty as its place. */
export interface DustyHeap {
  /** What it is called. */
  name?: string;
  /** How much of it. */
  grams?: number;
}

export const $DustyHeap: RecordTable = {
  name: "DustyHeap",
  fields: () => [
    ["Name", STRING, { verdict: "label" }],
    ["Grams", INTEGER, { verdict: "score" }],
  ],
};

/** The callback for a returned toy. */
export interface ToyReturn {
  /** What became of the toy. One of `sent back`, `lost`, `kept`. */
  class?: Open<ReturnWord>;
  /** The one toy. */
  toys?: Toy;
  /** How dusty it is. A pass counts only if `class` is `kept`. */
  dust?: number;
  /** The kind of dust. */
  kind?: string;
  /** The dust of the corner. */
  corner?: DustyPlace;
  /** The dust of other places. */
  places: DustyPlace[];
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $ToyReturn: RecordTable = {
  name: "ToyReturn",
  fields: () => [
    ["class", $ReturnWord],
    ["Toys", $Toy],
    ["Dust", $DustLevel, { verdict: "suggestion", final: ["class", "kept"] }],
    ["Kind", STRING, { verdict: "label" }],
    ["Corner", $DustyPlace, { verdict: "part", label: "Fluff" }],
    ["Places", $DustyPlace, { many: true, verdict: "part" }],
  ],
  prototype: withVerdict,
};

/** The callback for a shelf. */
export interface ShelfCall {
  /** The toy that was on it. */
  toy?: ToyReturn;
  /** Which shelf. */
  shelfNumber?: number;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $ShelfCall: RecordTable = {
  name: "ShelfCall",
  fields: () => [
    ["Toy", $ToyReturn, { verdict: "whole" }],
    ["shelf_number", INTEGER, { key: "shelfNumber" }],
  ],
  prototype: withVerdict,
};
