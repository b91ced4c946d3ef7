// Generated from spec/recognition/detect_face.xsd (5d8603de79b7c31d).
// Do not edit: change the spec and run `make generate`.

/** The operation DetectFace and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import { integerKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";
import type { ImageBox } from "../results/recognition_results.ts";
import { $ImageBox } from "../results/recognition_results.ts";
import { $HttpAddress } from "../settings/moderation_settings.ts";

export const $FaceCount: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "120",
};

export const $DetectFaceParams: RecordTable = {
  name: "DetectFaceParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "DetectFace" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
    ["max-face-num", $FaceCount, { key: "maxFaces", in: inQuery }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

/** The faces in an image. */
export interface DetectFaceResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The width of the image, in pixels. */
  imageWidth?: bigint;
  /** The height of the image, in pixels. */
  imageHeight?: bigint;
  /** The version of the detection model. */
  faceModelVersion?: string;
  /** The positions of the faces. */
  faceInfos: ImageBox[];
}

export const $DetectFaceResponse: RecordTable = {
  name: "DetectFaceResponse",
  fields: () => [
    ["RequestId", STRING],
    ["ImageWidth", BIG_INTEGER],
    ["ImageHeight", BIG_INTEGER],
    ["FaceModelVersion", STRING],
    ["FaceInfos", $ImageBox, { many: true }],
  ],
};

export const DETECT_FACE: OperationTable = {
  name: "DetectFace",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $DetectFaceParams,
  response: () => $DetectFaceResponse,
  actions: ["ci:CreateFaceEffectJob", "ci:CreateDetectFaceJob"],
};

/**
 * The arguments of `detectFace`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface DetectFaceArgs {
  /** The key of the image in the bucket. Not empty. */
  key?: string;
  /**
   * The http or https address of an image outside the bucket. The service fetches it over the
   * public internet.
   */
  detectUrl?: string;
  /**
   * The maximum number of faces to detect, largest first. A lower number is faster. 1 to 120.
   * Default: `1`.
   */
  maxFaces?: number;
}

/**
 * Detect faces in an image.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateFaceEffectJob: On the call's page; the permissions page names another.
 * - ci:CreateDetectFaceJob: Only on the permissions page.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/48831 (en, 2025-09)
 * - https://cloud.tencent.com/document/product/460/63223 (zh)
 */
export function detectFace(
  client: BaseClient,
  args: DetectFaceArgs = {},
  options?: CallOptions,
): Promise<Answer<DetectFaceResponse>> {
  return makeCall(client, DETECT_FACE, args, options);
}

/**
 * Return a signed URL for `detectFace`, which takes the same arguments. Nothing is sent. Anyone who
 * has the URL can make the call, any number of times, until it expires.
 */
export function detectFaceUrl(
  client: BaseClient,
  args: DetectFaceArgs = {},
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, DETECT_FACE, args, options);
}
