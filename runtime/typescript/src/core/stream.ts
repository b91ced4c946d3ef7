/** Bodies that are read as they arrive. */

import type { Metadata, TransportResponse } from "./http.ts";

/** An answer whose bytes are read as they arrive. */
export interface StreamedAnswer extends AsyncIterable<Uint8Array> {
  readonly contentType: string | undefined;
  /** The metadata; its body is empty. */
  readonly $metadata: Metadata;
  /** The bytes as a `ReadableStream`. */
  stream(): ReadableStream<Uint8Array>;
  /** Ends the request. Not needed after reading to the end. */
  close(): void;
}

/** Yields the parts of an answer; stopping early ends the request. */
export async function* bodyOf({
  body,
}: TransportResponse): AsyncGenerator<Uint8Array, void, undefined> {
  if (body !== null) yield* body as AsyncIterable<Uint8Array>;
}
