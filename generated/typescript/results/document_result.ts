// Generated from spec/results/document_result.xsd (fabd9b060331b630).
// Do not edit: change the spec and run `make generate`.

/** `DocProcessResult` and `DocWatermarkResult`, and their parts. */

import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** The output of a document conversion. */
export interface DocProcessResult {
  /** The format of the output; often empty. */
  tgtType?: string;
  /** The number of pages or images. */
  totalPageCount?: bigint;
  /** The number that succeeded. */
  succPageCount?: bigint;
  /** The number that failed. */
  failPageCount?: bigint;
  /** The number of sheets in a spreadsheet. */
  totalSheetCount?: bigint;
  /** The service's internal id of the task; often empty. */
  taskId?: string;
  /** The pages or images. */
  pageInfo: DocumentPageInfo[];
  /** The watermarked file. */
  watermarkInfo?: DocumentWatermarkInfo;
}

export const $DocProcessResult: RecordTable = {
  name: "DocProcessResult",
  fields: () => [
    ["TgtType", STRING],
    ["TotalPageCount", BIG_INTEGER],
    ["SuccPageCount", BIG_INTEGER],
    ["FailPageCount", BIG_INTEGER],
    ["TotalSheetCount", BIG_INTEGER],
    ["TaskId", STRING],
    ["PageInfo", $DocumentPageInfo, { many: true }],
    ["WatermarkInfo", $DocumentWatermarkInfo],
  ],
};

/** One page or image of the output. */
export interface DocumentPageInfo {
  /** The page number; for a spreadsheet, the number of the sheet. */
  pageNo?: bigint;
  /** The key that it was written to. */
  tgtUri?: string;
  /** The number of images that the sheet yielded; spreadsheets only. */
  xSheetPics?: bigint;
  /** The number of the image within the document; spreadsheets only. */
  picIndex?: bigint;
  /** The number of the image within its sheet; spreadsheets only. */
  picNum?: bigint;
}

export const $DocumentPageInfo: RecordTable = {
  name: "DocumentPageInfo",
  fields: () => [
    ["PageNo", BIG_INTEGER],
    ["TgtUri", STRING],
    ["X-SheetPics", BIG_INTEGER, { key: "xSheetPics" }],
    ["PicIndex", BIG_INTEGER],
    ["PicNum", BIG_INTEGER],
  ],
};

/** A watermarked file. */
export interface DocumentWatermarkInfo {
  /** Its size, in bytes. */
  size?: bigint;
  /** Its ETag. */
  etag?: string;
}

export const $DocumentWatermarkInfo: RecordTable = {
  name: "DocumentWatermarkInfo",
  fields: () => [
    ["Size", BIG_INTEGER],
    ["Etag", STRING],
  ],
};

/** A watermarked document. */
export interface DocWatermarkResult {
  /** Its size, in bytes. */
  size?: bigint;
  /** The number of pages. */
  totalPageCount?: bigint;
  /** Its ETag. */
  etag?: string;
}

export const $DocWatermarkResult: RecordTable = {
  name: "DocWatermarkResult",
  fields: () => [
    ["Size", BIG_INTEGER],
    ["TotalPageCount", BIG_INTEGER],
    ["Etag", STRING],
  ],
};
