// Generated from spec/recognition/assess_quality.xsd (11fb22aef9d92afd).
// Do not edit: change the spec and run `make generate`.

/** The operation AssessQuality and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { BIG_INTEGER, BOOLEAN, STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";
import { $HttpAddress } from "../settings/moderation_settings.ts";

export const $AssessQualityParams: RecordTable = {
  name: "AssessQualityParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "AssessQuality" },
    ],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

/** The quality of an image. */
export interface AssessQualityResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** Whether the image is much longer than it is wide. */
  longImage?: boolean;
  /** Whether the image is black and white. */
  blackAndWhite?: boolean;
  /** Whether the image is small. */
  smallImage?: boolean;
  /** Whether the image is large. */
  bigImage?: boolean;
  /** Whether the image is plain, such as a single colour. */
  pureImage?: boolean;
  /** The sharpness; higher is sharper. */
  clarityScore?: bigint;
  /** The aesthetic score; higher is better. */
  aestheticScore?: bigint;
}

export const $AssessQualityResponse: RecordTable = {
  name: "AssessQualityResponse",
  fields: () => [
    ["RequestId", STRING],
    ["LongImage", BOOLEAN],
    ["BlackAndWhite", BOOLEAN],
    ["SmallImage", BOOLEAN],
    ["BigImage", BOOLEAN],
    ["PureImage", BOOLEAN],
    ["ClarityScore", BIG_INTEGER],
    ["AestheticScore", BIG_INTEGER],
  ],
};

export const ASSESS_QUALITY: OperationTable = {
  name: "AssessQuality",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $AssessQualityParams,
  response: () => $AssessQualityResponse,
  actions: ["ci:CreateAssessQualityJob"],
};

/**
 * The arguments of `assessQuality`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface AssessQualityArgs {
  /** The key of the image in the bucket. Not empty. */
  key?: string;
  /**
   * The http or https address of an image outside the bucket. The service fetches it over the
   * public internet.
   */
  detectUrl?: string;
}

/**
 * Assess the quality of an image.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateAssessQualityJob
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/63228 (zh)
 */
export function assessQuality(
  client: BaseClient,
  args: AssessQualityArgs = {},
  options?: CallOptions,
): Promise<Answer<AssessQualityResponse>> {
  return makeCall(client, ASSESS_QUALITY, args, options);
}

/**
 * Return a signed URL for `assessQuality`, which takes the same arguments. Nothing is sent. Anyone
 * who has the URL can make the call, any number of times, until it expires.
 */
export function assessQualityUrl(
  client: BaseClient,
  args: AssessQualityArgs = {},
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, ASSESS_QUALITY, args, options);
}
