// Generated from spec/results/text_detection.xsd (2e09ed0c2242cc0b).
// Do not edit: change the spec and run `make generate`.

/** `ImageOcrDetection`, and its parts. */

import { BIG_INTEGER, DECIMAL, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { Decimal } from "../core/types.ts";
import type { ImageBox, ImagePoint } from "./recognition_results.ts";
import { $ImageBox, $ImagePoint } from "./recognition_results.ts";

/** A line of text in an image. */
export interface TextLine {
  /** The text of the line. */
  detectedText?: string;
  /** The confidence, from 0 to 100. Higher values are more certain. */
  confidence?: bigint;
  /** The corners of the line. */
  polygon: ImagePoint[];
  /** The area of the line after the image is rotated upright. */
  itemPolygon?: ImageBox;
  /** The words or characters; only for general and accurate. */
  words: TextWord[];
  /** The corners of each word; only for handwriting. */
  wordPolygon: WordCorners[];
}

export const $TextLine: RecordTable = {
  name: "TextLine",
  fields: () => [
    ["DetectedText", STRING],
    ["Confidence", BIG_INTEGER],
    ["Polygon", $ImagePoint, { many: true }],
    ["ItemPolygon", $ImageBox],
    ["Words", $TextWord, { many: true }],
    ["WordPolygon", $WordCorners, { many: true }],
  ],
};

/** A word or a character. */
export interface TextWord {
  /** The confidence, from 0 to 100. Higher values are more certain. */
  confidence?: bigint;
  /** The text of the word or character. */
  character?: string;
  /** The position. */
  wordCoordPoint?: WordOutline;
}

export const $TextWord: RecordTable = {
  name: "TextWord",
  fields: () => [
    ["Confidence", BIG_INTEGER],
    ["Character", STRING],
    ["WordCoordPoint", $WordOutline],
  ],
};

/** The position of a word. */
export interface WordOutline {
  /** The four corners of the word, clockwise from the top left. */
  wordCoordinate: ImagePoint[];
}

export const $WordOutline: RecordTable = {
  name: "WordOutline",
  fields: () => [["WordCoordinate", $ImagePoint, { many: true }]],
};

/** The corners of a word. */
export interface WordCorners {
  /** The top left corner. */
  leftTop?: ImagePoint;
  /** The top right corner. */
  rightTop?: ImagePoint;
  /** The bottom right corner. */
  rightBottom?: ImagePoint;
  /** The bottom left corner. */
  leftBottom?: ImagePoint;
}

export const $WordCorners: RecordTable = {
  name: "WordCorners",
  fields: () => [
    ["LeftTop", $ImagePoint],
    ["RightTop", $ImagePoint],
    ["RightBottom", $ImagePoint],
    ["LeftBottom", $ImagePoint],
  ],
};

/** The result of a text recognition job. */
export interface ImageOcrDetection {
  /** The error code, if the recognition failed. */
  code?: string;
  /** The state of the recognition. */
  state?: string;
  /** The reason why the recognition failed. */
  message?: string;
  /** The key of the image. */
  inputObjectName?: string;
  /** The address of the image. */
  inputObjectUrl?: string;
  /** The key of the image, under another name. */
  objectName?: string;
  /** The address of the image, under another name. */
  objectUrl?: string;
  /** The lines of text. */
  textDetections: TextLine[];
  /** The recognised language. */
  language?: string;
  /** The rotation of the image in degrees, clockwise if positive. */
  angle?: Decimal;
  /** The number of pages of a PDF file; 0 for an image. */
  pdfPageSize?: bigint;
}

export const $ImageOcrDetection: RecordTable = {
  name: "ImageOcrDetection",
  fields: () => [
    ["Code", STRING],
    ["State", STRING],
    ["Message", STRING],
    ["InputObjectName", STRING],
    ["InputObjectUrl", STRING],
    ["ObjectName", STRING],
    ["ObjectUrl", STRING],
    ["TextDetections", $TextLine, { many: true }],
    ["Language", STRING],
    ["Angel", DECIMAL, { key: "angle" }],
    ["PdfPageSize", BIG_INTEGER],
  ],
};
