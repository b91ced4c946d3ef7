// Generated from spec/results/pic_process_result.xsd (cd8f5345b428d501).
// Do not edit: change the spec and run `make generate`.

/** `PicProcessResult`, and its parts. */

import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { OriginalImage, ProcessResults, ProcessedImage } from "./processed_image.ts";
import { $OriginalImage, $ProcessResults, $ProcessedImage } from "./processed_image.ts";

/** The outcome of a job that processes an image. Responses and callbacks have different fields. */
export interface PicProcessResult {
  /** The original image. */
  originalInfo?: OriginalImage;
  /** The results. */
  processResults?: ProcessResults;
  /** The key of the result; in callbacks only. */
  objectName?: string;
  /** The result; in callbacks only. */
  processResult?: ProcessedImage;
  /** The original image and the results, if combined. */
  uploadResult?: PicUploadResult;
}

export const $PicProcessResult: RecordTable = {
  name: "PicProcessResult",
  fields: () => [
    ["OriginalInfo", $OriginalImage],
    ["ProcessResults", $ProcessResults],
    ["ObjectName", STRING],
    ["ProcessResult", $ProcessedImage],
    ["UploadResult", $PicUploadResult],
  ],
};

/** An image that was processed, and the results. */
export interface PicUploadResult {
  /** The original image. */
  originalInfo?: OriginalImage;
  /** The results. */
  processResults?: ProcessResults;
}

export const $PicUploadResult: RecordTable = {
  name: "PicUploadResult",
  fields: () => [
    ["OriginalInfo", $OriginalImage],
    ["ProcessResults", $ProcessResults],
  ],
};
