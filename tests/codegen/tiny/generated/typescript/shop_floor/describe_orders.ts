// Generated from spec/shop_floor/describe_orders.xsd (2d08a806bd6da2d1).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeOrders and its types. */

import type { Finish } from "../common/scalar.ts";
import { $Finish, $Key, $Moment } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { withIds } from "../core/jobs.ts";
import { Pager } from "../core/paging.ts";
import { inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, JobReference } from "../core/types.ts";
import type { Order } from "./order.ts";
import { $Order } from "./order.ts";

export const $DescribeOrdersParams: RecordTable = {
  name: "DescribeOrdersParams",
  fields: () => [
    ["from", STRING, { in: inQuery }],
    ["finish", $Finish, { in: inQuery, required: true }],
    ["class", $Key, { in: inQuery, job: { item: "orders", key: "class" } }],
    ["customer", STRING, { in: inQuery }],
    ["since", $Moment, { in: inQuery }],
  ],
};

/** One page of orders. */
export interface DescribeOrdersResponse {
  /** The orders. */
  orders: Order[];
  /** The token of the next page. */
  next?: string;
}

export const $DescribeOrdersResponse: RecordTable = {
  name: "DescribeOrdersResponse",
  fields: () => [
    ["Orders", $Order, { many: true }],
    ["Next", STRING],
  ],
};

export const DESCRIBE_ORDERS: OperationTable = {
  name: "DescribeOrders",
  method: "GET",
  path: "/orders",
  host: "shop",
  safe: true,
  params: () => $DescribeOrdersParams,
  response: () => $DescribeOrdersResponse,
  paging: { token: "from", next: "Next", items: "Orders" },
  actions: ["toy:Look"],
};

/** The arguments of `describeOrders`. */
export interface DescribeOrdersArgs {
  /** The token of the previous page. */
  from?: string;
  /** With this finish. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`. */
  finish: Finish;
  /**
   * Of this class. Not empty. You can also pass the job itself, or the response that created it.
   */
  class?: JobReference;
  /** Of this customer. */
  customer?: string;
  /** Made since this time. */
  since?: Date;
}

/**
 * List orders.
 *
 * CAM actions:
 *
 * - toy:Look
 *
 * Pages:
 *
 * - https://example.com/orders (en)
 */
export function describeOrders(
  client: BaseClient,
  args: DescribeOrdersArgs,
  options?: CallOptions,
): Promise<Answer<DescribeOrdersResponse>> {
  return makeCall(client, DESCRIBE_ORDERS, withIds(DESCRIBE_ORDERS, args), options);
}

/**
 * Iterate over all pages of `describeOrders`, with the same arguments.
 *
 * To resume after a page, pass its `next` as `from`.
 */
export function iterOrders(
  client: BaseClient,
  args: DescribeOrdersArgs,
  options?: CallOptions,
): Pager<Order, Answer<DescribeOrdersResponse>> {
  return new Pager(client, DESCRIBE_ORDERS, withIds(DESCRIBE_ORDERS, args), options);
}
