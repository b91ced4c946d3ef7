// Generated from spec/documents/preview_document.xsd (a5a3132718ebe3a4).
// Do not edit: change the spec and run `make generate`.

/** The operation PreviewDocument and its types. */

import { $BinaryFlag, $ObjectKey } from "../common/scalar.ts";
import { BIG_INTEGER, BOOLEAN, STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import { binaryAnswer } from "../core/plain_answer.ts";
import { makeStream } from "../core/streaming.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type {
  Answer,
  BinaryAnswer,
  CallOptions,
  StreamedAnswer,
  UrlOptions,
} from "../core/types.ts";
import type { DocumentPreviewType } from "./preview.ts";
import { $DocumentPage, $DocumentPreviewType } from "./preview.ts";
import {
  $DocumentImageDpi,
  $DocumentImageQuality,
  $DocumentPaperSize,
  $DocumentZoom,
} from "../settings/document.ts";

export const $PreviewDocumentParams: RecordTable = {
  name: "PreviewDocumentParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "doc-preview" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
    ["srcType", STRING, { in: inQuery }],
    ["dstType", $DocumentPreviewType, { in: inQuery }],
    ["page", $DocumentPage, { in: inQuery }],
    ["sheet", $DocumentPage, { in: inQuery }],
    ["password", STRING, { in: inQuery }],
    ["comment", $BinaryFlag, { in: inQuery }],
    ["excelPaperDirection", BIG_INTEGER, { in: inQuery }],
    ["excelRow", $BinaryFlag, { in: inQuery }],
    ["excelCol", $BinaryFlag, { in: inQuery }],
    ["excelPaperSize", $DocumentPaperSize, { in: inQuery }],
    ["txtPagination", BOOLEAN, { in: inQuery }],
    ["ImageParams", STRING, { in: inQuery }],
    ["quality", $DocumentImageQuality, { in: inQuery }],
    ["scale", $DocumentZoom, { in: inQuery }],
    ["imageDpi", $DocumentImageDpi, { in: inQuery }],
  ],
};

export const PREVIEW_DOCUMENT: OperationTable = {
  name: "PreviewDocument",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $PreviewDocumentParams,
  answer: binaryAnswer,
};

/** The arguments of `preview`. */
export interface PreviewDocumentArgs {
  /** The key of the document in the bucket. Not empty. */
  key: string;
  /** The type of the document, such as docx. Required only if the key has no extension. */
  srcType?: string;
  /**
   * The target format; jpg if the service does not recognise the value. One of `jpg`, `png`, `pdf`,
   * `txt`.
   */
  dstType?: DocumentPreviewType;
  /**
   * The page number; for a spreadsheet, the number of the image within the sheet. At least 1.
   * Default: `1`.
   */
  page?: number | bigint;
  /** The sheet of a spreadsheet. At least 1. Default: `1`. */
  sheet?: number | bigint;
  /**
   * The password of the document. It is part of the address, so it may be logged, and anyone with a
   * presigned URL can read it.
   */
  password?: string;
  /**
   * 1 to show comments and tracked changes; 0 to hide comments and accept the changes. 0 to 1.
   * Default: `0`.
   */
  comment?: number;
  /**
   * The orientation of a spreadsheet: 0 for portrait, any other number for landscape. Default: `0`.
   */
  excelPaperDirection?: number | bigint;
  /** Whether to fit all columns of a spreadsheet onto one page. 0 to 1. Default: `0`. */
  excelRow?: number;
  /** Whether to fit all rows of a spreadsheet onto one page. 0 to 1. Default: `0`. */
  excelCol?: number;
  /**
   * The page size of a spreadsheet. It applies only with excelRow or excelCol. 0 to 2. Default:
   * `0`.
   */
  excelPaperSize?: number;
  /** For txt: whether to return the text of all pages in one response. Default: `false`. */
  txtPagination?: boolean;
  /** The processing rules for the image, joined by `|`, such as `imageMogr2/rotate/90`. */
  imageParams?: string;
  /** The quality of the image. 1 to 100. Default: `100`. */
  quality?: number;
  /** The size of the image. 10 to 200. Default: `100`. */
  scale?: number;
  /**
   * The resolution of the image, combined with scale. The width of an image must stay below 65,500
   * pixels. 96 to 600. Default: `96`.
   */
  imageDpi?: number;
}

/**
 * Convert a page of a document to an image, or the whole document to PDF.
 *
 * A document can be up to 200 MB, with up to 5,000 pages.
 *
 * Response headers contain more information: X-Total-Page the number of pages (for a spreadsheet,
 * the number of images of the sheet), X-Total-Sheet the number of sheets, X-Sheet-Name the name of
 * the sheet, and X-ErrNo an error.
 *
 * Each call is billed, including repeats after a failure.
 *
 * The response holds at most 32 MiB; `previewStream` has no limit.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/436/54058 (zh)
 */
export function preview(
  client: BaseClient,
  args: PreviewDocumentArgs,
  options?: CallOptions,
): Promise<Answer<BinaryAnswer>> {
  return makeCall(client, PREVIEW_DOCUMENT, args, options);
}

/**
 * Return a signed URL for `preview`, which takes the same arguments. Nothing is sent. Anyone who
 * has the URL can make the call, any number of times, until it expires.
 */
export function previewUrl(
  client: BaseClient,
  args: PreviewDocumentArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, PREVIEW_DOCUMENT, args, options);
}

/** Stream the response of `preview`, which takes the same arguments. */
export function previewStream(
  client: BaseClient,
  args: PreviewDocumentArgs,
  options?: CallOptions,
): Promise<StreamedAnswer> {
  return makeStream(client, PREVIEW_DOCUMENT, args, options);
}
