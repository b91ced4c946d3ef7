// Generated from spec/images/image_processing.xsd (3a4db3b5f800a073).
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

/** The rules for processing an image, and the locations of the results. */
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

/** The rule that produces one result, and the location of the result. */
export interface PicRule {
  /** The full name of the bucket to store the result in. Default: the bucket of the original. */
  bucket?: string;
  /**
   * The key of the result. A key with a leading slash is relative to the root of the bucket; one
   * without is relative to the folder of the original. Not empty.
   */
  fileId: string;
  /** The processing rule. For a style, use `style/` followed by the name. Not empty. */
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
  /** The original image. */
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
