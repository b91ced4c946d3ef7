/** The options of clients and calls. */

import type { CredentialProvider, Credentials } from "./credentials.ts";
import type { Attempt, AttemptHook, Transport } from "./http.ts";
import type { Tree } from "./tree.ts";

/** How long to wait, in milliseconds. */
export interface Timeouts {
  /** For each part of an answer; 60 seconds by default. */
  readonly read?: number | undefined;
  /** For a whole call with all its attempts; 300 seconds by default. */
  readonly total?: number | undefined;
}

/** How often a call is sent again where that is harmless; times in milliseconds. */
export interface RetryOptions {
  /** The number of attempts. */
  readonly attempts?: number | undefined;
  /** The longest wait before the second attempt; it doubles from there. */
  readonly base?: number | undefined;
  /** The longest wait before any attempt. */
  readonly cap?: number | undefined;
}

/** What `createOnce` assumes of the service; times in milliseconds. */
export interface OnceOptions {
  /** After which time it refuses a signature. */
  readonly validity?: number | undefined;
  /** Within which time it lists what it has made. */
  readonly settle?: number | undefined;
}

/** The options of a request that the spec lacks. */
export interface RequestOptions {
  /** Ends the call. A creating call that is ended so may have done its work. */
  readonly signal?: AbortSignal | undefined;
  /** How long to wait in milliseconds: in all, or in detail. */
  readonly timeout?: number | Timeouts | undefined;
  /** How often the call may be sent again, where that is harmless. */
  readonly retries?: number | RetryOptions | undefined;
  /** Is told of every attempt when it has ended. */
  readonly onAttempt?: ((attempt: Attempt) => void) | undefined;
  /** Runs every attempt. */
  readonly around?: AttemptHook | undefined;
}

/** The options of a call. */
export interface CallOptions extends RequestOptions {
  /**
   * Makes a creating call find out what became of it if its answer is lost. Whatever happens, it
   * creates one thing at most.
   */
  readonly createOnce?: boolean | OnceOptions | undefined;
  /**
   * False sends values that break limits of the spec, which come from documentation that may be
   * wrong. What cannot be written is refused even then.
   */
  readonly validate?: boolean | undefined;
  /** Elements of the body that the spec lacks, by their names on the wire. */
  readonly extraFields?: Tree | undefined;
  /** Query parameters that the spec lacks; a value of null makes a flag. */
  readonly extraQuery?: Readonly<Record<string, string | null>> | undefined;
  /** Header fields that the spec lacks. */
  readonly extraHeaders?: Readonly<Record<string, string>> | undefined;
}

/** The options of a call that looks up jobs. */
export interface LookUpOptions extends CallOptions {
  /** Whether to return the answer if a job does not exist, in place of throwing NotFoundError. */
  readonly missingOk?: boolean | undefined;
}

/** The options of a wait for a job; all but the time limit are those of each look-up. */
export interface WaitOptions<J = unknown> extends Omit<CallOptions, "createOnce" | "timeout"> {
  /** The longest wait in milliseconds; there is no limit if it is absent. */
  readonly timeout?: number | undefined;
  /** Is told of each job after each look-up. */
  readonly onProgress?: ((job: J) => void) | undefined;
}

/** The options of a presigned URL. */
export interface UrlOptions {
  /** For how many seconds the URL is valid; 600 by default. */
  readonly expires?: number | undefined;
  readonly validate?: boolean | undefined;
  /** Query parameters that the spec lacks; a value of null makes a flag. */
  readonly extraQuery?: Readonly<Record<string, string | null>> | undefined;
}

/** Time and chance, which tests may replace. Times are in seconds. */
export interface Clock {
  /** Seconds since 1970. */
  now(): number;
  sleep(seconds: number, signal: AbortSignal | undefined): Promise<void>;
  /** A number of at least 0 and less than 1. */
  random(): number;
  /** A text by chance; a secure one by default. */
  mark?(length: number, characters: string): string;
}

/**
 * The options of a client.
 *
 * Those that are absent are read from the environment: `CLOUDINFINITE_BUCKET`,
 * `CLOUDINFINITE_REGION` and `CLOUDINFINITE_ENDPOINT_URL`.
 */
export interface ClientOptions extends RequestOptions {
  /** The bucket, with the account's number: `examplebucket-1250000000`. */
  readonly bucket?: string | undefined;
  /** The bucket's region, such as `ap-beijing`. */
  readonly region?: string | undefined;
  /**
   * Credentials, or a function that gives them. By default they come from the environment, or from
   * the profile file of the vendor's tools.
   */
  readonly credentials?: Credentials | CredentialProvider | undefined;
  /** Scheme, host and port to call in place of the service's. */
  readonly endpointUrl?: string | undefined;
  readonly createOnce?: boolean | OnceOptions | undefined;
  /** Sends the requests; `fetch` by default. */
  readonly transport?: Transport | undefined;
  /** How many requests may be on their way at once; 64 by default. */
  readonly maxConnections?: number | undefined;
  /** What to add to the `User-Agent`, such as `gallery/2.1`. */
  readonly userAgent?: string | undefined;
  readonly clock?: Clock | undefined;
}
