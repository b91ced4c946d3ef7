// Generated from spec/image_search/delete_image.xsd (e82a68677a9e7595).
// Do not edit: change the spec and run `make generate`.

/** The operation DeleteImage and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer } from "../core/types.ts";
import { $ImageEntity } from "./library.ts";

export const $DeleteImageParams: RecordTable = {
  name: "DeleteImageParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "ImageSearch" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
    ["action", STRING, { in: inQuery, required: true, fixed: "DeleteImage" }],
  ],
};

export const $DeleteImageRequest: RecordTable = {
  name: "DeleteImageRequest",
  fields: () => [["EntityId", $ImageEntity, { required: true }]],
};

export const DELETE_IMAGE: OperationTable = {
  name: "DeleteImage",
  method: "POST",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $DeleteImageParams,
  request: () => $DeleteImageRequest,
  actions: ["ci:DeleteImage"],
};

/** The arguments of `deleteImage`. */
export interface DeleteImageArgs {
  /** The key of the image in the bucket. Not empty. */
  key: string;
  /** The ID of the entity that the image shows. 1 to 64 characters. */
  entityId: string;
}

/**
 * Remove an image from the library; the object is kept.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 *
 * CAM actions:
 *
 * - ci:DeleteImage
 *
 * Pages:
 *
 * - https://github.com/tencentyun/intlcloud-documents (en)
 */
export function deleteImage(
  client: BaseClient,
  args: DeleteImageArgs,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, DELETE_IMAGE, args, options);
}
