/** Bodies that are read as they come, or while they are sent. */

import { BodyError, type BodySource, type Metadata, type TransportResponse } from "./http.ts";

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

/** The parts of an answer; `done` is called when there are no more, or nobody reads on. */
export async function* bodyOf(
  response: TransportResponse,
  done: () => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    if (response.body === null) return;
    if (Symbol.asyncIterator in response.body) {
      yield* response.body;
      return;
    }
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    try {
      for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
    } finally {
      reader.cancel().catch(() => undefined);
    }
  } finally {
    done();
  }
}

/** A source whose last part is held back until it is known to be as long as it said. */
export function guarded(source: BodySource): BodySource {
  return {
    length: source.length,
    async *open(): AsyncGenerator<Uint8Array, void, undefined> {
      let length = 0;
      let held: Uint8Array | undefined;
      let parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
      try {
        parts = source.open();
        for await (const part of parts) {
          length += part.length;
          if (length > source.length) break;
          if (held !== undefined) yield held;
          held = part;
        }
      } catch (error) {
        throw new BodyError("the body could not be read", { cause: error });
      }
      if (length !== source.length) {
        const odd = length > source.length ? "more" : "fewer";
        throw new BodyError(`the body has ${odd} bytes than the ${source.length} that were said`);
      }
      if (held !== undefined) yield held;
    },
  };
}

/** A source of a blob. */
export function fromBlob(blob: Blob): BodySource {
  return {
    length: blob.size,
    async *open(): AsyncGenerator<Uint8Array, void, undefined> {
      const reader = blob.stream().getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
    },
  };
}
