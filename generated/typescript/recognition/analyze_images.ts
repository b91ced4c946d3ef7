// Generated from spec/recognition/analyze_images.xsd (5be58b5879e9f77b).
// Do not edit: change the spec and run `make generate`.

/** The operation AnalyzeImages and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { when } from "../core/conditions.ts";
import { inQuery } from "../core/places.ts";
import { textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions, Open } from "../core/types.ts";
import { $HttpAddress } from "../settings/moderation_settings.ts";

/**
 * The kind of a part of a message.
 *
 *
 * - `Image`: An image, specified by its key or address.
 * - `Text`: A text.
 */
export type ImageAnalysisPartType = "Image" | "Text";

export const $ImageAnalysisPartType: Scalar = {
  kind: textKind,
  values: ["Image", "Text"],
};

/**
 * The task for the model.
 *
 *
 * - `Description`: Describe the images, with labels.
 * - `Custom`: Answer the custom prompts.
 */
export type ImageAnalysisType = "Description" | "Custom";

export const $ImageAnalysisType: Scalar = {
  kind: textKind,
  values: ["Description", "Custom"],
};

/**
 * The purpose of a description.
 *
 *
 * - `general`: Images of any kind.
 * - `ecommerce`: Product images.
 */
export type ImageAnalysisTemplate = "general" | "ecommerce";

export const $ImageAnalysisTemplate: Scalar = {
  kind: textKind,
  values: ["general", "ecommerce"],
};

export const $AnalyzeImagesParams: RecordTable = {
  name: "AnalyzeImagesParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "AIImageAnalysis" },
    ],
  ],
};

export const $AnalyzeImagesRequest: RecordTable = {
  name: "AnalyzeImagesRequest",
  fields: () => [
    ["Input", $ImageAnalysisInput, { required: true, flatten: true }],
    ["Conf", $ImageAnalysisSettings, { required: true, flatten: true }],
  ],
};

export const $ImageAnalysisInput: RecordTable = {
  name: "ImageAnalysisInput",
  fields: () => [["Message", $ImageAnalysisMessage, { required: true, flatten: true }]],
};

export const $ImageAnalysisMessage: RecordTable = {
  name: "ImageAnalysisMessage",
  fields: () => [["Content", $ImageAnalysisContent, { required: true, flatten: true }]],
};

export const $ImageAnalysisContent: RecordTable = {
  name: "ImageAnalysisContent",
  fields: () => [["Part", $ImageAnalysisPart, { key: "parts", required: true, many: true }]],
};

/** A part of a message. */
export interface ImageAnalysisPart {
  /** The kind of part. One of `Image`, `Text`. */
  type: ImageAnalysisPartType;
  /** The text. Required if `type` is `Text`. */
  text?: string;
  /** The key of the image in the bucket. Not empty. */
  objectKey?: string;
  /** The address of the image, instead of a key. */
  url?: string;
}

export const $ImageAnalysisPart: RecordTable = {
  name: "ImageAnalysisPart",
  fields: () => [
    ["Type", $ImageAnalysisPartType, { required: true }],
    ["Text", STRING, { need: when(["Type", "Text"]) }],
    ["ObjectKey", $ObjectKey],
    ["Url", $HttpAddress],
  ],
};

export const $ImageAnalysisSettings: RecordTable = {
  name: "ImageAnalysisSettings",
  fields: () => [
    ["Type", $ImageAnalysisType, { required: true }],
    ["TemplateName", $ImageAnalysisTemplate, { key: "template" }],
    ["AiModel", STRING, { key: "model" }],
  ],
};

/** The response of the model. */
export interface AnalyzeImagesResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The error code of a failure. */
  code?: string;
  /** The reason for a failure. */
  message?: string;
  /** The state, such as `Success`. */
  state?: string;
  /** The result of the analysis. */
  result?: ImageAnalysisResult;
}

export const $AnalyzeImagesResponse: RecordTable = {
  name: "AnalyzeImagesResponse",
  fields: () => [
    ["RequestId", STRING],
    ["Code", STRING],
    ["Message", STRING],
    ["State", STRING],
    ["AnalysisResult", $ImageAnalysisResult, { key: "result" }],
  ],
};

/** The result of an analysis of images. */
export interface ImageAnalysisResult {
  /** The task of the model. One of `Description`, `Custom`. */
  type?: Open<ImageAnalysisType>;
  /** The description of the images. Only if `type` is `Description`. */
  description?: ImageDescription;
  /** The answer to the custom prompts. Only if `type` is `Custom`. */
  custom?: CustomImageAnalysis;
}

export const $ImageAnalysisResult: RecordTable = {
  name: "ImageAnalysisResult",
  fields: () => [
    ["Type", $ImageAnalysisType],
    ["DescriptionResult", $ImageDescription, { key: "description" }],
    ["CustomResult", $CustomImageAnalysis, { key: "custom" }],
  ],
};

/** A description of images. */
export interface ImageDescription {
  /** The description of the images. */
  description?: string;
  /** The labels of the images. */
  labels?: ImageAnalysisLabels;
}

export const $ImageDescription: RecordTable = {
  name: "ImageDescription",
  fields: () => [
    ["Description", STRING],
    ["LabelDetail", $ImageAnalysisLabels, { key: "labels" }],
  ],
};

/** The labels of images. */
export interface ImageAnalysisLabels {
  /** The labels, grouped by confidence. */
  groups: ImageAnalysisLabelGroup[];
}

export const $ImageAnalysisLabels: RecordTable = {
  name: "ImageAnalysisLabels",
  fields: () => [["LabelInfos", $ImageAnalysisLabelGroup, { key: "groups", many: true }]],
};

/** Labels with the same confidence. */
export interface ImageAnalysisLabelGroup {
  /** The confidence. */
  confidenceLevel?: string;
  /** The labels. */
  labels: ImageAnalysisLabel[];
}

export const $ImageAnalysisLabelGroup: RecordTable = {
  name: "ImageAnalysisLabelGroup",
  fields: () => [
    ["ConfidenceLevel", STRING],
    ["LabelInfo", $ImageAnalysisLabel, { key: "labels", many: true }],
  ],
};

/** A label of images. */
export interface ImageAnalysisLabel {
  /** The subject of the label. */
  name?: string;
  /** The value of the label. */
  value?: string;
}

export const $ImageAnalysisLabel: RecordTable = {
  name: "ImageAnalysisLabel",
  fields: () => [
    ["LabelName", STRING, { key: "name" }],
    ["LabelValue", STRING, { key: "value" }],
  ],
};

/** The answer to custom prompts. */
export interface CustomImageAnalysis {
  /** The answer of the model. */
  output?: string;
}

export const $CustomImageAnalysis: RecordTable = {
  name: "CustomImageAnalysis",
  fields: () => [["CustomOutput", STRING, { key: "output" }]],
};

export const ANALYZE_IMAGES: OperationTable = {
  name: "AnalyzeImages",
  method: "POST",
  path: "/",
  host: "bucket",
  safe: true,
  params: () => $AnalyzeImagesParams,
  request: () => $AnalyzeImagesRequest,
  response: () => $AnalyzeImagesResponse,
  actions: ["ci:CreateImageAnalysisJob"],
};

/** The arguments of `analyzeImages`. */
export interface AnalyzeImagesArgs {
  /** The images and texts, in order. */
  parts: readonly ImageAnalysisPart[];
  /** The task for the model. One of `Description`, `Custom`. */
  type: ImageAnalysisType;
  /** The purpose of the description. One of `general`, `ecommerce`. */
  template?: ImageAnalysisTemplate;
  /** The name of the model, such as `qwen3.5-4b`. */
  model?: string;
}

/**
 * Describe images, or answer questions about them, with a multimodal model.
 *
 * Supports JPEG, PNG, WebP, BMP, AVIF, HEIF and GIF images of up to 10 MB and 7680 by 4320 pixels.
 *
 * A bucket accepts one call per second. The call is available in Beijing, Shanghai, Guangzhou,
 * Chengdu, Nanjing and Chongqing.
 *
 * Each image is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateImageAnalysisJob
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/api/460/134575 (zh, 2026-08-25)
 * - https://cloud.tencent.com/document/product/436/134625 (zh, 2026-07-21)
 */
export function analyzeImages(
  client: BaseClient,
  args: AnalyzeImagesArgs,
  options?: CallOptions,
): Promise<Answer<AnalyzeImagesResponse>> {
  return makeCall(client, ANALYZE_IMAGES, args, options);
}
