// Generated from spec/shop_floor/describe_order.xsd (c630e48528f5f30a).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeOrder and its types. */

import { $Key } from "../common/scalar.ts";
import { BOOLEAN, STRING } from "../core/built_in.ts";
import { makeLookUp } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag, inPath, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, JobReference, LookUpOptions, WaitOptions } from "../core/types.ts";
import { waitForJobs } from "../core/waiting.ts";
import type { Order } from "./order.ts";
import { $Order } from "./order.ts";

export const $DescribeOrderParams: RecordTable = {
  name: "DescribeOrderParams",
  fields: () => [
    [
      "class",
      $Key,
      {
        in: inPath,
        required: true,
        many: true,
        comma: true,
        job: { item: "orders", key: "class" },
      },
    ],
    ["full", BOOLEAN, { in: asFlag, required: true, fixed: "true" }],
    ["language", STRING, { in: inQuery }],
  ],
};

/** The orders. */
export interface DescribeOrderResponse {
  /** The orders that exist. */
  orders: Order[];
  /** The numbers of orders that do not exist. Not empty. */
  missing: string[];
}

export const $DescribeOrderResponse: RecordTable = {
  name: "DescribeOrderResponse",
  fields: () => [
    ["Orders", $Order, { many: true }],
    ["Missing", $Key, { many: true }],
  ],
};

export const DESCRIBE_ORDER: OperationTable = {
  name: "DescribeOrder",
  method: "GET",
  path: "/orders/{class}",
  host: "shop",
  safe: true,
  params: () => $DescribeOrderParams,
  response: () => $DescribeOrderResponse,
  waiting: {
    id: "class",
    item: "Orders",
    key: "class",
    state: "State",
    success: ["Done", "Sold"],
    failed: ["Lost"],
    cancelled: [],
    code: "Code",
    message: "Message",
    missing: "Missing",
  },
  actions: ["toy:Look"],
};

/** The arguments of `describeOrder`. */
export interface DescribeOrderArgs {
  /**
   * Their numbers. Not empty. You can also pass the job itself, or the response that created it.
   */
  class: JobReference | readonly JobReference[];
  /** The language of messages. */
  language?: string;
}

/**
 * Look up orders.
 *
 * CAM actions:
 *
 * - toy:Look
 *
 * Pages:
 *
 * - https://example.com/order (en)
 */
export function describeOrder(
  client: BaseClient,
  args: DescribeOrderArgs,
  options?: LookUpOptions,
): Promise<Answer<DescribeOrderResponse>> {
  return makeLookUp(client, DESCRIBE_ORDER, args, options);
}

/** Wait until several jobs succeed. */
export function waitForOrder(
  client: BaseClient,
  jobs: readonly JobReference[],
  options?: WaitOptions<Order>,
): Promise<Order[]>;
/**
 * Wait until a job succeeds, and return it. Pass its id, the job itself, or the response that
 * created it.
 *
 * It looks up the job with `describeOrder`. The first lookup is immediate; the interval then grows
 * to half a minute.
 *
 * Errors:
 *
 * - JobFailedError: the job's state is `Lost`.
 * - JobNotFoundError: the job does not exist.
 * - WaitTimeoutError: the job is still running.
 */
export function waitForOrder(
  client: BaseClient,
  job: JobReference,
  options?: WaitOptions<Order>,
): Promise<Order>;
export function waitForOrder(
  client: BaseClient,
  job: JobReference | readonly JobReference[],
  options?: WaitOptions<Order>,
): Promise<Order | Order[]> {
  return waitForJobs(client, DESCRIBE_ORDER, job, options);
}
