/** What callers may give as a body. */

import { ConfigurationError } from "./errors.ts";
import type { BodySource } from "./http.ts";
import { fromBlob } from "./stream.ts";
import { toBytes } from "./text.ts";

/** A body as bytes, or as what gives them. */
export function bytesOf(body: unknown): Uint8Array<ArrayBuffer> | BodySource {
  if (typeof body === "string") return toBytes(body);
  if (body instanceof Uint8Array) return body as Uint8Array<ArrayBuffer>;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (typeof Blob !== "undefined" && body instanceof Blob) return fromBlob(body);
  const source = body as BodySource | null;
  if (typeof source === "object" && source !== null && typeof source.open === "function") {
    if (Number.isSafeInteger(source.length) && source.length >= 0) return source;
  }
  throw new ConfigurationError(
    "`body` must be bytes, a text, a Blob, or an object with `length` and `open`",
  );
}
