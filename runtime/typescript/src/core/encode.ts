/** Encodes the arguments of a call as a request. */

import type { Problems } from "./problems.ts";
import type { Field, Given, OperationTable, Places, RecordTable } from "./table.ts";
import { fieldsOf } from "./table.ts";
import { Encoder, type Spelling } from "./writer.ts";

/** A request before it is addressed and signed. */
export interface EncodedRequest {
  readonly method: string;
  /** The path, decoded. */
  readonly path: string;
  /** Names and values of the query, decoded; null as a value makes a flag. */
  readonly query: readonly (readonly [name: string, value: string | null])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The result of encoding: the request, or the problems of the fields. */
export interface Encoded {
  readonly request: EncodedRequest;
  readonly problems: Problems;
}

/** Encodes the fields of an operation, which are given in one flat set. */
export function encode(operation: OperationTable, given: Given, spelling: Spelling): Encoded {
  const encoder = new Encoder(spelling);
  const { problems } = encoder;
  const params = operation.params?.();
  const request = operation.request?.();
  const headers: Record<string, string> = {};
  const query: [string, string | null][] = [];
  let { path } = operation;
  let body = "";
  checkNames(problems, operation, given, spelling);
  if (request !== undefined) {
    headers["Content-Type"] = operation.json?.type ?? "application/xml";
  } else if (operation.body !== undefined) headers["Content-Type"] = "application/octet-stream";
  if (params !== undefined) {
    const inPath = new Map<string, string>();
    place(encoder, params, given, { query, headers, inPath });
    path = path.replace(/\{(.*?)\}/g, (_, name: string) => {
      // A missing part of a path is refused even without validation.
      if (!inPath.has(name)) problems.insistOn(name);
      return inPath.get(name) ?? "";
    });
  }
  if (request !== undefined) {
    const root = operation.requestRoot ?? "Request";
    encoder.path.push(root);
    body = `<${root}>${encoder.record(request, given, true)}</${root}>`;
    encoder.path.pop();
    if (operation.json !== undefined) {
      problems.drop("element-name");
      body = problems.hasForm ? "" : operation.json.write(encoder, request, given, true);
    }
  }
  if (operation.body !== undefined) {
    const content = given.body;
    if (content === undefined || content === null) {
      problems.insistOn("body");
      problems.add("body", "required", "is required");
    } else if (typeof content === "string") body = content;
  }
  return { request: { method: operation.method, path, query, headers, body }, problems };
}

/** Writes parameters to path, query and headers. */
function place(encoder: Encoder, params: RecordTable, given: Given, places: Places): void {
  const take = (field: Field, content: string): void => {
    const { name, json, record } = field;
    let text = content;
    if (json !== undefined && record !== undefined) {
      if (encoder.problems.hasForm) return;
      text = json(encoder, record, encoder.valueOf(given, field) as Given);
    }
    field.in?.put(places, name, text);
  };
  encoder.fields(params, given, take, true);
  encoder.problems.drop("element-name");
}

const KNOWN = new WeakMap<OperationTable, ReadonlySet<string>>();

/** Returns the names of the arguments of a call. */
function namesOf(operation: OperationTable): ReadonlySet<string> {
  let found = KNOWN.get(operation);
  if (found === undefined) {
    const names = new Set<string>();
    const add = (record: RecordTable): void => {
      for (const field of fieldsOf(record).all) {
        if (field.flatten && field.record !== undefined) add(field.record);
        else names.add(field.key);
      }
    };
    for (const record of [operation.params?.(), operation.request?.()]) if (record) add(record);
    found = names;
    KNOWN.set(operation, found);
  }
  return found;
}

/** Reports the names that the call does not know, by name alone since they have no place. */
function checkNames(
  problems: Problems,
  operation: OperationTable,
  given: Given,
  { wire }: Spelling,
): void {
  const records = [operation.params?.(), operation.request?.()];
  for (const name of Object.keys(given)) {
    const isKnown = wire
      ? records.some((record) => record && fieldsOf(record).byName.has(name))
      : namesOf(operation).has(name);
    const isBody = operation.body !== undefined && name === "body";
    if (!isKnown && !isBody && given[name] !== undefined)
      problems.add(name, "unknown-field", "is no field of this call");
  }
}
