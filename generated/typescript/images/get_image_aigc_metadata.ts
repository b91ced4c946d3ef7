// Generated from spec/images/get_image_aigc_metadata.xsd (aa910c8597748b02).
// Do not edit: change the spec and run `make generate`.

/** The operation GetImageAigcMetadata and its types. */

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

export const $GetImageAigcMetadataParams: RecordTable = {
  name: "GetImageAigcMetadataParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "ImageAIGCMetadata" },
    ],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
  ],
};

export const GET_IMAGE_AIGC_METADATA: OperationTable = {
  name: "GetImageAigcMetadata",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $GetImageAigcMetadataParams,
  response: () => $AigcMetadataAnswer,
  readJson: readJsonAnswer,
  actions: ["ci:GetS3ImageAIGCDataJob"],
};

/** The arguments of `getAigcMetadata`. */
export interface GetImageAigcMetadataArgs {
  /** The key of the image in the bucket. Not empty. */
  key: string;
}

/**
 * Read the mark that identifies an image as AI-generated.
 *
 * Supports JPEG, PNG and AVIF images. A sub-account also needs the permission cos:GetObject.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:GetS3ImageAIGCDataJob
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/api/460/122025 (zh, 2025-08-28)
 */
export function getAigcMetadata(
  client: BaseClient,
  args: GetImageAigcMetadataArgs,
  options?: CallOptions,
): Promise<Answer<AigcMetadataAnswer>> {
  return makeCall(client, GET_IMAGE_AIGC_METADATA, args, options);
}

/**
 * Return a signed URL for `getAigcMetadata`, which takes the same arguments. Nothing is sent.
 * Anyone who has the URL can make the call, any number of times, until it expires.
 */
export function getAigcMetadataUrl(
  client: BaseClient,
  args: GetImageAigcMetadataArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, GET_IMAGE_AIGC_METADATA, args, options);
}
