// Generated from spec/toys/fetch_toy.xsd (5aa9adddaa4dfd32).
// Do not edit: change the spec and run `make generate`.

/** The operation FetchToy and its types. */

import { $Link } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import { binaryAnswer } from "../core/plain_answer.ts";
import { makeStream } from "../core/streaming.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type {
  Answer,
  BinaryAnswer,
  CallOptions,
  StreamedAnswer,
  UrlOptions,
} from "../core/types.ts";

export const $FetchToyParams: RecordTable = {
  name: "FetchToyParams",
  fields: () => [
    ["act", STRING, { in: inQuery, required: true, fixed: "fetch" }],
    ["ToyKey", STRING, { key: "key", in: inKey }],
    ["where", $Link, { in: inQuery }],
  ],
  anyOf: [["ToyKey", "where"]],
};

export const FETCH_TOY: OperationTable = {
  name: "FetchToy",
  method: "GET",
  path: "/{ToyKey}",
  host: "chest",
  safe: true,
  params: () => $FetchToyParams,
  answer: binaryAnswer,
};

/**
 * The arguments of `fetch`.
 *
 * At least one of `key`, `where` is required.
 */
export interface FetchToyArgs {
  /** The key of the toy. */
  key?: string;
  /** The address of a toy elsewhere. */
  where?: string;
}

/**
 * Fetch a toy from the chest.
 *
 * The response holds at most 32 MiB; `fetchStream` has no limit.
 *
 * Pages:
 *
 * - https://example.com/fetch (en)
 */
export function fetch(
  client: BaseClient,
  args: FetchToyArgs = {},
  options?: CallOptions,
): Promise<Answer<BinaryAnswer>> {
  return makeCall(client, FETCH_TOY, args, options);
}

/**
 * Return a signed URL for `fetch`, which takes the same arguments. Nothing is sent. Anyone who has
 * the URL can make the call, any number of times, until it expires.
 */
export function fetchUrl(
  client: BaseClient,
  args: FetchToyArgs = {},
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, FETCH_TOY, args, options);
}

/** Stream the response of `fetch`, which takes the same arguments. */
export function fetchStream(
  client: BaseClient,
  args: FetchToyArgs = {},
  options?: CallOptions,
): Promise<StreamedAnswer> {
  return makeStream(client, FETCH_TOY, args, options);
}
