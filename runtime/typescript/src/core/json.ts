/** Records as compact JSON in ASCII. */

import { isWord, Misfit, write } from "./scalars.ts";
import type { Field, RecordTable } from "./table.ts";
import { fieldsOf } from "./table.ts";
import type { Given, Reader } from "./values.ts";
import { entriesOf, isMadeAnyway } from "./values.ts";

/** A text of JSON in nothing but U+0020 to 7E. */
export function quoteJson(text: string): string {
  return JSON.stringify(text).replace(/[\x7f-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** A record whose values have been checked. */
export function jsonOf(reader: Reader, record: RecordTable, given: Given): string {
  const members: string[] = [];
  for (const field of fieldsOf(record).all) {
    let value = field.fixed ?? reader.valueOf(given, field);
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
  const { kind } = field.scalar;
  const isBare = kind === "integer" || kind === "decimal" || kind === "boolean";
  return isBare && text !== "" && !isWord(field.scalar, value) ? text : quoteJson(text);
}

function textOf(field: Field, value: unknown): string {
  if (isWord(field.scalar, value)) return value as string;
  const written = write(field.scalar, value);
  return written instanceof Misfit ? "" : written;
}
