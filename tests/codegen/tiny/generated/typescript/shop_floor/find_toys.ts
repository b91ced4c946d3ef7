// Generated from spec/shop_floor/find_toys.xsd (22d745e5f5b796e2).
// Do not edit: change the spec and run `make generate`.

/** The operation FindToys and its types. */

import type { PartInput } from "../common/part.ts";
import { $Part } from "../common/part.ts";
import { $Turns } from "../common/scalar.ts";
import { BOOLEAN, DECIMAL, INTEGER, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { deepest } from "../core/conditions.ts";
import { jsonBody } from "../core/json.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import { inHeader, inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, DecimalInput } from "../core/types.ts";

export const $FindToysParams: RecordTable = {
  name: "FindToysParams",
  fields: () => [
    ["Row", INTEGER, { in: inPath, required: true }],
    ["accept", STRING, { in: inHeader, required: true, fixed: "application/json" }],
  ],
};

export const $ToySearch: RecordTable = {
  name: "ToySearch",
  fields: () => [
    ["Version", STRING, { required: true, fixed: "2" }],
    ["Where", $Clause],
    ["Sorting", $ToySorting, { required: true, flatten: true }],
    ["Most", $Turns],
    ["Exact", BOOLEAN],
    ["Parts", $Part, { many: true }],
  ],
};

export const $ToySorting: RecordTable = {
  name: "ToySorting",
  fields: () => [
    ["By", STRING, { many: true, comma: true, maxItems: 3 }],
    ["Weights", DECIMAL, { many: true }],
  ],
};

/**
 * A condition.
 *
 * A request needs at least one of `is`, `within`.
 */
export interface Clause {
  /** A text. */
  is?: string;
  /** Conditions of which at least one must hold. At most 3 levels deep. */
  within?: readonly Clause[];
}

export const $Clause: RecordTable = {
  name: "Clause",
  fields: () => [
    ["Is", STRING],
    ["Within", $Clause, { many: true, depth: deepest(3) }],
  ],
  anyOf: [["Is", "Within"]],
};

/** What was found. */
export interface FoundToys {
  /** The number of toys found. */
  count?: number;
}

export const $FoundToys: RecordTable = {
  name: "FoundToys",
  fields: () => [["Count", INTEGER]],
};

export const FIND_TOYS: OperationTable = {
  name: "FindToys",
  method: "DELETE",
  path: "/search/{Row}",
  host: "shop",
  safe: true,
  params: () => $FindToysParams,
  request: () => $ToySearch,
  response: () => $FoundToys,
  json: jsonBody,
  readJson: readJsonAnswer,
};

/** The arguments of `findToys`. */
export interface FindToysArgs {
  /** The row. */
  row: number;
  /** The condition. */
  where?: Clause;
  /** The fields to sort by. At most 3 items. */
  by?: readonly string[];
  /** The weight of each field. */
  weights?: readonly DecimalInput[];
  /** The maximum number of toys. -3 to 100. */
  most?: number;
  /** Whether only exact matches count. */
  exact?: boolean;
  /** What they are made of. */
  parts?: readonly PartInput[];
}

/**
 * Find toys, and put them away.
 *
 * Pages:
 *
 * - https://example.com/find (en)
 */
export function findToys(
  client: BaseClient,
  args: FindToysArgs,
  options?: CallOptions,
): Promise<Answer<FoundToys>> {
  return makeCall(client, FIND_TOYS, args, options);
}
