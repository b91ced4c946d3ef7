// Generated from spec/shop_floor/count_shops.xsd (e5caf57480f965ec).
// Do not edit: change the spec and run `make generate`.

/** The operation CountShops. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { textAnswer } from "../core/plain_answer.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions, TextAnswer } from "../core/types.ts";

export const COUNT_SHOPS: OperationTable = {
  name: "CountShops",
  method: "GET",
  path: "/shops",
  host: "owner",
  safe: true,
  answer: textAnswer,
};

/**
 * Count the shops of an owner.
 *
 * Pages:
 *
 * - https://example.com/count (en)
 */
export function countShops(client: BaseClient, options?: CallOptions): Promise<Answer<TextAnswer>> {
  return makeCall(client, COUNT_SHOPS, {}, options);
}
