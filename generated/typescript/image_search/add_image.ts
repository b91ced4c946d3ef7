// Generated from spec/image_search/add_image.xsd (f9e7976300352792).
// Do not edit: change the spec and run `make generate`.

/** The operation AddImage and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import { textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer } from "../core/types.ts";
import { $ImageEntity } from "./library.ts";

export const $CustomText: Scalar = {
  kind: textKind,
  maxLength: 4096,
};

export const $AddImageParams: RecordTable = {
  name: "AddImageParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "ImageSearch" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
    ["action", STRING, { in: inQuery, required: true, fixed: "AddImage" }],
  ],
};

export const $AddImageRequest: RecordTable = {
  name: "AddImageRequest",
  fields: () => [
    ["EntityId", $ImageEntity, { required: true }],
    ["CustomContent", $CustomText],
    ["Tags", STRING],
  ],
};

export const ADD_IMAGE: OperationTable = {
  name: "AddImage",
  method: "POST",
  path: "/{ObjectKey}",
  host: "object",
  params: () => $AddImageParams,
  request: () => $AddImageRequest,
  actions: ["ci:AddImage"],
};

/** The arguments of `addImage`. */
export interface AddImageArgs {
  /** The key of the image in the bucket. Not empty. */
  key: string;
  /** The ID of the entity that the image shows. 1 to 64 characters. */
  entityId: string;
  /** A custom string, returned by searches that find the image. At most 4096 characters. */
  customContent?: string;
  /** Up to ten tags for filtering searches, as a JSON object. */
  tags?: string;
}

/**
 * Add an image in the bucket to the library.
 *
 * If the entity already exists, the image is added to it.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 *
 * CAM actions:
 *
 * - ci:AddImage
 *
 * Pages:
 *
 * - https://github.com/tencentyun/intlcloud-documents (en)
 * - https://github.com/tencentyun/intlcloud-documents (zh)
 */
export function addImage(
  client: BaseClient,
  args: AddImageArgs,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, ADD_IMAGE, args, options);
}
