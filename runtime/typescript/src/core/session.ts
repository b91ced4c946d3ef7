/** The settings of one call, and what all calls of a client share. */

import { type CredentialProvider, type Credentials, fromEnvironment } from "./credentials.ts";
import type { Address, Endpoint } from "./endpoint.ts";
import { ConfigurationError } from "./errors.ts";
import { environment } from "./environment.ts";
import { fetchTransport } from "./fetch_transport.ts";
import type { Attempt, AttemptHook, Transport } from "./http.ts";
import type { ClientOptions, Clock, OnceOptions, RequestOptions } from "./options.ts";
import type { RetryPolicy, Service } from "./service.ts";

/** The version of this package. */
export const VERSION = "0.1.0";

const READ = 60;
const TOTAL = 300;
const CONNECTIONS = 64;

/**
 * Waits until `done` is called or the signal is aborted; `begin` returns a function that gives up.
 */
function until(
  signal: AbortSignal | undefined,
  begin: (done: () => void) => () => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = (): void => {
      giveUp();
      reject(signal?.reason as Error);
    };
    const giveUp = begin(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    });
    signal?.addEventListener("abort", stop, { once: true });
  });
}

/** Waits for a slot; returns the function that frees it. */
export type Gate = (signal: AbortSignal | undefined) => Promise<() => void>;

/** Limits the number of requests in flight; later ones wait in order. */
export function gateOf(places: number): Gate {
  let free = places;
  const waiting = new Set<() => void>();
  return async (signal) => {
    if (free > 0) free--;
    else {
      await until(signal, (enter) => {
        waiting.add(enter);
        return () => waiting.delete(enter);
      });
    }
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      const [next] = waiting;
      if (next === undefined) free++;
      else {
        waiting.delete(next);
        next();
      }
    };
  };
}

/** The state of a client. */
export interface Shared {
  /** How many seconds the service's clock is ahead. */
  ahead: number;
  readonly gate: Gate;
}

/** The settings of one call. Times are in seconds. */
export interface Session {
  readonly service: Service;
  readonly address: Address;
  readonly credentials: () => Credentials | Promise<Credentials>;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly policy: RetryPolicy;
  readonly read: number;
  readonly total: number;
  readonly once: boolean | OnceOptions | undefined;
  readonly signal: AbortSignal | undefined;
  readonly onAttempt: ((attempt: Attempt) => void) | undefined;
  readonly around: AttemptHook | undefined;
  readonly userAgent: string;
  readonly shared: Shared;
  /** The current time by the service's clock. */
  now(): number;
}

/** Calls a function after some seconds. */
export function after(seconds: number, then: () => void): ReturnType<typeof setTimeout> {
  return setTimeout(then, Math.min(Math.max(seconds, 0) * 1000, 2 ** 31 - 1));
}

/** Real time and randomness. */
export const REAL_CLOCK: Clock = {
  now: () => Date.now() / 1000,
  sleep: (seconds, signal) =>
    until(signal, (done) => {
      const timer = after(seconds, done);
      return () => clearTimeout(timer);
    }),
  random: Math.random,
};

/** Checks and converts milliseconds to seconds. */
export function seconds(name: string, milliseconds: number | undefined, usual: number): number {
  if (milliseconds === undefined) return usual;
  if (typeof milliseconds !== "number" || !(milliseconds >= 0)) {
    throw new ConfigurationError(`\`${name}\` must be a number of milliseconds`);
  }
  return milliseconds / 1000;
}

/** Parses a custom endpoint: a scheme, a host and perhaps a port. */
function parseEndpoint(url: string): Endpoint {
  const isPlain = /^https?:\/\/(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])(?::0*[1-9][0-9]*)?\/?$/i.test(url);
  if (!isPlain || !URL.canParse(url)) {
    throw new ConfigurationError(
      "`endpointUrl` must be a scheme, a host and perhaps a port, such as http://127.0.0.1:8080",
    );
  }
  const { protocol, host } = new URL(url);
  return { scheme: protocol.slice(0, -1), host, prefix: "" };
}

function policyOf(given: RequestOptions["retries"], usual: RetryPolicy): RetryPolicy {
  if (given === undefined) return usual;
  const options = typeof given === "number" ? { attempts: given + 1 } : given;
  const attempts = options.attempts ?? usual.attempts;
  if (!Number.isSafeInteger(attempts) || attempts < 1) {
    throw new ConfigurationError("`retries` must be a whole number, 0 or more");
  }
  const base = seconds("retries.base", options.base, usual.base);
  const cap = seconds("retries.cap", options.cap, usual.cap);
  return { ...usual, attempts, base, cap };
}

function providerOf(given: ClientOptions["credentials"]): CredentialProvider {
  if (given === undefined) return fromEnvironment();
  return typeof given === "function" ? given : () => given;
}

/** Returns the settings of a client. */
export function sessionOf(service: Service, options: ClientOptions): Session {
  const variables = environment();
  const url = options.endpointUrl ?? variables.CLOUDINFINITE_ENDPOINT_URL;
  const clock = options.clock ?? REAL_CLOCK;
  const connections = options.maxConnections ?? CONNECTIONS;
  if (!Number.isSafeInteger(connections) || connections < 1) {
    throw new ConfigurationError("`maxConnections` must be a whole number, 1 or more");
  }
  const agent = options.userAgent ?? "";
  if (/[^\t -~]/.test(agent))
    throw new ConfigurationError("`userAgent` must be visible ASCII characters");
  const shared: Shared = { ahead: 0, gate: gateOf(connections) };
  const base: Session = {
    service,
    address: {
      bucket: options.bucket ?? variables.CLOUDINFINITE_BUCKET,
      region: options.region ?? variables.CLOUDINFINITE_REGION,
      endpoint: url ? parseEndpoint(url) : undefined,
    },
    credentials: providerOf(options.credentials),
    transport: options.transport ?? fetchTransport(),
    clock,
    policy: service.retry,
    read: READ,
    total: TOTAL,
    once: options.createOnce,
    signal: undefined,
    onAttempt: undefined,
    around: undefined,
    userAgent: `cloudinfinite-js/${VERSION}${agent === "" ? "" : ` ${agent}`}`,
    shared,
    now: () => clock.now() + shared.ahead,
  };
  return withOptions(base, options);
}

/** Returns the settings of one call of a client. */
export function withOptions(
  session: Session,
  options: RequestOptions & { readonly createOnce?: boolean | OnceOptions | undefined },
): Session {
  const { timeout, createOnce } = options;
  const times = typeof timeout === "number" ? { read: timeout, total: timeout } : timeout;
  return {
    ...session,
    policy: policyOf(options.retries, session.policy),
    read: seconds("timeout.read", times?.read, session.read),
    total: seconds("timeout.total", times?.total, session.total),
    once: createOnce ?? session.once,
    signal: options.signal ?? session.signal,
    onAttempt: options.onAttempt ?? session.onAttempt,
    around: options.around ?? session.around,
  };
}
