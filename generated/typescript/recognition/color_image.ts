// Generated from spec/recognition/color_image.xsd (02dbfd4a5fdf09fa).
// Do not edit: change the spec and run `make generate`.

/** The operation ColorImage and its types. */

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
import { $HttpAddress } from "../settings/moderation_settings.ts";

export const $ColorImageParams: RecordTable = {
  name: "ColorImageParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "AIImageColoring" },
    ],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

export const COLOR_IMAGE: OperationTable = {
  name: "ColorImage",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $ColorImageParams,
  answer: binaryAnswer,
  actions: ["ci:CreateAIImageColoringJob"],
};

/**
 * The arguments of `colorImage`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface ColorImageArgs {
  /** The key of the image in the bucket. Not empty. */
  key?: string;
  /**
   * The http or https address of an image outside the bucket. The service fetches it over the
   * public internet.
   */
  detectUrl?: string;
}

/**
 * Colourise a black and white image.
 *
 * Each call is billed, including repeats after a failure.
 *
 * The response holds at most 32 MiB; `colorImageStream` has no limit.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateAIImageColoringJob
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/83794 (zh)
 */
export function colorImage(
  client: BaseClient,
  args: ColorImageArgs = {},
  options?: CallOptions,
): Promise<Answer<BinaryAnswer>> {
  return makeCall(client, COLOR_IMAGE, args, options);
}

/**
 * Return a signed URL for `colorImage`, which takes the same arguments. Nothing is sent. Anyone who
 * has the URL can make the call, any number of times, until it expires.
 */
export function colorImageUrl(
  client: BaseClient,
  args: ColorImageArgs = {},
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, COLOR_IMAGE, args, options);
}

/** Stream the response of `colorImage`, which takes the same arguments. */
export function colorImageStream(
  client: BaseClient,
  args: ColorImageArgs = {},
  options?: CallOptions,
): Promise<StreamedAnswer> {
  return makeStream(client, COLOR_IMAGE, args, options);
}
