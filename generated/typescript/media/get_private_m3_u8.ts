// Generated from spec/media/get_private_m3_u8.xsd (83b9a367514e35e4).
// Do not edit: change the spec and run `make generate`.

/** The operation GetPrivateM3u8 and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import { textAnswer } from "../core/plain_answer.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, TextAnswer, UrlOptions } from "../core/types.ts";
import { $SegmentValidity } from "./playlist.ts";

export const $GetPrivateM3u8Params: RecordTable = {
  name: "GetPrivateM3u8Params",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "pm3u8" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
    ["expires", $SegmentValidity, { key: "validity", in: inQuery, required: true }],
  ],
};

export const GET_PRIVATE_M3_U8: OperationTable = {
  name: "GetPrivateM3u8",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $GetPrivateM3u8Params,
  answer: textAnswer,
  actions: ["ci:GetPrivateM3U8"],
};

/** The arguments of `privateM3u8`. */
export interface GetPrivateM3u8Args {
  /** The key of the playlist in the bucket. Not empty. */
  key: string;
  /** The validity period of the segment addresses, in seconds. 3600 to 43200. */
  validity: number;
}

/**
 * Get an M3U8 playlist with signed segments.
 *
 * The address of each segment is signed, so a player can play private segments without a key.
 * Nothing is stored.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:GetPrivateM3U8: The permission cannot be limited to a bucket, so grant it on all resources.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/49542 (en, 2025-09)
 * - https://cloud.tencent.com/document/product/436/63738 (zh)
 */
export function privateM3u8(
  client: BaseClient,
  args: GetPrivateM3u8Args,
  options?: CallOptions,
): Promise<Answer<TextAnswer>> {
  return makeCall(client, GET_PRIVATE_M3_U8, args, options);
}

/**
 * Return a signed URL for `privateM3u8`, which takes the same arguments. Nothing is sent. Anyone
 * who has the URL can make the call, any number of times, until it expires.
 */
export function privateM3u8Url(
  client: BaseClient,
  args: GetPrivateM3u8Args,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, GET_PRIVATE_M3_U8, args, options);
}
