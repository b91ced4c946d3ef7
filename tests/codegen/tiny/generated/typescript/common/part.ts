// Generated from spec/common/part.xsd (12f8d7316e8bf836).
// Do not edit: change the spec and run `make generate`.

/** `Shadows`, and its parts. */

import type { Finish, SortKey } from "./scalar.ts";
import { $Finish, $Moment, $SortKey, $Switch, $Turns } from "./scalar.ts";
import { BOOLEAN, DECIMAL, INTEGER, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { Decimal, DecimalInput, Open, Timestamp } from "../core/types.ts";

/** A part of a toy. */
export interface Part {
  /** How it is painted. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`. */
  finish?: Open<Finish>;
  /** Its spring. */
  spring?: Spring;
  /** A type without fields. Only if `Mood` is `Merry`. */
  nothing?: Nothing;
}

/** A part of a toy. */
export interface PartInput {
  /** How it is painted. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`. */
  finish?: Finish;
  /** Its spring. */
  spring?: SpringInput;
  /** A type without fields. Only if `Mood` is `Merry`. */
  nothing?: NothingInput;
}

export const $Part: RecordTable = {
  name: "Part",
  fields: () => [
    ["Finish", $Finish, { empty: true }],
    ["Spring", $Spring],
    ["Nothing", $Nothing],
  ],
};

/** A spring; it has turns, is of steel, or has coils. */
export interface Spring {
  /** How often it is turned. -3 to 100. */
  turns?: number;
  /** Whether it is of steel. */
  steel?: boolean;
  /** How wide each coil is. */
  coils: number[];
}

/**
 * A spring; it has turns, is of steel, or has coils.
 *
 * A request needs at least one of `turns`, `steel`, `coils`.
 */
export interface SpringInput {
  /** How often it is turned. -3 to 100. */
  turns?: number;
  /** Whether it is of steel. */
  steel?: boolean;
  /** How wide each coil is. */
  coils?: readonly number[];
}

export const $Spring: RecordTable = {
  name: "Spring",
  fields: () => [
    ["Turns", $Turns],
    ["Steel", BOOLEAN],
    ["Coils", INTEGER, { many: true }],
  ],
  anyOf: [["Turns", "Steel", "Coils"]],
};

/** An element that means something by its presence. */
export type Nothing = Record<never, never>;

/** An element that means something by its presence. */
export type NothingInput = Record<never, never>;

export const $Nothing: RecordTable = {
  name: "Nothing",
  fields: () => [],
};

/**
 * Names with another meaning in code. "Quoted" at the start, C:\new\table in the middle,
 * """thrice""" and at the end "so"
 */
export interface Shadows {
  /** A keyword in many languages. */
  class?: string;
  /** A built-in, and a list. */
  list: string[];
  /** What is read. */
  element?: string;
  /** Its name. */
  tag?: string;
  /** Where anomalies go. */
  report?: string;
  /** A part of a type. */
  field?: string;
  /** The type of a field. */
  type?: string;
  /** What is written. */
  text?: string;
  /** What is checked. */
  value?: Part;
  /** One of many. */
  item: Part[];
  /** A position. */
  path?: Nothing;
  /** What is wrong. */
  problems?: string;
  /** The element's name. */
  name?: string;
  /** One below. */
  child?: string;
  /** All below. */
  children?: string;
  /** Every response has it. */
  metadata?: string;
  /** Every root has it. */
  meta?: string;
  /** A word of an open enumeration. One of `age`, `size`. */
  str?: Open<SortKey>;
  /** An integer. */
  int?: number;
  /** Yes or no. */
  bool?: boolean;
  /** A number. */
  decimal?: Decimal;
  /** A time. */
  timestamp?: Timestamp;
  /** What markup needs. */
  escape?: string;
  /** What a decoder does. */
  readText?: string;
  /** What another decoder does. */
  decodePart?: Part;
  /** What a validator does. */
  validatePart?: Part;
  /** Goes through lists. */
  enumerate?: Nothing;
  /** Words that the capital letters obscure. */
  sdrToHdr?: string;
}

/**
 * Names with another meaning in code. "Quoted" at the start, C:\new\table in the middle,
 * """thrice""" and at the end "so"
 */
export interface ShadowsInput {
  /** A keyword in many languages. */
  class?: string;
  /** A built-in, and a list. */
  list?: readonly string[];
  /** What is read. */
  element?: string;
  /** Its name. */
  tag?: string;
  /** Where anomalies go. */
  report?: string;
  /** A part of a type. */
  field?: string;
  /** The type of a field. */
  type?: string;
  /** What is written. */
  text?: string;
  /** What is checked. */
  value?: PartInput;
  /** One of many. */
  item?: readonly PartInput[];
  /** A position. */
  path?: NothingInput;
  /** What is wrong. */
  problems?: string;
  /** The element's name. */
  name?: string;
  /** One below. */
  child?: string;
  /** All below. */
  children?: string;
  /** Every response has it. */
  metadata?: string;
  /** Every root has it. */
  meta?: string;
  /** A word of an open enumeration. One of `age`, `size`. */
  str?: SortKey;
  /** An integer. */
  int?: number;
  /** Yes or no. */
  bool?: boolean;
  /** A number. */
  decimal?: DecimalInput;
  /** A time. */
  timestamp?: Date;
  /** What markup needs. */
  escape?: string;
  /** What a decoder does. */
  readText?: string;
  /** What another decoder does. */
  decodePart?: PartInput;
  /** What a validator does. */
  validatePart?: PartInput;
  /** Goes through lists. */
  enumerate?: NothingInput;
  /** Words that the capital letters obscure. */
  sdrToHdr?: string;
}

export const $Shadows: RecordTable = {
  name: "Shadows",
  fields: () => [
    ["class", STRING],
    ["list", STRING, { many: true }],
    ["element", STRING],
    ["tag", STRING],
    ["report", STRING],
    ["field", STRING],
    ["type", STRING],
    ["text", STRING],
    ["value", $Part],
    ["item", $Part, { many: true }],
    ["path", $Nothing],
    ["problems", STRING],
    ["name", STRING],
    ["child", STRING],
    ["children", STRING],
    ["metadata", STRING],
    ["Meta", STRING],
    ["str", $SortKey],
    ["int", INTEGER],
    ["bool", $Switch],
    ["Decimal", DECIMAL],
    ["timestamp", $Moment],
    ["escape", STRING],
    ["ReadText", STRING],
    ["DecodePart", $Part],
    ["ValidatePart", $Part],
    ["enumerate", $Nothing],
    ["SDRtoHDR", STRING, { key: "sdrToHdr" }],
  ],
};
