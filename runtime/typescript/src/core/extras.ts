/** Additions of the caller to a request that the spec lacks. */

import { Element } from "./document.ts";
import type { EncodedRequest } from "./encode.ts";
import { ConfigurationError } from "./errors.ts";
import type { CallOptions } from "./options.ts";
import type { OperationTable } from "./table.ts";
import { encodeUrl, escapeXml, hasNotXml, lower, NOT_IN_A_HEADER, toBytes } from "./text.ts";
import { isObject } from "./values.ts";
import { readXml } from "./xml.ts";

const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const RESERVED =
  /^(?:authorization|host|connection|content-length|expect|http2-settings|keep-alive|te|trailer|transfer-encoding|upgrade|proxy-.*)$/;
const NAME = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const DEEPEST = 100;

/** Checks the caller's header fields. */
export function checkHeaders(headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (!HEADER_NAME.test(name))
      throw new ConfigurationError(`${JSON.stringify(name)} is not a valid header name`);
    if (RESERVED.test(lower(name)))
      throw new ConfigurationError(`the header ${name} cannot be set`);
    if (typeof value !== "string" || NOT_IN_A_HEADER.test(value)) {
      throw new ConfigurationError(
        `the header ${name} must be visible ASCII characters, with spaces only between them`,
      );
    }
  }
}

/** Checks the caller's query parameters. */
export function checkQuery(query: Readonly<Record<string, string | null>>): void {
  for (const [name, value] of Object.entries(query)) {
    const isFine = value === null || typeof value === "string";
    if (name === "" || !isFine)
      throw new ConfigurationError("a query parameter must have a name, and a text or null");
    for (const text of [name, value ?? ""]) {
      try {
        encodeUrl(text);
      } catch {
        throw new ConfigurationError(
          `the query parameter ${JSON.stringify(name)} has half of a surrogate pair`,
        );
      }
    }
  }
}

/** Returns a request with the additions of the caller. */
export function withExtras(
  operation: OperationTable,
  request: EncodedRequest,
  { extraFields, extraQuery, extraHeaders }: CallOptions,
): EncodedRequest {
  let made = request;
  if (extraFields !== undefined && Object.keys(extraFields).length > 0) {
    made = { ...made, body: withFields(operation, made.body, extraFields) };
  }
  if (extraQuery !== undefined) {
    checkQuery(extraQuery);
    made = { ...made, query: [...made.query, ...Object.entries(extraQuery)] };
  }
  if (extraHeaders !== undefined) {
    checkHeaders(extraHeaders);
    const taken = new Set(Object.keys(extraHeaders).map(lower));
    const kept = Object.entries(made.headers).filter(([name]) => !taken.has(lower(name)));
    made = { ...made, headers: { ...Object.fromEntries(kept), ...extraHeaders } };
  }
  return made;
}

function withFields(operation: OperationTable, body: string, extra: object): string {
  if (operation.request === undefined)
    throw new ConfigurationError("this call has no body for `extraFields`");
  if (operation.json !== undefined) return operation.json.merge(body, extra);
  const { root } = readXml(toBytes(body), { depth: 1000, elements: 1_000_000 });
  merge(root, extra, 0);
  return write(root);
}

/**
 * Merges an object into an element: objects are merged into the elements with their names, and
 * lists add elements.
 */
function merge(element: Element, extra: object, depth: number): void {
  if (depth > DEEPEST) throw new ConfigurationError("`extraFields` are nested too deeply");
  for (const [name, value] of Object.entries(extra)) {
    if (!NAME.test(name))
      throw new ConfigurationError(`${JSON.stringify(name)} is not a valid element name`);
    if (value === null || value === undefined) continue;
    const isList = Array.isArray(value);
    const held = isList ? undefined : element.children?.find((child) => child.name === name);
    for (const item of isList ? value : [value]) {
      const child = held ?? new Element(name);
      if (held === undefined) element.add(child);
      if (isObject(item)) merge(child, item, depth + 1);
      else {
        child.text = String(item);
        child.children = undefined;
        if (hasNotXml(child.text))
          throw new ConfigurationError("`extraFields` have a character that XML cannot carry");
      }
    }
  }
}

function write(element: Element): string {
  const inside = (element.children ?? []).map(write).join("");
  return `<${element.name}>${escapeXml(element.text)}${inside}</${element.name}>`;
}
