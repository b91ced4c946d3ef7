// Generated from spec/recognition/recognize_liveness.xsd (153eaac8cb3d47ea).
// Do not edit: change the spec and run `make generate`.

/** The operation RecognizeLiveness and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { unless } from "../core/conditions.ts";
import { inKey, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";
import type { LivenessResponse, LivenessType } from "./liveness.ts";
import { $LivenessFrames, $LivenessResponse, $LivenessText, $LivenessType } from "./liveness.ts";

export const $RecognizeLivenessParams: RecordTable = {
  name: "RecognizeLivenessParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "LivenessRecognition" },
    ],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
    ["IdCard", $LivenessText, { key: "idNumber", in: inQuery, required: true }],
    ["Name", $LivenessText, { in: inQuery, required: true }],
    ["LivenessType", $LivenessType, { key: "type", in: inQuery, required: true }],
    [
      "ValidateData",
      $LivenessText,
      { key: "challenge", in: inQuery, need: unless("LivenessType", "SILENT") },
    ],
    ["BestFrameNum", $LivenessFrames, { key: "bestFrames", in: inQuery }],
  ],
};

export const RECOGNIZE_LIVENESS: OperationTable = {
  name: "RecognizeLiveness",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $RecognizeLivenessParams,
  response: () => $LivenessResponse,
  actions: ["ci:CreateLivenessRecognitionJob"],
};

/** The arguments of `recognizeLiveness`. */
export interface RecognizeLivenessArgs {
  /** The key of the video in the bucket. Not empty. */
  key: string;
  /** The person's identity card number. Not empty. */
  idNumber: string;
  /** The person's name. Not empty. */
  name: string;
  /** The task that the person performs in the video. One of `LIP`, `ACTION`, `SILENT`. */
  type: LivenessType;
  /**
   * The digits to read out, or the order of actions, as issued by the service. Not empty. Required
   * unless `type` is `SILENT`.
   */
  challenge?: string;
  /** The number of frames of the video to return. 1 to 10. Default: `1`. */
  bestFrames?: number;
}

/**
 * Check that the person in a video is alive and is who they claim to be.
 *
 * Compares the face with the photo held by the authorities.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateLivenessRecognitionJob
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/100272 (zh, 2024-10-17)
 * - https://cloud.tencent.com/document/product/460/108759 (zh)
 */
export function recognizeLiveness(
  client: BaseClient,
  args: RecognizeLivenessArgs,
  options?: CallOptions,
): Promise<Answer<LivenessResponse>> {
  return makeCall(client, RECOGNIZE_LIVENESS, args, options);
}

/**
 * Return a signed URL for `recognizeLiveness`, which takes the same arguments. Nothing is sent.
 * Anyone who has the URL can make the call, any number of times, until it expires.
 */
export function recognizeLivenessUrl(
  client: BaseClient,
  args: RecognizeLivenessArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, RECOGNIZE_LIVENESS, args, options);
}
