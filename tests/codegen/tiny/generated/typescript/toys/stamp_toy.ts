// Generated from spec/toys/stamp_toy.xsd (bb93c34b75ce0931).
// Do not edit: change the spec and run `make generate`.

/** The operation StampToy and its types. */

import { $Turns } from "../common/scalar.ts";
import { BOOLEAN, STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag, asRule, inKey, inQuery } from "../core/places.ts";
import { binaryAnswer } from "../core/plain_answer.ts";
import { textKind } from "../core/scalars.ts";
import { StepsText } from "../core/steps.ts";
import { makeStream } from "../core/streaming.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type {
  Answer,
  BinaryAnswer,
  CallOptions,
  StreamedAnswer,
  UrlOptions,
} from "../core/types.ts";

export const $Stamp: Scalar = {
  kind: textKind,
  minLength: 1,
};

/** What is stamped, and how. */
export class Stamp extends StepsText {
  /** How large it is. */
  size(given: SizeStep = {}): this {
    return this.with($SizeStep, given);
  }

  /** Dry it. */
  dry(): this {
    return this.with($DryStep, {});
  }

  /** Write a word. */
  write(given: WriteStep): this {
    return this.with($WriteStep, given);
  }
}

/**
 * A colour of ink.
 *
 *
 * - `red`: Red.
 * - `in-visible`: No colour.
 */
export type Ink = "red" | "in-visible";

export const $Ink: Scalar = {
  kind: textKind,
  values: ["red", "in-visible"],
};

/** How large it is. */
export interface SizeStep {
  /** The width. -3 to 100. */
  width?: number;
  /** The height. -3 to 100. */
  height?: number;
  /** The ink. One of `red`, `in-visible`. */
  ink?: Ink;
}

export const $SizeStep: RecordTable = {
  name: "SizeStep",
  fields: () => [
    ["Width", $Turns],
    ["Height", $Turns],
    ["Ink", $Ink],
  ],
  step: {
    name: "size",
    within: "press",
    forms: [
      ["size/!{Width}x{Height}<", "Ink", "red"],
      ["size/{Width}x[{Height}][/ink/{Ink}]"],
      ["size/x{Height}"],
    ],
  },
};

/** Dry it. */
export type DryStep = Record<never, never>;

export const $DryStep: RecordTable = {
  name: "DryStep",
  fields: () => [],
  step: { name: "dry", within: "press", forms: [["dry"]] },
};

/** Write a word. */
export interface WriteStep {
  /** The word. */
  class: string;
  /** Who wrote it. */
  by?: string;
}

export const $WriteStep: RecordTable = {
  name: "WriteStep",
  fields: () => [
    ["Class", STRING, { required: true, base64url: true }],
    ["By", STRING, { base64url: true }],
  ],
  step: { name: "write", forms: [["word/1/{Class}[/by/{By}]"]] },
};

export const $StampToyParams: RecordTable = {
  name: "StampToyParams",
  fields: () => [
    ["ToyKey", STRING, { key: "key", in: inKey, required: true }],
    ["depth", $Turns, { in: inQuery }],
    ["rule", $Stamp, { in: asRule, required: true }],
    ["gilt", BOOLEAN, { in: asFlag }],
  ],
};

export const STAMP_TOY: OperationTable = {
  name: "StampToy",
  method: "GET",
  path: "/{ToyKey}",
  host: "chest",
  safe: true,
  params: () => $StampToyParams,
  answer: binaryAnswer,
};

/** The arguments of `stamp`. */
export interface StampToyArgs {
  /** The key of the toy. */
  key: string;
  /** How deep. -3 to 100. */
  depth?: number;
  /** What is stamped on it, and how. Not empty. */
  rule: string | Stamp;
  /** Gild it. */
  gilt?: boolean;
}

/**
 * Fetch a toy with something stamped on it.
 *
 * The response holds at most 32 MiB; `stampStream` has no limit.
 *
 * Pages:
 *
 * - https://example.com/stamp (en)
 */
export function stamp(
  client: BaseClient,
  args: StampToyArgs,
  options?: CallOptions,
): Promise<Answer<BinaryAnswer>> {
  return makeCall(client, STAMP_TOY, args, options);
}

/**
 * Return a signed URL for `stamp`, which takes the same arguments. Nothing is sent. Anyone who has
 * the URL can make the call, any number of times, until it expires.
 */
export function stampUrl(
  client: BaseClient,
  args: StampToyArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, STAMP_TOY, args, options);
}

/** Stream the response of `stamp`, which takes the same arguments. */
export function stampStream(
  client: BaseClient,
  args: StampToyArgs,
  options?: CallOptions,
): Promise<StreamedAnswer> {
  return makeStream(client, STAMP_TOY, args, options);
}
