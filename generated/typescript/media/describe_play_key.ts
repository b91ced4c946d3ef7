// Generated from spec/media/describe_play_key.xsd (f5430b3589d78376).
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
 * Get the keys that a bucket signs the addresses of encrypted HLS streams with.
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
