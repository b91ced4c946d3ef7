// Generated from spec/images/get_original_image.xsd (368f79bb63bd4808).
// Do not edit: change the spec and run `make generate`.

/** The operation GetOriginalImage and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import { binaryAnswer } from "../core/plain_answer.ts";
import { makeStream } from "../core/streaming.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type {
  Answer,
  BinaryAnswer,
  CallOptions,
  StreamedAnswer,
  UrlOptions,
} from "../core/types.ts";

export const $GetOriginalImageParams: RecordTable = {
  name: "GetOriginalImageParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "originImage" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
  ],
};

export const GET_ORIGINAL_IMAGE: OperationTable = {
  name: "GetOriginalImage",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $GetOriginalImageParams,
  answer: binaryAnswer,
};

/** The arguments of `getOriginal`. */
export interface GetOriginalImageArgs {
  /** The key of the image in the bucket. Not empty. */
  key: string;
}

/**
 * Fetch a stored image, even if the bucket protects its originals.
 *
 * The call must be signed. A sub-account needs the permission cos:GetObject.
 *
 * Each call is billed, including repeats after a failure.
 *
 * The response holds at most 32 MiB; `getOriginalStream` has no limit.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/73029 (en, 2025-09-08)
 * - https://cloud.tencent.com/document/api/436/119346 (zh, 2025-09-19)
 */
export function getOriginal(
  client: BaseClient,
  args: GetOriginalImageArgs,
  options?: CallOptions,
): Promise<Answer<BinaryAnswer>> {
  return makeCall(client, GET_ORIGINAL_IMAGE, args, options);
}

/**
 * Return a signed URL for `getOriginal`, which takes the same arguments. Nothing is sent. Anyone
 * who has the URL can make the call, any number of times, until it expires.
 */
export function getOriginalUrl(
  client: BaseClient,
  args: GetOriginalImageArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, GET_ORIGINAL_IMAGE, args, options);
}

/** Stream the response of `getOriginal`, which takes the same arguments. */
export function getOriginalStream(
  client: BaseClient,
  args: GetOriginalImageArgs,
  options?: CallOptions,
): Promise<StreamedAnswer> {
  return makeStream(client, GET_ORIGINAL_IMAGE, args, options);
}
