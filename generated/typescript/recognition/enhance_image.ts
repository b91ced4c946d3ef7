// Generated from spec/recognition/enhance_image.xsd (cfde56edc43c6683).
// Do not edit: change the spec and run `make generate`.

/** The operation EnhanceImage and its types. */

import { $ObjectKey } from "../common/scalar.ts";
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

export const $EnhancementStrength: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "10",
};

export const $EnhanceImageParams: RecordTable = {
  name: "EnhanceImageParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "AIEnhanceImage" },
    ],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
    ["denoise", $EnhancementStrength, { in: inQuery }],
    ["sharpen", $EnhancementStrength, { in: inQuery }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

export const ENHANCE_IMAGE: OperationTable = {
  name: "EnhanceImage",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $EnhanceImageParams,
  answer: binaryAnswer,
  actions: ["ci:CreateAIEnhanceImageJob", "ci:CreateEnhanceImageJob"],
};

/**
 * The arguments of `enhanceImage`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface EnhanceImageArgs {
  /** The key of the image in the bucket. Not empty. */
  key?: string;
  /**
   * The http or https address of an image outside the bucket. The service fetches it over the
   * public internet.
   */
  detectUrl?: string;
  /** The strength of noise reduction. The documented maximum is 5. 0 to 10. Default: `3`. */
  denoise?: number;
  /** The strength of sharpening. The documented maximum is 5. 0 to 10. */
  sharpen?: number;
}

/**
 * Enhance an image: reduce noise and sharpen.
 *
 * Each call is billed, including repeats after a failure.
 *
 * The response holds at most 32 MiB; `enhanceImageStream` has no limit.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateAIEnhanceImageJob: On the call's page; the permissions page names another.
 * - ci:CreateEnhanceImageJob: Only on the permissions page.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/83792 (zh)
 */
export function enhanceImage(
  client: BaseClient,
  args: EnhanceImageArgs = {},
  options?: CallOptions,
): Promise<Answer<BinaryAnswer>> {
  return makeCall(client, ENHANCE_IMAGE, args, options);
}

/**
 * Return a signed URL for `enhanceImage`, which takes the same arguments. Nothing is sent. Anyone
 * who has the URL can make the call, any number of times, until it expires.
 */
export function enhanceImageUrl(
  client: BaseClient,
  args: EnhanceImageArgs = {},
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, ENHANCE_IMAGE, args, options);
}

/** Stream the response of `enhanceImage`, which takes the same arguments. */
export function enhanceImageStream(
  client: BaseClient,
  args: EnhanceImageArgs = {},
  options?: CallOptions,
): Promise<StreamedAnswer> {
  return makeStream(client, ENHANCE_IMAGE, args, options);
}
