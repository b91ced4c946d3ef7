/** Converts values to wire names and texts, which JSON can represent, and back. */

import type { Field, Given, OperationTable, RecordTable } from "./table.ts";
import { fieldsOf, Misfit } from "./table.ts";
import { isObject } from "./values.ts";

/** A value on the wire: a text, a boolean, a list of values, or values by name. */
export type WireValue =
  | string
  | boolean
  | readonly WireValue[]
  | { readonly [name: string]: WireValue };

/** Returns the fields of an answer or a record by wire name, without absent and empty ones. */
export function toWire(record: RecordTable, values: object): Record<string, WireValue> {
  const wire: Record<string, WireValue> = Object.create(null);
  for (const field of fieldsOf(record).all) {
    const value = Object.hasOwn(values, field.key) ? (values as Given)[field.key] : undefined;
    const isEmptyList = field.many && Array.isArray(value) && value.length === 0;
    if (value === undefined || value === null || isEmptyList) continue;
    if (field.names === undefined) wire[field.name] = several(field, value);
    else {
      const entries = Object.entries(value).map(([name, each]) => [name, several(field, each)]);
      if (entries.length > 0) wire[field.name] = Object.fromEntries(entries);
    }
  }
  return wire;
}

function several(field: Field, value: unknown): WireValue {
  return Array.isArray(value) ? value.map((item) => one(field, item)) : one(field, value);
}

function one(field: Field, value: unknown): WireValue {
  if (field.record !== undefined) return toWire(field.record, value as object);
  if (field.scalar.kind.tree !== undefined || typeof value === "boolean") return value as WireValue;
  const written = typeof value === "string" ? value : field.scalar.kind.write(value);
  return written instanceof Misfit ? String(value) : written;
}

/**
 * Returns the arguments of a call for fields by wire name; values that do not fit stay unchanged.
 */
export function fromWire(operation: OperationTable, fields: Given): Given {
  const args: Record<string, unknown> = {};
  const records = [operation.params?.(), operation.request?.()];
  const left = new Map(Object.entries(fields));
  for (const record of records) {
    if (record === undefined) continue;
    for (const field of fieldsOf(record).all) {
      if (!left.has(field.name)) continue;
      const value = left.get(field.name);
      left.delete(field.name);
      if (field.flatten && field.record !== undefined && isObject(value)) {
        Object.assign(args, flat(field.record, value));
      } else if (!(field.flatten && value === null)) args[field.key] = named(field, value);
    }
  }
  return { ...args, ...Object.fromEntries(left) };
}

function flat(record: RecordTable, fields: Given): Given {
  const args: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const field = fieldsOf(record).byName.get(name);
    if (field?.flatten && field.record !== undefined && isObject(value)) {
      Object.assign(args, flat(field.record, value));
    } else args[field?.key ?? name] = field === undefined ? value : named(field, value);
  }
  return args;
}

function named(field: Field, value: unknown): unknown {
  const { record } = field;
  if (record === undefined) return value;
  if (field.names !== undefined && isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, renamed(record, each)]),
    );
  }
  return Array.isArray(value) ? value.map((item) => renamed(record, item)) : renamed(record, value);
}

function renamed(record: RecordTable, value: unknown): unknown {
  if (!isObject(value)) return value;
  const fields = fieldsOf(record).byName;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => {
      const field = fields.get(name);
      return field === undefined ? [name, each] : [field.key, named(field, each)];
    }),
  );
}
