/** Converts JSON objects to trees of elements. */

import { Document, Element, UnreadableError } from "./document.ts";
import { firstByte, type Json, JsonNumber, JsonObject, readJson } from "./json_reader.ts";
import type { JsonLimits } from "./table.ts";
import { replaceNotXml } from "./text.ts";

const NOT_IN_A_NAME = /[^A-Za-z0-9_.-]|^(?![A-Za-z_])/gu;
const OPEN = 0x3c;

/** Reads the response of an operation; undefined if it looks like XML. */
export function readJsonAnswer(body: Uint8Array, limits: JsonLimits): Document | undefined {
  return firstByte(body) === OPEN ? undefined : readObject(body, limits);
}

/** Reads a JSON object as a document with the root `Response`. */
export function readObject(body: Uint8Array, limits: JsonLimits): Document {
  const data = readJson(body, limits.jsonDepth);
  if (!(data instanceof JsonObject)) throw new UnreadableError("it is JSON, but not an object");
  const root = new Element("Response");
  const mended: Element[] = [];
  let left = limits.jsonElements;
  const fill = (element: Element, value: Json): void => {
    if (--left < 0) throw new UnreadableError("it has too many values");
    if (value instanceof JsonObject) {
      for (const [name, item] of value.members) add(element, name, item);
    } else {
      const text = value instanceof JsonNumber ? value.text : String(value);
      element.text = replaceNotXml(text);
      if (element.text !== text) mended.push(element);
    }
  };
  const add = (element: Element, name: string, value: Json): void => {
    if (Array.isArray(value)) {
      for (const each of value) add(element, name, each);
    } else if (value !== null) {
      const tag = tagOf(name);
      const child = new Element(tag);
      if (tag !== name) child.original = replaceNotXml(name);
      element.add(child);
      fill(child, value);
    }
  };
  fill(root, data);
  const document = new Document(root, limits.anomalies);
  for (const each of mended) document.report(each, "undecodable-value");
  return document;
}

function tagOf(name: string): string {
  return name === "" ? "_" : name.replace(NOT_IN_A_NAME, "_");
}
