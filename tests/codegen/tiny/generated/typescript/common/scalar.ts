// Generated from spec/common/scalar.xsd (4c41d79f891e0c5c).
// Do not edit: change the spec and run `make generate`.

/** Enumerations, texts and numbers with their limits. */

import { booleanKind, decimalKind, integerKind, textKind, urlKind } from "../core/scalars.ts";
import type { Scalar } from "../core/table.ts";
import { timestampKind } from "../core/timestamp.ts";

/**
 * How a toy is painted.
 *
 *
 * - `H.264`: A dot in the middle.
 * - `1`: A single digit.
 * - `no-op`: A hyphen in the middle.
 * - `SDRtoHDR`: Words that the capital letters obscure.
 * - `class`: A keyword in many languages.
 * - `"a" \ 'b'`: Quotes "and" a backslash \ at the end: \
 * - `<&>`: Characters with a meaning in markup.
 */
export type Finish = "H.264" | "1" | "no-op" | "SDRtoHDR" | "class" | "\"a\" \\ 'b'" | "<&>";

export const $Finish: Scalar = {
  kind: textKind,
  values: ["H.264", "1", "no-op", "SDRtoHDR", "class", "\"a\" \\ 'b'", "<&>"],
};

/**
 * How a toy feels.
 *
 *
 * - `Merry`: Well wound.
 * - `Tired`: "Run down"
 */
export type Mood = "Merry" | "Tired";

export const $Mood: Scalar = {
  kind: textKind,
  values: ["Merry", "Tired"],
};

/**
 * What to sort by.
 *
 *
 * - `age`: Oldest first.
 * - `size`: Largest first.
 */
export type SortKey = "age" | "size";

export const $SortKey: Scalar = {
  kind: textKind,
  values: ["age", "size"],
};

export const $ToyName: Scalar = {
  kind: textKind,
  minLength: 2,
  maxLength: 12,
  except: /[^A-Za-z\-\[\]\\\^"一-龥]/u,
  says: "letters, '-', '[', ']', '\\', '^', '\"' and Chinese ones",
};

export const $Digits: Scalar = {
  kind: textKind,
  except: /[^0-9]/u,
  says: "digits",
};

export const $Pocket: Scalar = {
  kind: textKind,
  minLength: 2,
  maxLength: 12,
  except: /[^A-Za-z0-9_\-.]/u,
  says: "letters, digits, '_', '-' and '.'",
};

export const $Key: Scalar = {
  kind: textKind,
  minLength: 1,
};

export const $Motto: Scalar = {
  kind: textKind,
  minLength: 3,
};

export const $Remark: Scalar = {
  kind: textKind,
  maxLength: 8,
};

export const $Weight: Scalar = {
  kind: decimalKind,
  minimum: "0.10",
  maximum: "99.95",
};

export const $Turns: Scalar = {
  kind: integerKind,
  minimum: "-3",
  maximum: "100",
};

export const $Price: Scalar = {
  kind: decimalKind,
  minimum: "0",
};

export const $Speed: Scalar = {
  kind: decimalKind,
  exclusiveMinimum: "0",
  exclusiveMaximum: "6.0",
};

export const $Wheels: Scalar = {
  kind: integerKind,
  minimum: "2",
  exclusiveMaximum: "10",
};

export const $Volume: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "11",
  orWords: ["quiet", "loud"],
};

export const $Tempo: Scalar = {
  kind: decimalKind,
  exclusiveMinimum: "0",
  orWords: ["auto"],
};

export const $Switch: Scalar = {
  kind: booleanKind,
};

export const $Moment: Scalar = {
  kind: timestampKind,
  unset: ["-", "0", "never"],
};

export const $Deadline: Scalar = {
  kind: timestampKind,
};

export const $Address: Scalar = {
  kind: urlKind,
  orWords: ["no", "nowhere"],
};

export const $Link: Scalar = {
  kind: urlKind,
};
