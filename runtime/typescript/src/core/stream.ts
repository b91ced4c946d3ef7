/** Bodies that are read as they come. */

import type { Metadata, TransportResponse } from "./http.ts";

/** An answer whose bytes are read as they come. */
export interface StreamedAnswer extends AsyncIterable<Uint8Array> {
  readonly contentType: string | undefined;
  /** All but the body, which is empty here. */
  readonly $metadata: Metadata;
  /** The same as a stream of the platform. */
  stream(): ReadableStream<Uint8Array>;
  /** Ends the request; reading to the end does so by itself. */
  close(): void;
}

/** The parts of an answer; whoever stops early ends the request. */
export async function* bodyOf({
  body,
}: TransportResponse): AsyncGenerator<Uint8Array, void, undefined> {
  if (body !== null) yield* body as AsyncIterable<Uint8Array>;
}
