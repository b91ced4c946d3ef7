/** Fields to a request, or every problem that they have. */

import { fieldsOf, isRecord, MODEL, operationOf, scalarOf, type Field, type Graph } from "./model.mts";
import { parse, write } from "./scalars.mts";
import type { Pair } from "./signing.mts";
import { escape, NOT_XML } from "./xml.mts";

export type Given = { [name: string]: unknown };

export interface Problem {
  path: string;
  rule: string;
}

export interface Request {
  method: string;
  path: string;
  query: Pair[];
  headers: Record<string, string>;
  body: string;
}

export class Refused extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(problems.map(({ path, rule }) => `${path}: ${rule}`).join(", "));
    this.problems = problems;
  }
}

const FORM = new Set(["unknown-field", "type", "fixed"]);
const FATAL = new Set([
  ...FORM,
  "timestamp",
  "xml-characters",
  "element-name",
  "path-segment",
  "query-name",
  "header-value",
  "list-item",
]);
const URL_SHAPE = /^https?:\/\/[^ \t\r\n/?#@]+(?:[/?#][^ \t\r\n]*)?$/i;

export function encode(operation: string, given: Given, validate = true): Request {
  const facts = operationOf(operation);
  const problems: Problem[] = [];
  const inBody = new Set(fieldsOf(facts.request).map(({ name }) => name));
  const inParams = new Set(fieldsOf(facts.params).map(({ name }) => name));
  const pick = (names: Set<string>) =>
    Object.fromEntries(Object.entries(given).filter(([name]) => names.has(name)));
  for (const name of Object.keys(given)) {
    const isKnown = inBody.has(name) || inParams.has(name);
    if (!isKnown) problems.push({ path: name, rule: "unknown-field" });
  }
  const sent = facts.params ? texts(facts.params, pick(inParams), "", problems) : [];
  const body = facts.request ? markup(facts.request, pick(inBody), "Request", problems) : "";
  const form = problems.filter(({ rule }) => FORM.has(rule));
  const found = (form.length > 0 ? form : problems).filter(
    ({ path, rule }) =>
      validate || FATAL.has(rule) || (rule === "required" && facts.path.includes(`{${path}}`)),
  );
  if (found.length > 0) throw new Refused(found);
  const query: Pair[] = [];
  const headers: Record<string, string> = {};
  let path = facts.path;
  for (const [field, items] of sent) {
    const text = items.join(",");
    if (field.in === "flag") {
      if (text === "true" || text === "1") query.push([field.name, null]);
    } else if (items.length > 0) {
      if (field.in === "query") query.push([field.name, text]);
      if (field.in === "rule") query.push([text, null]);
      if (field.in === "header") headers[field.name] = text;
      if (field.in === "path") path = path.replace(`{${field.name}}`, () => text);
    }
  }
  if (facts.request) headers["Content-Type"] = "application/xml";
  const content = facts.request ? `<Request>${body}</Request>` : "";
  return { method: facts.method, path, query, headers, body: content };
}

function markup(record: string, given: Given, path: string, problems: Problem[]): string {
  return texts(record, given, path, problems)
    .flatMap(([{ name, type, names }, items]) =>
      items.map((item) => `<${name}>${isRecord(type) || names ? item : escape(item)}</${name}>`),
    )
    .join("");
}

function isEmpty(value: unknown): boolean {
  return value == null || value === "" || (Array.isArray(value) && value.length === 0);
}

/** Each field of a record with the texts that it is sent as. */
function texts(record: string, given: Given, path: string, problems: Problem[]) {
  const fields = fieldsOf(record);
  const at = (name: string) => (path === "" ? name : `${path}.${name}`);
  for (const name of Object.keys(given)) {
    const isKnown = fields.some((field) => field.name === name);
    if (!isKnown) problems.push({ path: at(name), rule: "unknown-field" });
  }
  const anyOf = MODEL.records[record]?.any_of;
  if (anyOf?.every((name) => isEmpty(given[name]))) problems.push({ path, rule: "any-of" });
  const graph = MODEL.records[record]?.graph;
  if (graph) for (const place of misfits(graph, given)) problems.push({ path: at(place), rule: "graph" });
  return fields.map((field): [Field, string[]] => {
    const here = at(field.name);
    const value = listOf(field, given[field.name]);
    const say = (rule: string) => problems.push({ path: here, rule });
    if (field.names !== undefined) {
      const content = entries(field, value, here, problems);
      if (content === "" && isNeeded(field, fields, given)) say("required-when");
      if (content === "" && field.required) say("required");
      return [field, content === "" ? [] : [content]];
    }
    if (isEmpty(value) && isNeeded(field, fields, given)) say("required-when");
    if (field.fixed !== undefined) {
      const told = (each: unknown) => text(field, each, here, []);
      if (value != null && told(value) !== told(field.fixed)) say("fixed");
      return [field, [field.fixed]];
    }
    if (field.many && value != null && !Array.isArray(value)) {
      say("type");
      return [field, []];
    }
    const items: unknown[] = value == null ? [] : field.many ? (value as unknown[]) : [value];
    if (field.required && items.length === 0) say("required");
    if (items.length > (field.max_items ?? Infinity)) say("max-items");
    const place = (index: number) => (field.many ? `${here}[${index}]` : here);
    return [field, items.map((item, index) => text(field, item, place(index), problems))];
  });
}

/** The places where edges and nodes are no graph. */
function* misfits(graph: Graph, given: Given): Generator<string> {
  const [edges, nodes] = [given[graph.edges], given[graph.nodes]];
  const isMap = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isMap(edges) || !isMap(nodes)) return;
  const named = new Set(Object.keys(nodes as object));
  if (Object.keys(edges as object).length === 0 || named.size === 0) return;
  const following = new Map<string, string[]>();
  for (const [name, value] of Object.entries(edges as object)) {
    following.set(name, typeof value === "string" ? value.split(",") : Array.isArray(value) ? value : []);
  }
  const reached = (name: string) => {
    const found = new Set<string>();
    const queue = [name];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const other of following.get(next) ?? []) {
        if (!found.has(other)) queue.push(other);
        found.add(other);
      }
    }
    return found;
  };
  for (const [name, others] of following) {
    if (!named.has(name) || reached(name).has(name)) yield `${graph.edges}.${name}`;
    for (const [index, other] of others.entries()) {
      if (!named.has(other) && other !== graph.end) yield `${graph.edges}.${name}[${index}]`;
    }
  }
  if (!named.has(graph.start)) {
    yield `${graph.nodes}.${graph.start}`;
    return;
  }
  const all = reached(graph.start);
  for (const name of named) if (name !== graph.start && !all.has(name)) yield `${graph.nodes}.${name}`;
}

/** A map: an element for each entry. */
function entries(field: Field, value: unknown, path: string, problems: Problem[]): string {
  const isMap = typeof value === "object" && !Array.isArray(value);
  if (value === undefined || !isMap) {
    if (value !== undefined) problems.push({ path, rule: "type" });
    return "";
  }
  const named: Field = { name: "", type: field.names!, in: "body", required: false, many: false };
  let content = "";
  for (const [name, entry] of Object.entries(value ?? {})) {
    const here = name === "" ? path : `${path}.${name}`;
    const item: unknown = listOf({ ...field, many: field.list === "comma" }, entry);
    if (item == null || (Array.isArray(item) && item.length === 0)) continue;
    text(named, name, here, problems);
    if (!/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name)) problems.push({ path: here, rule: "element-name" });
    let inside: string;
    if (field.list !== "comma") inside = text(field, item, here, problems);
    else if (Array.isArray(item)) {
      inside = item.map((each, n) => text(field, each, `${here}[${n}]`, problems)).join(",");
    } else {
      problems.push({ path: here, rule: "type" });
      continue;
    }
    content += `<${name}>${isRecord(field.type) ? inside : escape(inside)}</${name}>`;
  }
  return content;
}

/** A list of scalars may be one text with commas. */
function listOf(field: Field, value: unknown): unknown {
  if (!field.many || typeof value !== "string" || isRecord(field.type)) return value;
  return value === "" ? [] : value.split(",");
}

function isNeeded(field: Field, fields: Field[], given: Given): boolean {
  const said = (name: string) => given[name] ?? fields.find((each) => each.name === name)?.fixed;
  const { required_when: when, required_unless: unless } = field;
  if (when !== undefined) return when.every(({ field, value }) => said(field) === value);
  return unless !== undefined && !unless.values.some((value) => said(unless.field) === value);
}

/** One item as text; what is wrong with it goes to the problems. */
function text(field: Field, item: unknown, path: string, problems: Problem[]): string {
  if (isRecord(field.type)) {
    if (typeof item === "object" && item !== null && !Array.isArray(item)) {
      return markup(field.type, item as Given, path, problems);
    }
    problems.push({ path, rule: "type" });
    return "";
  }
  if (field.empty && item === "") return "";
  const { kind } = scalarOf(field.type);
  const isReady = typeof item === "boolean" && kind === "boolean";
  const value = isReady ? item : typeof item === "string" ? parse(kind, item) : undefined;
  if (value === undefined) {
    problems.push({ path, rule: "type" });
    return "";
  }
  const written = write(value);
  for (const rule of broken(field, written)) problems.push({ path, rule });
  return written;
}

function* broken(field: Field, text: string): Generator<string> {
  const scalar = scalarOf(field.type);
  if (scalar.kind === "integer" || scalar.kind === "decimal") {
    // No parameter of this port has a decimal limit, so whole numbers will do.
    if (scalar.minimum !== undefined && BigInt(text) < BigInt(scalar.minimum)) yield "minimum";
    if (scalar.maximum !== undefined && BigInt(text) > BigInt(scalar.maximum)) yield "maximum";
    return;
  }
  if (scalar.kind !== "string" && scalar.kind !== "url") return;
  if (scalar.values?.some(({ value }) => value === text)) return;
  if (scalar.values !== undefined) yield "enumeration";
  const isXml = !NOT_XML.test(text);
  if (!isXml) yield "xml-characters";
  if (field.in === "path" && (/[/\\?#%\x00-\x1f\x7f-\x9f]/.test(text) || /^\.{0,2}$/.test(text))) {
    yield "path-segment";
  }
  if (field.in === "rule" && text === "") yield "query-name";
  if (field.in === "header" && /[^\t\x20-\x7e]|^\s|\s$/.test(text)) yield "header-value";
  if (field.list === "comma" && text.includes(",")) yield "list-item";
  if (scalar.kind === "url" && isXml && !scalar.or_words?.includes(text) && !URL_SHAPE.test(text)) {
    yield "url";
  }
  if (scalar.kind === "url" || scalar.values !== undefined) return;
  const points = Array.from(text, (c) => c.codePointAt(0)!);
  if (points.length < (scalar.min_length ?? 0)) yield "min-length";
  if (points.length > (scalar.max_length ?? Infinity)) yield "max-length";
  const { characters } = scalar;
  const fits = (point: number) => characters?.some(([low, high]) => low <= point && point <= high);
  if (characters !== undefined && !points.every(fits)) yield "characters";
}
