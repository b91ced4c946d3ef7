/** Decodes responses to answers or errors. */

import { decodeRecord, isFilled } from "./decode.ts";
import { Document, type Element, UnreadableError } from "./document.ts";
import { DecodeError, type Received, type ServiceDetails, serviceError } from "./errors.ts";
import type { Answer, Attempt, Metadata } from "./http.ts";
import { type Service, verdictOf } from "./service.ts";
import type { OperationTable } from "./table.ts";
import { fieldsOf } from "./table.ts";
import { compare, decodeJson, lower, trim } from "./text.ts";
import { isObject } from "./values.ts";
import { readXml } from "./xml.ts";

/** Header fields, by lower-case name. */
export function headersOf(
  fields: Iterable<readonly [name: string, value: string]>,
): Record<string, string> {
  const headers: Record<string, string> = Object.create(null);
  for (const [name, value] of fields) headers[lower(name)] = value;
  return headers;
}

/** Returns the first header with a role that is not empty. */
export function idOf(
  service: Service,
  role: "request-id" | "trace-id",
  headers: Readonly<Record<string, string>>,
): string | undefined {
  for (const row of service.headers) {
    if (row.role === role && headers[row.name]) return headers[row.name];
  }
  return undefined;
}

/** Parses an XML body; throws an UnreadableError if it is not a document. */
export function readDocument(service: Service, body: Uint8Array): Document {
  const { root, namespaces } = readXml(body, service.limits);
  const document = new Document(root, service.limits.anomalies);
  for (const [uri, first] of namespaces) document.report(first, "namespace", uri);
  return document;
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Adds `$metadata` to an answer. */
export function withMetadata<T extends object>(answer: T, metadata: Metadata): Answer<T> {
  return Object.defineProperty(answer, "$metadata", { value: metadata }) as Answer<T>;
}

/** Decodes a response; throws a ServiceError or a DecodeError. */
export function readAnswer(
  service: Service,
  operation: OperationTable,
  received: Received,
  attempts: readonly Attempt[] = [],
): Answer<object> {
  const { status, headers, body } = received;
  const requestId = idOf(service, "request-id", headers);
  const traceId = idOf(service, "trace-id", headers);
  const refuse: (reason: string) => never = (reason) => {
    throw new DecodeError(reason, received, requestId, operation.name);
  };
  const answered = (fields: object, document?: Document): Answer<object> => {
    const anomalies = document?.anomalies ?? [];
    const id = requestId ?? ownId(operation, fields);
    return withMetadata(fields, {
      status,
      headers,
      body,
      requestId: id,
      traceId,
      anomalies,
      attempts,
    });
  };
  if (!isSuccess(status)) throw refusal(service, operation, received);
  if (operation.answer !== undefined) {
    const content = operation.answer(body, headers["content-type"]);
    return answered(content ?? refuse("it is not UTF-8"));
  }
  let document: Document | undefined;
  let why = "";
  try {
    document = operation.readJson?.(body, service.limits) ?? readDocument(service, body);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    why = error.message;
  }
  if (document?.root.name === "Error") throw refusal(service, operation, received);
  if (operation.response === undefined) {
    if (document === undefined && new TextDecoder("latin1").decode(body).includes("<Error"))
      refuse(why);
    return answered({});
  }
  if (document === undefined) refuse(why);
  const root = operation.responseRoot ?? "Response";
  if (document.root.name !== root) {
    refuse(`its root is ${document.root.name}, not ${root}`);
  }
  try {
    const fields = decodeRecord(document, operation.response(), document.root);
    return answered(fields, document);
  } catch (error) {
    if (error instanceof UnreadableError) refuse(error.message);
    throw error;
  }
}

/** Returns the request id among the fields of an answer. */
function ownId(operation: OperationTable, fields: object): string | undefined {
  const record = operation.response?.();
  const field = record && fieldsOf(record).byName.get("RequestId");
  const value = field && (fields as Record<string, unknown>)[field.key];
  return typeof value === "string" ? value : undefined;
}

/** Returns the error for a failed response. */
export function refusal(service: Service, operation: OperationTable, received: Received): Error {
  const detail = detailsIn(service, received.body);
  const details: ServiceDetails = {
    code: detail("Code"),
    reason: detail("Message"),
    resource: detail("Resource"),
    requestId: detail("RequestId") ?? idOf(service, "request-id", received.headers),
    traceId: detail("TraceId") ?? idOf(service, "trace-id", received.headers),
  };
  const { kind } = verdictOf(service, details.code, received.status);
  return serviceError(kind ?? "", details, received, operation.name, operation.actions);
}

/** Returns what a body says about an error. */
function detailsIn(service: Service, body: Uint8Array): (name: string) => string | undefined {
  let root: Element | undefined;
  let members = new Map<string, string>();
  try {
    root = readXml(body, service.limits).root;
  } catch {
    members = membersOf(body);
  }
  return (name) => {
    const child = root?.children?.find((each) => each.name === name);
    const text = trim((root === undefined ? members.get(name.toLowerCase()) : child?.text) ?? "");
    return text === "" ? undefined : text;
  };
}

/**
 * A JSON string, possibly truncated, or something that may be a number; neither is scanned twice.
 */
const TEXT_OR_NUMBER = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|-?[0-9][\w.+-]*/g;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
/** The member that holds the digits of a number, which a parser would change. */
const DIGITS = "\0";

/**
 * Returns the texts and whole numbers of a JSON object, by name without letter case and
 * underscores.
 */
function membersOf(body: Uint8Array): Map<string, string> {
  const found = new Map<string, string>();
  let data: unknown;
  try {
    const kept = (decodeJson(body) ?? "").replace(TEXT_OR_NUMBER, (each) =>
      NUMBER.test(each) ? `{"\\u0000":"${each}"}` : each,
    );
    data = JSON.parse(kept);
  } catch {
    // Broken JSON has no members.
  }
  if (!isObject(data)) return found;
  for (const name of Object.keys(data).sort(compare)) {
    const value = data[name];
    const number = isObject(value) ? String(value[DIGITS]) : "";
    const text = /^-?[0-9]+$/.test(number) ? number : value;
    const key = lower(name.replaceAll("_", ""));
    if (typeof text === "string" && isFilled(text) && !found.has(key)) found.set(key, text);
  }
  return found;
}
