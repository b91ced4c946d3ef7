// Generated from spec/toys/store_toy.xsd (e180789bc408b6e0).
// Do not edit: change the spec and run `make generate`.

/** The operation StoreToy and its types. */

import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { bytesOf } from "../core/payload.ts";
import { inHeader, inKey } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, Body, CallOptions, EmptyAnswer } from "../core/types.ts";

export const $StoreToyParams: RecordTable = {
  name: "StoreToyParams",
  fields: () => [
    ["ToyKey", STRING, { key: "key", in: inKey, required: true }],
    ["x-toy-label", STRING, { key: "label", in: inHeader }],
  ],
};

export const STORE_TOY: OperationTable = {
  name: "StoreToy",
  method: "PUT",
  path: "/{ToyKey}",
  host: "chest",
  safe: true,
  params: () => $StoreToyParams,
  body: bytesOf,
};

/** The arguments of `store`. */
export interface StoreToyArgs {
  /** The content: bytes, a text, or a source that is read while it is sent. */
  body: Body;
  /** The key of the toy. */
  key: string;
  /** What to write on it. */
  label?: string;
}

/**
 * Put a toy into the chest.
 *
 * Pages:
 *
 * - https://example.com/store (en)
 */
export function store(
  client: BaseClient,
  args: StoreToyArgs,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, STORE_TOY, args, options);
}
