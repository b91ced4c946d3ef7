/** The options of clients and calls. */

import type { CredentialProvider, Credentials } from "./credentials.ts";
import type { Attempt, AttemptHook, Transport } from "./http.ts";
import type { Tree } from "./tree.ts";

/** How long to wait, in milliseconds. */
export interface Timeouts {
  /** For each part of a response; 60 seconds by default. */
  readonly read?: number | undefined;
  /** For a whole call with all its attempts; 300 seconds by default. */
  readonly total?: number | undefined;
}

/** When and how often to retry a call if that is harmless; times in milliseconds. */
export interface RetryOptions {
  /** The number of attempts. */
  readonly attempts?: number | undefined;
  /** The longest wait before the second attempt; it doubles from there. */
  readonly base?: number | undefined;
  /** The longest wait before any attempt. */
  readonly cap?: number | undefined;
}

/** The assumptions of `createOnce` about the service; times in milliseconds. */
export interface OnceOptions {
  /** How long the service accepts a signature. */
  readonly validity?: number | undefined;
  /** How long the service may take to list what it has created. */
  readonly settle?: number | undefined;
}

/** The options of a request that the spec lacks. */
export interface RequestOptions {
  /** Cancels the call. A creating call that is cancelled may have done its work. */
  readonly signal?: AbortSignal | undefined;
  /** How long to wait in milliseconds: in total, or in detail. */
  readonly timeout?: number | Timeouts | undefined;
  /** How often the call may be sent again if that is harmless. */
  readonly retries?: number | RetryOptions | undefined;
  /** Called after every attempt. */
  readonly onAttempt?: ((attempt: Attempt) => void) | undefined;
  /** Wraps every attempt. */
  readonly around?: AttemptHook | undefined;
}

/** The options of a call. */
export interface CallOptions extends RequestOptions {
  /**
   * Makes a creating call find out what it created if its response is lost, so that it creates at
   * most one thing.
   */
  readonly createOnce?: boolean | OnceOptions | undefined;
  /**
   * False sends values that break limits of the spec, which come from documentation that may be
   * wrong. Values that cannot be sent at all are still refused.
   */
  readonly validate?: boolean | undefined;
  /** Elements of the body that the spec lacks, by wire name. */
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

/** The options of a wait for a job; all but the time limit apply to each lookup. */
export interface WaitOptions<J = unknown> extends Omit<CallOptions, "createOnce" | "timeout"> {
  /** The longest wait in milliseconds; unlimited by default. */
  readonly timeout?: number | undefined;
  /** Called with each job after each lookup. */
  readonly onProgress?: ((job: J) => void) | undefined;
}

/** The options of a presigned URL. */
export interface UrlOptions {
  /** How many seconds the URL is valid; 600 by default. */
  readonly expires?: number | undefined;
  readonly validate?: boolean | undefined;
  /** Query parameters that the spec lacks; a value of null makes a flag. */
  readonly extraQuery?: Readonly<Record<string, string | null>> | undefined;
}

/** Time and randomness, which tests may replace. Times are in seconds. */
export interface Clock {
  /** Seconds since 1970. */
  now(): number;
  sleep(seconds: number, signal: AbortSignal | undefined): Promise<void>;
  /** A random number in [0, 1). */
  random(): number;
  /** A random text; a secure one by default. */
  mark?(length: number, characters: string): string;
}

/**
 * The options of a client.
 *
 * Bucket, region and endpoint default to the environment variables `CLOUDINFINITE_BUCKET`,
 * `CLOUDINFINITE_REGION` and `CLOUDINFINITE_ENDPOINT_URL`.
 */
export interface ClientOptions extends RequestOptions {
  /** The bucket, with the account's number: `examplebucket-1250000000`. */
  readonly bucket?: string | undefined;
  /** The bucket's region, such as `ap-beijing`. */
  readonly region?: string | undefined;
  /**
   * Credentials, or a function that returns them. By default, they come from the environment, or
   * from the profile file of the vendor's tools.
   */
  readonly credentials?: Credentials | CredentialProvider | undefined;
  /** Scheme, host and port to call instead of the service's. */
  readonly endpointUrl?: string | undefined;
  readonly createOnce?: boolean | OnceOptions | undefined;
  /** Sends the requests; `fetch` by default. */
  readonly transport?: Transport | undefined;
  /** How many requests may be in flight at once; 64 by default. */
  readonly maxConnections?: number | undefined;
  /** Text to add to the `User-Agent`, such as `gallery/2.1`. */
  readonly userAgent?: string | undefined;
  readonly clock?: Clock | undefined;
}
