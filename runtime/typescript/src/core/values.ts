/** What callers give: values by name. */

import type { Field, Given } from "./table.ts";
export type { Given, Reader } from "./table.ts";
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

/** The entries of a map: those that have a value. */
export function entriesOf(value: Given): [string, unknown][] {
  return Object.entries(value).filter(([, each]) => {
    return each !== null && each !== undefined && !(Array.isArray(each) && each.length === 0);
  });
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
