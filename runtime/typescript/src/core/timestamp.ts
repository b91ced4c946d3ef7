/** Times with an offset. */

import type { Kind } from "./table.ts";
import { Misfit } from "./table.ts";

const SHAPE =
  /^([0-9]{4})-([0-9]{2})-([0-9]{2})[T ]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,9}))?(?:Z|([+-])([0-9]{2}):?([0-5][0-9]))$/;
const MINUTE = 60_000;

/**
 * A time in an answer: a `Date` that also has the offset from UTC.
 *
 * It is precise to the millisecond; further digits are dropped.
 */
export class Timestamp extends Date {
  /** The offset from UTC in seconds, positive to the east. */
  readonly offset: number;

  /**
   * @param moment Milliseconds since 1970, or a `Date`.
   * @param offset The offset from UTC in seconds.
   */
  constructor(moment: number | Date, offset = 0) {
    super(Number(moment));
    this.offset = offset;
  }

  /** Parses a time; undefined if the text is not one. */
  static read(text: string): Timestamp | undefined {
    const found = SHAPE.exec(text);
    if (found === null) return undefined;
    const [, year, month, day, hours, minutes, seconds, fraction = "", sign, east, more] = found;
    const moment = new Date(0);
    // Date.UTC reads the years 0 to 99 as 1900 to 1999.
    moment.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    const isDate =
      moment.getUTCFullYear() === Number(year) &&
      moment.getUTCMonth() === Number(month) - 1 &&
      moment.getUTCDate() === Number(day);
    if (!isDate || Number(year) < 1 || Number(hours) > 23 || Number(minutes) > 59) return undefined;
    if (Number(seconds) > 59 || Number(east ?? 0) > 23) return undefined;
    const ahead = (Number(east ?? 0) * 60 + Number(more ?? 0)) * (sign === "-" ? -60 : 60);
    const milliseconds = Number(fraction.padEnd(3, "0").slice(0, 3));
    moment.setUTCHours(Number(hours), Number(minutes), Number(seconds), milliseconds);
    return new Timestamp(moment.getTime() - ahead * 1000, ahead === 0 ? 0 : ahead);
  }
}

/** Formats a time, to the second; undefined if its year is not in 1 to 9999. */
export function writeTimestamp(value: Date): string | undefined {
  let offset = value instanceof Timestamp ? value.offset : 0;
  if (offset % 60 !== 0) offset = 0;
  const local = new Date(Math.floor(value.getTime() / 1000) * 1000 + offset * 1000);
  const year = local.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) return undefined;
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${String(year).padStart(4, "0")}-${two(local.getUTCMonth() + 1)}-${two(local.getUTCDate())}`;
  const time = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}:${two(local.getUTCSeconds())}`;
  const ahead = Math.abs((offset * 1000) / MINUTE);
  const zone = `${offset < 0 ? "-" : "+"}${two(Math.floor(ahead / 60))}${two(ahead % 60)}`;
  return `${day}T${time}${zone}`;
}

/** A moment. */
export const timestampKind: Kind = {
  name: "timestamp",
  write(value) {
    const moment = typeof value === "string" ? Timestamp.read(value) : value;
    if (!(moment instanceof Date) || Number.isNaN(moment.getTime())) {
      return new Misfit("must be a Date, or a text such as 2022-06-27T15:23:10+0800");
    }
    return writeTimestamp(moment) ?? new Misfit("must be in the years 1 to 9999", "timestamp");
  },
  parse: (text) => Timestamp.read(text),
};
