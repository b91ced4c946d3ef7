/** Bodies as callers may pass them. */

import { ConfigurationError } from "./errors.ts";
import { BodyError, type BodySource } from "./http.ts";
import { toBytes } from "./text.ts";

/** Returns a body as bytes or as a source of bytes. */
export function bytesOf(body: unknown): Uint8Array<ArrayBuffer> | BodySource {
  if (typeof body === "string") return toBytes(body);
  if (body instanceof Uint8Array) return body as Uint8Array<ArrayBuffer>;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (typeof Blob !== "undefined" && body instanceof Blob) return guarded(fromBlob(body));
  const source = body as BodySource | null;
  if (typeof source === "object" && source !== null && typeof source.open === "function") {
    if (Number.isSafeInteger(source.length) && source.length >= 0) return guarded(source);
  }
  throw new ConfigurationError(
    "`body` must be bytes, a text, a Blob, or an object with `length` and `open`",
  );
}

/** A source that holds back its last part until the length is known to be right. */
function guarded(source: BodySource): BodySource {
  const { length: promised, md5 } = source;
  return {
    length: promised,
    ...(md5 && { md5 }),
    async *open(): AsyncGenerator<Uint8Array, void, undefined> {
      let length = 0;
      let held: Uint8Array | undefined;
      let parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
      try {
        parts = source.open();
        for await (const part of parts) {
          length += part.length;
          if (length > promised) break;
          if (held !== undefined) yield held;
          held = part;
        }
      } catch (error) {
        throw new BodyError("the body could not be read", { cause: error });
      }
      if (length !== promised) {
        const relation = length > promised ? "more" : "fewer";
        throw new BodyError(`the body has ${relation} than ${promised} bytes`);
      }
      if (held !== undefined) yield held;
    },
    async content() {
      const parts = this.open() as AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined>;
      const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
        async pull(controller) {
          const part = await parts.next();
          if (part.done) controller.close();
          else controller.enqueue(part.value);
        },
        async cancel() {
          await parts.return();
        },
      });
      // Deno sends a stream in chunks, without the length that was signed.
      if ("Deno" in globalThis) return new Uint8Array(await new Response(stream).arrayBuffer());
      return stream;
    },
  };
}

/** Returns a source that reads a blob. */
function fromBlob(blob: Blob): BodySource {
  return {
    length: blob.size,
    async *open(): AsyncGenerator<Uint8Array, void, undefined> {
      const reader = blob.stream().getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
    },
  };
}
