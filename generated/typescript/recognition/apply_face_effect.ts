// Generated from spec/recognition/apply_face_effect.xsd (178bed4ca2fb77c6).
// Do not edit: change the spec and run `make generate`.

/** The operation ApplyFaceEffect and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { when } from "../core/conditions.ts";
import { inKey, inQuery } from "../core/places.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";
import { $HttpAddress } from "../settings/moderation_settings.ts";

/**
 * An effect on an image.
 *
 *
 * - `face-beautify`: Beautify faces.
 * - `face-gender-transformation`: Change the gender of the largest face.
 * - `face-age-transformation`: Change the age of the largest face.
 * - `face-segmentation`: Cut out the person.
 */
export type FaceEffect =
  | "face-beautify"
  | "face-gender-transformation"
  | "face-age-transformation"
  | "face-segmentation";

export const $FaceEffect: Scalar = {
  kind: textKind,
  values: [
    "face-beautify",
    "face-gender-transformation",
    "face-age-transformation",
    "face-segmentation",
  ],
};

/**
 * The direction of a gender change.
 *
 *
 * - `0`: From male to female.
 * - `1`: From female to male.
 */
export type GenderChange = "0" | "1";

export const $GenderChange: Scalar = {
  kind: textKind,
  values: ["0", "1"],
};

export const $EffectStrength: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "100",
};

export const $TargetAge: Scalar = {
  kind: integerKind,
  minimum: "10",
  maximum: "80",
};

export const $ApplyFaceEffectParams: RecordTable = {
  name: "ApplyFaceEffectParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "face-effect" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
    ["type", $FaceEffect, { in: inQuery, required: true }],
    ["whitening", $EffectStrength, { in: inQuery }],
    ["smoothing", $EffectStrength, { in: inQuery }],
    ["faceLifting", $EffectStrength, { in: inQuery }],
    ["eyeEnlarging", $EffectStrength, { in: inQuery }],
    ["gender", $GenderChange, { in: inQuery, need: when(["type", "face-gender-transformation"]) }],
    ["age", $TargetAge, { in: inQuery, need: when(["type", "face-age-transformation"]) }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

/** The processed image. */
export interface ApplyFaceEffectResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The image, in Base64. */
  resultImage: string;
  /**
   * For face-segmentation: the outline of the person, in Base64. The decoded data contains a number
   * from 0 to 255 for each pixel, row by row from the top left: the confidence that the pixel is
   * part of the person.
   */
  resultMask?: string;
}

export const $ApplyFaceEffectResponse: RecordTable = {
  name: "ApplyFaceEffectResponse",
  fields: () => [
    ["RequestId", STRING],
    ["ResultImage", STRING, { always: true }],
    ["ResultMask", STRING],
  ],
};

export const APPLY_FACE_EFFECT: OperationTable = {
  name: "ApplyFaceEffect",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $ApplyFaceEffectParams,
  response: () => $ApplyFaceEffectResponse,
  actions: ["ci:CreateFaceEffectJob"],
};

/**
 * The arguments of `applyFaceEffect`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface ApplyFaceEffectArgs {
  /** The key of the image in the bucket. Not empty. */
  key?: string;
  /**
   * The http or https address of an image outside the bucket. The service fetches it over the
   * public internet.
   */
  detectUrl?: string;
  /**
   * The effect to apply. One of `face-beautify`, `face-gender-transformation`,
   * `face-age-transformation`, `face-segmentation`.
   */
  type: FaceEffect;
  /** For face-beautify: the strength of skin brightening. 0 to 100. Default: `30`. */
  whitening?: number;
  /** For face-beautify: the strength of skin smoothing. 0 to 100. Default: `10`. */
  smoothing?: number;
  /** For face-beautify: the strength of face slimming. 0 to 100. Default: `70`. */
  faceLifting?: number;
  /** For face-beautify: the strength of eye enlargement. 0 to 100. Default: `70`. */
  eyeEnlarging?: number;
  /**
   * For face-gender-transformation: the direction of the change. One of `0`, `1`. Required if
   * `type` is `face-gender-transformation`.
   */
  gender?: GenderChange;
  /**
   * For face-age-transformation: the target age. 10 to 80. Required if `type` is
   * `face-age-transformation`.
   */
  age?: number;
}

/**
 * Change the faces in an image, or cut out a person.
 *
 * An image can be up to 5 MB; for face-segmentation, up to 2000 by 2000 pixels.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateFaceEffectJob
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/47197 (zh)
 */
export function applyFaceEffect(
  client: BaseClient,
  args: ApplyFaceEffectArgs,
  options?: CallOptions,
): Promise<Answer<ApplyFaceEffectResponse>> {
  return makeCall(client, APPLY_FACE_EFFECT, args, options);
}

/**
 * Return a signed URL for `applyFaceEffect`, which takes the same arguments. Nothing is sent.
 * Anyone who has the URL can make the call, any number of times, until it expires.
 */
export function applyFaceEffectUrl(
  client: BaseClient,
  args: ApplyFaceEffectArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, APPLY_FACE_EFFECT, args, options);
}
