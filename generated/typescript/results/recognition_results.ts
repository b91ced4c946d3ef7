// Generated from spec/results/recognition_results.xsd (07d5fc0fb2da7c5a).
// Do not edit: change the spec and run `make generate`.

/** `ImagePoint`, `QrCode` and `ImageFinding`, and their parts. */

import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** A rectangle in an image, in pixels. */
export interface ImageBox {
  /** The x coordinate of the top left corner. */
  x?: bigint;
  /** The y coordinate of the top left corner. */
  y?: bigint;
  /** The width of the rectangle. */
  width?: bigint;
  /** The height of the rectangle. */
  height?: bigint;
}

export const $ImageBox: RecordTable = {
  name: "ImageBox",
  fields: () => [
    ["X", BIG_INTEGER],
    ["Y", BIG_INTEGER],
    ["Width", BIG_INTEGER],
    ["Height", BIG_INTEGER],
  ],
};

/** A point in an image, in pixels. */
export interface ImagePoint {
  /** The x coordinate. */
  x?: bigint;
  /** The y coordinate. */
  y?: bigint;
}

export const $ImagePoint: RecordTable = {
  name: "ImagePoint",
  fields: () => [
    ["X", BIG_INTEGER],
    ["Y", BIG_INTEGER],
  ],
};

/** An area of an image, given by its corners. */
export interface ImageOutline {
  /** The corners, each as x and y in pixels, such as `12,34`. */
  point: string[];
}

export const $ImageOutline: RecordTable = {
  name: "ImageOutline",
  fields: () => [["Point", STRING, { many: true }]],
};

/** A code detected in an image. */
export interface QrCode {
  /** The content of the code, which is not necessarily an address. */
  codeUrl?: string;
  /** The position of the code. */
  codeLocation?: ImageOutline;
}

export const $QrCode: RecordTable = {
  name: "QrCode",
  fields: () => [
    ["CodeUrl", STRING],
    ["CodeLocation", $ImageOutline],
  ],
};

/** An object, a person or an animal detected in an image. */
export interface ImageFinding {
  /** The name of the object, person or animal. */
  name?: string;
  /** The confidence. Higher values are more certain. */
  score?: bigint;
  /** The position. */
  location?: ImageBox;
}

export const $ImageFinding: RecordTable = {
  name: "ImageFinding",
  fields: () => [
    ["Name", STRING],
    ["Score", BIG_INTEGER],
    ["Location", $ImageBox],
  ],
};
