/** Decodes trees of elements to records. */

import { type Document, type Element, UnreadableError } from "./document.ts";
import { isWord } from "./scalars.ts";
import type { Field, RecordTable, Scalar } from "./table.ts";
import { fieldsOf } from "./table.ts";
import { isBlank, trim } from "./text.ts";

type Values = Record<string, unknown>;

/**
 * Decodes an element to a record; throws an UnreadableError if a field that is always sent is
 * missing.
 */
export function decodeRecord(document: Document, record: RecordTable, element: Element): Values {
  const known = fieldsOf(record);
  const values: Values = record.prototype ? Object.create(record.prototype(record)) : {};
  if (known.text !== undefined) {
    const value = decodeScalar(document, known.text.scalar, element);
    if (value !== undefined) values[known.text.key] = value;
    else if (known.text.always) throw new UnreadableError(`it has no ${known.text.name}`);
    return values;
  }
  for (const field of known.all) if (field.many) values[field.key] = [];
  if (element.hasStrayText) document.report(element, "unexpected-content");
  for (const child of element.children ?? []) {
    const field = known.byName.get(child.name);
    if (field === undefined) document.report(child, "unknown-element");
    else if (field.many) {
      for (const item of decodeItems(document, field, child))
        (values[field.key] as unknown[]).push(item);
    } else if (Object.hasOwn(values, field.key)) document.report(child, "repeated-element");
    else if (field.map !== undefined) values[field.key] = field.map.read(document, field, child);
    else {
      const value = decodeValue(document, field, child);
      if (value !== undefined) values[field.key] = value;
    }
  }
  for (const field of known.always) {
    const value = Object.hasOwn(values, field.key) ? values[field.key] : undefined;
    if (value === undefined || (field.many && (value as unknown[]).length === 0)) {
      throw new UnreadableError(`it has no ${field.name}`);
    }
  }
  return values;
}

/** Decodes an element to a value; undefined if it has none. */
function decodeValue(document: Document, field: Field, element: Element): unknown {
  if (field.record !== undefined) return decodeRecord(document, field.record, element);
  const { tree } = field.scalar.kind;
  if (tree !== undefined) return tree.read(document, element);
  return decodeScalar(document, field.scalar, element);
}

/** Decodes an element to items of a list. */
export function decodeItems(document: Document, field: Field, element: Element): unknown[] {
  if (!field.comma) {
    const value = decodeValue(document, field, element);
    return value === undefined ? [] : [value];
  }
  if (element.children !== undefined) document.report(element, "unexpected-content");
  const values: unknown[] = [];
  for (const item of element.text.split(",")) {
    const text = trim(item);
    const value = text === "" ? undefined : readText(document, field.scalar, element, text);
    if (value !== undefined) values.push(value);
  }
  return values;
}

function decodeScalar(document: Document, scalar: Scalar, element: Element): unknown {
  if (element.children !== undefined) document.report(element, "unexpected-content");
  return readText(document, scalar, element, element.text);
}

/** Decodes the text of an element; undefined if it has no value. */
export function readText(
  document: Document,
  scalar: Scalar,
  element: Element,
  text: string,
): unknown {
  if (scalar.values !== undefined) {
    const word = trim(text);
    if (word !== "" && !scalar.values.includes(word)) document.report(element, "unknown-value");
    return word;
  }
  if (scalar.kind.isText) return text;
  const word = trim(text);
  if (isWord(scalar, word)) return word;
  if (word === "" || scalar.unset?.includes(word)) return undefined;
  const value = scalar.kind.parse(word, scalar);
  if (value === undefined) document.report(element, "undecodable-value");
  return value;
}

/** Whether a text is neither empty nor white space. */
export function isFilled(text: string | undefined): text is string {
  return text !== undefined && !isBlank(text);
}
