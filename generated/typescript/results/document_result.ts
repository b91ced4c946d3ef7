// Generated from spec/results/document_result.xsd (f8a033a5400c4bda).
// Do not edit: change the spec and run `make generate`.

/** `DocProcessResult` and `DocWatermarkResult`, and their parts. */

import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** The result of a document conversion. */
export interface DocProcessResult {
  /** The format of the output; often empty. */
  tgtType?: string;
  /** The number of pages or images in the output. */
  totalPageCount?: bigint;
  /** The number of pages or images that were converted. */
  succPageCount?: bigint;
  /** The number of pages or images that could not be converted. */
  failPageCount?: bigint;
  /** The number of sheets in the spreadsheet. */
  totalSheetCount?: bigint;
  /** The service's internal ID of the task; often empty. */
  taskId?: string;
  /** The output pages or images. */
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

/** A page or image of the output. */
export interface DocumentPageInfo {
  /** The page number; for a spreadsheet, the number of the sheet. */
  pageNo?: bigint;
  /** The key of the output file. */
  tgtUri?: string;
  /** The number of images created from the sheet; only for spreadsheets. */
  xSheetPics?: bigint;
  /** The number of the image within the document; only for spreadsheets. */
  picIndex?: bigint;
  /** The number of the image within its sheet; only for spreadsheets. */
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
  /** The size of the file, in bytes. */
  size?: bigint;
  /** The ETag of the file. */
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
  /** The size of the document, in bytes. */
  size?: bigint;
  /** The number of pages. */
  totalPageCount?: bigint;
  /** The ETag of the document. */
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
