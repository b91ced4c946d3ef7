// Generated from spec/media/get_media_aigc_metadata.xsd (4bde9cf50fec1ebe).
// Do not edit: change the spec and run `make generate`.

/** The operation GetMediaAigcMetadata and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import { inKey, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";
import type { AigcMetadataAnswer } from "../results/aigc_metadata_answer.ts";
import { $AigcMetadataAnswer } from "../results/aigc_metadata_answer.ts";

export const $GetMediaAigcMetadataParams: RecordTable = {
  name: "GetMediaAigcMetadataParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "MediaAIGCMetadata" },
    ],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
  ],
};

export const GET_MEDIA_AIGC_METADATA: OperationTable = {
  name: "GetMediaAigcMetadata",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $GetMediaAigcMetadataParams,
  response: () => $AigcMetadataAnswer,
  readJson: readJsonAnswer,
};

/** The arguments of `getAigcMetadata`. */
export interface GetMediaAigcMetadataArgs {
  /** The key of the file in the bucket. Not empty. */
  key: string;
}

/**
 * Read the mark that identifies a media file as AI-generated.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/123772 (zh, 2025-09-25)
 */
export function getAigcMetadata(
  client: BaseClient,
  args: GetMediaAigcMetadataArgs,
  options?: CallOptions,
): Promise<Answer<AigcMetadataAnswer>> {
  return makeCall(client, GET_MEDIA_AIGC_METADATA, args, options);
}

/**
 * Return a signed URL for `getAigcMetadata`, which takes the same arguments. Nothing is sent.
 * Anyone who has the URL can make the call, any number of times, until it expires.
 */
export function getAigcMetadataUrl(
  client: BaseClient,
  args: GetMediaAigcMetadataArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, GET_MEDIA_AIGC_METADATA, args, options);
}
