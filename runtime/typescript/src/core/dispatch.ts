/** Calls with all their attempts. */

import { headersOf, idOf } from "./answer.ts";
import { checked } from "./credentials.ts";
import {
  BaseError,
  ConfigurationError,
  DecodeError,
  OutcomeUnknownError,
  type Received,
  ServiceError,
  TransportError,
} from "./errors.ts";
import { type Attempt, BodyError, NotSentError } from "./http.ts";
import { parseDate, retryAfter } from "./http_date.ts";
import { authorize, isSource, type Prepared } from "./prepare.ts";
import { type Verdict, verdictOf } from "./service.ts";
import { after, type Session } from "./session.ts";
import { bodyOf } from "./stream.ts";

const UNSENT = "`around` must call `send` once, and wait for it";

/** How to send one call. */
export interface Run {
  /** The name of the operation, for errors. */
  readonly name: string;
  /** Whether sending it twice is harmless. */
  readonly safe: boolean;
  /** When it must be done, in Unix seconds. */
  readonly deadline: number;
  /** How long a signature is valid, in seconds. */
  readonly validity: number;
  /** Called with the key time of each attempt. */
  readonly onSigned?: (begin: number, end: number) => void;
}

/** An open response: its head, and the source of its body. */
export interface Opened {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncGenerator<Uint8Array, void, undefined>;
  /** Ends the request. */
  readonly controller: AbortController;
  /** Frees the slot for another request; must be called at the end of the body. */
  finish(): void;
}

/** Makes attempts until one succeeds or no other may follow. */
export async function dispatch<T>(
  session: Session,
  prepared: Prepared,
  run: Run,
  read: (opened: Opened, attempts: readonly Attempt[]) => Promise<T>,
): Promise<T> {
  const { clock, policy, signal } = session;
  const attempts: Attempt[] = [];
  const { method, path } = prepared.request;
  let corrected = false;
  for (let number = 1; ; number++) {
    signal?.throwIfAborted();
    const started = clock.now();
    let headers: Readonly<Record<string, string>> = {};
    let outcome: { readonly answer: T } | undefined;
    const attempt: { -readonly [K in keyof Attempt]: Attempt[K] } = {
      operation: run.name,
      method,
      path,
      number,
      started: started * 1000,
      seconds: 0,
      status: undefined,
      requestId: undefined,
      error: undefined,
    };
    const send = async (): Promise<void> => {
      if (attempts.length === number) throw new ConfigurationError(UNSENT);
      attempts.push(attempt);
      try {
        const opened = await open(session, prepared, run);
        ({ headers, status: attempt.status } = opened);
        outcome = { answer: await read(opened, attempts) };
      } catch (error) {
        attempt.error = error;
        throw error;
      } finally {
        attempt.seconds = clock.now() - started;
        attempt.requestId = idOf(prepared.service, "request-id", headers);
        session.onAttempt?.(attempt);
      }
    };
    try {
      await (session.around?.(attempt, send) ?? send());
    } catch (error) {
      // An error of a hook after the attempt must not hide the answer, or the error of the attempt.
      if (outcome === undefined && attempt.error === undefined) throw error;
    }
    if (outcome !== undefined) return outcome.answer;
    // A cancelled call ends with the reason of its signal, whatever its outcome.
    if (signal?.aborted) throw signal.reason;
    const { error } = attempt;
    if (!(error instanceof BaseError)) throw error ?? new ConfigurationError(UNSENT);
    error.attempts = attempts;
    const verdict = verdictOn(prepared, error);
    if (verdict === undefined) throw error;
    const now = clock.now();
    const date = parseDate(headers.date);
    let may = verdict.again === "any" || (verdict.again === "safe" && run.safe);
    let wait = 0;
    if (verdict.again === "clock" && date !== undefined && Math.abs(date - now) <= policy.clock) {
      may = !corrected;
      corrected = true;
      session.shared.ahead = date - now;
    } else {
      const most = Math.min(policy.cap, policy.base * policy.growth ** (number - 1));
      wait = retryAfter(headers["retry-after"], date ?? session.now()) + clock.random() * most;
    }
    const isSpent = isSource(prepared.body) && error.cause instanceof BodyError;
    if (!may || isSpent || number >= policy.attempts || now + wait >= run.deadline) {
      if (verdict.outcome !== "unknown" || run.safe) throw error;
      throw new OutcomeUnknownError(error, prepared.request, run.name);
    }
    await clock.sleep(wait, signal);
  }
}

function verdictOn(prepared: Prepared, error: BaseError): Verdict | undefined {
  if (error instanceof ServiceError) return verdictOf(prepared.service, error.code, error.status);
  if (error instanceof DecodeError) return { outcome: "unknown" };
  if (!(error instanceof TransportError)) return undefined;
  return error.sent ? { again: "safe", outcome: "unknown" } : { again: "any", outcome: "refused" };
}

/** Makes one attempt, up to the head of the response. */
async function open(session: Session, prepared: Prepared, run: Run): Promise<Opened> {
  const { clock } = session;
  const left = (): number => run.deadline - clock.now();
  const over = "the total time ran out";
  if (left() <= 0) throw new TransportError(over, false, run.name);
  const credentials = checked(await session.credentials(), clock.now() * 1000);
  const now = Math.floor(session.now());
  const begin = now - prepared.service.signing.before;
  const end = now + run.validity;
  const keyTime = `${begin};${end}`;
  const made = authorize(prepared, { address: session.address, credentials, keyTime });
  const { headers: fields } = made;
  run.onSigned?.(begin, end);
  fields["Accept-Encoding"] = "identity";
  fields["User-Agent"] = session.userAgent;
  const controller = new AbortController();
  const release = await session.shared.gate(session.signal);
  const stop = (): void => controller.abort(session.signal?.reason);
  session.signal?.addEventListener("abort", stop, { once: true });
  const timer = after(Math.min(left(), session.read), () =>
    controller.abort(new Error(left() > 0 ? "no response came in time" : over)),
  );
  const finish = (): void => {
    clearTimeout(timer);
    session.signal?.removeEventListener("abort", stop);
    release();
  };
  try {
    const { body } = prepared;
    const response = await session.transport.send({
      method: prepared.request.method,
      url: made.url,
      headers: fields,
      body: isSource(body) || body.length > 0 ? body : undefined,
      signal: controller.signal,
    });
    clearTimeout(timer);
    const { status } = response;
    const headers = headersOf(response.headers);
    return { status, headers, body: bodyOf(response), controller, finish };
  } catch (error) {
    finish();
    controller.abort();
    throw failure(error, run.name);
  }
}

/** Converts an error of a transport. */
export function failure(error: unknown, name: string): unknown {
  if (error instanceof BaseError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new TransportError(reason, !(error instanceof NotSentError), name, error);
}

/** Reads a whole response, within the limits of size and time. */
export async function readWhole(
  session: Session,
  run: Run,
  { status, headers, body, controller, finish }: Opened,
  limit: number,
): Promise<Received> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    const left = run.deadline - session.clock.now();
    timer = after(Math.min(left, session.read), () =>
      controller.abort(new Error("the response did not end in time")),
    );
  };
  try {
    wait();
    for await (const part of body) {
      length += part.length;
      if (length > limit) throw new Error(`the response is longer than ${limit} bytes`);
      parts.push(part);
      wait();
    }
  } catch (error) {
    controller.abort();
    throw failure(error, run.name);
  } finally {
    clearTimeout(timer);
    finish();
  }
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return { status, headers, body: first };
  return {
    status,
    headers,
    body: new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer()),
  };
}
