// Generated from spec/settings/image_ocr.xsd (81343586eaf1c813).
// Do not edit: change the spec and run `make generate`.

/** `ImageOcr`. */

import { BOOLEAN } from "../core/built_in.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * A text recognition mode.
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
 * The language of the text. With all values except auto and mix, the text may also contain English.
 *
 *
 * - `zh`: Chinese and English.
 * - `zh_rare`: English, digits, rare and traditional Chinese characters, and symbols.
 * - `auto`: Detected by the service.
 * - `mix`: Multiple languages.
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

/** Settings for text recognition in an image. */
export interface ImageOcr {
  /**
   * The recognition mode. One of `general`, `accurate`, `efficient`, `fast`, `handwriting`.
   * Default: `general`.
   */
  type?: Open<TextRecognition>;
  /**
   * The language of the text; only for general. One of the values of `TextLanguage`. Default: `zh`.
   */
  languageType?: Open<TextLanguage>;
  /** Whether to recognise PDF files too; only for general and fast. Default: `false`. */
  isPdf?: boolean;
  /** The page of a PDF file to recognise; only with IsPdf. At least 1. Default: `1`. */
  pdfPageNumber?: bigint;
  /**
   * Whether to also return words and characters; only for general and accurate. Default: `false`.
   */
  isWord?: boolean;
  /** Whether to return the corners of each word; only for handwriting. Default: `false`. */
  enableWordPolygon?: boolean;
}

/** Settings for text recognition in an image. */
export interface ImageOcrInput {
  /**
   * The recognition mode. One of `general`, `accurate`, `efficient`, `fast`, `handwriting`.
   * Default: `general`.
   */
  type?: TextRecognition;
  /**
   * The language of the text; only for general. One of the values of `TextLanguage`. Default: `zh`.
   */
  languageType?: TextLanguage;
  /** Whether to recognise PDF files too; only for general and fast. Default: `false`. */
  isPdf?: boolean;
  /** The page of a PDF file to recognise; only with IsPdf. At least 1. Default: `1`. */
  pdfPageNumber?: number | bigint;
  /**
   * Whether to also return words and characters; only for general and accurate. Default: `false`.
   */
  isWord?: boolean;
  /** Whether to return the corners of each word; only for handwriting. Default: `false`. */
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
