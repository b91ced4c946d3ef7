// Generated from spec/recognition/detect_label.xsd (a4a585f75325d339).
// Do not edit: change the spec and run `make generate`.

/** The operation DetectLabel and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import { textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";
import { $HttpAddress } from "../settings/moderation_settings.ts";

/**
 * A kind of image that labels are tailored to.
 *
 *
 * - `web`: Images from the web.
 * - `camera`: Photos.
 * - `album`: Albums and cloud drives.
 * - `news`: News, broadcasting and advertising.
 */
export type LabelScene = "web" | "camera" | "album" | "news";

export const $LabelScene: Scalar = {
  kind: textKind,
  values: ["web", "camera", "album", "news"],
};

/** A label. */
export interface ImageLabel {
  /** The confidence. Higher values are more certain. */
  confidence?: bigint;
  /** The label. */
  name?: string;
}

export const $ImageLabel: RecordTable = {
  name: "ImageLabel",
  fields: () => [
    ["Confidence", BIG_INTEGER],
    ["Name", STRING],
  ],
};

/** The labels for one kind of image. */
export interface SceneLabels {
  /** The labels. */
  labels: ImageLabel[];
}

export const $SceneLabels: RecordTable = {
  name: "SceneLabels",
  fields: () => [["Labels", $ImageLabel, { many: true }]],
};

export const $DetectLabelParams: RecordTable = {
  name: "DetectLabelParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "detect-label" },
    ],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
    ["scenes", $LabelScene, { in: inQuery, many: true, comma: true }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

/** The labels of an image: Labels for a single scene, or separate lists for several scenes. */
export interface DetectLabelResponse {
  /** The labels, if no scene was requested. */
  labels: ImageLabel[];
  /** The labels for images from the web. */
  webLabels?: SceneLabels;
  /** The labels for photos. */
  cameraLabels?: SceneLabels;
  /** The labels for albums. */
  albumLabels?: SceneLabels;
  /** The labels for news. */
  newsLabels?: SceneLabels;
}

export const $DetectLabelResponse: RecordTable = {
  name: "DetectLabelResponse",
  fields: () => [
    ["Labels", $ImageLabel, { many: true }],
    ["WebLabels", $SceneLabels],
    ["CameraLabels", $SceneLabels],
    ["AlbumLabels", $SceneLabels],
    ["NewsLabels", $SceneLabels],
  ],
};

export const DETECT_LABEL: OperationTable = {
  name: "DetectLabel",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $DetectLabelParams,
  response: () => $DetectLabelResponse,
  responseRoot: "RecognitionResult",
  actions: ["ci:CreateDetectLabelJob"],
};

/**
 * The arguments of `detectLabel`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface DetectLabelArgs {
  /** The key of the image in the bucket. Not empty. */
  key?: string;
  /**
   * The http or https address of an image outside the bucket. The service fetches it over the
   * public internet.
   */
  detectUrl?: string;
  /**
   * The kinds of images to find labels for; camera by default. Each kind adds its own labels. One
   * of `web`, `camera`, `album`, `news`.
   */
  scenes?: readonly LabelScene[];
}

/**
 * Find the labels that describe an image.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateDetectLabelJob
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/39082 (zh)
 * - https://www.tencentcloud.com/zh/document/api/436/75083 (zh)
 */
export function detectLabel(
  client: BaseClient,
  args: DetectLabelArgs = {},
  options?: CallOptions,
): Promise<Answer<DetectLabelResponse>> {
  return makeCall(client, DETECT_LABEL, args, options);
}

/**
 * Return a signed URL for `detectLabel`, which takes the same arguments. Nothing is sent. Anyone
 * who has the URL can make the call, any number of times, until it expires.
 */
export function detectLabelUrl(
  client: BaseClient,
  args: DetectLabelArgs = {},
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, DETECT_LABEL, args, options);
}
