// Generated from spec/media/describe_play_key.xsd (4538402340f61372).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribePlayKey. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { PlayKeyResponse } from "./play_key.ts";
import { $PlayKeyResponse } from "./play_key.ts";

export const DESCRIBE_PLAY_KEY: OperationTable = {
  name: "DescribePlayKey",
  method: "GET",
  path: "/playKey",
  host: "bucket",
  safe: true,
  response: () => $PlayKeyResponse,
};

/**
 * Get the keys with which a bucket signs the addresses of encrypted HLS streams.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/436/104291 (zh)
 */
export function describePlayKey(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<PlayKeyResponse>> {
  return makeCall(client, DESCRIBE_PLAY_KEY, {}, options);
}
