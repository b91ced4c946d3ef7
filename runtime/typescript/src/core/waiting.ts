/** Waits for jobs. */

import { makeCall } from "./call.ts";
import { type BaseClient, sessionFor } from "./client.ts";
import {
  BaseError,
  JobCancelledError,
  type JobDetails,
  type JobError,
  JobFailedError,
  JobNotFoundError,
  WaitTimeoutError,
} from "./errors.ts";
import { jobIds, keysOf, waitingFields, type WaitingFields } from "./jobs.ts";
import { mayPass } from "./once.ts";
import type { CallOptions, WaitOptions } from "./options.ts";
import type { Given, OperationTable, Waiting } from "./table.ts";
import type { JobReference } from "./types.ts";

type End = "success" | "failed" | "cancelled" | "not-found" | undefined;

/** The state of a job that is waited for. */
interface Watched {
  job: Given | undefined;
  end: End;
  /** When it was first missing. */
  missed: number | undefined;
}

/** Waits until jobs have ended; returns them if all have succeeded. */
export async function waitForJobs<J>(
  client: BaseClient,
  operation: OperationTable,
  target: JobReference | readonly JobReference[],
  { timeout, onProgress, ...options }: WaitOptions<J> = {},
): Promise<never> {
  const waiting = operation.waiting as Waiting;
  const fields = waitingFields(operation, waiting);
  const ids = jobIds(operation, target, fields.id.name, keysOf(fields));
  const session = sessionFor(client, options);
  const { clock, service } = session;
  const pace = service.waiting;
  const end = timeout === undefined ? Number.POSITIVE_INFINITY : clock.now() + timeout / 1000;
  const most = fields.id.many ? Math.min(pace.together, fields.id.maxItems ?? pace.together) : 1;
  const watched = new Map<string, Watched>(
    ids.map((id) => [id, { job: undefined, end: undefined, missed: undefined }]),
  );
  let failure: BaseError | undefined;
  for (let delay = pace.first; ; delay = Math.min(delay * pace.growth, pace.longest)) {
    const going = ids.filter(
      (id, index) => watched.get(id)?.end === undefined && ids.indexOf(id) === index,
    );
    for (let at = 0; at < going.length; at += most) {
      const asked = going.slice(at, at + most);
      const left = end - clock.now();
      if (left <= 0) break;
      const total = Math.min(left, session.total) * 1000;
      const read = Math.min(session.read * 1000, total);
      const given = { [fields.id.key]: fields.id.many ? asked : asked[0] };
      try {
        const each: CallOptions = { ...options, timeout: { total, read } };
        const answer = await makeCall<Given>(client, operation, given, each);
        take(answer, asked, watched, fields, waiting, clock.now(), pace.missing);
        failure = undefined;
      } catch (error) {
        if (!(error instanceof BaseError) || !mayPass(session, error)) throw error;
        failure = error;
      }
      for (const id of asked) {
        const { job } = watched.get(id) as Watched;
        if (job !== undefined) onProgress?.(job as J);
      }
    }
    if (ids.every((id) => watched.get(id)?.end !== undefined)) break;
    const pause = delay * (pace.spread + (1 - pace.spread) * clock.random());
    await clock.sleep(Math.min(pause, Math.max(end - clock.now(), 0)), session.signal);
    if (clock.now() >= end) break;
  }
  const errors = [...watched].flatMap(([id, each]) => {
    const error = errorOf(id, each, fields, operation.name, failure);
    return error === undefined ? [] : [error];
  });
  const jobs = ids.map((id) => watched.get(id)?.job);
  const [error, ...others] = errors;
  if (error === undefined) return (Array.isArray(target) ? jobs : jobs[0]) as never;
  if (Array.isArray(target)) error.jobs = jobs;
  error.others = others;
  throw error;
}

/** Processes the answer of a lookup. */
function take(
  answer: Given,
  asked: readonly string[],
  watched: ReadonlyMap<string, Watched>,
  fields: WaitingFields,
  waiting: Waiting,
  now: number,
  patience: number,
): void {
  const held = answer[fields.item.key];
  for (const id of asked) {
    const each = watched.get(id) as Watched;
    let job = held as Given | undefined;
    if (Array.isArray(held)) job = held.find((one: Given) => one[fields.key.key] === id);
    if (job !== undefined) {
      each.job = job;
      each.missed = undefined;
      each.end = endOf(job[fields.state.key] as string, waiting);
    } else {
      each.missed ??= now;
      if (now - each.missed >= patience) each.end = "not-found";
    }
  }
}

function endOf(state: string, { success, failed, cancelled }: Waiting): End {
  if (success.includes(state)) return "success";
  if (failed.includes(state)) return "failed";
  return cancelled.includes(state) ? "cancelled" : undefined;
}

function errorOf(
  jobId: string,
  { job, end }: Watched,
  { state, code, message }: WaitingFields,
  operation: string,
  cause: BaseError | undefined,
): JobError | undefined {
  const read = (field: typeof code): string | undefined =>
    job && field ? (job[field.key] as string | undefined) || undefined : undefined;
  const details: JobDetails = {
    jobId,
    job,
    state: read(state),
    code: read(code),
    reason: read(message),
  };
  switch (end) {
    case "success":
      return undefined;
    case "failed":
      return new JobFailedError("failed", details, operation);
    case "cancelled":
      return new JobCancelledError("was cancelled", details, operation);
    case "not-found":
      return new JobNotFoundError("does not exist", details, operation);
    default:
      return new WaitTimeoutError("did not end in time", details, operation, { cause });
  }
}
