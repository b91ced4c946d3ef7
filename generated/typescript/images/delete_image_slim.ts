// Generated from spec/images/delete_image_slim.xsd (341dc3b630d671cf).
// Do not edit: change the spec and run `make generate`.

/** The operation DeleteImageSlim and its types. */

import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer } from "../core/types.ts";

export const $DeleteImageSlimParams: RecordTable = {
  name: "DeleteImageSlimParams",
  fields: () => [
    ["image-slim", BOOLEAN, { key: "imageSlim", in: asFlag, required: true, fixed: "true" }],
  ],
};

export const DELETE_IMAGE_SLIM: OperationTable = {
  name: "DeleteImageSlim",
  method: "DELETE",
  path: "/",
  host: "image",
  safe: true,
  params: () => $DeleteImageSlimParams,
  actions: ["ci:SetImageSlim"],
};

/**
 * Stop compressing the images of a bucket.
 *
 * CAM actions:
 *
 * - ci:SetImageSlim
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/api/436/75211 (en, 2026-01-09)
 */
export function deleteImageSlim(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, DELETE_IMAGE_SLIM, {}, options);
}
