// Generated from spec/images/get_image_average_color.xsd (331143977b291d75).
// Do not edit: change the spec and run `make generate`.

/** The operation GetImageAverageColor and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { BOOLEAN, STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import { asFlag, inKey } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";

export const $GetImageAverageColorParams: RecordTable = {
  name: "GetImageAverageColorParams",
  fields: () => [
    ["imageAve", BOOLEAN, { key: "imageAverage", in: asFlag, required: true, fixed: "true" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
  ],
};

/** The average colour of an image. */
export interface GetImageAverageColorResponse {
  /** The colour in RGB, such as 0x736246. */
  rgb: string;
}

export const $GetImageAverageColorResponse: RecordTable = {
  name: "GetImageAverageColorResponse",
  fields: () => [["RGB", STRING, { key: "rgb", always: true }]],
};

export const GET_IMAGE_AVERAGE_COLOR: OperationTable = {
  name: "GetImageAverageColor",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $GetImageAverageColorParams,
  response: () => $GetImageAverageColorResponse,
  readJson: readJsonAnswer,
};

/** The arguments of `getAverageColor`. */
export interface GetImageAverageColorArgs {
  /** The key of the image in the bucket. Not empty. */
  key: string;
}

/**
 * Get the average colour of an image.
 *
 * An image can be up to 32 MB, with sides of up to 30,000 pixels and up to 250 million pixels in
 * total, across all frames of an animation.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/6928 (zh)
 */
export function getAverageColor(
  client: BaseClient,
  args: GetImageAverageColorArgs,
  options?: CallOptions,
): Promise<Answer<GetImageAverageColorResponse>> {
  return makeCall(client, GET_IMAGE_AVERAGE_COLOR, args, options);
}

/**
 * Return a signed URL for `getAverageColor`, which takes the same arguments. Nothing is sent.
 * Anyone who has the URL can make the call, any number of times, until it expires.
 */
export function getAverageColorUrl(
  client: BaseClient,
  args: GetImageAverageColorArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, GET_IMAGE_AVERAGE_COLOR, args, options);
}
