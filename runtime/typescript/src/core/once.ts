/** Calls that create at most one thing. */

import { parseDate } from "./http_date.ts";
import { BaseError, OutcomeUnknownError, ServiceError, TransportError } from "./errors.ts";
import type { Answer } from "./http.ts";
import type { Run } from "./dispatch.ts";
import type { OnceOptions } from "./options.ts";
import { pagesOf, textOf } from "./pages.ts";
import type { Prepared } from "./prepare.ts";
import { verdictOf } from "./service.ts";
import { seconds, type Session } from "./session.ts";
import type { Field, Given, OperationTable, RecordTable, Recovery } from "./table.ts";
import { fieldsOf } from "./table.ts";
import { isObject } from "./values.ts";

/** How to make the calls of a create-once call. */
export interface Calls {
  encode(args: Given): Prepared;
  list(operation: OperationTable, args: Given): Prepared;
  send(operation: OperationTable, request: Prepared, run: Partial<Run>): Promise<Answer<object>>;
}

/** Returns the fields on a path of names. */
function keysOf(record: RecordTable | undefined, path: readonly string[]): Field[] {
  let within = record;
  return path.map((name) => {
    const field = within && fieldsOf(within).byName.get(name);
    within = field?.record;
    return field as Field;
  });
}

/** Returns the marked text, and the arguments with it. */
function marked(fields: readonly Field[], args: Given, mark: string): [text: string, args: Given] {
  const [field, ...rest] = fields.filter((each) => !each.flatten);
  const { key } = field as Field;
  const value = args[key];
  if (rest.length === 0) {
    const text = value === undefined || value === null || value === "" ? mark : `${value}-${mark}`;
    return [text, { ...args, [key]: text }];
  }
  const [text, inner] = marked(rest, isObject(value) ? value : {}, mark);
  return [text, { ...args, [key]: inner }];
}

/** Returns a random text that nobody can guess. */
function randomText(length: number, characters: string): string {
  let mark = "";
  // Bytes that would bias the choice are drawn again.
  const fair = 256 - (256 % characters.length);
  while (mark.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
      if (byte < fair && mark.length < length) mark += characters[byte % characters.length];
    }
  }
  return mark;
}

/** The items with the mark; undefined if they are not known. */
interface Found {
  readonly items: readonly object[] | undefined;
  readonly several: readonly object[];
}

/** Makes a call that creates at most one thing, even if responses are lost. */
export async function createOnce(
  session: Session,
  once: OnceOptions,
  operation: OperationTable,
  args: object,
  calls: Calls,
): Promise<Answer<object>> {
  const recovery = operation.recovery as Recovery;
  const { clock, service } = session;
  const { markLength, markCharacters } = service.once;
  const mark = clock.mark?.(markLength, markCharacters) ?? randomText(markLength, markCharacters);
  const [text, given] = marked(keysOf(operation.request?.(), recovery.mark), args as Given, mark);
  const request = calls.encode(given);
  const deadline = clock.now() + session.total;
  const validity = Math.floor(seconds("createOnce.validity", once.validity, service.once.validity));
  const settle = seconds("createOnce.settle", once.settle, service.once.settle);
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  const onSigned = (begin: number, end: number): void => {
    first = Math.min(first, begin);
    last = Math.max(last, end);
  };
  for (;;) {
    try {
      return await calls.send(operation, request, { deadline, validity, onSigned });
    } catch (error) {
      if (!(error instanceof OutcomeUnknownError)) throw error;
      const asked = lookupArguments(recovery, operation, given, text, first);
      const { items, several } = await look(
        session,
        recovery,
        calls,
        asked,
        text,
        last + settle,
        deadline,
      );
      if (items === undefined) {
        if (several.length === 0) throw error;
        throw new OutcomeUnknownError(error.cause, error.request, operation.name, several);
      }
      if (items[0] !== undefined) return recovered(operation, recovery, items[0], error);
    }
  }
}

/** Returns the parameters of the list that would show what the call created. */
function lookupArguments(
  recovery: Recovery,
  operation: OperationTable,
  given: Given,
  text: string,
  since: number,
): Given {
  const params = recovery.operation().params?.();
  const asked: Record<string, unknown> = {};
  const put = (name: string, value: unknown): void => {
    const field = params && fieldsOf(params).byName.get(name);
    if (field !== undefined && value !== undefined) asked[field.key] = value;
  };
  for (const [parameter, name] of recovery.carry ?? []) {
    const [field] = keysOf(operation.request?.(), [name]);
    put(parameter, field?.fixed ?? given[field?.key ?? ""]);
  }
  if (recovery.by !== undefined) put(recovery.by, text);
  if (recovery.since !== undefined) put(recovery.since, new Date(since * 1000));
  return asked;
}

/** Looks for the mark until it is known whether anything has it. */
async function look(
  session: Session,
  recovery: Recovery,
  calls: Calls,
  asked: Given,
  text: string,
  quiet: number,
  deadline: number,
): Promise<Found> {
  const { clock } = session;
  for (;;) {
    let seen = session.now();
    try {
      const found = await lookOnce(session, recovery, calls, asked, text, deadline);
      seen = found.asked;
      if (found.items.length > 1) return { items: undefined, several: found.items };
      if (found.items.length === 1) return { items: found.items, several: [] };
    } catch (error) {
      if (!(error instanceof BaseError)) throw error;
      // Only the last lookup decides; an earlier one may save the wait.
      if (session.now() >= quiet || !mayPass(session, error))
        return { items: undefined, several: [] };
    }
    if (seen >= quiet) return { items: [], several: [] };
    const wait = Math.max(quiet - seen, session.service.once.pause);
    if (clock.now() + wait >= deadline) return { items: undefined, several: [] };
    await clock.sleep(wait, session.signal);
  }
}

/**
 * Returns the distinct items with the mark, and the earliest time at which the first page was
 * answered.
 */
async function lookOnce(
  session: Session,
  recovery: Recovery,
  calls: Calls,
  asked: Given,
  text: string,
  deadline: number,
): Promise<{ items: object[]; asked: number }> {
  const { clock } = session;
  const listing = recovery.operation();
  const began = clock.now();
  let at: number | undefined;
  const items = new Map<string, object>();
  const record = listing.response?.();
  const [field] = keysOf(record, [listing.paging?.items ?? ""]);
  const match = keysOf(field?.record, recovery.match);
  const ask = (args: Given): Promise<Answer<Given>> =>
    calls.send(listing, calls.list(listing, args), { deadline }) as Promise<Answer<Given>>;
  for await (const page of pagesOf(listing, asked, ask)) {
    if (at === undefined) {
      const date = parseDate(page.$metadata.headers.date);
      const now = session.now();
      at = date === undefined ? now - session.service.signing.before : Math.min(date, now);
      at -= clock.now() - began;
    }
    for (const item of page[field?.key ?? ""] as readonly object[]) {
      let value: unknown = item;
      for (const { key } of match) value = isObject(value) ? value[key] : undefined;
      if (value === text) items.set(textOf(item), item);
    }
  }
  return { items: [...items.values()], asked: at as number };
}

/** Whether the same call may succeed later. */
export function mayPass(session: Session, error: BaseError): boolean {
  if (error instanceof TransportError) return true;
  if (!(error instanceof ServiceError)) return false;
  const { again } = verdictOf(session.service, error.code, error.status);
  return again === "any" || again === "safe";
}

/** Returns the lost answer, as far as it is known. */
function recovered(
  operation: OperationTable,
  recovery: Recovery,
  item: object,
  { attempts }: OutcomeUnknownError,
): Answer<object> {
  const [field] = keysOf(operation.response?.(), [recovery.item]);
  const record = operation.response?.();
  const answer: Record<string, unknown> = {};
  for (const each of record ? fieldsOf(record).all : []) if (each.many) answer[each.key] = [];
  answer[field?.key ?? ""] = field?.many ? [item] : item;
  return Object.defineProperty(answer, "$metadata", {
    value: {
      status: 0,
      headers: {},
      body: new Uint8Array(),
      requestId: undefined,
      traceId: undefined,
      anomalies: [],
      attempts,
    },
  }) as Answer<object>;
}
