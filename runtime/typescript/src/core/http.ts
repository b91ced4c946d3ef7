/** Requests and responses, as transports exchange them. */

import type { Anomaly } from "./document.ts";

/**
 * A body that is read while it is sent: its length, and a function that opens it for each attempt.
 */
export interface BodySource {
  /** The number of bytes. */
  readonly length: number;
  /** Opens the body. A source that can be opened only once throws the second time. */
  open(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** The MD5 of the bytes, if it is to be sent. */
  readonly md5?: Uint8Array;
  /**
   * Opens the body in a form that `fetch` takes; sources that are passed to transports have this.
   */
  content?(): Promise<ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>>;
}

/** A signed request, which must be sent unchanged. */
export interface TransportRequest {
  readonly method: string;
  readonly url: string;
  /** Header fields, including `Host` and `Content-Length`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | BodySource | undefined;
  /** Ends the request when it is aborted. */
  readonly signal: AbortSignal;
}

/** The head of a response, and its body as it arrives. */
export interface TransportResponse {
  readonly status: number;
  readonly headers: Iterable<readonly [name: string, value: string]>;
  readonly body: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array> | null;
}

/**
 * Sends requests, each once: no redirects, no retries, nothing changed.
 *
 * It throws a `NotSentError` if certainly no byte of the request was sent, and any other error if
 * some may have been.
 */
export interface Transport {
  send(request: TransportRequest): Promise<TransportResponse>;
}

/** A transport's error if no byte of the request was sent. */
export class NotSentError extends Error {
  override readonly name = "NotSentError";
}

/** A body cannot be sent: it has the wrong length, or cannot be read again. */
export class BodyError extends Error {
  override readonly name = "BodyError";
}

/** An attempt of a call. It has no header fields, query or body. */
export interface Attempt {
  /** The name of the operation. */
  readonly operation: string;
  readonly method: string;
  /** The path, decoded. */
  readonly path: string;
  readonly number: number;
  /** When it began, in milliseconds since 1970. */
  readonly started: number;
  /** How long it took; 0 until it has ended. */
  readonly seconds: number;
  /** The status; undefined if no complete response arrived. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly error: unknown;
}

/**
 * Wraps an attempt of a call, for example in a span of a trace: it calls `send` once, and waits for
 * it.
 *
 * Then the attempt has its status, request id and error. An error before `send` ends the call; an
 * error after it is ignored, so that no answer is lost.
 */
export type AttemptHook = (attempt: Attempt, send: () => Promise<void>) => Promise<void>;

/** The metadata of an answer. */
export interface Metadata {
  readonly status: number;
  /** Header fields by names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The raw body. */
  readonly body: Uint8Array;
  readonly requestId: string | undefined;
  readonly traceId: string | undefined;
  /** The parts of the response that the spec does not expect. */
  readonly anomalies: readonly Anomaly[];
  readonly attempts: readonly Attempt[];
}

/** An answer: its fields, and `$metadata`, which is not enumerable. */
export type Answer<T = unknown> = T & { readonly $metadata: Metadata };

/** An answer that consists of bytes. */
export interface BinaryAnswer {
  readonly content: Uint8Array;
  readonly contentType: string | undefined;
}

/** An answer that consists of text. */
export interface TextAnswer {
  readonly text: string;
  readonly contentType: string | undefined;
}

/** An answer without fields. */
export type EmptyAnswer = Record<never, never>;
