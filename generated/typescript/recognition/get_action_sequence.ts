// Generated from spec/recognition/get_action_sequence.xsd (0504d2e5efa2611f).
// Do not edit: change the spec and run `make generate`.

/** The operation GetActionSequence and its types. */

import { STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";

export const $GetActionSequenceParams: RecordTable = {
  name: "GetActionSequenceParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "GetActionSequence" },
    ],
  ],
};

/** A challenge for the liveness check. */
export interface GetActionSequenceResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The actions in order, such as `2,1`. */
  actionSequence?: string;
}

export const $GetActionSequenceResponse: RecordTable = {
  name: "GetActionSequenceResponse",
  fields: () => [
    ["RequestId", STRING],
    ["ActionSequence", STRING],
  ],
};

export const GET_ACTION_SEQUENCE: OperationTable = {
  name: "GetActionSequence",
  method: "GET",
  path: "/",
  host: "object",
  safe: true,
  params: () => $GetActionSequenceParams,
  response: () => $GetActionSequenceResponse,
  actions: ["ci:CreateGetActionSequenceJob"],
};

/**
 * Get actions for a person to perform in a video.
 *
 * Pass the result to the liveness check as the challenge.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateGetActionSequenceJob
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/49896 (en)
 */
export function getActionSequence(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<GetActionSequenceResponse>> {
  return makeCall(client, GET_ACTION_SEQUENCE, {}, options);
}

/**
 * Return a signed URL for `getActionSequence`, which takes the same arguments. Nothing is sent.
 * Anyone who has the URL can make the call, any number of times, until it expires.
 */
export function getActionSequenceUrl(client: BaseClient, options?: UrlOptions): Promise<string> {
  return makeUrl(client, GET_ACTION_SEQUENCE, {}, options);
}
