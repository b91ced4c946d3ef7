// Generated from spec/images/get_image_exif.xsd (2a2fa0eabb705b58).
// Do not edit: change the spec and run `make generate`.

/** The operation GetImageExif and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { BOOLEAN } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag, inKey } from "../core/places.ts";
import { textAnswer } from "../core/plain_answer.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, TextAnswer, UrlOptions } from "../core/types.ts";

export const $GetImageExifParams: RecordTable = {
  name: "GetImageExifParams",
  fields: () => [
    ["exif", BOOLEAN, { in: asFlag, required: true, fixed: "true" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
  ],
};

export const GET_IMAGE_EXIF: OperationTable = {
  name: "GetImageExif",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $GetImageExifParams,
  answer: textAnswer,
};

/** The arguments of `getExif`. */
export interface GetImageExifArgs {
  /** The key of the image in the bucket. Not empty. */
  key: string;
}

/**
 * Read the EXIF data of an image: how and with which equipment it was taken.
 *
 * An image can be up to 32 MB, with sides of up to 30,000 pixels and up to 250 million pixels in
 * total, across all frames of an animation.
 *
 * The text is a JSON object. Its names come from EXIF and depend on the camera. For an image
 * without EXIF data, it is `{"error": "no exif data"}`.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/6926 (zh)
 */
export function getExif(
  client: BaseClient,
  args: GetImageExifArgs,
  options?: CallOptions,
): Promise<Answer<TextAnswer>> {
  return makeCall(client, GET_IMAGE_EXIF, args, options);
}

/**
 * Return a signed URL for `getExif`, which takes the same arguments. Nothing is sent. Anyone who
 * has the URL can make the call, any number of times, until it expires.
 */
export function getExifUrl(
  client: BaseClient,
  args: GetImageExifArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, GET_IMAGE_EXIF, args, options);
}
