// Generated from spec/images/set_guetzli.xsd (d1b18ddab8d5babd).
// Do not edit: change the spec and run `make generate`.

/** The operation SetGuetzli and its types. */

import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer } from "../core/types.ts";

export const $SetGuetzliParams: RecordTable = {
  name: "SetGuetzliParams",
  fields: () => [["guetzli", BOOLEAN, { in: asFlag, required: true, fixed: "true" }]],
};

export const SET_GUETZLI: OperationTable = {
  name: "SetGuetzli",
  method: "PUT",
  path: "/",
  host: "image",
  safe: true,
  params: () => $SetGuetzliParams,
  actions: ["ci:SetImageGuetzli"],
};

/**
 * Compress the JPEG images of a bucket with Guetzli.
 *
 * The first time an image is read, it is returned unchanged and compressed for later reads.
 * Compression is billed.
 *
 * CAM actions:
 *
 * - ci:SetImageGuetzli
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/api/460/30112 (zh, 2025-09-19)
 */
export function setGuetzli(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, SET_GUETZLI, {}, options);
}
