// Generated from spec/recognition/detect_objects.xsd (1689aa17f2e95619).
// Do not edit: change the spec and run `make generate`.

/** The operation DetectObjects and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";
import type { ImageBox } from "../results/recognition_results.ts";
import { $ImageBox } from "../results/recognition_results.ts";
import { $HttpAddress } from "../settings/moderation_settings.ts";

/** An object in an image. */
export interface DetectedObject {
  /** The name of the object. */
  name?: string;
  /** The confidence. Higher values are more certain. */
  confidence?: bigint;
  /** The position. */
  location?: ImageBox;
}

export const $DetectedObject: RecordTable = {
  name: "DetectedObject",
  fields: () => [
    ["Name", STRING],
    ["Confidence", BIG_INTEGER],
    ["Location", $ImageBox],
  ],
};

export const $DetectObjectsParams: RecordTable = {
  name: "DetectObjectsParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "AIObjectDetect" },
    ],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

/** The objects in an image. */
export interface DetectObjectsResponse {
  /** Whether anything was detected, as a number. */
  status?: bigint;
  /** The objects. */
  detectedObjects: DetectedObject[];
}

export const $DetectObjectsResponse: RecordTable = {
  name: "DetectObjectsResponse",
  fields: () => [
    ["Status", BIG_INTEGER],
    ["DetectMultiObj", $DetectedObject, { key: "detectedObjects", many: true }],
  ],
};

export const DETECT_OBJECTS: OperationTable = {
  name: "DetectObjects",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $DetectObjectsParams,
  response: () => $DetectObjectsResponse,
  responseRoot: "RecognitionResult",
};

/**
 * The arguments of `detectObjects`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface DetectObjectsArgs {
  /** The key of the image in the bucket. Not empty. */
  key?: string;
  /**
   * The http or https address of an image outside the bucket. The service fetches it over the
   * public internet.
   */
  detectUrl?: string;
}

/**
 * Detect the main objects in an image.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/97979 (zh)
 */
export function detectObjects(
  client: BaseClient,
  args: DetectObjectsArgs = {},
  options?: CallOptions,
): Promise<Answer<DetectObjectsResponse>> {
  return makeCall(client, DETECT_OBJECTS, args, options);
}

/**
 * Return a signed URL for `detectObjects`, which takes the same arguments. Nothing is sent. Anyone
 * who has the URL can make the call, any number of times, until it expires.
 */
export function detectObjectsUrl(
  client: BaseClient,
  args: DetectObjectsArgs = {},
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, DETECT_OBJECTS, args, options);
}
