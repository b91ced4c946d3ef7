// Generated from spec/documents/preview_document_html.xsd (9798672108f9b79f).
// Do not edit: change the spec and run `make generate`.

/** The operation PreviewDocumentHtml and its types. */

import { $BinaryFlag, $ObjectKey, $UrlSafeBase64 } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import { textAnswer } from "../core/plain_answer.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, TextAnswer, UrlOptions } from "../core/types.ts";
import { $WatermarkAngle, $WatermarkSpacing } from "./preview.ts";

export const $PreviewDocumentHtmlParams: RecordTable = {
  name: "PreviewDocumentHtmlParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "doc-preview" }],
    ["dstType", STRING, { in: inQuery, required: true, fixed: "html" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
    ["srcType", STRING, { in: inQuery }],
    ["sign", STRING, { in: inQuery }],
    ["htmlParams", $UrlSafeBase64, { key: "settings", in: inQuery }],
    ["copyable", $BinaryFlag, { in: inQuery }],
    ["htmlwaterword", $UrlSafeBase64, { key: "watermarkText", in: inQuery }],
    ["htmlfillstyle", $UrlSafeBase64, { key: "watermarkColor", in: inQuery }],
    ["htmlfront", $UrlSafeBase64, { key: "watermarkFont", in: inQuery }],
    ["htmlrotate", $WatermarkAngle, { key: "watermarkRotation", in: inQuery }],
    ["htmlhorizontal", $WatermarkSpacing, { key: "watermarkHorizontalSpacing", in: inQuery }],
    ["htmlvertical", $WatermarkSpacing, { key: "watermarkVerticalSpacing", in: inQuery }],
    ["htmltitle", $UrlSafeBase64, { key: "title", in: inQuery }],
  ],
};

export const PREVIEW_DOCUMENT_HTML: OperationTable = {
  name: "PreviewDocumentHtml",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $PreviewDocumentHtmlParams,
  answer: textAnswer,
};

/** The arguments of `previewHtml`. */
export interface PreviewDocumentHtmlArgs {
  /** The key of the document in the bucket. Not empty. */
  key: string;
  /** The type of the document, such as docx. Required only if the key has no extension. */
  srcType?: string;
  /**
   * A signature that lets the page download a private object. It is part of the address, so it may
   * be logged.
   */
  sign?: string;
  /**
   * The layout of the page, in URL-safe Base64 of JSON such as
   * `{"commonOptions":{"isShowTopArea":true,"isShowHeader":true}}`. Not empty: letters, digits,
   * '-', '_' and '='.
   */
  settings?: string;
  /** Whether users can copy the text. 0 to 1. */
  copyable?: number;
  /**
   * The text of a watermark, in URL-safe Base64; no watermark by default. Not empty: letters,
   * digits, '-', '_' and '='.
   */
  watermarkText?: string;
  /**
   * The colour of the watermark, in URL-safe Base64 of a text such as `rgba(192,192,192,0.6)`. Not
   * empty: letters, digits, '-', '_' and '='.
   */
  watermarkColor?: string;
  /**
   * The font of the watermark, in URL-safe Base64 of a text such as `bold 20px Serif`. Not empty:
   * letters, digits, '-', '_' and '='.
   */
  watermarkFont?: string;
  /** The rotation of the watermark, in degrees. 0 to 360. Default: `315`. */
  watermarkRotation?: number;
  /** The horizontal space between watermarks, in pixels. At least 0. Default: `50`. */
  watermarkHorizontalSpacing?: number | bigint;
  /** The vertical space between watermarks, in pixels. At least 0. Default: `100`. */
  watermarkVerticalSpacing?: number | bigint;
  /** The title of the page, in URL-safe Base64. Not empty: letters, digits, '-', '_' and '='. */
  title?: string;
}

/**
 * Show a document as an HTML page.
 *
 * A document can be up to 200 MB, with up to 5,000 pages.
 *
 * The page is ready for a browser, so most programs hand out a presigned URL of this call.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/52518 (zh)
 */
export function previewHtml(
  client: BaseClient,
  args: PreviewDocumentHtmlArgs,
  options?: CallOptions,
): Promise<Answer<TextAnswer>> {
  return makeCall(client, PREVIEW_DOCUMENT_HTML, args, options);
}

/**
 * Return a signed URL for `previewHtml`, which takes the same arguments. Nothing is sent. Anyone
 * who has the URL can make the call, any number of times, until it expires.
 */
export function previewHtmlUrl(
  client: BaseClient,
  args: PreviewDocumentHtmlArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, PREVIEW_DOCUMENT_HTML, args, options);
}
