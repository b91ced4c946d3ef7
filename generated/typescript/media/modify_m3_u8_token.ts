// Generated from spec/media/modify_m3_u8_token.xsd (b634d751e6953333).
// Do not edit: change the spec and run `make generate`.

/** The operation ModifyM3u8Token and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import { textAnswer } from "../core/plain_answer.ts";
import { textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions, TextAnswer, UrlOptions } from "../core/types.ts";

export const $PlaylistToken: Scalar = {
  kind: textKind,
  minLength: 1,
  maxLength: 2047,
};

export const $ModifyM3u8TokenParams: RecordTable = {
  name: "ModifyM3u8TokenParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "modifym3u8token" },
    ],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
    ["token", $PlaylistToken, { in: inQuery, required: true }],
  ],
};

export const MODIFY_M3_U8_TOKEN: OperationTable = {
  name: "ModifyM3u8Token",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $ModifyM3u8TokenParams,
  answer: textAnswer,
  actions: ["ci:ModifyM3U8Token"],
};

/** The arguments of `m3u8WithToken`. */
export interface ModifyM3u8TokenArgs {
  /** The key of the playlist in the bucket. Not empty. */
  key: string;
  /**
   * The token, which is added to the query of the key's address. It is part of the address of this
   * call, so it may be logged. 1 to 2047 characters.
   */
  token: string;
}

/**
 * Get an encrypted M3U8 playlist with a token in the address of its key.
 *
 * The server of the key can identify the viewer by the token. Nothing is stored.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:ModifyM3U8Token
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/81153 (zh, 2025-06)
 */
export function m3u8WithToken(
  client: BaseClient,
  args: ModifyM3u8TokenArgs,
  options?: CallOptions,
): Promise<Answer<TextAnswer>> {
  return makeCall(client, MODIFY_M3_U8_TOKEN, args, options);
}

/**
 * Return a signed URL for `m3u8WithToken`, which takes the same arguments. Nothing is sent. Anyone
 * who has the URL can make the call, any number of times, until it expires.
 */
export function m3u8WithTokenUrl(
  client: BaseClient,
  args: ModifyM3u8TokenArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, MODIFY_M3_U8_TOKEN, args, options);
}
