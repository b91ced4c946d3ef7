/** Confirms callbacks, which anyone can post: looks up the jobs that they name. */

import { makeLookUp } from "./call.ts";
import type { CallbackKind } from "./callbacks.ts";
import { type BaseClient, sessionFor } from "./client.ts";
import { type JobDetails, JobNotFoundError, NotFoundError, ValidationError } from "./errors.ts";
import type { Answer } from "./http.ts";
import { waitingFields } from "./jobs.ts";
import { type Confirmation, namedJobs } from "./named_jobs.ts";
import type { CallOptions } from "./options.ts";
import type { Given, OperationTable, Waiting } from "./table.ts";

const CALL = "confirm";

/** Looks up the jobs that a callback names, one by one, until one does not exist. */
export async function confirmCallback(
  client: BaseClient,
  table: Readonly<Record<string, Confirmation>>,
  event: CallbackKind,
  options: CallOptions = {},
): Promise<never> {
  const kind = event?.$type;
  if (typeof kind !== "string") {
    const message = "must be a callback, as parseCallback returns it";
    throw new ValidationError([{ path: "event", rule: "type", message }], CALL);
  }
  const { jobs = [], many } = (Object.hasOwn(table, kind) && table[kind]) || {};
  const named = namedJobs({ jobs }, event);
  const most = sessionFor(client).service.waiting.together;
  if (named.length === 0) throw missed("", "the callback names no job");
  // Anyone can post a callback that names thousands.
  if (named.length > most) {
    const what = `the callback names ${named.length} jobs; no more than ${most} are looked up`;
    throw missed("", what);
  }
  const found: object[] = [];
  for (const [id, operations] of named) found.push(await lookUp(client, operations, id, options));
  return (many ? found : found[0]) as never;
}

/** Looks up a job with one call after another until the service knows it. */
async function lookUp(
  client: BaseClient,
  operations: readonly OperationTable[],
  id: string,
  options: CallOptions,
): Promise<object> {
  let error = missed(id, "cannot be looked up");
  for (const operation of operations) {
    const fields = waitingFields(operation, operation.waiting as Waiting);
    const given = { [fields.id.key]: fields.id.many ? [id] : id };
    try {
      const answer = await makeLookUp<Answer<Given>>(client, operation, given, options);
      const held = answer[fields.item.key] as Given | readonly Given[] | undefined;
      const jobs = Array.isArray(held) ? (held as readonly Given[]) : [held as Given | undefined];
      const job = jobs.find((each) => each?.[fields.key.key] === id);
      if (job !== undefined) return job;
      error = missed(id, "is not in the answer to its lookup");
      error.attempts = answer.$metadata.attempts;
    } catch (cause) {
      error = missingJob(id, fields.id.name, cause);
    }
  }
  throw error;
}

/** Returns why a job is missing, by the error of its lookup; rethrows any other error. */
function missingJob(id: string, parameter: string, cause: unknown): JobNotFoundError {
  // The sender of a callback chooses the id, which may be invalid.
  if (cause instanceof ValidationError) {
    const isOfId = cause.problems.every(({ path }) => path.startsWith(parameter));
    if (isOfId) return missed(id, "cannot exist", { cause });
  }
  if (!(cause instanceof NotFoundError)) throw cause;
  const { code, reason, attempts } = cause;
  const error = missed(id, "does not exist", { cause }, { code, reason });
  error.attempts = attempts;
  return error;
}

function missed(
  jobId: string,
  what: string,
  options: ErrorOptions = {},
  reported: Pick<JobDetails, "code" | "reason"> = { code: undefined, reason: undefined },
): JobNotFoundError {
  return new JobNotFoundError(
    what,
    { jobId, job: undefined, state: undefined, ...reported },
    CALL,
    options,
  );
}
