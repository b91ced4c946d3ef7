// Generated from spec/recognition/detect_car.xsd (1228769ada3a44ef).
// Do not edit: change the spec and run `make generate`.

/** The operation DetectCar and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";
import type { ImagePoint } from "../results/recognition_results.ts";
import { $ImagePoint } from "../results/recognition_results.ts";
import { $HttpAddress } from "../settings/moderation_settings.ts";

/** A vehicle. */
export interface Car {
  /** The series. */
  serial?: string;
  /** The make. */
  brand?: string;
  /** The type of vehicle. */
  type?: string;
  /** The colour. */
  color?: string;
  /** The confidence. Higher values are more certain. */
  confidence?: bigint;
  /** The model year. */
  year?: bigint;
  /** The corners of the vehicle. */
  carLocation: ImagePoint[];
  /** The licence plates of the vehicle. */
  plateContent: NumberPlate[];
}

export const $Car: RecordTable = {
  name: "Car",
  fields: () => [
    ["Serial", STRING],
    ["Brand", STRING],
    ["Type", STRING],
    ["Color", STRING],
    ["Confidence", BIG_INTEGER],
    ["Year", BIG_INTEGER],
    ["CarLocation", $ImagePoint, { many: true }],
    ["PlateContent", $NumberPlate, { many: true }],
  ],
};

/** A licence plate. */
export interface NumberPlate {
  /** The text on the licence plate. */
  plate?: string;
  /** The colour. */
  color?: string;
  /** The type of licence plate. */
  type?: string;
  /** The corners of the licence plate. */
  plateLocation: ImagePoint[];
}

export const $NumberPlate: RecordTable = {
  name: "NumberPlate",
  fields: () => [
    ["Plate", STRING],
    ["Color", STRING],
    ["Type", STRING],
    ["PlateLocation", $ImagePoint, { many: true }],
  ],
};

export const $DetectCarParams: RecordTable = {
  name: "DetectCarParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "DetectCar" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

/** The vehicles in an image. */
export interface DetectCarResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The vehicles. */
  carTags: Car[];
}

export const $DetectCarResponse: RecordTable = {
  name: "DetectCarResponse",
  fields: () => [
    ["RequestId", STRING],
    ["CarTags", $Car, { many: true }],
  ],
};

export const DETECT_CAR: OperationTable = {
  name: "DetectCar",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $DetectCarParams,
  response: () => $DetectCarResponse,
  actions: ["ci:CreateLicensePlateJob"],
};

/**
 * The arguments of `detectCar`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface DetectCarArgs {
  /** The key of the image in the bucket. Not empty. */
  key?: string;
  /**
   * The http or https address of an image outside the bucket. The service fetches it over the
   * public internet.
   */
  detectUrl?: string;
}

/**
 * Detect vehicles and their licence plates in an image.
 *
 * An image can be up to 4 MB in Base64. It should have more than 50 by 50 pixels, and an aspect
 * ratio below 5:1.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateLicensePlateJob
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/zh/document/product/1045/73054 (zh, 2025-09)
 * - https://www.tencentcloud.com/zh/document/product/436/75089 (zh, 2026-01)
 */
export function detectCar(
  client: BaseClient,
  args: DetectCarArgs = {},
  options?: CallOptions,
): Promise<Answer<DetectCarResponse>> {
  return makeCall(client, DETECT_CAR, args, options);
}

/**
 * Return a signed URL for `detectCar`, which takes the same arguments. Nothing is sent. Anyone who
 * has the URL can make the call, any number of times, until it expires.
 */
export function detectCarUrl(
  client: BaseClient,
  args: DetectCarArgs = {},
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, DETECT_CAR, args, options);
}
