// Generated from spec/shop_floor/place_order.xsd (e75b6f6a8126182e).
// Do not edit: change the spec and run `make generate`.

/** The operation PlaceOrder and its types. */

import type { Finish } from "../common/scalar.ts";
import { $Finish } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import { DESCRIBE_ORDERS } from "./describe_orders.ts";
import type { Order } from "./order.ts";
import { $Order, $Wish } from "./order.ts";

export const $PlaceOrderRequest: RecordTable = {
  name: "PlaceOrderRequest",
  fields: () => [
    ["Finish", $Finish, { required: true, fixed: "no-op" }],
    ["class", STRING],
    ["Wish", $Wish, { flatten: true }],
  ],
};

/** The order. */
export interface PlaceOrderResponse {
  /** The order. */
  order: Order;
}

export const $PlaceOrderResponse: RecordTable = {
  name: "PlaceOrderResponse",
  fields: () => [["Order", $Order, { always: true }]],
};

export const PLACE_ORDER: OperationTable = {
  name: "PlaceOrder",
  method: "POST",
  path: "/orders",
  host: "shop",
  request: () => $PlaceOrderRequest,
  response: () => $PlaceOrderResponse,
  recovery: {
    mark: ["Wish", "from"],
    operation: () => DESCRIBE_ORDERS,
    match: ["Wish", "from"],
    item: "Order",
    by: "customer",
    since: "since",
    carry: [
      ["finish", "Finish"],
      ["class", "class"],
    ],
  },
  actions: ["toy:Order"],
};

/** The arguments of `placeOrder`. */
export interface PlaceOrderArgs {
  /** The class of the order. */
  class?: string;
  /**
   * Who wishes, under a name that is a keyword in some languages. At most 30 characters: small
   * letters, digits and '-'.
   */
  from?: string;
  /** The toy. Not empty. */
  toy?: string;
  /** The colour of the paper. Required if any other field of `Wrap` is set. */
  colour?: string;
  /**
   * A required list of at least two items. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a"
   * \ 'b'`, `<&>`. At least 2 items. Required if any other field of `Wrap` is set.
   */
  bows?: readonly Finish[];
  /** A required time. Required if any other field of `Wrap` is set. */
  sealed?: Date;
}

/**
 * Order a toy.
 *
 * With `createOnce: true`, the client appends a mark of 21 characters to `from` (leaving 9 for your
 * own text). If the outcome of the call is unknown, it looks for the mark with `iterOrders`.
 *
 * CAM actions:
 *
 * - toy:Order
 * - toy:Look: Only with `createOnce`.
 *
 * Pages:
 *
 * - https://example.com/order/place (en)
 */
export function placeOrder(
  client: BaseClient,
  args: PlaceOrderArgs = {},
  options?: CallOptions,
): Promise<Answer<PlaceOrderResponse>> {
  return makeCreation(client, PLACE_ORDER, args, options);
}
