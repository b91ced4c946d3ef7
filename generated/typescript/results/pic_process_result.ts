// Generated from spec/results/pic_process_result.xsd (b877283f77558923).
// Do not edit: change the spec and run `make generate`.

/** `PicProcessResult`, and its parts. */

import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { OriginalImage, ProcessResults, ProcessedImage } from "./processed_image.ts";
import { $OriginalImage, $ProcessResults, $ProcessedImage } from "./processed_image.ts";

/** The result of an image processing job. Responses and callbacks have different fields. */
export interface PicProcessResult {
  /** The original image. */
  originalInfo?: OriginalImage;
  /** The processed images. */
  processResults?: ProcessResults;
  /** The key of the processed image; returned in callbacks only. */
  objectName?: string;
  /** The processed image; returned in callbacks only. */
  processResult?: ProcessedImage;
  /** The original image and the processed images, if combined. */
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

/** An original image, and the images created from it. */
export interface PicUploadResult {
  /** The original image. */
  originalInfo?: OriginalImage;
  /** The processed images. */
  processResults?: ProcessResults;
}

export const $PicUploadResult: RecordTable = {
  name: "PicUploadResult",
  fields: () => [
    ["OriginalInfo", $OriginalImage],
    ["ProcessResults", $ProcessResults],
  ],
};
