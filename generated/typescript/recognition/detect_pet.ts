// Generated from spec/recognition/detect_pet.xsd (b81b8f85a3ff4cae).
// Do not edit: change the spec and run `make generate`.

/** The operation DetectPet and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";
import type { ImageFinding } from "../results/recognition_results.ts";
import { $ImageFinding } from "../results/recognition_results.ts";
import { $HttpAddress } from "../settings/moderation_settings.ts";

export const $DetectPetParams: RecordTable = {
  name: "DetectPetParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "detect-pet" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

/** The pets in an image. */
export interface DetectPetResponse {
  /** The pets. */
  resultInfo: ImageFinding[];
}

export const $DetectPetResponse: RecordTable = {
  name: "DetectPetResponse",
  fields: () => [["ResultInfo", $ImageFinding, { many: true }]],
};

export const DETECT_PET: OperationTable = {
  name: "DetectPet",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $DetectPetParams,
  response: () => $DetectPetResponse,
  actions: ["ci:CreatePetDetectJob"],
};

/**
 * The arguments of `detectPet`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface DetectPetArgs {
  /** The key of the image in the bucket. Not empty. */
  key?: string;
  /**
   * The http or https address of an image outside the bucket. The service fetches it over the
   * public internet.
   */
  detectUrl?: string;
}

/**
 * Detect pets in an image.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreatePetDetectJob
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/95753 (zh)
 */
export function detectPet(
  client: BaseClient,
  args: DetectPetArgs = {},
  options?: CallOptions,
): Promise<Answer<DetectPetResponse>> {
  return makeCall(client, DETECT_PET, args, options);
}

/**
 * Return a signed URL for `detectPet`, which takes the same arguments. Nothing is sent. Anyone who
 * has the URL can make the call, any number of times, until it expires.
 */
export function detectPetUrl(
  client: BaseClient,
  args: DetectPetArgs = {},
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, DETECT_PET, args, options);
}
