// Generated from spec/results/text_detection.xsd (6467702ed0f4f5d9).
// Do not edit: change the spec and run `make generate`.

/** `ImageOcrDetection`, and its parts. */

import { BIG_INTEGER, DECIMAL, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { Decimal } from "../core/types.ts";
import type { ImageBox, ImagePoint } from "./recognition_results.ts";
import { $ImageBox, $ImagePoint } from "./recognition_results.ts";

/** A line of text. */
export interface TextLine {
  /** The text. */
  detectedText?: string;
  /** The confidence, from 0 to 100; higher is more certain. */
  confidence?: bigint;
  /** The corners of the line. */
  polygon: ImagePoint[];
  /** The area of the line once the image is rotated upright. */
  itemPolygon?: ImageBox;
  /** The words or characters, for general and accurate. */
  words: TextWord[];
  /** The corners of each word, for handwriting. */
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
  /** The confidence, from 0 to 100; higher is more certain. */
  confidence?: bigint;
  /** Its text. */
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

/** Where a word is. */
export interface WordOutline {
  /** Its four corners, clockwise from the top left. */
  wordCoordinate: ImagePoint[];
}

export const $WordOutline: RecordTable = {
  name: "WordOutline",
  fields: () => [["WordCoordinate", $ImagePoint, { many: true }]],
};

/** The corners of a word. */
export interface WordCorners {
  /** The top left one. */
  leftTop?: ImagePoint;
  /** The top right one. */
  rightTop?: ImagePoint;
  /** The bottom right one. */
  rightBottom?: ImagePoint;
  /** The bottom left one. */
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

/** The text that a job recognised in an image. */
export interface ImageOcrDetection {
  /** The error code of failed recognition. */
  code?: string;
  /** The state of the recognition. */
  state?: string;
  /** The reason why it failed. */
  message?: string;
  /** The key of the image. */
  inputObjectName?: string;
  /** The address of the image. */
  inputObjectUrl?: string;
  /** The key of the image, under another name. */
  objectName?: string;
  /** The address of the image, under another name. */
  objectUrl?: string;
  /** The lines. */
  textDetections: TextLine[];
  /** The language that was recognised. */
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
