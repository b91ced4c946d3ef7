// Generated from spec/media/get_media_info.xsd (0704d7abb9fd43b0).
// Do not edit: change the spec and run `make generate`.

/** The operation GetMediaInfo and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";
import type { MediaInfo } from "../results/media_info.ts";
import { $MediaInfo } from "../results/media_info.ts";

export const $GetMediaInfoParams: RecordTable = {
  name: "GetMediaInfoParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "videoinfo" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
  ],
};

/** A media file. */
export interface GetMediaInfoResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The file. */
  mediaInfo: MediaInfo;
}

export const $GetMediaInfoResponse: RecordTable = {
  name: "GetMediaInfoResponse",
  fields: () => [
    ["RequestId", STRING],
    ["MediaInfo", $MediaInfo, { always: true }],
  ],
};

export const GET_MEDIA_INFO: OperationTable = {
  name: "GetMediaInfo",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $GetMediaInfoParams,
  response: () => $GetMediaInfoResponse,
};

/** The arguments of `getInfo`. */
export interface GetMediaInfoArgs {
  /** The key of the media file in the bucket. Not empty. */
  key: string;
}

/**
 * Inspect a media file: its container and streams.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/436/55672 (zh)
 */
export function getInfo(
  client: BaseClient,
  args: GetMediaInfoArgs,
  options?: CallOptions,
): Promise<Answer<GetMediaInfoResponse>> {
  return makeCall(client, GET_MEDIA_INFO, args, options);
}

/**
 * Return a signed URL for `getInfo`, which takes the same arguments. Nothing is sent. Anyone who
 * has the URL can make the call, any number of times, until it expires.
 */
export function getInfoUrl(
  client: BaseClient,
  args: GetMediaInfoArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, GET_MEDIA_INFO, args, options);
}
