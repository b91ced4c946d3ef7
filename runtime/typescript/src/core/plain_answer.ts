/** Answers that are neither XML nor JSON. */

import type { BinaryAnswer, TextAnswer } from "./http.ts";
import { fromBytes } from "./text.ts";

/** An answer that is bytes. */
export function binaryAnswer(content: Uint8Array, contentType: string | undefined): BinaryAnswer {
  return { content, contentType };
}

/** An answer that is a text; undefined if it is not in UTF-8. */
export function textAnswer(
  body: Uint8Array,
  contentType: string | undefined,
): TextAnswer | undefined {
  const text = fromBytes(body, false);
  return text === undefined ? undefined : { text, contentType };
}
