// Generated from spec/settings/box.xsd (2f7df6780a06295b).
// Do not edit: change the spec and run `make generate`.

/** `Box`, and its parts. */

import { $Nothing } from "../common/part.ts";
import { $Deadline, $Remark, $Turns } from "../common/scalar.ts";
import { BOOLEAN, INTEGER, STRING } from "../core/built_in.ts";
import { unless } from "../core/conditions.ts";
import type { RecordTable } from "../core/table.ts";

export const $Box: RecordTable = {
  name: "Box",
  fields: () => [
    ["Width", $Turns, { required: true }],
    ["Open", BOOLEAN, { required: true }],
    ["Packed", $Deadline, { required: true }],
    ["Paper", STRING],
    ["Ribbon", $Remark, { need: unless("Paper", '"plain"', "brown") }],
    ["Cord", $Cord],
    ["Lid", $Nothing, { required: true }],
  ],
};

/**
 * A cord.
 *
 * A request needs at least one of `red`, `blue`.
 *
 * A request needs at least one of `length`, `knots`.
 */
export interface Cord {
  /** Whether it is red. */
  red?: boolean;
  /** Whether it is blue. */
  blue?: boolean;
  /** The length of the cord. */
  length?: number;
  /** The knots. */
  knots?: readonly string[];
}

export const $Cord: RecordTable = {
  name: "Cord",
  fields: () => [
    ["Red", BOOLEAN],
    ["Blue", BOOLEAN],
    ["Length", INTEGER],
    ["Knots", STRING, { many: true }],
  ],
  anyOf: [
    ["Red", "Blue"],
    ["Length", "Knots"],
  ],
};
