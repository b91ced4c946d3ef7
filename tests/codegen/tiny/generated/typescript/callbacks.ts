// Generated from spec/service.xml (a346106999bb60f2).
// Do not edit: change the spec and run `make generate`.

/** Callbacks: what the service posts when a job or a workflow run ends. */

import type { CallbackTable } from "./core/callbacks.ts";
import { readCallback } from "./core/callbacks.ts";
import { toBytes } from "./core/text.ts";
import type { Answer } from "./core/types.ts";
import type { ToyCall } from "./common/toy_call.ts";
import { $ToyCall } from "./common/toy_call.ts";
import type { ShelfCall, ToyReturn } from "./common/toy_return.ts";
import { $ShelfCall, $ToyReturn } from "./common/toy_return.ts";
import { SERVICE } from "./service.ts";

/** Any callback. `$type` is the name of its type. */
export type Callback = Answer<
  | (ShelfCall & { readonly $type: "ShelfCall" })
  | (ToyReturn & { readonly $type: "ToyReturn" })
  | (ToyCall & { readonly $type: "ToyCall" })
>;

export const CALLBACKS: CallbackTable = {
  rows: [
    { record: () => $ShelfCall, field: "shelf_number" },
    { record: () => $ToyReturn, field: "class", values: ["lost", "kept"] },
  ],
  other: () => $ToyCall,
};

/**
 * Parse the body of a callback, in XML or JSON.
 *
 * Anyone who knows your address can post to it, and nothing in a callback proves who sent it. Act
 * on what `confirm` returns. A callback that the spec lacks is a `ToyCall`. `$metadata` has
 * the raw body and everything that the spec does not expect.
 *
 * @param body The body as it was received.
 * @param largest The largest body to accept, in bytes; 1 MiB by default.
 * @throws DecodeError if the body is neither XML nor JSON, or is empty, cut short or too large.
 */
export function parseCallback(body: Uint8Array | string, largest?: number): Callback {
  const bytes = typeof body === "string" ? toBytes(body) : body;
  return readCallback(SERVICE, CALLBACKS, bytes, largest) as Callback;
}
