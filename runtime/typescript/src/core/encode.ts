/** Fields to a request: what is wrong with them, and the texts that they are sent as. */

import { Problems } from "./problems.ts";
import { checkLimits, areEqual, count, isWord, Misfit, write } from "./scalars.ts";
import type { Field, Fields, OneOf, OperationTable, RecordTable, Scalar } from "./table.ts";
import { fieldsOf } from "./table.ts";
import { escapeXml, NOT_XML } from "./text.ts";
import type { Given } from "./values.ts";
import { entriesOf, isEmpty, isMadeAnyway, isObject } from "./values.ts";

/** A request before it is addressed and signed. */
export interface EncodedRequest {
  readonly method: string;
  /** The path, decoded. */
  readonly path: string;
  /** Names and values of the query, decoded; a value of null makes a flag. */
  readonly query: readonly (readonly [name: string, value: string | null])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How the given fields are named. */
export interface Spelling {
  /** Whether fields have their names on the wire, in records, instead of their names in JavaScript. */
  readonly wire: boolean;
}

const NOT_IN_A_SEGMENT = /[/\\?#%\0-\x1f\x7f-\x9f]|^\.{0,2}$/;
const NO_KEY = /^$|^[/\\]|[\r\n\x18-\x1b]|(?:^|\/)\.{1,2}(?:\/|$)/;
const NOT_IN_A_HEADER = /[^\t -~]|^[ \t]|[ \t]$/;
const NOT_IN_A_NAME = /[^A-Za-z0-9_.-]|^(?![A-Za-z_])/;

/** Encodes the records of one request, and notes what is wrong. */
export class Encoder {
  readonly problems = new Problems();
  readonly wire: boolean;

  constructor(spelling: Spelling) {
    this.wire = spelling.wire;
  }

  /** The field that a name stands for. */
  find(fields: Fields, name: string): Field | undefined {
    return (this.wire ? fields.byName : fields.byKey).get(name);
  }

  /** The value of a field. */
  valueOf(given: Given, field: Field): unknown {
    const name = this.wire ? field.name : field.key;
    return Object.hasOwn(given, name) ? (given[name] ?? undefined) : undefined;
  }

  /** The content of a record's element. */
  record(record: RecordTable, given: Given, path: string): string {
    let markup = "";
    this.fields(record, given, path, (field, texts, isMarkup) => {
      const all =
        field.comma && field.names === undefined && texts.length > 0 ? [texts.join(",")] : texts;
      for (const text of all)
        markup += `<${field.name}>${isMarkup ? text : escapeXml(text)}</${field.name}>`;
    });
    return markup;
  }

  /** Gives each field with the texts that it is sent as. */
  fields(
    record: RecordTable,
    given: Given,
    path: string,
    take: (field: Field, texts: string[], isMarkup: boolean) => void,
  ): void {
    const known = fieldsOf(record);
    const dot = path === "" ? "" : `${path}.`;
    for (const name of Object.keys(given)) {
      if (this.find(known, name) === undefined && given[name] !== undefined) {
        const wanted = `is no field of ${record.name}`;
        this.problems.add(dot + name, "unknown-field", wanted, undefined);
      }
    }
    for (const names of record.anyOf ?? []) {
      if (names.every((name) => isEmpty(this.valueOf(given, known.byName.get(name) as Field)))) {
        this.problems.add(path, "any-of", `must have at least one of ${names.join(", ")}`);
      }
    }
    if (record.graph !== undefined) {
      const edges = this.named(known, record.graph.edges, given);
      const nodes = this.named(known, record.graph.nodes, given);
      for (const [place, wanted] of record.graph.check(record.graph, edges, nodes)) {
        this.problems.add(dot + place, "graph", wanted);
      }
    }
    for (const field of known.all) this.#field(field, known, given, path, dot, take);
  }

  /** The value of the field with a name on the wire. */
  named(known: Fields, name: string, given: Given): unknown {
    return this.valueOf(given, known.byName.get(name) as Field);
  }

  #field(
    field: Field,
    known: Fields,
    given: Given,
    path: string,
    dot: string,
    take: (field: Field, texts: string[], isMarkup: boolean) => void,
  ): void {
    let value = this.valueOf(given, field);
    if (field.names !== undefined) {
      const texts = this.#map(field, value, dot + field.name);
      if (
        (value === undefined || (isObject(value) && Object.keys(value).length === 0)) &&
        this.#isNeeded(field, known, given)
      ) {
        this.#lacking(dot + field.name, "required-when", field);
      }
      take(field, texts, true);
      return;
    }
    const conditional = field.requiredWhen !== undefined || field.requiredUnless !== undefined;
    if (value === undefined) {
      if (field.fixed !== undefined) {
        take(field, [field.fixed], false);
        return;
      }
      if (field.flatten && !path.includes(".") && isMadeAnyway(field)) value = {};
      else {
        if (field.required) this.problems.add(dot + field.name, "required", "is required");
        if (conditional && this.#isNeeded(field, known, given)) {
          this.#lacking(dot + field.name, "required-when", field);
        }
        return;
      }
    }
    const here = dot + field.name;
    const { problems } = this;
    if (field.fixed !== undefined) {
      const written = this.#plain(field.scalar, value);
      const wanted = this.#plain(field.scalar, field.fixed) ?? field.fixed;
      if (written === undefined || !areEqual(field.scalar, written, wanted)) {
        problems.add(here, "fixed", `must be ${field.fixed}`, field.secret ? undefined : value);
      }
      take(field, [field.fixed], false);
      return;
    }
    if (field.many && typeof value === "string" && field.record === undefined) {
      value = value === "" ? [] : value.split(",");
    }
    let items = field.many ? value : [value];
    if (!Array.isArray(items)) {
      problems.add(here, "type", "must be a list", field.secret ? undefined : value);
      items = [];
    } else if (field.required && items.length === 0) {
      problems.add(here, "required", "is required");
    }
    let list = items as readonly unknown[];
    if (list.length > 0 && field.minItems !== undefined && list.length < field.minItems) {
      problems.add(here, "min-items", `must have at least ${count(field.minItems, "item")}`);
    }
    if (field.maxItems !== undefined && list.length > field.maxItems) {
      problems.add(here, "max-items", `must have at most ${count(field.maxItems, "item")}`);
    }
    if (list.length > 0 && field.depth !== undefined && depthOf(path, field.name) >= field.depth) {
      problems.add(here, "max-depth", `must not be more than ${field.depth} levels deep`);
      list = [];
    }
    if (conditional && isEmpty(value) && this.#isNeeded(field, known, given)) {
      this.#lacking(here, "required-when", field);
    }
    const texts = list.map((item, index) =>
      this.text(field, item, field.many ? `${here}[${index}]` : here),
    );
    take(field, texts, field.record !== undefined || field.scalar.kind === "tree");
  }

  #plain(scalar: Scalar, value: unknown): string | undefined {
    const written = write(scalar, value);
    return written instanceof Misfit ? undefined : written;
  }

  #lacking(path: string, rule: string, { requiredWhen, requiredUnless }: Field): void {
    const told = (requiredWhen ?? []).map(
      ([name, ...values]) => `${name} is ${values.join(" or ")}`,
    );
    const [name, ...values] = requiredUnless ?? [""];
    const why = requiredUnless
      ? `unless ${name} is ${values.join(" or ")}`
      : `if ${told.join(" and ")}`;
    this.problems.add(path, rule, `is required ${why}`);
  }

  #isNeeded(field: Field, known: Fields, given: Given): boolean {
    const holds = ([name, ...values]: OneOf): boolean => {
      const other = known.byName.get(name) as Field;
      const value = this.valueOf(given, other) ?? other.fixed;
      if (value === undefined) return false;
      const text = typeof value === "string" ? value : this.#plain(other.scalar, value);
      return text !== undefined && values.includes(text);
    };
    if (field.requiredWhen !== undefined) return field.requiredWhen.every(holds);
    return field.requiredUnless !== undefined && !holds(field.requiredUnless);
  }

  /** The text of one value, or the content of its element. */
  text(field: Field, value: unknown, here: string): string {
    const { problems } = this;
    if (field.empty && value === "") return "";
    if (field.record !== undefined) {
      if (isObject(value)) return this.record(field.record, value, here);
      problems.add(here, "type", "must be an object", field.secret ? undefined : value);
      return "";
    }
    const { scalar } = field;
    if (scalar.kind === "tree" && isObject(value)) {
      return scalar.tree?.write(value, (rule, wanted) => problems.add(here, rule, wanted)) ?? "";
    }
    const told = field.secret ? undefined : value;
    const written = isWord(scalar, value) ? (value as string) : write(scalar, value);
    if (written instanceof Misfit) {
      problems.add(here, written.rule, written.wanted, told);
      return "";
    }
    const report = (rule: string, wanted: string): void => problems.add(here, rule, wanted, told);
    if (!isWord(scalar, written)) checkLimits(scalar, written, report);
    if (scalar.kind === "string" || scalar.kind === "url") checkWay(field, written, report);
    return written;
  }

  /** The content of a map, if there is anything in it. */
  #map(field: Field, value: unknown, here: string): string[] {
    const { problems } = this;
    if (value !== undefined && !isObject(value)) {
      problems.add(here, "type", "must be an object", value);
      return [];
    }
    let content = "";
    const ofNames: Field = { name: "", key: "", record: undefined, scalar: field.names as Scalar };
    for (const [name, each] of entriesOf(value ?? {})) {
      const place = name === "" ? here : `${here}.${name}`;
      this.text(ofNames, name, place);
      if (NOT_IN_A_NAME.test(name)) {
        problems.add(
          place,
          "element-name",
          "must be the name of an element: a letter or _, then letters, digits, _, . and -",
        );
      }
      let inside: string;
      if (field.comma) {
        const items = typeof each === "string" ? (each === "" ? [] : each.split(",")) : each;
        if (!Array.isArray(items)) {
          problems.add(place, "type", "must be a list", each);
          continue;
        }
        if (items.length === 0) continue;
        inside = items.map((item, index) => this.text(field, item, `${place}[${index}]`)).join(",");
      } else inside = this.text(field, each, place);
      const isMarkup = field.record !== undefined || field.scalar.kind === "tree";
      content += `<${name}>${isMarkup ? inside : escapeXml(inside)}</${name}>`;
    }
    if (field.required && content === "") problems.add(here, "required", "is required");
    return content === "" ? [] : [content];
  }
}

/** Reports what the way of a text does not allow. */
function checkWay(
  field: Field,
  text: string,
  report: (rule: string, wanted: string) => void,
): void {
  if (NOT_XML.test(text)) report("xml-characters", "must be made of characters that XML allows");
  if (field.comma && text.includes(",")) report("list-item", "must not contain a comma");
  if (field.in === undefined) return;
  if (field.in === "path" && NOT_IN_A_SEGMENT.test(text)) {
    report(
      "path-segment",
      "must be one segment of a path, without / \\ ? # % and control characters",
    );
  }
  if (field.in === "key" && NO_KEY.test(text)) {
    report(
      "object-key",
      "must be an object's key, without a slash at its beginning and segments of dots",
    );
  }
  if (field.in === "rule" && text === "") report("query-name", "must not be empty");
  if (field.in === "header" && NOT_IN_A_HEADER.test(text)) {
    report("header-value", "must be made of visible ASCII characters, and spaces between them");
  }
}

/** How deep a record with a list of its own type stands in others. */
function depthOf(path: string, name: string): number {
  let depth = 0;
  for (const step of path.split(".").reverse()) {
    if (step.replace(/\[.*/, "") !== name) break;
    depth++;
  }
  return depth + 1;
}

/** What encoding a request takes beside its fields. */
export interface EncodeOptions extends Spelling {
  readonly validate: boolean;
}

/** What came of encoding: the request, or what is wrong with the fields. */
export interface Encoded {
  readonly request: EncodedRequest;
  readonly problems: Problems;
}

/** Encodes the fields of an operation, which are in one flat set. */
export function encode(operation: OperationTable, given: Given, spelling: Spelling): Encoded {
  const encoder = new Encoder(spelling);
  const params = operation.params?.();
  const request = operation.request?.();
  const takesBytes = operation.body === "binary";
  const [own, rest] = separate(encoder, params, request, given, takesBytes);
  let path = operation.path;
  const query: [string, string | null][] = [];
  const headers: Record<string, string> = {};
  const inPath = new Map<string, string>();
  if (params !== undefined) {
    encoder.fields(params, own, "", (field, texts) => {
      if (texts.length === 0) return;
      let text = texts.join(",");
      if (field.json !== undefined && field.record !== undefined) {
        if (encoder.problems.hasForm) return;
        text = field.json(encoder, field.record, encoder.valueOf(own, field) as Given);
      }
      if (field.in === "query") query.push([field.name, text]);
      else if (field.in === "rule") query.push([text, null]);
      else if (field.in === "flag") {
        if (text === "true" || text === "1") query.push([field.name, null]);
      } else if (field.in === "header") headers[field.name] = text;
      else inPath.set(field.name, text);
    });
    encoder.problems.drop("element-name");
  }
  path = path.replace(/\{(.*?)\}/g, (_, name: string) => {
    // What a path cannot do without is refused whether limits count or not.
    encoder.problems.insistOn(name);
    return inPath.get(name) ?? "";
  });
  let body = "";
  const types: Record<string, string> = {};
  if (request !== undefined) {
    const root = operation.requestRoot ?? "Request";
    const inside = encoder.record(request, rest, root);
    body = `<${root}>${inside}</${root}>`;
    types["Content-Type"] = "application/xml";
    if (operation.json !== undefined) {
      encoder.problems.drop("element-name");
      body = encoder.problems.hasForm ? "" : operation.json(encoder, request, rest);
      types["Content-Type"] = "application/json";
    }
  }
  if (takesBytes) {
    const content = given.body;
    if (content === undefined || content === null) {
      encoder.problems.insistOn("body");
      encoder.problems.add("body", "required", "is required");
    } else if (typeof content === "string") body = content;
    types["Content-Type"] = "application/octet-stream";
  }
  return {
    request: { method: operation.method, path, query, headers: { ...types, ...headers }, body },
    problems: encoder.problems,
  };
}

/** Parts the flat set of fields into those of the parameters and those of the body. */
function separate(
  encoder: Encoder,
  params: RecordTable | undefined,
  request: RecordTable | undefined,
  given: Given,
  takesBytes: boolean,
): [Given, Given] {
  const own: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  const left = new Map<string, unknown>();
  for (const [name, value] of Object.entries(given)) {
    if (params !== undefined && encoder.find(fieldsOf(params), name) !== undefined)
      own[name] = value;
    else if (!(takesBytes && name === "body")) left.set(name, value);
  }
  if (request !== undefined) collect(encoder, request, left, rest);
  for (const [name, value] of left) {
    if (value !== undefined)
      encoder.problems.add(name, "unknown-field", "is no field of this call");
  }
  return [own, rest];
}

/** Moves the fields of a record, and those of its flattened records, out of the flat set. */
function collect(
  encoder: Encoder,
  record: RecordTable,
  left: Map<string, unknown>,
  into: Record<string, unknown>,
): void {
  const missing: Field[] = [];
  for (const field of fieldsOf(record).all) {
    const name = encoder.wire ? field.name : field.key;
    if (!encoder.wire && field.flatten && field.record !== undefined) {
      const inner: Record<string, unknown> = {};
      collect(encoder, field.record, left, inner);
      if (isGiven(inner)) into[name] = inner;
      else missing.push(field);
    } else if (left.has(name)) {
      into[name] = left.get(name);
      left.delete(name);
    }
  }
  if (!isGiven(into)) return;
  for (const field of missing) if (isMadeAnyway(field)) into[field.key] = {};
}

/** Whether anything is given that makes a record: an empty text does, and an empty list does not. */
function isGiven(values: Given): boolean {
  return entriesOf(values).length > 0;
}
