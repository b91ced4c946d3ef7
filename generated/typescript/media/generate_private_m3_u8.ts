// Generated from spec/media/generate_private_m3_u8.xsd (a06e6841b455bb27).
// Do not edit: change the spec and run `make generate`.

/** The operation GeneratePrivateM3u8 and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inQuery } from "../core/places.ts";
import { textAnswer } from "../core/plain_answer.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, TextAnswer } from "../core/types.ts";
import { $SegmentValidity } from "./playlist.ts";

export const $GeneratePrivateM3u8Params: RecordTable = {
  name: "GeneratePrivateM3u8Params",
  fields: () => [
    ["object", $ObjectKey, { in: inQuery, required: true }],
    ["expires", $SegmentValidity, { key: "validity", in: inQuery, required: true }],
  ],
};

export const GENERATE_PRIVATE_M3_U8: OperationTable = {
  name: "GeneratePrivateM3u8",
  method: "GET",
  path: "/pm3u8",
  host: "bucket",
  safe: true,
  params: () => $GeneratePrivateM3u8Params,
  answer: textAnswer,
  actions: ["ci:GetPrivateM3U8"],
};

/** The arguments of `generatePrivateM3u8`. */
export interface GeneratePrivateM3u8Args {
  /** The key of the playlist in the bucket. Not empty. */
  object: string;
  /** The validity period of the segment addresses, in seconds. 3600 to 43200. */
  validity: number;
}

/**
 * Get an M3U8 playlist with signed segments through the host of the bucket's jobs.
 *
 * Does the same as GetPrivateM3u8. The addresses are relative to the address of the playlist in the
 * bucket, not to the address of this call.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:GetPrivateM3U8: The list of CAM actions includes it for these playlists, but the page of
 *   this call names no permission.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/api/1545/65204 (zh, 2024-11)
 */
export function generatePrivateM3u8(
  client: BaseClient,
  args: GeneratePrivateM3u8Args,
  options?: CallOptions,
): Promise<Answer<TextAnswer>> {
  return makeCall(client, GENERATE_PRIVATE_M3_U8, args, options);
}
