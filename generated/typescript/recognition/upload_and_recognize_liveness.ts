// Generated from spec/recognition/upload_and_recognize_liveness.xsd (c855a5a76d3f9796).
// Do not edit: change the spec and run `make generate`.

/** The operation UploadAndRecognizeLiveness and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { unless } from "../core/conditions.ts";
import { bytesOf } from "../core/payload.ts";
import { inKey, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, Body, CallOptions } from "../core/types.ts";
import type { LivenessResponse, LivenessType } from "./liveness.ts";
import { $LivenessFrames, $LivenessResponse, $LivenessText, $LivenessType } from "./liveness.ts";

export const $UploadAndRecognizeLivenessParams: RecordTable = {
  name: "UploadAndRecognizeLivenessParams",
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

export const UPLOAD_AND_RECOGNIZE_LIVENESS: OperationTable = {
  name: "UploadAndRecognizeLiveness",
  method: "PUT",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $UploadAndRecognizeLivenessParams,
  response: () => $LivenessResponse,
  body: bytesOf,
  actions: ["ci:CreateLivenessRecognitionJob"],
};

/** The arguments of `uploadAndRecognizeLiveness`. */
export interface UploadAndRecognizeLivenessArgs {
  /** The content: bytes, a text, or a source that is read while it is sent. */
  body: Body;
  /** The key of the video. Not empty. */
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
 * Upload a video, and check that the person in it is alive and is who they claim to be.
 *
 * Replaces an object with the same key.
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
export function uploadAndRecognizeLiveness(
  client: BaseClient,
  args: UploadAndRecognizeLivenessArgs,
  options?: CallOptions,
): Promise<Answer<LivenessResponse>> {
  return makeCall(client, UPLOAD_AND_RECOGNIZE_LIVENESS, args, options);
}
