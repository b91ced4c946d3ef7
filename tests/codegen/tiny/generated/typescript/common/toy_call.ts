// Generated from spec/common/toy_call.xsd (9545b1b861a6f2a7).
// Do not edit: change the spec and run `make generate`.

/** `ToyCall`. */

import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { Toy } from "../results/toy.ts";
import { $Toy } from "../results/toy.ts";

/** What the shop tells when a toy is ready. */
export interface ToyCall {
  /** The toys. */
  toys: Toy[];
  /** Kept by many languages. */
  class?: string;
}

export const $ToyCall: RecordTable = {
  name: "ToyCall",
  fields: () => [
    ["Toys", $Toy, { many: true }],
    ["class", STRING],
  ],
};
