// Generated from spec/common/refusal.xsd (622ac25502bdcc8d).
// Do not edit: change the spec and run `make generate`.

/** `Refusal`. */

import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** Why the shop refused. */
export interface Refusal {
  /** The reason in words. */
  message?: string;
  /** A code from the table. */
  code?: string;
}

export const $Refusal: RecordTable = {
  name: "Refusal",
  fields: () => [
    ["Message", STRING],
    ["Code", STRING],
  ],
};
