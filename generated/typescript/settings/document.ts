// Generated from spec/settings/document.xsd (ff17cc2256800f55).
// Do not edit: change the spec and run `make generate`.

/** `DocProcess`, and its parts. */

import { $BinaryFlag } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * The target format of a document conversion.
 *
 *
 * - `jpg`: JPEG images.
 * - `png`: PNG images.
 * - `pdf`: One PDF file; pages cannot be selected.
 */
export type DocumentTargetType = "jpg" | "png" | "pdf";

export const $DocumentTargetType: Scalar = {
  kind: textKind,
  values: ["jpg", "png", "pdf"],
};

export const $DocumentPaperSize: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "2",
};

export const $DocumentImageQuality: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "100",
};

export const $DocumentZoom: Scalar = {
  kind: integerKind,
  minimum: "10",
  maximum: "200",
};

export const $DocumentImageDpi: Scalar = {
  kind: integerKind,
  minimum: "96",
  maximum: "600",
};

/** Document conversion settings. */
export interface DocProcess {
  /** The document type, such as docx. Required only if the key has no extension. */
  srcType?: string;
  /**
   * The target format. If the service does not recognise the value, it uses jpg. One of `jpg`,
   * `png`, `pdf`.
   */
  tgtType?: Open<DocumentTargetType>;
  /**
   * The first page to convert, starting from 1. For a spreadsheet, the page within the sheet
   * SheetId. Default: `1`.
   */
  startPage?: bigint;
  /**
   * The last page to convert; -1 converts all remaining pages. For a spreadsheet, the page within
   * the sheet SheetId. Default: `-1`.
   */
  endPage?: bigint;
  /**
   * The sheet of a spreadsheet to convert, starting from 1; 0 converts all sheets. Default: `0`.
   */
  sheetId?: bigint;
  /**
   * The orientation of spreadsheet pages: 0 for portrait, any other number for landscape. Default:
   * `0`.
   */
  paperDirection?: bigint;
  /** The paper size of spreadsheet pages. 0 to 2. Default: `0`. */
  paperSize?: number;
  /** The image processing rules, joined by `|`, such as `imageMogr2/rotate/90`. */
  imageParams?: string;
  /** The image quality. 1 to 100. Default: `100`. */
  quality?: number;
  /** The image scale. 10 to 200. Default: `100`. */
  zoom?: number;
  /**
   * The image resolution, combined with Zoom. Image width must stay below 65,500 pixels. 96 to 600.
   * Default: `96`.
   */
  imageDpi?: number;
  /**
   * Whether to join the pages into one long image. Fails for more than 20 pages. 0 to 1. Default:
   * `0`.
   */
  picPagination?: number;
  /** The password that opens the document. */
  docPassword?: string;
  /** 1 to show comments and tracked changes; 0 to hide comments and apply the changes. 0 to 1. */
  comments?: number;
  /** A watermark for each page. */
  docWatermark?: DocWatermark;
}

export const $DocProcess: RecordTable = {
  name: "DocProcess",
  fields: () => [
    ["SrcType", STRING],
    ["TgtType", $DocumentTargetType],
    ["StartPage", BIG_INTEGER],
    ["EndPage", BIG_INTEGER],
    ["SheetId", BIG_INTEGER],
    ["PaperDirection", BIG_INTEGER],
    ["PaperSize", $DocumentPaperSize],
    ["ImageParams", STRING],
    ["Quality", $DocumentImageQuality],
    ["Zoom", $DocumentZoom],
    ["ImageDpi", $DocumentImageDpi],
    ["PicPagination", $BinaryFlag],
    ["DocPassword", STRING, { secret: true }],
    ["Comments", $BinaryFlag],
    ["DocWatermark", $DocWatermark],
  ],
};

/** A watermark on the pages of a document. */
export interface DocWatermark {
  /** The type of document. */
  srcType?: string;
  /** The type of watermark. */
  type?: string;
  /** The watermark image. */
  image?: string;
  /** The horizontal offset. */
  dx?: bigint;
  /** The vertical offset. */
  dy?: bigint;
  /** Whether to repeat the watermark across the page. */
  batch?: string;
  /** The horizontal spacing between watermarks. */
  horizontalSpacing?: bigint;
  /** The vertical spacing between watermarks. */
  verticalSpacing?: bigint;
}

/** A watermark on the pages of a document. */
export interface DocWatermarkInput {
  /** The type of document. */
  srcType?: string;
  /** The type of watermark. */
  type?: string;
  /** The watermark image. */
  image?: string;
  /** The horizontal offset. */
  dx?: number | bigint;
  /** The vertical offset. */
  dy?: number | bigint;
  /** Whether to repeat the watermark across the page. */
  batch?: string;
  /** The horizontal spacing between watermarks. */
  horizontalSpacing?: number | bigint;
  /** The vertical spacing between watermarks. */
  verticalSpacing?: number | bigint;
}

export const $DocWatermark: RecordTable = {
  name: "DocWatermark",
  fields: () => [
    ["SrcType", STRING],
    ["Type", STRING],
    ["Image", STRING],
    ["Dx", BIG_INTEGER],
    ["Dy", BIG_INTEGER],
    ["Batch", STRING],
    ["HorizontalSpacing", BIG_INTEGER],
    ["VerticalSpacing", BIG_INTEGER],
  ],
};
