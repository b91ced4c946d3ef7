/** Jobs in place of their ids. */

import { ValidationError } from "./errors.ts";
import type { Field, Given, JobKeys, OperationTable, RecordTable, Waiting } from "./table.ts";
import { fieldsOf } from "./table.ts";

const WANTED = "must be a job: its id, the job itself, or the answer that created it";

function named(record: RecordTable | undefined, name: string): Field {
  return (record && fieldsOf(record).byName.get(name)) as Field;
}

/** The fields of an operation that tell what became of a job. */
export interface WaitingFields {
  readonly id: Field;
  readonly item: Field;
  readonly key: Field;
  readonly state: Field;
  readonly code: Field | undefined;
  readonly message: Field | undefined;
  readonly missing: Field | undefined;
}

/** The fields that `waiting` names. */
export function waitingFields(operation: OperationTable, waiting: Waiting): WaitingFields {
  const answer = operation.response?.();
  const item = named(answer, waiting.item);
  const of = (name: string | undefined, record: RecordTable | undefined): Field | undefined =>
    name === undefined ? undefined : named(record, name);
  return {
    id: named(operation.params?.(), waiting.id),
    item,
    key: named(item.record, waiting.key),
    state: named(item.record, waiting.state),
    code: of(waiting.code, item.record),
    message: of(waiting.message, item.record),
    missing: of(waiting.missing, answer),
  };
}

/** Where the answer to a look-up has the job, and the job its id. */
export function keysOf({ item, key }: WaitingFields): JobKeys {
  return { item: item.key, key: key.key };
}

/** The ids of the jobs that something is or has. */
function idsOf(value: unknown, { item, key }: JobKeys): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Given;
  const held = holder[item];
  let jobs = Array.isArray(held) ? held : [held ?? value];
  if (held === undefined && holder[key] === undefined) jobs = Object.values(holder).flat();
  return jobs
    .map((job) => (typeof job === "object" && job !== null ? (job as Given)[key] : undefined))
    .filter((id): id is string => typeof id === "string" && id !== "");
}

/** The ids of the jobs that are to be looked up; ValidationError for what is no job. */
export function jobIds(
  operation: OperationTable,
  value: unknown,
  place: string,
  keys: JobKeys,
): string[] {
  const isList = Array.isArray(value);
  return (isList ? value : [value]).flatMap((each, index) => {
    const ids = idsOf(each, keys);
    if (ids.length > 0) return ids;
    const path = isList ? `${place}[${index}]` : place;
    throw new ValidationError([{ path, rule: "type", message: WANTED }], operation.name);
  });
}

/** The ids that a look-up asks for. */
export function idsIn(operation: OperationTable, args: Given): string[] {
  if (operation.waiting === undefined) return [];
  const fields = waitingFields(operation, operation.waiting);
  const value = args[fields.id.key];
  return value === undefined || value === null
    ? []
    : jobIds(operation, value, fields.id.name, keysOf(fields));
}

/** The arguments of a call, with ids in place of jobs. */
export function withIds(operation: OperationTable, args: object): Given {
  const given: Record<string, unknown> = { ...args };
  const params = operation.params?.();
  for (const field of params ? fieldsOf(params).all : []) {
    const { waiting } = operation;
    const keys = waiting?.id === field.name ? keysOf(waitingFields(operation, waiting)) : field.job;
    const value = given[field.key];
    if (keys === undefined || value === undefined || value === null) continue;
    if (typeof value === "string") continue;
    const ids = jobIds(operation, value, field.name, keys);
    if (!field.many && (Array.isArray(value) || ids.length > 1)) {
      const message = "must be one job; make one call for each";
      throw new ValidationError([{ path: field.name, rule: "type", message }], operation.name);
    }
    given[field.key] = field.many ? ids : ids[0];
  }
  return given;
}

/** The ids of a look-up that have no job. */
export function missingIn(
  operation: OperationTable,
  answer: object,
  asked: readonly string[],
): readonly string[] {
  if (operation.waiting === undefined) return [];
  const { item, missing } = waitingFields(operation, operation.waiting);
  const told = (answer as Given)[(missing ?? item).key];
  if (missing === undefined) {
    const isThere = Array.isArray(told) ? told.length > 0 : told !== undefined;
    return isThere ? [] : asked;
  }
  if (typeof told === "string") return told === "" ? [] : [told];
  return (told as readonly string[] | undefined) ?? [];
}
