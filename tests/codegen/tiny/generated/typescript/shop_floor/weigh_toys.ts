// Generated from spec/shop_floor/weigh_toys.xsd (a45ce0d4d4abfebe).
// Do not edit: change the spec and run `make generate`.

/** The operation WeighToys and its types. */

import { DECIMAL, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import { mapCodec } from "../core/map.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, Decimal } from "../core/types.ts";
import type { Toy } from "../results/toy.ts";
import { $Toy } from "../results/toy.ts";

/** How heavy they are. */
export interface Weights {
  /** In grams. */
  total: Decimal;
  /** In grams, by shelf. */
  shelves?: Record<string, Decimal>;
  /** Each toy. */
  toys: Toy[];
}

export const $Weights: RecordTable = {
  name: "Weights",
  fields: () => [
    ["total", DECIMAL, { always: true }],
    ["shelves", DECIMAL, { names: STRING, map: mapCodec }],
    ["toys", $Toy, { many: true }],
  ],
};

export const WEIGH_TOYS: OperationTable = {
  name: "WeighToys",
  method: "GET",
  path: "/weights",
  host: "shop",
  safe: true,
  response: () => $Weights,
  readJson: readJsonAnswer,
};

/**
 * Weigh all toys.
 *
 * Pages:
 *
 * - https://example.com/weigh (en)
 */
export function weighToys(client: BaseClient, options?: CallOptions): Promise<Answer<Weights>> {
  return makeCall(client, WEIGH_TOYS, {}, options);
}
