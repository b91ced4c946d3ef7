/** Requests and answers as they go to and come from a transport. */

import type { Anomaly } from "./document.ts";

/** A body that is read while it is sent: its length, and what gives the bytes anew for each attempt. */
export interface BodySource {
  /** The number of bytes. */
  readonly length: number;
  /** Opens it. A source that can be opened once only throws the second time. */
  open(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** The MD5 of the bytes, if it is to be sent. */
  readonly md5?: Uint8Array;
  /** Opens it as `fetch` takes it; the sources that transports are given have this. */
  content?(): Promise<ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>>;
}

/** A request that is ready to be sent, and is to be sent as it is. */
export interface TransportRequest {
  readonly method: string;
  readonly url: string;
  /** Header fields, `Host` and `Content-Length` among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | BodySource | undefined;
  /** Ends the request when it is aborted. */
  readonly signal: AbortSignal;
}

/** The head of an answer, and its body as it comes. */
export interface TransportResponse {
  readonly status: number;
  readonly headers: Iterable<readonly [name: string, value: string]>;
  readonly body: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array> | null;
}

/**
 * Sends requests, each once: no redirects, no retries, nothing changed.
 *
 * It throws `NotSentError` where certainly no byte of the request has left, and anything else where
 * some may have.
 */
export interface Transport {
  send(request: TransportRequest): Promise<TransportResponse>;
}

/** A transport's error for a request of which no byte has left. */
export class NotSentError extends Error {
  override readonly name = "NotSentError";
}

/** A body that cannot be sent: it is not as long as was said, or cannot be read again. */
export class BodyError extends Error {
  override readonly name = "BodyError";
}

/** One attempt of a call. It has no header field, query or body. */
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
  /** The status; undefined if no complete answer came. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly error: unknown;
}

/**
 * Runs an attempt of a call, such as within a span of a trace: it calls `send` once, and waits for it.
 *
 * Then the attempt has its status, request id and error. What it throws before `send` ends the call;
 * what it throws afterwards is ignored, so that no answer is lost.
 */
export type AttemptHook = (attempt: Attempt, send: () => Promise<void>) => Promise<void>;

/** What is to be known of an answer beside its fields. */
export interface Metadata {
  readonly status: number;
  /** Header fields by names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The raw body. */
  readonly body: Uint8Array;
  readonly requestId: string | undefined;
  readonly traceId: string | undefined;
  /** What the spec does not know. */
  readonly anomalies: readonly Anomaly[];
  readonly attempts: readonly Attempt[];
}

/** An answer: its fields, and `$metadata`, which is not enumerable. */
export type Answer<T = unknown> = T & { readonly $metadata: Metadata };

/** An answer that is bytes. */
export interface BinaryAnswer {
  readonly content: Uint8Array;
  readonly contentType: string | undefined;
}

/** An answer that is a text. */
export interface TextAnswer {
  readonly text: string;
  readonly contentType: string | undefined;
}

/** An answer without fields. */
export type EmptyAnswer = Record<never, never>;
