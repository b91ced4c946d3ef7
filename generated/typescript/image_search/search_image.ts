// Generated from spec/image_search/search_image.xsd (7bdd4b10acfeebb5).
// Do not edit: change the spec and run `make generate`.

/** The operation SearchImage and its types. */

import { $PageSize } from "../common/job.ts";
import { $ObjectKey } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import { integerKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";

export const $Similarity: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "100",
};

export const $SearchOffset: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "0",
};

export const $SearchImageParams: RecordTable = {
  name: "SearchImageParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "ImageSearch" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
    ["action", STRING, { in: inQuery, required: true, fixed: "SearchImage" }],
    ["MatchThreshold", $Similarity, { in: inQuery }],
    ["Offset", $SearchOffset, { in: inQuery }],
    ["Limit", $PageSize, { in: inQuery }],
    ["Filter", STRING, { in: inQuery }],
  ],
};

/** The images that were found. */
export interface SearchImageResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The number of images returned. */
  count?: bigint;
  /** The images. */
  images: FoundImage[];
}

export const $SearchImageResponse: RecordTable = {
  name: "SearchImageResponse",
  fields: () => [
    ["RequestId", STRING],
    ["Count", BIG_INTEGER],
    ["ImageInfos", $FoundImage, { key: "images", many: true }],
  ],
};

/** An image in the library. */
export interface FoundImage {
  /** The ID of the entity that the image shows. */
  entityId?: string;
  /** The custom string specified when the image was added. */
  customContent?: string;
  /** The tags, as a JSON object. */
  tags?: string;
  /** The object key. */
  key?: string;
  /** The similarity, from 0 to 100. */
  score?: bigint;
}

export const $FoundImage: RecordTable = {
  name: "FoundImage",
  fields: () => [
    ["EntityId", STRING],
    ["CustomContent", STRING],
    ["Tags", STRING],
    ["PicName", STRING, { key: "key" }],
    ["Score", BIG_INTEGER],
  ],
};

export const SEARCH_IMAGE: OperationTable = {
  name: "SearchImage",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $SearchImageParams,
  response: () => $SearchImageResponse,
  actions: ["ci:SearchImage"],
};

/** The arguments of `search`. */
export interface SearchImageArgs {
  /** The key of the image in the bucket. Not empty. */
  key: string;
  /** The similarity that matches must exceed. 0 to 100. Default: `0`. */
  matchThreshold?: number;
  /** The number of images to skip. At least 0. Default: `0`. */
  offset?: number | bigint;
  /** The maximum number of images to return. 1 to 100. Default: `10`. */
  limit?: number;
  /** Conditions on tags with >, >=, <, <=, = and !=, combined with AND and OR. */
  filter?: string;
}

/**
 * Search the library for images similar to an image in the bucket.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:SearchImage
 *
 * Pages:
 *
 * - https://github.com/tencentyun/intlcloud-documents (en)
 * - https://github.com/tencentyun/intlcloud-documents (zh)
 */
export function search(
  client: BaseClient,
  args: SearchImageArgs,
  options?: CallOptions,
): Promise<Answer<SearchImageResponse>> {
  return makeCall(client, SEARCH_IMAGE, args, options);
}

/**
 * Return a signed URL for `search`, which takes the same arguments. Nothing is sent. Anyone who has
 * the URL can make the call, any number of times, until it expires.
 */
export function searchUrl(
  client: BaseClient,
  args: SearchImageArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, SEARCH_IMAGE, args, options);
}
