// Generated from spec/recognition/recognize_all.xsd (a25b48ce000e51fa).
// Do not edit: change the spec and run `make generate`.

/** The operation RecognizeAll and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";
import type { ImageFinding } from "../results/recognition_results.ts";
import { $ImageFinding } from "../results/recognition_results.ts";

export const $RecognizeAllParams: RecordTable = {
  name: "RecognizeAllParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "ai-recognition" },
    ],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
    ["detect-type", STRING, { key: "detectType", in: inQuery, many: true, comma: true }],
  ],
};

/** The detection results, by kind. */
export interface RecognizeAllResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The vehicles. */
  detectVehicle?: FoundVehicles;
  /** The pedestrians. */
  detectPedestrian?: FoundPedestrians;
  /** The pets. */
  detectPet?: FoundPets;
}

export const $RecognizeAllResponse: RecordTable = {
  name: "RecognizeAllResponse",
  fields: () => [
    ["RequestId", STRING],
    ["DetectVehicle", $FoundVehicles],
    ["DetectPedestrian", $FoundPedestrians],
    ["DetectPet", $FoundPets],
  ],
};

/** The vehicles in an image. */
export interface FoundVehicles {
  /** The vehicles. */
  vehicles: ImageFinding[];
}

export const $FoundVehicles: RecordTable = {
  name: "FoundVehicles",
  fields: () => [["Vehicles", $ImageFinding, { many: true }]],
};

/** The pedestrians in an image. */
export interface FoundPedestrians {
  /** The pedestrians. */
  pedestrians: ImageFinding[];
}

export const $FoundPedestrians: RecordTable = {
  name: "FoundPedestrians",
  fields: () => [["Pedestrians", $ImageFinding, { many: true }]],
};

/** The pets in an image. */
export interface FoundPets {
  /** The pets. */
  pets: ImageFinding[];
}

export const $FoundPets: RecordTable = {
  name: "FoundPets",
  fields: () => [["Pets", $ImageFinding, { many: true }]],
};

export const RECOGNIZE_ALL: OperationTable = {
  name: "RecognizeAll",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $RecognizeAllParams,
  response: () => $RecognizeAllResponse,
  actions: ["ci:CreateAiRecognitionJob"],
};

/** The arguments of `recognizeAll`. */
export interface RecognizeAllArgs {
  /** The key of the image in the bucket. Not empty. */
  key: string;
  /** The targets to detect: `DetectVehicle`, `DetectPedestrian`, `DetectPet`. */
  detectType?: readonly string[];
}

/**
 * Detect vehicles, pedestrians and pets in an image in a single call.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateAiRecognitionJob
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/49896 (en)
 */
export function recognizeAll(
  client: BaseClient,
  args: RecognizeAllArgs,
  options?: CallOptions,
): Promise<Answer<RecognizeAllResponse>> {
  return makeCall(client, RECOGNIZE_ALL, args, options);
}

/**
 * Return a signed URL for `recognizeAll`, which takes the same arguments. Nothing is sent. Anyone
 * who has the URL can make the call, any number of times, until it expires.
 */
export function recognizeAllUrl(
  client: BaseClient,
  args: RecognizeAllArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, RECOGNIZE_ALL, args, options);
}
