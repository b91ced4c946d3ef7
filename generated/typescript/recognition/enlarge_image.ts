// Generated from spec/recognition/enlarge_image.xsd (ae16a6a63be083f4).
// Do not edit: change the spec and run `make generate`.

/** The operation EnlargeImage and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import { binaryAnswer } from "../core/plain_answer.ts";
import { textKind } from "../core/scalars.ts";
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

/**
 * The factor by which an image is enlarged.
 *
 *
 * - `2`: Twice the width and height.
 * - `4`: Four times the width and height.
 */
export type Magnification = "2" | "4";

export const $Magnification: Scalar = {
  kind: textKind,
  values: ["2", "4"],
};

export const $EnlargeImageParams: RecordTable = {
  name: "EnlargeImageParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "AISuperResolution" },
    ],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
    ["magnify", $Magnification, { in: inQuery }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

export const ENLARGE_IMAGE: OperationTable = {
  name: "EnlargeImage",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $EnlargeImageParams,
  answer: binaryAnswer,
  actions: ["ci:CreateAISuperResolutionJob", "ci:CreateSuperResolutionJob"],
};

/**
 * The arguments of `enlargeImage`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface EnlargeImageArgs {
  /** The key of the image in the bucket. Not empty. */
  key?: string;
  /**
   * The http or https address of an image outside the bucket. The service fetches it over the
   * public internet.
   */
  detectUrl?: string;
  /** The magnification factor. One of `2`, `4`. Default: `2`. */
  magnify?: Magnification;
}

/**
 * Enlarge an image and reconstruct details (super-resolution).
 *
 * Each call is billed, including repeats after a failure.
 *
 * The response holds at most 32 MiB; `enlargeImageStream` has no limit.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateAISuperResolutionJob: On the Chinese page; the English page names another.
 * - ci:CreateSuperResolutionJob: Only on the English page.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/73041 (en, 2025-09)
 * - https://cloud.tencent.com/document/product/460/83793 (zh)
 */
export function enlargeImage(
  client: BaseClient,
  args: EnlargeImageArgs = {},
  options?: CallOptions,
): Promise<Answer<BinaryAnswer>> {
  return makeCall(client, ENLARGE_IMAGE, args, options);
}

/**
 * Return a signed URL for `enlargeImage`, which takes the same arguments. Nothing is sent. Anyone
 * who has the URL can make the call, any number of times, until it expires.
 */
export function enlargeImageUrl(
  client: BaseClient,
  args: EnlargeImageArgs = {},
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, ENLARGE_IMAGE, args, options);
}

/** Stream the response of `enlargeImage`, which takes the same arguments. */
export function enlargeImageStream(
  client: BaseClient,
  args: EnlargeImageArgs = {},
  options?: CallOptions,
): Promise<StreamedAnswer> {
  return makeStream(client, ENLARGE_IMAGE, args, options);
}
