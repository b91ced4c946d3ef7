/** What callers give: values by name. */

import type { Field } from "./table.ts";
import { fieldsOf } from "./table.ts";

/** Values by name. */
export type Given = Readonly<Record<string, unknown>>;

/** Reads the value of a field, by the name that it has there. */
export interface Reader {
  valueOf(given: Given, field: Field): unknown;
}

/** Whether a value is an object of fields. */
export function isObject(value: unknown): value is Given {
  if (typeof value !== "object" || value === null) return false;
  return !Array.isArray(value) && !(value instanceof Date) && !ArrayBuffer.isView(value);
}

/** Whether nothing is given, in a condition. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return Array.isArray(value) && value.length === 0;
}

/** Whether a flattened record without given fields is sent all the same. */
export function isMadeAnyway(field: Field): boolean {
  if (!(field.flatten && field.required) || field.record === undefined) return false;
  const record = field.record;
  if (record.anyOf !== undefined) return false;
  return !fieldsOf(record).all.some((each) => each.required && each.fixed === undefined);
}

/** The entries of a map: those that have a value. */
export function entriesOf(value: Given): [string, unknown][] {
  return Object.entries(value).filter(([, each]) => {
    return each !== null && each !== undefined && !(Array.isArray(each) && each.length === 0);
  });
}
