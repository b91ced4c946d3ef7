/** The kinds of scalars, with the shapes of their texts, their values and their limits. */

import type { Kind, Report, Scalar } from "./table.ts";
import { Misfit } from "./table.ts";
import { hasNotXml, lengthOf, lower } from "./text.ts";

const MOST_DIGITS = 64;
const INTEGER = /^[+-]?[0-9]{1,64}$/;
const DECIMAL = /^([+-]?)([0-9]*)(?:\.([0-9]*))?$/;
const ADDRESS = /^https?:\/\/[^ \t\r\n/?#@]+(?:[/?#][^ \t\r\n]*)?$/;
const EXPONENT = /^(-?)([0-9]+)(?:\.([0-9]+))?e([+-][0-9]+)$/;

/** A text that is built with methods, and accepted wherever a text is. */
export abstract class BuiltText {
  abstract toString(): string;
}

/** Returns the canonical text of an integer; undefined if the text is not one. */
export function plainInteger(text: string): string | undefined {
  if (!INTEGER.test(text)) return undefined;
  // Most integers are short, and safe as plain numbers.
  return text.length < 16 ? String(Number(text) + 0) : BigInt(text).toString();
}

/**
 * Returns the canonical text of a decimal, with a digit before its point; undefined if the text is
 * not one.
 */
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

/** Compares two canonical numbers exactly. */
export function compareNumbers(one: string, other: string): number {
  const [whole = "", fraction = ""] = one.split(".");
  const [otherWhole = "", otherFraction = ""] = other.split(".");
  const digits = Math.max(fraction.length, otherFraction.length);
  const a = BigInt(whole + fraction.padEnd(digits, "0"));
  const b = BigInt(otherWhole + otherFraction.padEnd(digits, "0"));
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Returns the digits of a number that JavaScript may format with an exponent. */
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

function writeText(value: unknown): string | Misfit {
  if (typeof value === "string") return value;
  return value instanceof BuiltText ? value.toString() : new Misfit("must be a text");
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

/** A text. */
export const textKind: Kind = {
  name: "string",
  isText: true,
  write: writeText,
  parse: (text) => text,
  check(scalar, text, report) {
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
    const wrong = except?.exec(text);
    if (wrong) {
      const place = lengthOf(text.slice(0, wrong.index));
      report("characters", `must be made of ${scalar.says}; '${wrong[0]}' at ${place} is not`);
    }
  },
};

/** A URL. */
export const urlKind: Kind = {
  name: "url",
  isText: true,
  write: writeText,
  parse: (text) => text,
  check({ orWords }, text, report) {
    if (orWords?.includes(text) || hasNotXml(text)) return;
    const scheme = /^https?:/i.exec(text)?.[0] ?? "";
    if (!ADDRESS.test(lower(scheme) + text.slice(scheme.length)))
      report("url", "must begin with http:// or https:// and a host");
  },
};

/** A whole number. */
export const integerKind: Kind = {
  name: "integer",
  isBare: true,
  write: writeInteger,
  parse(text, { big }) {
    const plain = plainInteger(text);
    if (plain === undefined || big) return plain && BigInt(plain);
    const number = Number(plain);
    // An unsafe number may have lost digits.
    return Number.isSafeInteger(number) ? number : undefined;
  },
  check: checkNumber,
};

/** A decimal number, kept as text with all its digits. */
export const decimalKind: Kind = {
  name: "decimal",
  isBare: true,
  write: writeDecimal,
  parse: plainDecimal,
  check: checkNumber,
  isSame(one, other) {
    const [a, b] = [plainDecimal(one), plainDecimal(other)];
    return a !== undefined && b !== undefined && compareNumbers(a, b) === 0;
  },
};

/** True or false. */
export const booleanKind: Kind = {
  name: "boolean",
  isBare: true,
  write(value) {
    const found = typeof value === "string" ? parseBoolean(value) : value;
    return typeof found === "boolean" ? String(found) : new Misfit("must be true or false");
  },
  parse: parseBoolean,
};

function parseBoolean(text: string): boolean | undefined {
  const word = text.length < 6 ? lower(text) : "";
  if (word === "true" || word === "1") return true;
  return word === "false" || word === "0" ? false : undefined;
}

/** Whether a text is a word that replaces a number. */
export function isWord({ orWords, kind }: Scalar, text: unknown): boolean {
  return orWords !== undefined && kind.name !== "url" && orWords.includes(text as string);
}

/** Whether two texts have the same value. */
export function areEqual({ kind }: Scalar, one: string, other: string): boolean {
  return one === other || (kind.isSame?.(one, other) ?? false);
}

/** Reports each limit that a text breaks. */
export function checkLimits(scalar: Scalar, text: string, report: Report): void {
  const { values } = scalar;
  if (values === undefined) scalar.kind.check?.(scalar, text, report);
  else if (!values.includes(text)) report("enumeration", `must be ${oneOf(values)}`);
}

function checkNumber(scalar: Scalar, text: string, report: Report): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = scalar;
  const against = (bound: string | undefined, sign: number): number =>
    bound === undefined ? -1 : compareNumbers(text, bound) * sign;
  if (against(minimum, -1) > 0) report("minimum", `must be at least ${minimum}`);
  else if (against(exclusiveMinimum, -1) >= 0)
    report("minimum", `must be more than ${exclusiveMinimum}`);
  if (against(maximum, 1) > 0) report("maximum", `must be at most ${maximum}`);
  else if (against(exclusiveMaximum, 1) >= 0)
    report("maximum", `must be less than ${exclusiveMaximum}`);
}

/** Returns a number with its noun. */
export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

function oneOf(values: readonly string[]): string {
  const shown = values.slice(0, 20).join(", ");
  if (values.length === 1) return shown;
  return `one of ${shown}${values.length > 20 ? " and more" : ""}`;
}
