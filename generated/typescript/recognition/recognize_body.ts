// Generated from spec/recognition/recognize_body.xsd (bf8c382913ce0a43).
// Do not edit: change the spec and run `make generate`.

/** The operation RecognizeBody and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";
import type { ImageOutline } from "../results/recognition_results.ts";
import { $ImageOutline } from "../results/recognition_results.ts";
import { $HttpAddress } from "../settings/moderation_settings.ts";

/** A person. */
export interface Pedestrian {
  /** The kind of object that was detected, such as person. */
  name?: string;
  /** The confidence. Higher values are more certain. */
  score?: bigint;
  /** The position of the person. */
  location?: ImageOutline;
}

export const $Pedestrian: RecordTable = {
  name: "Pedestrian",
  fields: () => [
    ["Name", STRING],
    ["Score", BIG_INTEGER],
    ["Location", $ImageOutline],
  ],
};

export const $RecognizeBodyParams: RecordTable = {
  name: "RecognizeBodyParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "AIBodyRecognition" },
    ],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

/** The people in an image. */
export interface RecognizeBodyResponse {
  /** Whether anything was detected, as a number. */
  status?: bigint;
  /** The people. */
  pedestrianInfo: Pedestrian[];
}

export const $RecognizeBodyResponse: RecordTable = {
  name: "RecognizeBodyResponse",
  fields: () => [
    ["Status", BIG_INTEGER],
    ["PedestrianInfo", $Pedestrian, { many: true }],
  ],
};

export const RECOGNIZE_BODY: OperationTable = {
  name: "RecognizeBody",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $RecognizeBodyParams,
  response: () => $RecognizeBodyResponse,
  responseRoot: "RecognitionResult",
};

/**
 * The arguments of `recognizeBody`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface RecognizeBodyArgs {
  /** The key of the image in the bucket. Not empty. */
  key?: string;
  /**
   * The http or https address of an image outside the bucket. The service fetches it over the
   * public internet.
   */
  detectUrl?: string;
}

/**
 * Detect people in an image.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/436/83728 (zh)
 * - https://cloud.tencent.com/document/product/460/83196 (zh)
 */
export function recognizeBody(
  client: BaseClient,
  args: RecognizeBodyArgs = {},
  options?: CallOptions,
): Promise<Answer<RecognizeBodyResponse>> {
  return makeCall(client, RECOGNIZE_BODY, args, options);
}

/**
 * Return a signed URL for `recognizeBody`, which takes the same arguments. Nothing is sent. Anyone
 * who has the URL can make the call, any number of times, until it expires.
 */
export function recognizeBodyUrl(
  client: BaseClient,
  args: RecognizeBodyArgs = {},
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, RECOGNIZE_BODY, args, options);
}
