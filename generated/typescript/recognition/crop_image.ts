// Generated from spec/recognition/crop_image.xsd (bab912ed3a37fd32).
// Do not edit: change the spec and run `make generate`.

/** The operation CropImage and its types. */

import { $BinaryFlag, $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import { binaryAnswer } from "../core/plain_answer.ts";
import { integerKind } from "../core/scalars.ts";
import { makeStream } from "../core/streaming.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type {
  Answer,
  BinaryAnswer,
  CallOptions,
  StreamedAnswer,
  UrlOptions,
} from "../core/types.ts";
import { $HttpAddress } from "../settings/moderation_settings.ts";

export const $CropLength: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "1",
};

export const $CropImageParams: RecordTable = {
  name: "CropImageParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "AIImageCrop" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
    ["width", $CropLength, { in: inQuery, required: true }],
    ["height", $CropLength, { in: inQuery, required: true }],
    ["fixed", $BinaryFlag, { in: inQuery }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

export const CROP_IMAGE: OperationTable = {
  name: "CropImage",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $CropImageParams,
  answer: binaryAnswer,
  actions: ["ci:CreateAIImageCropJob"],
};

/**
 * The arguments of `cropImage`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface CropImageArgs {
  /** The key of the image in the bucket. Not empty. */
  key?: string;
  /**
   * The http or https address of an image outside the bucket. The service fetches it over the
   * public internet.
   */
  detectUrl?: string;
  /**
   * The width of the result. Together with the height, it determines the aspect ratio. At least 1.
   */
  width: number | bigint;
  /**
   * The height of the result. Together with the width, it determines the aspect ratio. At least 1.
   */
  height: number | bigint;
  /**
   * 1 to crop to exactly this width and height; 0 to crop to their aspect ratio. 0 to 1. Default:
   * `0`.
   */
  fixed?: number;
}

/**
 * Crop an image to its main subject.
 *
 * Each call is billed, including repeats after a failure.
 *
 * The response holds at most 32 MiB; `cropImageStream` has no limit.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateAIImageCropJob
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/83791 (zh)
 */
export function cropImage(
  client: BaseClient,
  args: CropImageArgs,
  options?: CallOptions,
): Promise<Answer<BinaryAnswer>> {
  return makeCall(client, CROP_IMAGE, args, options);
}

/**
 * Return a signed URL for `cropImage`, which takes the same arguments. Nothing is sent. Anyone who
 * has the URL can make the call, any number of times, until it expires.
 */
export function cropImageUrl(
  client: BaseClient,
  args: CropImageArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, CROP_IMAGE, args, options);
}

/** Stream the response of `cropImage`, which takes the same arguments. */
export function cropImageStream(
  client: BaseClient,
  args: CropImageArgs,
  options?: CallOptions,
): Promise<StreamedAnswer> {
  return makeStream(client, CROP_IMAGE, args, options);
}
