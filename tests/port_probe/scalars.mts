/** Scalars: a text to a value, and back. */

import type { Scalar } from "./model.mts";

const MICROSECONDS = 1_000_000n;
const MOST_DIGITS = 64;
const MINUTE = 60n * MICROSECONDS;

/** A moment in microseconds since 1970, and its offset in microseconds. */
export class Timestamp {
  readonly moment: bigint;
  readonly offset: bigint;

  constructor(moment: bigint, offset: bigint) {
    this.moment = moment;
    this.offset = offset;
  }
}

/** A decimal number as its plain digits, since the language has none that is exact. */
export class Decimal {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }

  get isZero(): boolean {
    return !/[1-9]/.test(this.text);
  }

  /** The same text for the same number. */
  get number(): string {
    const [whole = "", fraction = ""] = this.text.replace("-", "").split(".");
    const digits = `${whole.replace(/^0+(?=\d)/, "")}.${fraction.replace(/0+$/, "")}`;
    return this.text.startsWith("-") && !this.isZero ? `-${digits}` : digits;
  }
}

export type Value = string | bigint | boolean | Decimal | Timestamp;

const INTEGER = /^[+-]?[0-9]{1,64}$/;
const DECIMAL = /^([+-]?)([0-9]*)\.?([0-9]*)$/;
const TIMESTAMP = new RegExp(
  "^([0-9]{4})-([0-9]{2})-([0-9]{2})[T ]([0-9]{2}):([0-9]{2}):([0-9]{2})" +
    "(?:\\.([0-9]{1,9}))?(?:Z|([+-])([0-9]{2}):?([0-9]{2}))$",
);

/** The value of a text, or undefined if it has another shape. Nothing is trimmed here. */
export function parse(kind: Scalar["kind"], text: string): Value | undefined {
  switch (kind) {
    case "integer":
      return INTEGER.test(text) ? BigInt(text.replace("+", "")) : undefined;
    case "decimal":
      return parseDecimal(text);
    case "boolean":
      return { true: true, "1": true, false: false, "0": false }[text.toLowerCase()];
    case "timestamp":
      return parseTimestamp(text);
    default:
      return text;
  }
}

function parseDecimal(text: string): Decimal | undefined {
  const [, sign, whole = "", fraction = ""] = DECIMAL.exec(text) ?? [];
  const digits = Math.max(whole.length, 1) + fraction.length;
  if (sign === undefined || whole + fraction === "" || digits > MOST_DIGITS) return undefined;
  const plain = whole.replace(/^0+(?=\d)/, "") || "0";
  return new Decimal((sign === "-" ? "-" : "") + plain + (fraction && `.${fraction}`));
}

function parseTimestamp(text: string): Timestamp | undefined {
  const found = TIMESTAMP.exec(text);
  if (found === null) return undefined;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map(Number) as number[];
  const fraction = BigInt((found[7] ?? "").padEnd(6, "0").slice(0, 6));
  const hours = Number(found[9] ?? 0);
  const minutes = Number(found[10] ?? 0);
  const date = new Date(0);
  // Not Date.UTC, for which the year 99 is 1999.
  date.setUTCFullYear(year!, month! - 1, day!);
  const exists = date.getUTCMonth() === month! - 1 && date.getUTCDate() === day && year! > 0;
  if (!exists || hour! > 23 || minute! > 59 || second! > 59 || hours > 23 || minutes > 59) {
    return undefined;
  }
  date.setUTCHours(hour!, minute!, second!);
  const offset = BigInt(hours * 60 + minutes) * MINUTE * (found[8] === "-" ? -1n : 1n);
  return new Timestamp(BigInt(date.getTime()) * 1000n + fraction - offset, offset);
}

/** The one text of a value; RangeError for a number of too many digits. */
export function write(value: Value): string {
  if (value instanceof Decimal || typeof value === "bigint") {
    const hasNoSign = value instanceof Decimal && value.isZero;
    const text = hasNoSign ? value.text.replace("-", "") : String(value);
    if (text.replace(/[-.]/g, "").length > MOST_DIGITS) throw new RangeError("too many digits");
    return text;
  }
  if (!(value instanceof Timestamp)) return String(value);
  const offset = value.offset % MINUTE === 0n ? value.offset : 0n;
  const local = value.moment + offset;
  const cut = local - (((local % MICROSECONDS) + MICROSECONDS) % MICROSECONDS);
  const time = new Date(Number(cut / 1000n)).toISOString().slice(0, 19);
  const minutes = Math.abs(Number(offset / MINUTE));
  const digits = String(Math.floor(minutes / 60) * 100 + (minutes % 60)).padStart(4, "0");
  return `${time}${offset < 0n ? "-" : "+"}${digits}`;
}
