// Generated from spec/settings/image_ocr.xsd (02dd0e955b7bd530).
// Do not edit: change the spec and run `make generate`.

/** `ImageOcr`. */

import { BOOLEAN } from "../core/built_in.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * How text is recognised.
 *
 *
 * - `general`: Printed text.
 * - `accurate`: Printed text, with higher precision.
 * - `efficient`: Printed text, with fewer details.
 * - `fast`: Printed text, faster.
 * - `handwriting`: Handwriting.
 */
export type TextRecognition = "general" | "accurate" | "efficient" | "fast" | "handwriting";

export const $TextRecognition: Scalar = {
  kind: textKind,
  values: ["general", "accurate", "efficient", "fast", "handwriting"],
};

/**
 * The language of a text. Except with auto and mix, the text may also contain English.
 *
 *
 * - `zh`: Chinese and English.
 * - `zh_rare`: English, digits, rare and traditional Chinese characters, and symbols.
 * - `auto`: Detected by the service.
 * - `mix`: Several languages.
 * - `jap`: Japanese.
 * - `kor`: Korean.
 * - `spa`: Spanish.
 * - `fre`: French.
 * - `ger`: German.
 * - `por`: Portuguese.
 * - `vie`: Vietnamese.
 * - `may`: Malay.
 * - `rus`: Russian.
 * - `ita`: Italian.
 * - `hol`: Dutch.
 * - `swe`: Swedish.
 * - `fin`: Finnish.
 * - `dan`: Danish.
 * - `nor`: Norwegian.
 * - `hun`: Hungarian.
 * - `tha`: Thai.
 * - `hi`: Hindi.
 * - `ara`: Arabic.
 */
export type TextLanguage =
  | "zh"
  | "zh_rare"
  | "auto"
  | "mix"
  | "jap"
  | "kor"
  | "spa"
  | "fre"
  | "ger"
  | "por"
  | "vie"
  | "may"
  | "rus"
  | "ita"
  | "hol"
  | "swe"
  | "fin"
  | "dan"
  | "nor"
  | "hun"
  | "tha"
  | "hi"
  | "ara";

export const $TextLanguage: Scalar = {
  kind: textKind,
  values: [
    "zh",
    "zh_rare",
    "auto",
    "mix",
    "jap",
    "kor",
    "spa",
    "fre",
    "ger",
    "por",
    "vie",
    "may",
    "rus",
    "ita",
    "hol",
    "swe",
    "fin",
    "dan",
    "nor",
    "hun",
    "tha",
    "hi",
    "ara",
  ],
};

export const $PdfPage: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "1",
};

/** How to recognise the text in an image. */
export interface ImageOcr {
  /**
   * How to recognise it. One of `general`, `accurate`, `efficient`, `fast`, `handwriting`. Default:
   * `general`.
   */
  type?: Open<TextRecognition>;
  /** The language, for general. One of the values of `TextLanguage`. Default: `zh`. */
  languageType?: Open<TextLanguage>;
  /** Whether to recognise PDF files too, for general and fast. Default: `false`. */
  isPdf?: boolean;
  /** Which page of a PDF file to recognise; with IsPdf only. At least 1. Default: `1`. */
  pdfPageNumber?: bigint;
  /** Whether to return words and characters too, for general and accurate. Default: `false`. */
  isWord?: boolean;
  /** Whether to return the corners of each word, for handwriting. Default: `false`. */
  enableWordPolygon?: boolean;
}

/** How to recognise the text in an image. */
export interface ImageOcrInput {
  /**
   * How to recognise it. One of `general`, `accurate`, `efficient`, `fast`, `handwriting`. Default:
   * `general`.
   */
  type?: TextRecognition;
  /** The language, for general. One of the values of `TextLanguage`. Default: `zh`. */
  languageType?: TextLanguage;
  /** Whether to recognise PDF files too, for general and fast. Default: `false`. */
  isPdf?: boolean;
  /** Which page of a PDF file to recognise; with IsPdf only. At least 1. Default: `1`. */
  pdfPageNumber?: number | bigint;
  /** Whether to return words and characters too, for general and accurate. Default: `false`. */
  isWord?: boolean;
  /** Whether to return the corners of each word, for handwriting. Default: `false`. */
  enableWordPolygon?: boolean;
}

export const $ImageOcr: RecordTable = {
  name: "ImageOcr",
  fields: () => [
    ["Type", $TextRecognition],
    ["LanguageType", $TextLanguage],
    ["IsPdf", BOOLEAN],
    ["PdfPageNumber", $PdfPage],
    ["IsWord", BOOLEAN],
    ["EnableWordPolygon", BOOLEAN],
  ],
};
