// Generated from spec/service.xml (a346106999bb60f2).
// Do not edit: change the spec and run `make generate`.

/** Confirmation of callbacks. */

import type { BaseClient } from "./core/client.ts";
import { confirmCallback } from "./core/confirming.ts";
import type { Confirmation } from "./core/named_jobs.ts";
import type { CallOptions } from "./core/types.ts";
import { DESCRIBE_ORDER } from "./shop_floor/describe_order.ts";
import type { Order } from "./shop_floor/order.ts";

/** What `confirm` returns, by the type of the callback. */
export interface Confirmed {
  ShelfCall: Order;
  ToyCall: Order[];
}

export const CONFIRMATIONS: Readonly<Record<keyof Confirmed, Confirmation>> = {
  ShelfCall: { jobs: [{ path: ["toy", "toys", "name"], operation: () => DESCRIBE_ORDER }] },
  ToyCall: {
    jobs: [
      { path: ["toys", "name"], operation: () => DESCRIBE_ORDER, only: ["mood", "Tired", "Gone"] },
      { path: ["class"], operation: () => DESCRIBE_ORDER },
    ],
    many: true,
  },
};

/**
 * Look up the jobs that a callback names, because anyone could have posted it.
 *
 * Act on what this returns, not on the callback: it comes from the service, over a signed call. It
 * may say that the job is still running, or that it failed.
 *
 * @param event The callback, as `parseCallback` returned it.
 * @param options Options for each lookup.
 * @returns The job, as its lookup returns it, or an array if the callback can name several jobs.
 * @throws JobNotFoundError if the callback names no job, too many, or one that does not exist.
 */
export function confirm<T extends keyof Confirmed>(
  client: BaseClient,
  event: { readonly $type: T },
  options?: CallOptions,
): Promise<Confirmed[T]> {
  return confirmCallback(client, CONFIRMATIONS, event, options);
}
