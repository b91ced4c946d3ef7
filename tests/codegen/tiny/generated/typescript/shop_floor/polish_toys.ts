// Generated from spec/shop_floor/polish_toys.xsd (7ae580886db69191).
// Do not edit: change the spec and run `make generate`.

/** The operation PolishToys and its types. */

import type { Finish } from "../common/scalar.ts";
import { $Finish, $Key, $Moment, $Pocket, $ToyName, $Volume } from "../common/scalar.ts";
import { BOOLEAN, DECIMAL, INTEGER, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { jsonOf } from "../core/json.ts";
import { mapCodec } from "../core/map.ts";
import { inHeader, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, DecimalInput } from "../core/types.ts";

export const $PolishToysParams: RecordTable = {
  name: "PolishToysParams",
  fields: () => [
    ["x-toy-rules", $Rules, { key: "rules", in: inHeader, json: jsonOf }],
    ["more", $Rules, { in: inQuery, json: jsonOf }],
  ],
};

/** Rules for polishing. */
export interface Rules {
  /** Whether to be quiet. */
  quiet?: boolean;
  /** The tip for each person. */
  tips?: Readonly<Record<string, DecimalInput>>;
  /** A rule for each pocket. Names: 2 to 12 characters: letters, digits, '_', '-' and '.'. */
  knacks?: Readonly<Record<string, Rule>>;
  /** Each rule. At most 9 items. */
  rules: readonly Rule[];
}

export const $Rules: RecordTable = {
  name: "Rules",
  fields: () => [
    ["version", INTEGER, { fixed: "2" }],
    ["quiet", BOOLEAN],
    ["tips", DECIMAL, { names: STRING, map: mapCodec }],
    ["knacks", $Rule, { names: $Pocket, map: mapCodec }],
    ["rules", $Rule, { required: true, many: true, maxItems: 9 }],
  ],
};

/** One rule. */
export interface Rule {
  /** What it says. 2 to 12 characters: letters, '-', '[', ']', '\', '^', '"' and Chinese ones. */
  rule: string;
  /** Why. */
  note?: string;
  /** The share of all toys. */
  share?: DecimalInput;
  /** The maximum volume. 0 to 11, or `quiet`, or `loud`. */
  volume?: number | "quiet" | "loud";
  /** When it expires. */
  until?: Date;
  /** How often, for each day. */
  times?: readonly number[];
  /** How far, for each day. */
  turns?: readonly number[];
}

export const $Rule: RecordTable = {
  name: "Rule",
  fields: () => [
    ["rule", $ToyName, { required: true }],
    ["note", STRING],
    ["share", DECIMAL],
    ["volume", $Volume],
    ["until", $Moment],
    ["times", INTEGER, { many: true }],
    ["turns", INTEGER, { many: true, comma: true }],
  ],
};

export const $Polish: RecordTable = {
  name: "Polish",
  fields: () => [
    ["Finish", $Finish, { required: true }],
    ["Recipe", $Key, { secret: true }],
  ],
};

/** How bright they are now. */
export interface Shine {
  /** The brightness, out of a hundred. */
  brightness: number;
}

export const $Shine: RecordTable = {
  name: "Shine",
  fields: () => [["Brightness", INTEGER, { isText: true, always: true }]],
};

export const POLISH_TOYS: OperationTable = {
  name: "PolishToys",
  method: "PUT",
  path: "/",
  host: "shop",
  safe: true,
  params: () => $PolishToysParams,
  request: () => $Polish,
  response: () => $Shine,
  requestRoot: "ToyPolish",
  responseRoot: "ToyShine",
};

/** The arguments of `polishToys`. */
export interface PolishToysArgs {
  /** The rules. */
  rules?: Rules;
  /** More rules. */
  more?: Rules;
  /**
   * The finish to polish. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`.
   */
  finish: Finish;
  /** The ingredients of the polish, which are secret. Not empty. */
  recipe?: string;
}

/**
 * Polish all toys.
 *
 * Pages:
 *
 * - https://example.com/polish (en)
 */
export function polishToys(
  client: BaseClient,
  args: PolishToysArgs,
  options?: CallOptions,
): Promise<Answer<Shine>> {
  return makeCall(client, POLISH_TOYS, args, options);
}
