/** Writes records as compact ASCII JSON. */

import { ConfigurationError } from "./errors.ts";
import { type Json, JsonNumber, JsonObject, readJson } from "./json_reader.ts";
import { isWord } from "./scalars.ts";
import type { Field, Given, JsonBody, Reader, RecordTable } from "./table.ts";
import { fieldsOf, Misfit } from "./table.ts";
import { toBytes } from "./text.ts";
import { entriesOf, isMadeAnyway, isObject } from "./values.ts";

const DEEPEST = 100;

/** Returns a JSON string with only the characters U+0020 to 7E. */
export function quoteJson(text: string): string {
  return JSON.stringify(text).replace(/[\x7f-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** Writes a record whose values have been checked. */
export function jsonOf(reader: Reader, record: RecordTable, given: Given, isFlat = false): string {
  const members: string[] = [];
  for (const field of fieldsOf(record).all) {
    let value = field.fixed ?? reader.valueOf(given, field, isFlat);
    if (value === undefined && isMadeAnyway(field)) value = {};
    if (value === undefined) continue;
    const name = quoteJson(field.name);
    if (field.names !== undefined) {
      const entries = entriesOf(value as Given).map(
        ([key, each]) =>
          `${quoteJson(key)}:${field.comma ? commaOf(field, each) : itemOf(reader, field, each)}`,
      );
      if (entries.length > 0) members.push(`${name}:{${entries.join(",")}}`);
    } else if (field.many) {
      const items =
        typeof value === "string" ? (value === "" ? [] : value.split(",")) : (value as unknown[]);
      if (items.length === 0) continue;
      const list = field.comma
        ? commaOf(field, items)
        : `[${items.map((each) => itemOf(reader, field, each)).join(",")}]`;
      members.push(`${name}:${list}`);
    } else if (value === given) {
      members.push(`${name}:${jsonOf(reader, field.record as RecordTable, given, true)}`);
    } else members.push(`${name}:${itemOf(reader, field, value)}`);
  }
  return `{${members.join(",")}}`;
}

function commaOf(field: Field, value: unknown): string {
  const items = typeof value === "string" ? value.split(",") : (value as unknown[]);
  return quoteJson(items.map((each) => textOf(field, each)).join(","));
}

function itemOf(reader: Reader, field: Field, value: unknown): string {
  if (field.record !== undefined) return jsonOf(reader, field.record, value as Given);
  const text = textOf(field, value);
  return field.scalar.kind.isBare && text !== "" && !isWord(field.scalar, value)
    ? text
    : quoteJson(text);
}

function textOf(field: Field, value: unknown): string {
  if (isWord(field.scalar, value)) return value as string;
  const written = field.scalar.kind.write(value);
  return written instanceof Misfit ? "" : written;
}

/** How to write JSON bodies, and to merge more members into them. */
export const jsonBody: JsonBody = {
  type: "application/json",
  write: jsonOf,
  merge: (body, extra) => written(merged(readJson(toBytes(body), DEEPEST), extra, 0)),
};

/** Merges members into existing ones; numbers stay as written. */
function merged(held: Json | undefined, extra: unknown, depth: number): Json {
  if (depth > DEEPEST) throw new ConfigurationError("`extraFields` are nested too deeply");
  if (Array.isArray(extra)) return extra.map((each) => merged(undefined, each, depth + 1));
  if (typeof extra === "number" || typeof extra === "bigint") return new JsonNumber(String(extra));
  if (!isObject(extra)) return typeof extra === "boolean" ? extra : String(extra);
  const object = new JsonObject();
  const members = new Map(held instanceof JsonObject ? held.members : []);
  for (const [name, value] of Object.entries(extra)) {
    if (value !== null && value !== undefined)
      members.set(name, merged(members.get(name), value, depth + 1));
  }
  object.members.push(...members);
  return object;
}

function written(value: Json): string {
  if (value instanceof JsonNumber) return value.text;
  if (Array.isArray(value)) return `[${value.map(written).join(",")}]`;
  if (!(value instanceof JsonObject)) return JSON.stringify(value);
  const members = value.members.map(([name, each]) => `${JSON.stringify(name)}:${written(each)}`);
  return `{${members.join(",")}}`;
}
