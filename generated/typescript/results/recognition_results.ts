// Generated from spec/results/recognition_results.xsd (a4a7fd20e831b1bb).
// Do not edit: change the spec and run `make generate`.

/** `ImagePoint`, `QrCode` and `ImageFinding`, and their parts. */

import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** A rectangle in an image, in pixels. */
export interface ImageBox {
  /** The x coordinate of its top left corner. */
  x?: bigint;
  /** The y coordinate of its top left corner. */
  y?: bigint;
  /** Its width. */
  width?: bigint;
  /** Its height. */
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
  /** Its x coordinate. */
  x?: bigint;
  /** Its y coordinate. */
  y?: bigint;
}

export const $ImagePoint: RecordTable = {
  name: "ImagePoint",
  fields: () => [
    ["X", BIG_INTEGER],
    ["Y", BIG_INTEGER],
  ],
};

/** An area of an image, by its corners. */
export interface ImageOutline {
  /** The corners, each as x and y in pixels, such as `12,34`. */
  point: string[];
}

export const $ImageOutline: RecordTable = {
  name: "ImageOutline",
  fields: () => [["Point", STRING, { many: true }]],
};

/** A code in an image. */
export interface QrCode {
  /** The content, which is not necessarily an address. */
  codeUrl?: string;
  /** The position. */
  codeLocation?: ImageOutline;
}

export const $QrCode: RecordTable = {
  name: "QrCode",
  fields: () => [
    ["CodeUrl", STRING],
    ["CodeLocation", $ImageOutline],
  ],
};

/** A thing or a living being in an image. */
export interface ImageFinding {
  /** What it is. */
  name?: string;
  /** The confidence; higher is more certain. */
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
