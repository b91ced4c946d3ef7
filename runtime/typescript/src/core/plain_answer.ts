/** Answers that are neither XML nor JSON. */

import type { BinaryAnswer, TextAnswer } from "./http.ts";
import { fromBytes } from "./text.ts";

/** Decodes an answer that consists of bytes. */
export function binaryAnswer(content: Uint8Array, contentType: string | undefined): BinaryAnswer {
  return { content, contentType };
}

/** Decodes an answer that consists of text; undefined if it is not UTF-8. */
export function textAnswer(
  body: Uint8Array,
  contentType: string | undefined,
): TextAnswer | undefined {
  const text = fromBytes(body, false);
  return text === undefined ? undefined : { text, contentType };
}
