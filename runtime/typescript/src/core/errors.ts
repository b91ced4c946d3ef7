/** Errors. Each has a `type`, by which a `switch` narrows it. */

import type { EncodedRequest } from "./encode.ts";
import type { Attempt } from "./http.ts";
import { describe, type Problem } from "./problems.ts";
import { fromBytes, printable } from "./text.ts";

const MOST_LINES = 20;

/** The base of all errors of this package. */
export abstract class BaseError extends Error {
  /** The kind of error. */
  abstract readonly type: string;
  /** The attempts of the failed call, in order; empty if there were none. */
  declare attempts: readonly Attempt[];
  /** The name of the operation, or undefined outside a call. */
  readonly operation: string | undefined;

  constructor(message: string, operation?: string, options?: ErrorOptions) {
    super(operation === undefined ? message : `${operation}: ${message}`, options);
    this.operation = operation;
    hide(this, { attempts: [] });
  }

  /** The name of the class, even if a bundler has shortened it. */
  override get name(): string {
    return `${this.type.replace(/(?:^|-)(.)/g, (_, first: string) => first.toUpperCase())}Error`;
  }
}

/** Sets members that logs do not show by default, since they are long or may contain secrets. */
function hide(error: BaseError, members: object): void {
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(error, name, { value, writable: true, configurable: true });
  }
}

/** Arguments break rules of the spec; nothing was sent. */
export class ValidationError extends BaseError {
  readonly type = "validation";
  /** All problems, in the order of the fields. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], operation?: string) {
    super(listed(problems), operation);
    this.problems = problems;
  }
}

function listed(problems: readonly Problem[]): string {
  const lines = problems.slice(0, MOST_LINES).map(describe);
  if (problems.length === 1) return lines[0] as string;
  if (problems.length > MOST_LINES) lines.push(`and ${problems.length - MOST_LINES} more`);
  return [`${problems.length} problems`, ...lines].join("\n  ");
}

/** The client cannot work with these settings. */
export class ConfigurationError extends BaseError {
  readonly type = "configuration";
}

/** There are no usable credentials. */
export class CredentialsError extends BaseError {
  readonly type = "credentials";
}

/** No complete response arrived; the `cause` says why. */
export class TransportError extends BaseError {
  readonly type = "transport";
  /** False if certainly no byte of the request was sent. */
  readonly sent: boolean;

  constructor(message: string, sent: boolean, operation?: string, cause?: unknown) {
    super(sent ? `${message}; the request may have been carried out` : message, operation, {
      cause,
    });
    this.sent = sent;
  }
}

/** What is known of a response with an error. */
export interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * The service reported success, but its response could not be parsed. It most likely did its work.
 */
export class DecodeError extends BaseError implements Received {
  readonly type = "decode";
  /** What is wrong with the body. */
  readonly reason: string;
  /** The status; undefined for a callback. */
  readonly status: number;
  declare readonly headers: Readonly<Record<string, string>>;
  declare readonly body: Uint8Array;
  readonly requestId: string | undefined;

  constructor(reason: string, received: Received, requestId?: string, operation?: string) {
    super(
      `the response could not be parsed: ${printable(reason)}${detailsOf(received.status, requestId)}`,
      operation,
    );
    this.reason = reason;
    this.status = received.status;
    hide(this, { headers: received.headers, body: received.body });
    this.requestId = requestId;
  }
}

/** The content of an error of the service. */
export interface ServiceDetails {
  readonly code: string | undefined;
  readonly reason: string | undefined;
  readonly resource: string | undefined;
  readonly requestId: string | undefined;
  readonly traceId: string | undefined;
}

/** The kinds of errors of the service; `service` is for errors that the spec does not know. */
export type ServiceErrorType =
  | "service"
  | "invalid-request"
  | "authentication"
  | "access-denied"
  | "not-found"
  | "conflict"
  | "limit-exceeded"
  | "throttled"
  | "server";

/** The service refused the call. Only the status is always known. */
export class ServiceError extends BaseError implements Received, ServiceDetails {
  readonly type: ServiceErrorType = "service";
  readonly status: number;
  declare readonly headers: Readonly<Record<string, string>>;
  declare readonly body: Uint8Array;
  /** The service's code, such as `InvalidArgument`. */
  readonly code: string | undefined;
  /** The service's own explanation. */
  readonly reason: string | undefined;
  /** What the error is about. */
  readonly resource: string | undefined;
  readonly requestId: string | undefined;
  readonly traceId: string | undefined;

  constructor(details: ServiceDetails, received: Received, operation?: string, more = "") {
    const parts = [details.code, details.reason]
      .filter((part) => part !== undefined)
      .map(printable);
    const reason = parts.length > 0 ? parts.join(": ") : `no reason given${startOf(received.body)}`;
    super(`${reason}${detailsOf(received.status, details.requestId)}${more}`, operation);
    this.status = received.status;
    hide(this, { headers: received.headers, body: received.body });
    this.code = details.code;
    this.reason = details.reason;
    this.resource = details.resource;
    this.requestId = details.requestId;
    this.traceId = details.traceId;
  }
}

function detailsOf(status: number, requestId: string | undefined): string {
  return ` (status ${status}${requestId === undefined ? "" : `, request id ${printable(requestId)}`})`;
}

function startOf(body: Uint8Array): string {
  if (body.length === 0) return ", and the body is empty";
  const text = fromBytes(body.subarray(0, 120));
  return text === undefined ? "" : `; the body begins ${printable(text)}`;
}

/** Something in the request is wrong; sending it again will fail again. */
export class InvalidRequestError extends ServiceError {
  override readonly type = "invalid-request";
}

/** The key is unknown, or the signature is missing, wrong or expired. */
export class AuthenticationError extends ServiceError {
  override readonly type = "authentication";
}

/** The key lacks a permission. */
export class AccessDeniedError extends ServiceError {
  override readonly type = "access-denied";
  /** The CAM actions that the operation needs. */
  readonly actions: readonly string[];

  constructor(
    details: ServiceDetails,
    received: Received,
    operation?: string,
    actions: readonly string[] = [],
  ) {
    const needed = actions.length > 0 ? `; the operation needs ${actions.join(", ")}` : "";
    super(details, received, operation, needed);
    this.actions = actions;
  }
}

/** The request names something that does not exist. */
export class NotFoundError extends ServiceError {
  override readonly type = "not-found";
  /** After a job lookup, the ids of the jobs that do not exist. */
  readonly missing: readonly string[];
  /** After a job lookup, the answer with the jobs that do exist. */
  readonly answer: unknown;

  constructor(
    details: ServiceDetails,
    received: Received,
    operation?: string,
    missing: readonly string[] = [],
    answer?: unknown,
  ) {
    super(details, received, operation);
    this.missing = missing;
    this.answer = answer;
  }
}

/** The account, bucket or queue is in a state that forbids the call. */
export class ConflictError extends ServiceError {
  override readonly type = "conflict";
}

/** The account has exhausted a quota. */
export class LimitExceededError extends ServiceError {
  override readonly type = "limit-exceeded";
}

/** There were too many calls at once, and the service did nothing. */
export class ThrottledError extends ServiceError {
  override readonly type = "throttled";
}

/** The service failed. */
export class ServerError extends ServiceError {
  override readonly type = "server";
}

const KINDS: Readonly<
  Record<
    string,
    new (
      details: ServiceDetails,
      received: Received,
      operation?: string,
    ) => ServiceError
  >
> = {
  "invalid-request": InvalidRequestError,
  authentication: AuthenticationError,
  "not-found": NotFoundError,
  conflict: ConflictError,
  "limit-exceeded": LimitExceededError,
  throttled: ThrottledError,
  server: ServerError,
};

/** Creates the error of a kind. */
export function serviceError(
  kind: string,
  details: ServiceDetails,
  received: Received,
  operation?: string,
  actions?: readonly string[],
): ServiceError {
  if (kind === "access-denied") return new AccessDeniedError(details, received, operation, actions);
  return new (KINDS[kind] ?? ServiceError)(details, received, operation);
}

/**
 * A call that must not be sent twice was sent, and may have been carried out.
 *
 * Before you send it again, find out by listing what it would have created. The `cause` is the
 * error of the last attempt.
 */
export class OutcomeUnknownError extends BaseError {
  readonly type = "outcome-unknown";
  declare readonly cause: BaseError;
  /** The request, before it was addressed and signed. */
  declare readonly request: EncodedRequest;
  /** With `createOnce`, the items that have the mark of this call, if there are several. */
  readonly found: readonly unknown[];

  constructor(
    cause: BaseError,
    request: EncodedRequest,
    operation: string,
    found: readonly unknown[] = [],
  ) {
    super(`may have been carried out, and was not sent again: ${cause.message}`, operation, {
      cause,
    });
    hide(this, { attempts: cause.attempts, request });
    this.found = found;
  }
}

/** A list would never end, since it repeats a page or a token. */
export class PagingError extends BaseError {
  readonly type = "paging";
  readonly reason: "repeated-token" | "repeated-page";

  constructor(reason: "repeated-token" | "repeated-page", operation: string) {
    const what =
      reason === "repeated-token"
        ? "names a token that was used before"
        : "repeats the one before it";
    super(`the list would never end, since a page ${what}`, operation);
    this.reason = reason;
  }
}

/** The details of a wait that has ended without success. */
export interface JobDetails<J = unknown> {
  readonly jobId: string;
  /** The job as last seen; undefined if it was never seen. */
  readonly job: J | undefined;
  readonly state: string | undefined;
  readonly code: string | undefined;
  readonly reason: string | undefined;
}

/** A wait for a job has ended without success. */
export abstract class JobError<J = unknown> extends BaseError implements JobDetails<J> {
  readonly jobId: string;
  readonly job: J | undefined;
  readonly state: string | undefined;
  readonly code: string | undefined;
  readonly reason: string | undefined;
  /** After a wait for several jobs, all jobs as last seen, in the order given. */
  jobs: readonly (J | undefined)[] = [];
  /** After a wait for several jobs, the errors of the others. */
  others: readonly JobError<J>[] = [];

  constructor(what: string, details: JobDetails<J>, operation: string, options?: ErrorOptions) {
    const parts = [details.code, details.reason]
      .filter((part) => part)
      .map((part) => printable(part as string));
    const why = parts.length > 0 ? ` (${parts.join(": ")})` : "";
    const job = details.jobId === "" ? "" : `the job ${printable(details.jobId)} `;
    super(`${job}${what}${why}`, operation, options);
    this.jobId = details.jobId;
    this.job = details.job;
    this.state = details.state;
    this.code = details.code;
    this.reason = details.reason;
  }
}

/** The job failed; `code` and `reason` say why. */
export class JobFailedError<J = unknown> extends JobError<J> {
  readonly type = "job-failed";
}

/** The job was cancelled. */
export class JobCancelledError<J = unknown> extends JobError<J> {
  readonly type = "job-cancelled";
}

/** The job does not exist; or a callback was not confirmed, with an empty `jobId` if it names none. */
export class JobNotFoundError<J = unknown> extends JobError<J> {
  readonly type = "job-not-found";
}

/** The job did not end in time. It is still running; `state` is its last known state. */
export class WaitTimeoutError<J = unknown> extends JobError<J> {
  readonly type = "wait-timeout";
}

/** All errors that this package throws. */
export type CloudInfiniteError =
  | ValidationError
  | ConfigurationError
  | CredentialsError
  | TransportError
  | DecodeError
  | (ServiceError & { readonly type: "service" })
  | InvalidRequestError
  | AuthenticationError
  | AccessDeniedError
  | NotFoundError
  | ConflictError
  | LimitExceededError
  | ThrottledError
  | ServerError
  | OutcomeUnknownError
  | PagingError
  | JobFailedError
  | JobCancelledError
  | JobNotFoundError
  | WaitTimeoutError;

/** Whether an error is one of this package, to be distinguished by its `type`. */
export function isCloudInfiniteError(error: unknown): error is CloudInfiniteError {
  return error instanceof BaseError;
}
