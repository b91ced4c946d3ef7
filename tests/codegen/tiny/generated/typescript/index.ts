// Generated from the spec. Do not edit: change the spec and run `make generate`.

/**
 * Typed bindings for Tin "Toys" \ Co.
 *
 * Each family of calls has its own module of functions:
 *
 * - `toys`: Toys, "wound up" \ or not.
 * - `shop_floor`: The work behind the counter.
 */

export type { Callback } from "./callbacks.ts";
export { parseCallback } from "./callbacks.ts";
export { Client } from "./client.ts";
export type { Confirmed } from "./confirm.ts";
export { confirm } from "./confirm.ts";
export * from "./core/public.ts";
export { SERVICE } from "./service.ts";
