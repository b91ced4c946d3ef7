// Generated from spec/settings/translation.xsd (6a1ecccc1b88e2e0).
// Do not edit: change the spec and run `make generate`.

/** `Translation` and `TranslationInput`. */

import { $ObjectKey } from "../common/scalar.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * A language to translate files from or to. Chinese and English can be translated to any other language; other languages, only to Chinese or English.
 *
 *
 * - `zh`: Simplified Chinese.
 * - `zh-hk`: Traditional Chinese (Hong Kong).
 * - `zh-tw`: Traditional Chinese (Taiwan).
 * - `zh-tr`: Traditional Chinese.
 * - `en`: English.
 * - `ar`: Arabic.
 * - `de`: German.
 * - `es`: Spanish.
 * - `fr`: French.
 * - `id`: Indonesian.
 * - `it`: Italian.
 * - `ja`: Japanese.
 * - `pt`: Portuguese.
 * - `ru`: Russian.
 * - `ko`: Korean.
 * - `km`: Khmer.
 * - `lo`: Lao.
 */
export type TranslationLanguage =
  | "zh"
  | "zh-hk"
  | "zh-tw"
  | "zh-tr"
  | "en"
  | "ar"
  | "de"
  | "es"
  | "fr"
  | "id"
  | "it"
  | "ja"
  | "pt"
  | "ru"
  | "ko"
  | "km"
  | "lo";

export const $TranslationLanguage: Scalar = {
  kind: textKind,
  values: [
    "zh",
    "zh-hk",
    "zh-tw",
    "zh-tr",
    "en",
    "ar",
    "de",
    "es",
    "fr",
    "id",
    "it",
    "ja",
    "pt",
    "ru",
    "ko",
    "km",
    "lo",
  ],
};

/**
 * The type of a file to translate.
 *
 *
 * - `pdf`: PDF; at most 300 pages.
 * - `docx`: Word; at most 60 MB and 8 million characters.
 * - `pptx`: PowerPoint; at most 60 MB and 300 pages.
 * - `xlsx`: Excel; at most 60 MB and 8 million characters.
 * - `txt`: Text; at most 10 MB.
 * - `xml`: XML.
 * - `html`: HTML; only the content of the file, without anything that scripts load.
 * - `markdown`: Markdown.
 * - `jpg`: JPEG; at most 10 MB.
 * - `jpeg`: JPEG; at most 10 MB.
 * - `png`: PNG; at most 10 MB.
 */
export type TranslationSourceType =
  | "pdf"
  | "docx"
  | "pptx"
  | "xlsx"
  | "txt"
  | "xml"
  | "html"
  | "markdown"
  | "jpg"
  | "jpeg"
  | "png";

export const $TranslationSourceType: Scalar = {
  kind: textKind,
  values: ["pdf", "docx", "pptx", "xlsx", "txt", "xml", "html", "markdown", "jpg", "jpeg", "png"],
};

/**
 * The original type of a PDF file or an image.
 *
 *
 * - `docx`: Word; only for PDF.
 * - `pptx`: PowerPoint; only for PDF.
 * - `txt`: Text; only for images.
 */
export type TranslationBasicType = "docx" | "pptx" | "txt";

export const $TranslationBasicType: Scalar = {
  kind: textKind,
  values: ["docx", "pptx", "txt"],
};

/**
 * The type of the translated file: the type of the source; also docx for PDF, and txt for images.
 *
 *
 * - `pdf`: PDF.
 * - `docx`: Word.
 * - `pptx`: PowerPoint.
 * - `xlsx`: Excel.
 * - `txt`: Text.
 * - `xml`: XML.
 * - `html`: HTML.
 * - `markdown`: Markdown.
 */
export type TranslationTargetType =
  | "pdf"
  | "docx"
  | "pptx"
  | "xlsx"
  | "txt"
  | "xml"
  | "html"
  | "markdown";

export const $TranslationTargetType: Scalar = {
  kind: textKind,
  values: ["pdf", "docx", "pptx", "xlsx", "txt", "xml", "html", "markdown"],
};

/** The target of a file translation. */
export interface Translation {
  /** The target language. One of the values of `TranslationLanguage`. */
  lang?: Open<TranslationLanguage>;
  /**
   * The type of the translated file. One of `pdf`, `docx`, `pptx`, `xlsx`, `txt`, `xml`, `html`,
   * `markdown`.
   */
  type?: Open<TranslationTargetType>;
}

/** The target of a file translation. */
export interface TranslationInput {
  /** The target language. One of the values of `TranslationLanguage`. */
  lang: TranslationLanguage;
  /**
   * The type of the translated file. One of `pdf`, `docx`, `pptx`, `xlsx`, `txt`, `xml`, `html`,
   * `markdown`.
   */
  type: TranslationTargetType;
}

export const $Translation: RecordTable = {
  name: "Translation",
  fields: () => [
    ["Lang", $TranslationLanguage, { required: true }],
    ["Type", $TranslationTargetType, { required: true }],
  ],
};

export const $TranslationInput: RecordTable = {
  name: "TranslationInput",
  fields: () => [
    ["Object", $ObjectKey, { required: true }],
    ["Lang", $TranslationLanguage, { required: true }],
    ["Type", $TranslationSourceType, { required: true }],
    ["BasicType", $TranslationBasicType],
  ],
};
