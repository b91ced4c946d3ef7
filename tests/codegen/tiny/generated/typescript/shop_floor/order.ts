// Generated from spec/shop_floor/order.xsd (d314ee7c6b6f3223).
// Do not edit: change the spec and run `make generate`.

/** `Order`, and its parts. */

import type { Finish } from "../common/scalar.ts";
import { $Deadline, $Finish, $Key } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open, Timestamp } from "../core/types.ts";

/**
 * Where an order stands.
 *
 *
 * - `Open`: Being made.
 * - `Done`: Made.
 * - `Sold`: Made, and fetched.
 * - `Lost`: Made, and mislaid.
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
  /** Its number, under a name that languages keep for themselves. Not empty. */
  class: string;
  /** Where it stands. One of `Open`, `Done`, `Sold`, `Lost`. */
  state: Open<OrderState>;
  /** Why it was lost, in a word. */
  code?: string;
  /** Why it was lost. */
  message?: string;
  /** What is wished for. */
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

/** What is wished for. */
export interface Wish {
  /**
   * Who wishes, under a name that languages keep for themselves. At most 30 characters: small
   * letters, digits and '-'.
   */
  from?: string;
  /** The toy. Not empty. */
  toy?: string;
  /** What is around it. */
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

/** What is around a toy. */
export interface Wrap {
  /** The colour of the paper. */
  colour?: string;
  /**
   * A required list, of two at least. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \
   * 'b'`, `<&>`. At least 2 items.
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
