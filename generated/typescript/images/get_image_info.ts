// Generated from spec/images/get_image_info.xsd (49b928bc59328927).
// Do not edit: change the spec and run `make generate`.

/** The operation GetImageInfo and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { BIG_INTEGER, BOOLEAN, STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import { asFlag, inKey } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";

export const $GetImageInfoParams: RecordTable = {
  name: "GetImageInfoParams",
  fields: () => [
    ["imageInfo", BOOLEAN, { in: asFlag, required: true, fixed: "true" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
  ],
};

/** An image. */
export interface GetImageInfoResponse {
  /** The format, such as png or gif. */
  format: string;
  /** The width, in pixels. */
  width: bigint;
  /** The height, in pixels. */
  height: bigint;
  /** The size, in bytes. */
  size: bigint;
  /** The MD5 hash of the file, in hexadecimal. */
  md5: string;
  /** The number of frames; 1 if the image is not an animation. */
  frameCount?: bigint;
  /** The average colour, such as 0x736246. */
  photoRgb?: string;
}

export const $GetImageInfoResponse: RecordTable = {
  name: "GetImageInfoResponse",
  fields: () => [
    ["format", STRING, { always: true }],
    ["width", BIG_INTEGER, { always: true }],
    ["height", BIG_INTEGER, { always: true }],
    ["size", BIG_INTEGER, { always: true }],
    ["md5", STRING, { always: true }],
    ["frame_count", BIG_INTEGER, { key: "frameCount" }],
    ["photo_rgb", STRING, { key: "photoRgb" }],
  ],
};

export const GET_IMAGE_INFO: OperationTable = {
  name: "GetImageInfo",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $GetImageInfoParams,
  response: () => $GetImageInfoResponse,
  readJson: readJsonAnswer,
};

/** The arguments of `getInfo`. */
export interface GetImageInfoArgs {
  /** The key of the image in the bucket. Not empty. */
  key: string;
}

/**
 * Inspect an image: format, size and checksum.
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
 * - https://cloud.tencent.com/document/product/460/6927 (zh)
 */
export function getInfo(
  client: BaseClient,
  args: GetImageInfoArgs,
  options?: CallOptions,
): Promise<Answer<GetImageInfoResponse>> {
  return makeCall(client, GET_IMAGE_INFO, args, options);
}

/**
 * Return a signed URL for `getInfo`, which takes the same arguments. Nothing is sent. Anyone who
 * has the URL can make the call, any number of times, until it expires.
 */
export function getInfoUrl(
  client: BaseClient,
  args: GetImageInfoArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, GET_IMAGE_INFO, args, options);
}
