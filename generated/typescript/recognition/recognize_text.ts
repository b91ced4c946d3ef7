// Generated from spec/recognition/recognize_text.xsd (05306ce70ca4249b).
// Do not edit: change the spec and run `make generate`.

/** The operation RecognizeText and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { BIG_INTEGER, BOOLEAN, DECIMAL, STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, Decimal, UrlOptions } from "../core/types.ts";
import type { TextLine } from "../results/text_detection.ts";
import { $TextLine } from "../results/text_detection.ts";
import type { TextLanguage, TextRecognition } from "../settings/image_ocr.ts";
import { $PdfPage, $TextLanguage, $TextRecognition } from "../settings/image_ocr.ts";
import { $HttpAddress } from "../settings/moderation_settings.ts";

export const $RecognizeTextParams: RecordTable = {
  name: "RecognizeTextParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "OCR" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
    ["type", $TextRecognition, { in: inQuery }],
    ["language-type", $TextLanguage, { key: "language", in: inQuery }],
    ["ispdf", BOOLEAN, { key: "isPdf", in: inQuery }],
    ["pdf-pagenumber", $PdfPage, { key: "pdfPageNumber", in: inQuery }],
    ["isword", BOOLEAN, { key: "isWord", in: inQuery }],
    ["enable-word-polygon", BOOLEAN, { key: "enableWordPolygon", in: inQuery }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

/** The text in an image. */
export interface RecognizeTextResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The lines. */
  textDetections: TextLine[];
  /** The language that was recognised. */
  language?: string;
  /** The rotation of the image, in degrees; clockwise if positive. */
  angle?: Decimal;
  /** The number of pages of a PDF file; 0 for an image. */
  pdfPageSize?: bigint;
}

export const $RecognizeTextResponse: RecordTable = {
  name: "RecognizeTextResponse",
  fields: () => [
    ["RequestId", STRING],
    ["TextDetections", $TextLine, { many: true }],
    ["Language", STRING],
    ["Angel", DECIMAL, { key: "angle" }],
    ["PdfPageSize", BIG_INTEGER],
  ],
};

export const RECOGNIZE_TEXT: OperationTable = {
  name: "RecognizeText",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $RecognizeTextParams,
  response: () => $RecognizeTextResponse,
  actions: ["ci:CreateOCRJob"],
};

/**
 * The arguments of `recognizeText`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface RecognizeTextArgs {
  /** The key of the image in the bucket. Not empty. */
  key?: string;
  /**
   * The http or https address of an image outside the bucket. The service fetches it over the
   * public internet.
   */
  detectUrl?: string;
  /**
   * The recognition mode. One of `general`, `accurate`, `efficient`, `fast`, `handwriting`.
   * Default: `general`.
   */
  type?: TextRecognition;
  /** The language, for general. One of the values of `TextLanguage`. Default: `zh`. */
  language?: TextLanguage;
  /** Whether to recognise PDF files as well, for general and fast. Default: `false`. */
  isPdf?: boolean;
  /** The page of a PDF file to recognise; only with ispdf. At least 1. Default: `1`. */
  pdfPageNumber?: number | bigint;
  /** Whether to return words and characters as well, for general and accurate. Default: `false`. */
  isWord?: boolean;
  /** Whether to return the corners of each word, for handwriting. Default: `false`. */
  enableWordPolygon?: boolean;
}

/**
 * Recognise the text in an image, or on a page of a PDF file.
 *
 * An image can be up to 7 MB in Base64. It should have at least 600 by 800 pixels.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateOCRJob
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/73116 (en, 2025-09)
 * - https://www.tencentcloud.com/document/product/1045/49147 (en, 2024-02)
 */
export function recognizeText(
  client: BaseClient,
  args: RecognizeTextArgs = {},
  options?: CallOptions,
): Promise<Answer<RecognizeTextResponse>> {
  return makeCall(client, RECOGNIZE_TEXT, args, options);
}

/**
 * Return a signed URL for `recognizeText`, which takes the same arguments. Nothing is sent. Anyone
 * who has the URL can make the call, any number of times, until it expires.
 */
export function recognizeTextUrl(
  client: BaseClient,
  args: RecognizeTextArgs = {},
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, RECOGNIZE_TEXT, args, options);
}
