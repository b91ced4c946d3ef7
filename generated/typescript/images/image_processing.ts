// Generated from spec/images/image_processing.xsd (9bb32a5a67047807).
// Do not edit: change the spec and run `make generate`.

/** `PicOperations` and `ImageProcessingResponse`, and their parts. */

import { $BinaryFlag } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { OriginalImage, ProcessResults } from "../results/processed_image.ts";
import { $OriginalImage, $ProcessResults } from "../results/processed_image.ts";
import type { ImageRule } from "../settings/image_rule.ts";
import { $ImageRule } from "../settings/image_rule.ts";

export const $PicFileId: Scalar = {
  kind: textKind,
  minLength: 1,
};

/** How to process an image, and where to store the results. */
export interface PicOperations {
  /** Whether the response describes the original image: 1 for yes. 0 to 1. Default: `0`. */
  isPicInfo?: number;
  /** One rule per result. At most 5 items. */
  rules?: readonly PicRule[];
}

export const $PicOperations: RecordTable = {
  name: "PicOperations",
  fields: () => [
    ["is_pic_info", $BinaryFlag, { key: "isPicInfo" }],
    ["rules", $PicRule, { many: true, maxItems: 5 }],
  ],
};

/** A result: how to produce it, and where to store it. */
export interface PicRule {
  /** The full name of the bucket to store the result in; that of the original by default. */
  bucket?: string;
  /**
   * The key of the result. With a leading slash it starts at the root of the bucket; without one,
   * at the folder of the original. Not empty.
   */
  fileId: string;
  /** The processing rule. For a style, `style/` and its name. Not empty. */
  rule: string | ImageRule;
}

export const $PicRule: RecordTable = {
  name: "PicRule",
  fields: () => [
    ["bucket", STRING],
    ["fileid", $PicFileId, { key: "fileId", required: true }],
    ["rule", $ImageRule, { required: true }],
  ],
};

/** The outcome of the processing. */
export interface ImageProcessingResponse {
  /** The original. */
  originalInfo?: OriginalImage;
  /** The results. */
  processResults?: ProcessResults;
}

export const $ImageProcessingResponse: RecordTable = {
  name: "ImageProcessingResponse",
  fields: () => [
    ["OriginalInfo", $OriginalImage],
    ["ProcessResults", $ProcessResults],
  ],
};
