// Generated from spec/common/toy_call.xsd (908a9ed3d35e5784).
// Do not edit: change the spec and run `make generate`.

/** `ToyCall`. */

import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { Toy } from "../results/toy.ts";
import { $Toy } from "../results/toy.ts";

/** The callback for a finished toy. */
export interface ToyCall {
  /** The toys. */
  toys: Toy[];
  /** A keyword in many languages. */
  class?: string;
}

export const $ToyCall: RecordTable = {
  name: "ToyCall",
  fields: () => [
    ["Toys", $Toy, { many: true }],
    ["class", STRING],
  ],
};
