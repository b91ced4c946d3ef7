// Generated from spec/shop_floor/melt_toy.xsd (db158b8fd0872afb).
// Do not edit: change the spec and run `make generate`.

/** The operation MeltToy and its types. */

import type { Finish } from "../common/scalar.ts";
import { $Finish, $Key } from "../common/scalar.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer } from "../core/types.ts";

export const $MeltToyParams: RecordTable = {
  name: "MeltToyParams",
  fields: () => [
    ["Finish", $Finish, { in: inPath, required: true }],
    ["Keys", $Key, { in: inPath, required: true, many: true, comma: true, maxItems: 3 }],
  ],
};

export const MELT_TOY: OperationTable = {
  name: "MeltToy",
  method: "DELETE",
  path: "/toys/{Finish}/{Keys}",
  host: "shop",
  safe: true,
  params: () => $MeltToyParams,
};

/** The arguments of `meltToy`. */
export interface MeltToyArgs {
  /** A word in the path. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`. */
  finish: Finish;
  /** A comma list in the path. Not empty. At most 3 items. */
  keys: readonly string[];
}

/**
 * Melt all toys of a finish.
 *
 * Pages:
 *
 * - https://example.com/melt (en)
 */
export function meltToy(
  client: BaseClient,
  args: MeltToyArgs,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, MELT_TOY, args, options);
}
