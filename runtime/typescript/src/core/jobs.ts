/** Takes jobs in place of their ids. */

import { ValidationError } from "./errors.ts";
import type { Field, Given, JobKeys, OperationTable, RecordTable, Waiting } from "./table.ts";
import { fieldsOf } from "./table.ts";

const WANTED = "must be a job: its id, the job itself, or the answer that created it";

function named(record: RecordTable | undefined, name: string): Field {
  return (record && fieldsOf(record).byName.get(name)) as Field;
}

/** The fields of a job lookup. */
export interface WaitingFields {
  readonly id: Field;
  readonly item: Field;
  readonly key: Field;
  readonly state: Field;
  readonly code: Field | undefined;
  readonly message: Field | undefined;
  readonly missing: Field | undefined;
}

/** Returns the fields that `waiting` names. */
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

/** Returns where the answer to a lookup has the job, and the job its id. */
export function keysOf({ item, key }: WaitingFields): JobKeys {
  return { item: item.key, key: key.key };
}

/** Returns the ids of a job, an answer or a list of these. */
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

/**
 * Returns the ids of the jobs to look up; throws a ValidationError for values that are not jobs.
 */
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

/** Returns the ids in the arguments of a lookup. */
export function idsIn(operation: OperationTable, args: Given): string[] {
  if (operation.waiting === undefined) return [];
  const fields = waitingFields(operation, operation.waiting);
  const value = args[fields.id.key];
  return value === undefined || value === null
    ? []
    : jobIds(operation, value, fields.id.name, keysOf(fields));
}

/** Returns the arguments of a call, with ids in place of jobs. */
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

/** Returns the ids of a lookup that found no job. */
export function missingIn(
  operation: OperationTable,
  answer: object,
  asked: readonly string[],
): readonly string[] {
  if (operation.waiting === undefined) return [];
  const { item, missing } = waitingFields(operation, operation.waiting);
  const found = (answer as Given)[(missing ?? item).key];
  if (missing === undefined) {
    const isThere = Array.isArray(found) ? found.length > 0 : found !== undefined;
    return isThere ? [] : asked;
  }
  if (typeof found === "string") return found === "" ? [] : [found];
  return (found as readonly string[] | undefined) ?? [];
}
