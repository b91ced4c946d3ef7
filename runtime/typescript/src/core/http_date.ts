/** Dates and waits in header fields. */

const DATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), ([0-9]{2}) ([A-Z][a-z]{2}) ([0-9]{4}) ([0-9]{2}):([0-9]{2}):([0-5][0-9]) GMT$/;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A date in its one form, in Unix seconds; undefined for anything else. */
export function parseDate(text: string | undefined): number | undefined {
  const found = DATE.exec(text ?? "");
  if (found === null) return undefined;
  const [, day, name = "", year, hours, minutes, seconds] = found;
  const month = MONTHS.indexOf(name);
  const moment = new Date(0);
  moment.setUTCFullYear(Number(year), month, Number(day));
  const isDate =
    month >= 0 && moment.getUTCMonth() === month && moment.getUTCDate() === Number(day);
  if (!isDate || Number(year) < 1 || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  moment.setUTCHours(Number(hours), Number(minutes), Number(seconds));
  return moment.getTime() / 1000;
}

/** The seconds that the service asks to wait; 0 if it asks for none. */
export function retryAfter(text: string | undefined, now: number): number {
  if (text === undefined) return 0;
  if (/^[0-9]+$/.test(text)) return text.length < 10 ? Number(text) : Number.POSITIVE_INFINITY;
  const date = parseDate(text);
  return date === undefined ? 0 : Math.max(date - now, 0);
}
