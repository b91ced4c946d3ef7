/** Dates and waits in header fields. */

const DATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$/;
const WEEKDAY = 5;

/** Parses a date in the preferred format, as Unix seconds; undefined for anything else. */
export function parseDate(text = ""): number | undefined {
  const moment = new Date(DATE.test(text) ? text : Number.NaN);
  // A day that does not exist would be read as another one; a wrong weekday is harmless.
  const isDate = moment.toUTCString().slice(WEEKDAY) === text.slice(WEEKDAY);
  return isDate ? moment.getTime() / 1000 : undefined;
}

/** Returns how many seconds the service asks to wait; 0 if it does not ask. */
export function retryAfter(text: string | undefined, now: number): number {
  if (text === undefined) return 0;
  if (/^[0-9]+$/.test(text)) return text.length < 10 ? Number(text) : Number.POSITIVE_INFINITY;
  const date = parseDate(text);
  return date === undefined ? 0 : Math.max(date - now, 0);
}
