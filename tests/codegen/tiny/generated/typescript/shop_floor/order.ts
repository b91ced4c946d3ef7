// Generated from spec/shop_floor/order.xsd (4738f9819efc2b66).
// Do not edit: change the spec and run `make generate`.

/** `Order`, and its parts. */

import type { Finish } from "../common/scalar.ts";
import { $Deadline, $Finish, $Key } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open, Timestamp } from "../core/types.ts";

/**
 * The state of an order.
 *
 *
 * - `Open`: Being made.
 * - `Done`: Made.
 * - `Sold`: Made and collected.
 * - `Lost`: Made, but mislaid.
 */
export type OrderState = "Open" | "Done" | "Sold" | "Lost";

export const $OrderState: Scalar = {
  kind: textKind,
  values: ["Open", "Done", "Sold", "Lost"],
};

export const $OrderNote: Scalar = {
  kind: textKind,
  maxLength: 30,
  except: /[^a-z0-9\-]/u,
  says: "small letters, digits and '-'",
};

/** An order of a toy. */
export interface Order {
  /** Its number, under a name that is a keyword in some languages. Not empty. */
  class: string;
  /** Its state. One of `Open`, `Done`, `Sold`, `Lost`. */
  state: Open<OrderState>;
  /** The code of the reason why it was lost. */
  code?: string;
  /** Why it was lost. */
  message?: string;
  /** The customer's wish. */
  wish?: Wish;
}

export const $Order: RecordTable = {
  name: "Order",
  fields: () => [
    ["class", $Key, { always: true }],
    ["State", $OrderState, { always: true }],
    ["Code", STRING],
    ["Message", STRING],
    ["Wish", $Wish],
  ],
};

/** The customer's wish. */
export interface Wish {
  /**
   * Who wishes, under a name that is a keyword in some languages. At most 30 characters: small
   * letters, digits and '-'.
   */
  from?: string;
  /** The toy. Not empty. */
  toy?: string;
  /** Its wrapping. */
  wrap?: Wrap;
}

export const $Wish: RecordTable = {
  name: "Wish",
  fields: () => [
    ["from", $OrderNote],
    ["Toy", $Key],
    ["Wrap", $Wrap, { flatten: true }],
  ],
};

/** The wrapping of a toy. */
export interface Wrap {
  /** The colour of the paper. */
  colour?: string;
  /**
   * A required list of at least two items. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a"
   * \ 'b'`, `<&>`. At least 2 items.
   */
  bows: Open<Finish>[];
  /** A required time. */
  sealed?: Timestamp;
}

export const $Wrap: RecordTable = {
  name: "Wrap",
  fields: () => [
    ["Colour", STRING, { required: true }],
    ["Bows", $Finish, { required: true, many: true, minItems: 2 }],
    ["Sealed", $Deadline, { required: true }],
  ],
};
