// Generated from spec/media/update_play_key.xsd (d428525286639cbe).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdatePlayKey and its types. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { PlayKeyResponse } from "./play_key.ts";
import { $PlayKeyResponse, $PlayKeyText } from "./play_key.ts";

export const $UpdatePlayKeyParams: RecordTable = {
  name: "UpdatePlayKeyParams",
  fields: () => [
    ["masterPlayKey", $PlayKeyText, { in: inQuery, secret: true }],
    ["backupPlayKey", $PlayKeyText, { in: inQuery, secret: true }],
  ],
  anyOf: [["masterPlayKey", "backupPlayKey"]],
};

export const UPDATE_PLAY_KEY: OperationTable = {
  name: "UpdatePlayKey",
  method: "PUT",
  path: "/playKey",
  host: "bucket",
  safe: true,
  params: () => $UpdatePlayKeyParams,
  response: () => $PlayKeyResponse,
};

/**
 * The arguments of `updatePlayKey`.
 *
 * At least one of `masterPlayKey`, `backupPlayKey` is required.
 */
export interface UpdatePlayKeyArgs {
  /** The new main key. Not empty. */
  masterPlayKey?: string;
  /** The new backup key. Not empty. */
  backupPlayKey?: string;
}

/**
 * Replace the keys with which a bucket signs the addresses of encrypted HLS streams.
 *
 * The keys are part of the address of the request, which proxies may log.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/436/104292 (zh)
 */
export function updatePlayKey(
  client: BaseClient,
  args: UpdatePlayKeyArgs = {},
  options?: CallOptions,
): Promise<Answer<PlayKeyResponse>> {
  return makeCall(client, UPDATE_PLAY_KEY, args, options);
}
