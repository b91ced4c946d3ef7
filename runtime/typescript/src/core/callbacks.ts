/** Callbacks: what the service posts to a user's own server. */

import { readDocument, withMetadata } from "./answer.ts";
import { decodeRecord } from "./decode.ts";
import { type Document, UnreadableError } from "./document.ts";
import { DecodeError } from "./errors.ts";
import type { Answer } from "./http.ts";
import { firstByte } from "./json_reader.ts";
import { readObject } from "./json_tree.ts";
import type { Service } from "./service.ts";
import type { RecordTable } from "./table.ts";
import { trim } from "./text.ts";

/** A type of callback, and how to recognise it. */
export interface CallbackRow {
  readonly record: () => RecordTable;
  readonly field: string;
  readonly values?: readonly string[];
}

/** The types of callbacks. */
export interface CallbackTable {
  readonly rows: readonly CallbackRow[];
  readonly other: () => RecordTable;
}

/** Distinguishes the types of callbacks. */
export interface CallbackKind {
  /** The name of its type. */
  readonly $type: string;
}

/** Returns the record of a callback. */
export function recordOf(table: CallbackTable, document: Document): RecordTable {
  for (const { record, field, values } of table.rows) {
    const child = document.root.children?.find((each) => each.name === field);
    if (child !== undefined && (values === undefined || values.includes(trim(child.text))))
      return record();
  }
  return table.other();
}

/** Parses the body of a callback; throws a DecodeError if it is not a callback. */
export function readCallback(
  service: Service,
  table: CallbackTable,
  body: Uint8Array,
  largest = service.limits.callback,
): Answer<CallbackKind> {
  try {
    if (body.length > largest) throw new UnreadableError(`it has more than ${largest} bytes`);
    const first = firstByte(body);
    const isJson = first === 0x7b || first === 0x5b;
    const document = isJson ? readObject(body, service.limits) : readDocument(service, body);
    if (document.root.name !== "Response")
      throw new UnreadableError(`its root is ${document.root.name}`);
    const record = recordOf(table, document);
    const fields = decodeRecord(document, record, document.root);
    const { anomalies } = document;
    const isEmpty = Object.values(fields).every(
      (value) => Array.isArray(value) && value.length === 0,
    );
    if (isEmpty && anomalies.length === 0) throw new UnreadableError("it has no content");
    const metadata = { status: 200, headers: {}, requestId: undefined, traceId: undefined };
    const event = Object.defineProperty(fields, "$type", { value: record.name });
    return withMetadata(event, { ...metadata, body, anomalies, attempts: [] }) as Answer<
      typeof event & CallbackKind
    >;
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    throw new DecodeError(error.message, { status: 200, headers: {}, body });
  }
}
