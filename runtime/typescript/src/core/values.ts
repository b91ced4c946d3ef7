/** Values by name, as callers pass them. */

import type { Field, Given, RecordTable } from "./table.ts";
import { fieldsOf } from "./table.ts";

/** Whether a value is an object of fields. */
export function isObject(value: unknown): value is Given {
  if (typeof value !== "object" || value === null) return false;
  return !Array.isArray(value) && !(value instanceof Date) && !ArrayBuffer.isView(value);
}

/** Whether a value counts as not given in a condition. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return Array.isArray(value) && value.length === 0;
}

/** Whether a flattened record is sent even if none of its fields is given. */
export function isMadeAnyway(field: Field): boolean {
  if (!(field.flatten && field.required) || field.record === undefined) return false;
  const record = field.record;
  if (record.anyOf !== undefined) return false;
  return !fieldsOf(record).all.some((each) => each.required && each.fixed === undefined);
}

/**
 * Whether any field is given, so that a flattened record exists. An empty text counts, an empty
 * list does not.
 */
export function isGivenIn(record: RecordTable, given: Given): boolean {
  return fieldsOf(record).all.some((field) => {
    if (field.flatten && field.record !== undefined) return isGivenIn(field.record, given);
    return Object.hasOwn(given, field.key) && isSet(given[field.key]);
  });
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** Returns the entries of a map that have a value. */
export function entriesOf(value: Given): [string, unknown][] {
  return Object.entries(value).filter(([, each]) => isSet(each));
}

/** Sets a member with any name; an assignment to `__proto__` would not create one. */
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
