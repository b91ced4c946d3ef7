// Generated from spec/media/create_play_key.xsd (1341f7147764f9f6).
// Do not edit: change the spec and run `make generate`.

/** The operation CreatePlayKey. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { PlayKeyResponse } from "./play_key.ts";
import { $PlayKeyResponse } from "./play_key.ts";

export const CREATE_PLAY_KEY: OperationTable = {
  name: "CreatePlayKey",
  method: "POST",
  path: "/playKey",
  host: "bucket",
  safe: true,
  response: () => $PlayKeyResponse,
};

/**
 * Create the keys with which a bucket signs the addresses of encrypted HLS streams.
 *
 * A bucket has two keys, so you can replace one while the other is in use.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/436/104291 (zh)
 */
export function createPlayKey(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<PlayKeyResponse>> {
  return makeCall(client, CREATE_PLAY_KEY, {}, options);
}
