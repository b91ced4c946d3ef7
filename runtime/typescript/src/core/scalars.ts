/** Scalars: the shapes of their texts, their values in JavaScript, and their limits. */

import type { Scalar } from "./table.ts";
import { lengthOf, lower, NOT_XML } from "./text.ts";
import { Timestamp, writeTimestamp } from "./timestamp.ts";

const MOST_DIGITS = 64;
const INTEGER = /^[+-]?[0-9]{1,64}$/;
const DECIMAL = /^([+-]?)([0-9]*)(?:\.([0-9]*))?$/;
const ADDRESS = /^https?:\/\/[^ \t\r\n/?#@]+(?:[/?#][^ \t\r\n]*)?$/;
const EXPONENT = /^(-?)([0-9]+)(?:\.([0-9]+))?e([+-][0-9]+)$/;

/** A text that is built by methods, and taken wherever a text is. */
export abstract class BuiltText {
  abstract toString(): string;
}

/** A value that cannot be written: the rule that it breaks, and what the rule requires. */
export class Misfit {
  readonly rule: "type" | "timestamp";
  readonly wanted: string;

  constructor(wanted: string, rule: "type" | "timestamp" = "type") {
    this.rule = rule;
    this.wanted = wanted;
  }
}

/** The text of an integer without leading zeros and signs of zero; undefined if it is none. */
export function plainInteger(text: string): string | undefined {
  if (!INTEGER.test(text)) return undefined;
  // Most are short, and safe as plain numbers.
  return text.length < 16 ? String(Number(text) + 0) : BigInt(text).toString();
}

/** The text of a decimal with a digit before its point; undefined if it is none. */
export function plainDecimal(text: string): string | undefined {
  const found = DECIMAL.exec(text);
  if (found === null) return undefined;
  const [, sign, whole = "", fraction = ""] = found;
  const digits = whole.length + fraction.length;
  if (digits === 0 || (whole === "" ? digits + 1 : digits) > MOST_DIGITS) return undefined;
  const plain = whole.replace(/^0+(?=[0-9])/, "") || "0";
  const isZero = !/[1-9]/.test(whole + fraction);
  return `${sign === "-" && !isZero ? "-" : ""}${plain}${fraction === "" ? "" : `.${fraction}`}`;
}

/** Compares two plain decimals, as exact numbers. */
export function compareNumbers(one: string, other: string): number {
  const [a, b] = [split(one), split(other)];
  if (a.negative !== b.negative) return a.negative ? -1 : 1;
  const sign = a.negative ? -1 : 1;
  if (a.whole.length !== b.whole.length) return a.whole.length > b.whole.length ? sign : -sign;
  if (a.whole !== b.whole) return a.whole > b.whole ? sign : -sign;
  if (a.fraction === b.fraction) return 0;
  return a.fraction > b.fraction ? sign : -sign;
}

function split(text: string): { negative: boolean; whole: string; fraction: string } {
  const [whole = "", fraction = ""] = text.replace(/^[+-]/, "").split(".");
  return {
    negative: text.startsWith("-"),
    whole: whole.replace(/^0+/, ""),
    fraction: fraction.replace(/0+$/, ""),
  };
}

/** The digits of a number that JavaScript may write with an exponent. */
function withoutExponent(value: number): string {
  const text = String(value);
  const found = EXPONENT.exec(text);
  if (found === null) return text;
  const [, sign, whole = "", fraction = "", exponent] = found;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.slice(0, point).padEnd(point, "0")}`;
}

/**
 * The text that a request has for a value.
 *
 * A text of the right shape is taken for each kind, for callers who have the texts of the wire.
 */
export function write(scalar: Scalar, value: unknown): string | Misfit {
  switch (scalar.kind) {
    case "string":
    case "url":
      if (typeof value === "string") return value;
      return value instanceof BuiltText ? value.toString() : new Misfit("must be a text");
    case "integer":
      return writeInteger(value);
    case "decimal":
      return writeDecimal(value);
    case "boolean":
      if (typeof value === "boolean") return value ? "true" : "false";
      return writeBoolean(value);
    case "timestamp":
      return writeMoment(value);
    case "tree":
      return new Misfit("must be an object of elements");
  }
}

function writeInteger(value: unknown): string | Misfit {
  if (typeof value === "number") {
    if (Number.isSafeInteger(value)) return String(value + 0);
    return new Misfit(
      Number.isInteger(value)
        ? "is too large for a number; pass a bigint"
        : "must be a whole number",
    );
  }
  const text = typeof value === "bigint" ? value.toString() : value;
  const plain = typeof text === "string" ? plainInteger(text) : undefined;
  return plain ?? new Misfit(`must be a whole number of at most ${MOST_DIGITS} digits`);
}

function writeDecimal(value: unknown): string | Misfit {
  let text = value;
  if (typeof value === "number") text = Number.isFinite(value) ? withoutExponent(value) : "";
  else if (typeof value === "bigint") text = value.toString();
  const plain = typeof text === "string" ? plainDecimal(text) : undefined;
  return plain ?? new Misfit(`must be a number of at most ${MOST_DIGITS} digits`);
}

function writeBoolean(value: unknown): string | Misfit {
  const found = typeof value === "string" ? parseBoolean(value) : undefined;
  return found === undefined ? new Misfit("must be true or false") : String(found);
}

function writeMoment(value: unknown): string | Misfit {
  const moment = typeof value === "string" ? Timestamp.read(value) : value;
  if (!(moment instanceof Date) || Number.isNaN(moment.getTime())) {
    return new Misfit("must be a Date, or a text such as 2022-06-27T15:23:10+0800");
  }
  return writeTimestamp(moment) ?? new Misfit("must be in the years 1 to 9999", "timestamp");
}

function parseBoolean(text: string): boolean | undefined {
  const word = text.length < 6 ? lower(text) : "";
  if (word === "true" || word === "1") return true;
  return word === "false" || word === "0" ? false : undefined;
}

/** The value of a text that is trimmed and not empty; undefined if it is not of the right shape. */
export function parse(scalar: Scalar, text: string): unknown {
  switch (scalar.kind) {
    case "integer": {
      const plain = plainInteger(text);
      if (plain === undefined) return undefined;
      if (scalar.big) return BigInt(plain);
      const number = Number(plain);
      // A number that cannot hold all digits would be another one.
      return Number.isSafeInteger(number) ? number : undefined;
    }
    case "decimal":
      return plainDecimal(text);
    case "boolean":
      return parseBoolean(text);
    case "timestamp":
      return Timestamp.read(text);
    default:
      return text;
  }
}

/** Whether two texts stand for the same value. */
export function areEqual(scalar: Scalar, one: string, other: string): boolean {
  if (one === other) return true;
  const both =
    scalar.kind === "decimal" &&
    plainDecimal(one) !== undefined &&
    plainDecimal(other) !== undefined;
  return both && compareNumbers(one, other) === 0;
}

/** Whether a text is a word that stands in place of a number. */
export function isWord(scalar: Scalar, text: unknown): boolean {
  return (
    scalar.orWords !== undefined && scalar.kind !== "url" && scalar.orWords.includes(text as string)
  );
}

/** Reports each limit that a text breaks. */
export function checkLimits(
  scalar: Scalar,
  text: string,
  report: (rule: string, wanted: string) => void,
): void {
  const { values, minimum, maximum, exclusiveMinimum, exclusiveMaximum } = scalar;
  if (values !== undefined) {
    if (!values.includes(text)) report("enumeration", `must be ${oneOf(values)}`);
  } else if (scalar.kind === "string") {
    checkText(scalar, text, report);
  } else if (scalar.kind === "url") {
    const isFine = scalar.orWords?.includes(text) || NOT_XML.test(text) || isAddress(text);
    if (!isFine) report("url", "must begin with http:// or https:// and a host");
  } else if (scalar.kind === "integer" || scalar.kind === "decimal") {
    if (minimum !== undefined && compareNumbers(text, minimum) < 0) {
      report("minimum", `must be at least ${minimum}`);
    } else if (exclusiveMinimum !== undefined && compareNumbers(text, exclusiveMinimum) <= 0) {
      report("minimum", `must be more than ${exclusiveMinimum}`);
    }
    if (maximum !== undefined && compareNumbers(text, maximum) > 0) {
      report("maximum", `must be at most ${maximum}`);
    } else if (exclusiveMaximum !== undefined && compareNumbers(text, exclusiveMaximum) >= 0) {
      report("maximum", `must be less than ${exclusiveMaximum}`);
    }
  }
}

function checkText(
  scalar: Scalar,
  text: string,
  report: (rule: string, wanted: string) => void,
): void {
  const { minLength, maxLength, except } = scalar;
  if (minLength !== undefined || maxLength !== undefined) {
    const length = lengthOf(text);
    if (minLength !== undefined && length < minLength) {
      report("min-length", `must have at least ${count(minLength, "character")}`);
    }
    if (maxLength !== undefined && length > maxLength) {
      report("max-length", `must have at most ${count(maxLength, "character")}`);
    }
  }
  const odd = except?.exec(text);
  if (odd) {
    const place = lengthOf(text.slice(0, odd.index));
    report("characters", `must be made of ${scalar.says}; '${odd[0]}' at ${place} is not`);
  }
}

function isAddress(text: string): boolean {
  const scheme = /^https?:/i.exec(text)?.[0] ?? "";
  return ADDRESS.test(lower(scheme) + text.slice(scheme.length));
}

/** A number with what it counts. */
export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

function oneOf(values: readonly string[]): string {
  const shown = values.slice(0, 20).join(", ");
  if (values.length === 1) return shown;
  return `one of ${shown}${values.length > 20 ? " and more" : ""}`;
}
