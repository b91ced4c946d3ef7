/** What came back: fields and what is odd about them, or an error. */

import { fieldsOf, isRecord, MODEL, operationOf, scalarOf, type Field, type Header } from "./model.mts";
import { parse, write } from "./scalars.mts";
import { compare } from "./signing.mts";
import { Element, parseXml, Unreadable } from "./xml.mts";

export interface Anomaly {
  path: string;
  kind: string;
  text: string;
}

export interface Answer {
  kind: "answer";
  fields: { [name: string]: unknown };
  request_id: string | null;
  trace_id: string | null;
  anomalies: Anomaly[];
  /** Bytes in base64, where bytes are due. */
  content?: string;
  /** A text, where a text is due. */
  text?: string;
  content_type?: string | null;
}

export interface ServiceFailure {
  kind: "service";
  error: {
    code: string | null;
    message: string | null;
    status: number;
    request_id: string | null;
    trace_id: string | null;
    resource: string | null;
  };
}

export interface DecodeFailure {
  kind: "decode";
  error: { status: number; request_id: string | null };
}

export type Outcome = Answer | ServiceFailure | DecodeFailure;

export function decode(
  operation: string,
  status: number,
  headers: Record<string, string>,
  body: Uint8Array,
): Outcome {
  const { response, response_root: wanted = "Response", answer: form } = operationOf(operation);
  const id = idIn(headers, "request-id");
  const traceId = idIn(headers, "trace-id");
  const failed = status < 200 || status > 299;
  const unreadable: Outcome = { kind: "decode", error: { status, request_id: id } };
  if (!failed && (form === "binary" || form === "text")) {
    const content = contentOf(form, body);
    if (content === undefined) return unreadable;
    const named = { content_type: headerOf(headers, "content-type"), ...content };
    return { kind: "answer", fields: {}, ...named, request_id: id, trace_id: traceId, anomalies: [] };
  }
  let root: Element | undefined;
  try {
    root = !failed && form === "json" && !isMarkup(body) ? treeOf(body) : parseXml(body);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
  if (failed || root?.name === "Error") return failure(status, headers, body, root);
  if (response === undefined) {
    if (root === undefined && Buffer.from(body).includes("<Error")) return unreadable;
    return { kind: "answer", fields: {}, request_id: id, trace_id: traceId, anomalies: [] };
  }
  if (root?.name !== wanted) return unreadable;
  const reader = new Reader(root);
  let fields: Map<string, unknown>;
  try {
    fields = reader.record(response, root);
  } catch (error) {
    if (!(error instanceof Lacking)) throw error;
    return unreadable;
  }
  const said = fields.get("RequestId");
  const requestId = id ?? (typeof said === "string" ? said : null);
  const { anomalies } = reader;
  const ids = { request_id: requestId, trace_id: traceId };
  return { kind: "answer", fields: Object.fromEntries(fields), ...ids, anomalies };
}

function headerOf(headers: Record<string, string>, wanted: string): string | null {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? null;
}

function idIn(headers: Record<string, string>, role: Header["role"]): string | null {
  const named = MODEL.service.headers.filter((header) => header.role === role);
  return named.map(({ name }) => headerOf(headers, name)).find(Boolean) ?? null;
}

/** The bytes as they are, or the text in them, unless they are not UTF-8. */
function contentOf(form: "binary" | "text", body: Uint8Array): Partial<Answer> | undefined {
  if (form === "binary") return { content: Buffer.from(body).toString("base64") };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(body) };
  } catch {
    return undefined;
  }
}

function failure(
  status: number,
  headers: Record<string, string>,
  body: Uint8Array,
  root: Element | undefined,
): ServiceFailure {
  const record = MODEL.service.error;
  const told = root ? [...new Reader(root).record(record, root)] : fromJson(body);
  const loose = new Map<string, string>();
  for (const [name, value] of told) {
    const key = name.replaceAll("_", "").toLowerCase();
    const text = typeof value === "string" ? trim(value) : "";
    if (text !== "" && !loose.has(key)) loose.set(key, text);
  }
  const say = (name: string): string | null => loose.get(name) ?? null;
  return {
    kind: "service",
    error: {
      code: say("code"),
      message: say("message"),
      status,
      request_id: say("requestid") ?? idIn(headers, "request-id"),
      trace_id: say("traceid") ?? idIn(headers, "trace-id"),
      resource: say("resource"),
    },
  };
}

/** White space is these four characters; the language's own \s and trim have more. */
function trim(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}

/** The text of JSON in UTF-8 or UTF-16; a TypeError if the bytes do not fit. */
function textOf(body: Uint8Array): string {
  const [first, second] = body;
  const isLittle = (first === 0xff && second === 0xfe) || second === 0;
  const isBig = (first === 0xfe && second === 0xff) || first === 0;
  const encoding = isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding, { fatal: true }).decode(body);
}

/** Whether what comes after marks, zero bytes and white space is markup. */
function isMarkup(body: Uint8Array): boolean {
  const before = [0xef, 0xbb, 0xbf, 0xfe, 0xff, 0x00, 0x20, 0x09, 0x0d, 0x0a];
  return body.find((byte) => !before.includes(byte)) === 0x3c;
}

type Reviver = (name: string, value: unknown, context?: { source?: string }) => unknown;

/** The same tree as of markup, with numbers as they were written. */
function treeOf(body: Uint8Array): Element {
  const keep: Reviver = (_, value, context) => (typeof value === "number" ? context?.source : value);
  let data: unknown;
  try {
    data = JSON.parse(textOf(body), keep);
  } catch (error) {
    throw new Unreadable(String(error));
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) throw new Unreadable("no object");
  const root = new Element("Response", "");
  fill(root, data);
  return root;
}

function fill(element: Element, value: unknown): void {
  if (typeof value !== "object" || value === null) {
    element.add(String(value));
    return;
  }
  for (const [name, member] of Object.entries(value)) {
    for (const item of [member].flat(Infinity)) {
      if (item === null) continue;
      const child = new Element(name, "");
      fill(child, item);
      element.add(child);
    }
  }
}

/** The members of an object of JSON in the order of their names, whole numbers as their texts. */
function fromJson(body: Uint8Array): [string, unknown][] {
  // Numbers keep their digits, which the language's own numbers would round.
  const keep: Reviver = (_, value, context) => {
    const digits = context?.source ?? "";
    return typeof value !== "number" ? value : /^-?[0-9]+$/.test(digits) ? digits : null;
  };
  try {
    const data: unknown = JSON.parse(textOf(body), keep);
    if (typeof data !== "object" || data === null || Array.isArray(data)) return [];
    return Object.entries(data).sort(([a], [b]) => compare(a, b));
  } catch {
    return [];
  }
}

/** An answer without something that the service always sends. */
class Lacking extends Error {}

const MOST_ANOMALIES = 1000;

class Reader {
  private readonly found: Anomaly[] = [];
  private more = 0;
  private readonly root: Element;
  private readonly paths = new Map<Element, string>();

  constructor(root: Element) {
    this.root = root;
    const seen = new Set([""]);
    this.paths.set(root, root.name);
    for (const element of this.walk(root)) {
      if (seen.has(element.uri)) continue;
      seen.add(element.uri);
      this.report(element, "namespace", element.uri);
    }
  }

  get anomalies(): Anomaly[] {
    if (this.more === 0) return this.found;
    return [...this.found, { path: this.root.name, kind: "more", text: `${this.more} more` }];
  }

  /** Every element in its order, with its path noted. */
  private *walk(element: Element): Generator<Element> {
    yield element;
    const counts = new Map<string, number>();
    for (const { name } of element.children) counts.set(name, (counts.get(name) ?? 0) + 1);
    const seen = new Map<string, number>();
    for (const child of element.children) {
      const index = seen.get(child.name) ?? 0;
      seen.set(child.name, index + 1);
      const number = counts.get(child.name) === 1 ? "" : `[${index}]`;
      this.paths.set(child, `${this.paths.get(element)}.${child.name}${number}`);
      yield* this.walk(child);
    }
  }

  private report(element: Element, kind: string, text?: string): void {
    if (this.found.length === MOST_ANOMALIES) {
      this.more += 1;
      return;
    }
    const said = text ?? (element.children.length > 0 ? element.toString() : element.text);
    this.found.push({ path: this.paths.get(element)!, kind, text: said });
  }

  record(type: string, element: Element): Map<string, unknown> {
    const known = new Map(fieldsOf(type).map((field) => [field.name, field]));
    const values = new Map<string, unknown>();
    const own = fieldsOf(type).find((field) => field.in === "text");
    if (own !== undefined) {
      // The element itself is the field.
      const [value] = this.valuesOf(own, element);
      if (value !== undefined) values.set(own.name, value);
      return this.checked(type, values);
    }
    if (element.hasStrayText) this.report(element, "unexpected-content");
    for (const child of element.children) {
      const field = known.get(child.name);
      if (field === undefined) {
        this.report(child, "unknown-element");
      } else if (!field.many && values.has(field.name)) {
        this.report(child, "repeated-element");
      } else if (field.names !== undefined) {
        values.set(field.name, this.entries(field, child));
      } else {
        for (const value of this.valuesOf(field, child)) {
          if (value === undefined) continue;
          const list = values.get(field.name);
          if (Array.isArray(list)) list.push(value);
          else values.set(field.name, field.many ? [value] : value);
        }
      }
    }
    for (const { name, names } of known.values()) {
      const value = values.get(name);
      if (names && value && Object.keys(value).length === 0) values.delete(name);
    }
    return this.checked(type, values);
  }

  /** A map: the first element of each name that has a value. */
  private entries(field: Field, element: Element): { [name: string]: unknown } {
    if (element.hasStrayText) this.report(element, "unexpected-content");
    const found = new Map<string, unknown[]>();
    for (const child of element.children) {
      const held = found.get(child.name) ?? [];
      if (held.length > 0 && field.list === undefined) {
        this.report(child, "repeated-element");
        continue;
      }
      held.push(...this.valuesOf(field, child).filter((value) => value !== undefined));
      if (held.length > 0) found.set(child.name, held);
    }
    return Object.fromEntries([...found].map(([name, held]) => [name, field.list ? held : held[0]]));
  }

  /** Elements of any names. */
  private tree(element: Element): { [name: string]: unknown } {
    if (element.hasStrayText) this.report(element, "unexpected-content");
    const found = new Map<string, unknown[]>();
    for (const child of element.children) {
      const value = child.children.length > 0 ? this.tree(child) : child.text;
      found.set(child.name, [...(found.get(child.name) ?? []), value]);
    }
    return Object.fromEntries([...found].map(([name, held]) => [name, held.length > 1 ? held : held[0]]));
  }

  /** The values, unless one is lacking that always comes. */
  private checked(type: string, values: Map<string, unknown>): Map<string, unknown> {
    for (const { name, always } of fieldsOf(type)) {
      if (always && !values.has(name)) throw new Lacking(name);
    }
    return values;
  }

  /** Elements of any names. */
  private tree(element: Element): { [name: string]: unknown } {
    if (element.hasStrayText) this.report(element, "unexpected-content");
    const found = new Map<string, unknown[]>();
    for (const child of element.children) {
      const value = child.children.length > 0 ? this.tree(child) : child.text;
      found.set(child.name, [...(found.get(child.name) ?? []), value]);
    }
    return Object.fromEntries([...found].map(([name, held]) => [name, held.length > 1 ? held : held[0]]));
  }

  /** The value of a field's element, or the items in its text. */
  private valuesOf(field: Field, element: Element): unknown[] {
    if (field.type === "tree") return [this.tree(element)];
    if (isRecord(field.type)) return [Object.fromEntries(this.record(field.type, element))];
    if (field.type === "tree") return [this.tree(element)];
    if (element.children.length > 0) this.report(element, "unexpected-content");
    if (field.list !== "comma") return [this.scalar(field.type, element, element.text)];
    const items = element.text.split(",").map(trim).filter((item) => item !== "");
    return items.map((item) => this.scalar(field.type, element, item));
  }

  private scalar(type: string, element: Element, told: string): string | boolean | undefined {
    const { kind, values, unset, or_words } = scalarOf(type);
    if ((kind === "string" || kind === "url") && values === undefined) return told;
    const text = trim(told);
    if (values !== undefined) {
      const isListed = text === "" || values.some(({ value }) => value === text);
      if (!isListed) this.report(element, "unknown-value");
      return text;
    }
    if (text === "" || unset?.includes(text)) return undefined;
    if (or_words?.includes(text)) return text;
    const value = parse(kind, text);
    if (value === undefined) {
      this.report(element, "undecodable-value");
      return undefined;
    }
    return typeof value === "boolean" ? value : write(value);
  }
}
