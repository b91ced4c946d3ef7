// Generated from spec/images/inspect_image.xsd (4ce0295707f1f38d).
// Do not edit: change the spec and run `make generate`.

/** The operation InspectImage and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { BIG_INTEGER, BOOLEAN, STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import { inKey, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";

export const $InspectImageParams: RecordTable = {
  name: "InspectImageParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "ImageInspect" },
    ],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
  ],
};

/** The contents of an image. */
export interface InspectImageResponse {
  /** The size of the file, in bytes. */
  picSize?: bigint;
  /** The format of the image, such as PNG. */
  picType?: string;
  /** Whether the image hides another file. */
  suspicious: boolean;
  /** The position of the hidden file's first byte. */
  suspiciousBeginByte?: bigint;
  /** The position of the hidden file's last byte. */
  suspiciousEndByte?: bigint;
  /** The size of the hidden file, in bytes. */
  suspiciousSize?: bigint;
  /** The type of the hidden file, such as MPEG-TS. */
  suspiciousType?: string;
}

export const $InspectImageResponse: RecordTable = {
  name: "InspectImageResponse",
  fields: () => [
    ["picSize", BIG_INTEGER],
    ["picType", STRING],
    ["suspicious", BOOLEAN, { always: true }],
    ["suspiciousBeginByte", BIG_INTEGER],
    ["suspiciousEndByte", BIG_INTEGER],
    ["suspiciousSize", BIG_INTEGER],
    ["suspiciousType", STRING],
  ],
};

export const INSPECT_IMAGE: OperationTable = {
  name: "InspectImage",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $InspectImageParams,
  response: () => $InspectImageResponse,
  readJson: readJsonAnswer,
};

/** The arguments of `inspect`. */
export interface InspectImageArgs {
  /** The key of the image in the bucket. Not empty. */
  key: string;
}

/**
 * Check whether an image hides another file.
 *
 * An image can be up to 32 MB, with sides of up to 30,000 pixels and up to 250 million pixels in
 * total, across all frames of an animation.
 *
 * Detects MPEG-TS video that is appended to a PNG or BMP image or disguised as an image.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/75997 (zh)
 */
export function inspect(
  client: BaseClient,
  args: InspectImageArgs,
  options?: CallOptions,
): Promise<Answer<InspectImageResponse>> {
  return makeCall(client, INSPECT_IMAGE, args, options);
}

/**
 * Return a signed URL for `inspect`, which takes the same arguments. Nothing is sent. Anyone who
 * has the URL can make the call, any number of times, until it expires.
 */
export function inspectUrl(
  client: BaseClient,
  args: InspectImageArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, INSPECT_IMAGE, args, options);
}
