// Generated from spec/shop_floor/describe_sales.xsd (30c07eecb579e4e9).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeSales and its types. */

import { $Turns } from "../common/scalar.ts";
import { INTEGER } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { Pager } from "../core/paging.ts";
import { inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { Order } from "./order.ts";
import { $Order } from "./order.ts";

export const $DescribeSalesParams: RecordTable = {
  name: "DescribeSalesParams",
  fields: () => [
    ["rows", $Turns, { in: inQuery }],
    ["from", INTEGER, { in: inQuery }],
  ],
};

/** One page of sales. */
export interface DescribeSalesResponse {
  /** The total on all pages. */
  sum?: number;
  /** The orders sold. */
  orders: Order[];
}

export const $DescribeSalesResponse: RecordTable = {
  name: "DescribeSalesResponse",
  fields: () => [
    ["Sum", INTEGER],
    ["Orders", $Order, { many: true }],
  ],
};

export const DESCRIBE_SALES: OperationTable = {
  name: "DescribeSales",
  method: "GET",
  path: "/sales",
  host: "shop",
  safe: true,
  params: () => $DescribeSalesParams,
  response: () => $DescribeSalesResponse,
  paging: { page: "from", total: "Sum", items: "Orders", size: ["rows", 100] },
};

/** The arguments of `describeSales`. */
export interface DescribeSalesArgs {
  /** How many orders per page. -3 to 100. Default: `10`. */
  rows?: number;
  /** The number of the page. Default: `1`. */
  from?: number;
}

/**
 * List sales.
 *
 * Pages:
 *
 * - https://example.com/sales (en)
 */
export function describeSales(
  client: BaseClient,
  args: DescribeSalesArgs = {},
  options?: CallOptions,
): Promise<Answer<DescribeSalesResponse>> {
  return makeCall(client, DESCRIBE_SALES, args, options);
}

/**
 * Iterate over all pages of `describeSales`, with the same arguments. `rows` defaults to 100 here.
 *
 * To start from a later page, pass its number as `from`.
 */
export function iterSales(
  client: BaseClient,
  args: DescribeSalesArgs = {},
  options?: CallOptions,
): Pager<Order, Answer<DescribeSalesResponse>> {
  return new Pager(client, DESCRIBE_SALES, args, options);
}
