// Generated from spec/recognition/get_live_code.xsd (0057d57b3cebe60f).
// Do not edit: change the spec and run `make generate`.

/** The operation GetLiveCode and its types. */

import { STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";

export const $GetLiveCodeParams: RecordTable = {
  name: "GetLiveCodeParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "GetLiveCode" }],
  ],
};

/** A challenge for the liveness check. */
export interface GetLiveCodeResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The digits, such as `1234`. */
  liveCode?: string;
}

export const $GetLiveCodeResponse: RecordTable = {
  name: "GetLiveCodeResponse",
  fields: () => [
    ["RequestId", STRING],
    ["LiveCode", STRING],
  ],
};

export const GET_LIVE_CODE: OperationTable = {
  name: "GetLiveCode",
  method: "GET",
  path: "/",
  host: "object",
  safe: true,
  params: () => $GetLiveCodeParams,
  response: () => $GetLiveCodeResponse,
  actions: ["ci:CreateGetLiveCodeJob"],
};

/**
 * Get digits for a person to read out in a video.
 *
 * Pass the result to the liveness check as the challenge.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateGetLiveCodeJob
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/436/54076 (zh, 2024-04-03)
 * - https://cloud.tencent.com/document/product/460/108758 (zh)
 */
export function getLiveCode(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<GetLiveCodeResponse>> {
  return makeCall(client, GET_LIVE_CODE, {}, options);
}

/**
 * Return a signed URL for `getLiveCode`, which takes the same arguments. Nothing is sent. Anyone
 * who has the URL can make the call, any number of times, until it expires.
 */
export function getLiveCodeUrl(client: BaseClient, options?: UrlOptions): Promise<string> {
  return makeUrl(client, GET_LIVE_CODE, {}, options);
}
