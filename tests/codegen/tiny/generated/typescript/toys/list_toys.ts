// Generated from spec/toys/list_toys.xsd (55e9371b1c881d4a).
// Do not edit: change the spec and run `make generate`.

/** The operation ListToys and its types. */

import type { Finish, SortKey } from "../common/scalar.ts";
import {
  $Finish,
  $Key,
  $Link,
  $Moment,
  $Price,
  $Remark,
  $SortKey,
  $Turns,
  $Volume,
} from "../common/scalar.ts";
import { BOOLEAN, INTEGER, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { Pager } from "../core/paging.ts";
import { asFlag, inHeader, inPath, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, DecimalInput } from "../core/types.ts";
import type { Toy } from "../results/toy.ts";
import { $Toy } from "../results/toy.ts";

export const $ListToysParams: RecordTable = {
  name: "ListToysParams",
  fields: () => [
    ["ShelfId", $Key, { in: inPath, required: true }],
    ["Row", $Turns, { in: inPath, required: true }],
    ["after", STRING, { in: inQuery }],
    ["form", $SortKey, { in: inQuery, required: true, fixed: "size" }],
    ["version", INTEGER, { in: inQuery, required: true, fixed: "3" }],
    ["limit", $Turns, { in: inQuery }],
    ["from", $Price, { in: inQuery }],
    ["gifts", BOOLEAN, { in: inQuery }],
    ["since", $Moment, { in: inQuery }],
    ["picture", $Link, { in: inQuery }],
    ["finish", $Finish, { in: inQuery, required: true }],
    ["sort", $SortKey, { in: inQuery, many: true, comma: true, maxItems: 2 }],
    ["names", $Remark, { in: inQuery, required: true, many: true, comma: true }],
    ["volumes", $Volume, { in: inQuery, many: true, comma: true }],
    ["rows", $Turns, { in: inQuery, many: true, comma: true }],
    ["deep", BOOLEAN, { in: asFlag }],
    ["toys", BOOLEAN, { in: asFlag, required: true, fixed: "true" }],
    ["all", BOOLEAN, { in: asFlag, required: true, fixed: "1" }],
    ["x-toy-note", STRING, { key: "note", in: inHeader }],
    ["x-toy-turns", $Turns, { key: "xToyTurns", in: inHeader }],
    ["x-toy-form", STRING, { key: "xToyForm", in: inHeader, required: true, fixed: "tin" }],
    ["x-toy-tags", $Key, { key: "xToyTags", in: inHeader, many: true, comma: true }],
  ],
};

/** One page of toys. */
export interface ListToysResponse {
  /** The toys. */
  toys: Toy[];
  /** The id of the request. */
  requestId?: string;
  /** The token of the next page. */
  next?: string;
  /** After the group. */
  shop?: string;
}

export const $ListToysResponse: RecordTable = {
  name: "ListToysResponse",
  fields: () => [
    ["Toys", $Toy, { many: true }],
    ["RequestId", STRING],
    ["Next", STRING],
    ["Shop", STRING],
  ],
};

export const LIST_TOYS: OperationTable = {
  name: "ListToys",
  method: "GET",
  path: "/shelves/{ShelfId}/{Row}/toys",
  host: "shop",
  safe: true,
  params: () => $ListToysParams,
  response: () => $ListToysResponse,
  paging: { token: "after", next: "Next", items: "Toys", size: ["limit", 100] },
};

/** The arguments of `list`. */
export interface ListToysArgs {
  /** The shelf. Not empty. */
  shelfId: string;
  /** The row. -3 to 100. */
  row: number;
  /** The token of the previous page. */
  after?: string;
  /** How many toys per page. -3 to 100. Default: `10`. */
  limit?: number;
  /** The lowest price. At least 0. */
  from?: DecimalInput;
  /** Whether gifts count. */
  gifts?: boolean;
  /** Made since this time. */
  since?: Date;
  /** With this picture. */
  picture?: string;
  /** A required word. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`. */
  finish: Finish;
  /** What to sort by. One of `age`, `size`. At most 2 items. */
  sort?: readonly SortKey[];
  /** Their names. At most 8 characters. */
  names: readonly string[];
  /** How loud they are. 0 to 11, or `quiet`, or `loud`. */
  volumes?: readonly (number | "quiet" | "loud")[];
  /** Further rows. -3 to 100. */
  rows?: readonly number[];
  /** Also look behind the shelf. */
  deep?: boolean;
  /** A note. */
  note?: string;
  /** A number. -3 to 100. */
  xToyTurns?: number;
  /** Some tags. Not empty. */
  xToyTags?: readonly string[];
}

/**
 * List the toys of a shelf, a page at a time.
 *
 * Pages:
 *
 * - https://example.com/list (en)
 */
export function list(
  client: BaseClient,
  args: ListToysArgs,
  options?: CallOptions,
): Promise<Answer<ListToysResponse>> {
  return makeCall(client, LIST_TOYS, args, options);
}

/**
 * Iterate over all pages of `list`, with the same arguments. `limit` defaults to 100 here.
 *
 * To resume after a page, pass its `next` as `after`.
 */
export function iterList(
  client: BaseClient,
  args: ListToysArgs,
  options?: CallOptions,
): Pager<Toy, Answer<ListToysResponse>> {
  return new Pager(client, LIST_TOYS, args, options);
}
