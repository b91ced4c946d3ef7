/** Maps: entries whose names are data. */

import { decodeItems } from "./decode.ts";
import type { Document, Element } from "./document.ts";
import type { Field, MapCodec, Scalar, Writer } from "./table.ts";
import { escapeXml } from "./text.ts";
import { entriesOf, isObject, setMember } from "./values.ts";

const NOT_IN_A_NAME = /[^A-Za-z0-9_.-]|^(?![A-Za-z_])/;

/** Writes a map as an element with a child for each entry. */
export const mapCodec: MapCodec = {
  write(writer, field, value) {
    if (!isObject(value)) {
      writer.note("type", "must be an object", value);
      return "";
    }
    const scalar = field.names as Scalar;
    const ofNames: Field = { name: "", key: "", record: undefined, scalar, isFree: true };
    const isMarkup = field.record !== undefined || field.scalar.kind.tree !== undefined;
    let content = "";
    for (const [name, each] of entriesOf(value)) {
      writer.path.push(name);
      writer.text(ofNames, name);
      if (NOT_IN_A_NAME.test(name)) {
        const wanted =
          "must be the name of an element: a letter or _, then letters, digits, _, . and -";
        writer.note("element-name", wanted);
      }
      const inside = field.comma ? commaOf(writer, field, each) : writer.text(field, each);
      if (inside !== undefined)
        content += `<${name}>${isMarkup ? inside : escapeXml(inside)}</${name}>`;
      writer.path.pop();
    }
    return content;
  },

  /** The first entry of each name that has a value. */
  read(document, field, element) {
    if (element.hasStrayText) document.report(element, "unexpected-content");
    const values: Record<string, unknown> = {};
    for (const child of element.children ?? []) readEntry(document, field, child, values);
    return values;
  },
};

function commaOf(writer: Writer, field: Field, value: unknown): string | undefined {
  const items = typeof value === "string" ? (value === "" ? [] : value.split(",")) : value;
  if (!Array.isArray(items)) writer.note("type", "must be a list", value);
  if (!Array.isArray(items) || items.length === 0) return undefined;
  const texts = items.map((item: unknown, index) => {
    writer.path.push(index);
    const text = writer.text(field, item);
    writer.path.pop();
    return text;
  });
  return texts.join(",");
}

function readEntry(
  document: Document,
  field: Field,
  child: Element,
  values: Record<string, unknown>,
): void {
  const name = child.original ?? child.name;
  const isThere = Object.hasOwn(values, name);
  if (isThere && !field.comma) {
    document.report(child, "repeated-element");
    return;
  }
  const found = decodeItems(document, field, child);
  if (found.length === 0) return;
  const before = isThere ? (values[name] as unknown[]) : [];
  setMember(values, name, field.comma ? [...before, ...found] : found[0]);
}
