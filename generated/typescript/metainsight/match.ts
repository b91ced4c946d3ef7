// Generated from spec/metainsight/match.xsd (c7de9ecc5f8a45a1).
// Do not edit: change the spec and run `make generate`.

/** `ImageMatch`. */

import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";

export const $MatchLimit: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "100",
};

export const $MatchThreshold: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "100",
};

export const $SearchText: Scalar = {
  kind: textKind,
  minLength: 1,
  maxLength: 60,
};

/**
 * The search method.
 *
 *
 * - `pic`: An image.
 * - `text`: A text.
 */
export type SearchMode = "pic" | "text";

export const $SearchMode: Scalar = {
  kind: textKind,
  values: ["pic", "text"],
};

/** A matching image. */
export interface ImageMatch {
  /** The image. */
  uri?: string;
  /** The score, up to 100. A higher score means a better match. */
  score?: bigint;
}

export const $ImageMatch: RecordTable = {
  name: "ImageMatch",
  fields: () => [
    ["URI", STRING, { key: "uri" }],
    ["Score", BIG_INTEGER],
  ],
};
