// Generated from spec/recognition/recognize_logo.xsd (0f9ba360e806d166).
// Do not edit: change the spec and run `make generate`.

/** The operation RecognizeLogo and its types. */

import { $BinaryFlag, $ObjectKey } from "../common/scalar.ts";
import { BIG_INTEGER, DECIMAL, STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, Decimal, UrlOptions } from "../core/types.ts";
import type { ImageOutline } from "../results/recognition_results.ts";
import { $ImageOutline } from "../results/recognition_results.ts";
import { $HttpAddress } from "../settings/moderation_settings.ts";

/** A logo. */
export interface Logo {
  /** The brand. */
  name?: string;
  /** The confidence. Higher values are more certain. */
  score?: Decimal;
  /** The position. */
  location?: ImageOutline;
}

export const $Logo: RecordTable = {
  name: "Logo",
  fields: () => [
    ["Name", STRING],
    ["Sorce", DECIMAL, { key: "score" }],
    ["Location", $ImageOutline],
  ],
};

export const $RecognizeLogoParams: RecordTable = {
  name: "RecognizeLogoParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "RecognizeLogo" },
    ],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
    ["ignore-error", $BinaryFlag, { key: "ignoreError", in: inQuery }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

/** The logos in an image. */
export interface RecognizeLogoResponse {
  /** Whether anything was detected, as a number. */
  status?: bigint;
  /** The logos. */
  logoInfo: Logo[];
}

export const $RecognizeLogoResponse: RecordTable = {
  name: "RecognizeLogoResponse",
  fields: () => [
    ["Status", BIG_INTEGER],
    ["LogoInfo", $Logo, { many: true }],
  ],
};

export const RECOGNIZE_LOGO: OperationTable = {
  name: "RecognizeLogo",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $RecognizeLogoParams,
  response: () => $RecognizeLogoResponse,
  responseRoot: "RecognitionResult",
};

/**
 * The arguments of `recognizeLogo`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface RecognizeLogoArgs {
  /** The key of the image in the bucket. Not empty. */
  key?: string;
  /**
   * The http or https address of an image outside the bucket. The service fetches it over the
   * public internet.
   */
  detectUrl?: string;
  /**
   * Whether to suppress the error if the image cannot be processed, for example because it is too
   * large: 0 for no, 1 for yes. 0 to 1.
   */
  ignoreError?: number;
}

/**
 * Recognise the logos in an image.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/79736 (zh)
 */
export function recognizeLogo(
  client: BaseClient,
  args: RecognizeLogoArgs = {},
  options?: CallOptions,
): Promise<Answer<RecognizeLogoResponse>> {
  return makeCall(client, RECOGNIZE_LOGO, args, options);
}

/**
 * Return a signed URL for `recognizeLogo`, which takes the same arguments. Nothing is sent. Anyone
 * who has the URL can make the call, any number of times, until it expires.
 */
export function recognizeLogoUrl(
  client: BaseClient,
  args: RecognizeLogoArgs = {},
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, RECOGNIZE_LOGO, args, options);
}
