/** What callers give: values by name. */

import type { Field, Given, RecordTable } from "./table.ts";
import { fieldsOf } from "./table.ts";

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

/** Whether anything is given that makes a record: an empty text does, and an empty list does not. */
export function isGivenIn(record: RecordTable, given: Given): boolean {
  return fieldsOf(record).all.some((field) => {
    if (field.flatten && field.record !== undefined) return isGivenIn(field.record, given);
    return Object.hasOwn(given, field.key) && isSet(given[field.key]);
  });
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** The entries of a map: those that have a value. */
export function entriesOf(value: Given): [string, unknown][] {
  return Object.entries(value).filter(([, each]) => isSet(each));
}

/** Sets a member, whatever its name; an assignment to `__proto__` would be none. */
export function setMember(values: Record<string, unknown>, name: string, value: unknown): void {
  if (name === "__proto__") {
    Object.defineProperty(values, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else values[name] = value;
}
