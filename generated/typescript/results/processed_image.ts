// Generated from spec/results/processed_image.xsd (8bd72cbc59235ba2).
// Do not edit: change the spec and run `make generate`.

/** `OriginalImage` and `ProcessResults`, and their parts. */

import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { QrCode } from "./recognition_results.ts";
import { $QrCode } from "./recognition_results.ts";
import type { AigcMetadata } from "../settings/aigc_metadata.ts";
import { $AigcMetadata } from "../settings/aigc_metadata.ts";

/** The image that was processed. */
export interface OriginalImage {
  /** Its key. */
  key?: string;
  /** Its address, without the scheme. */
  location?: string;
  /** Its ETag; the result's if the result replaced the original. */
  etag?: string;
  /** Its ETag, as responses about jobs spell it. */
  jobEtag?: string;
  /** Details of the image, if requested. */
  imageInfo?: OriginalImageInfo;
}

export const $OriginalImage: RecordTable = {
  name: "OriginalImage",
  fields: () => [
    ["Key", STRING],
    ["Location", STRING],
    ["ETag", STRING, { key: "etag" }],
    ["Etag", STRING, { key: "jobEtag" }],
    ["ImageInfo", $OriginalImageInfo],
  ],
};

/** Details of an image. */
export interface OriginalImageInfo {
  /** Its format, such as `JPEG`. */
  format?: string;
  /** Its width in pixels. */
  width?: bigint;
  /** Its height in pixels. */
  height?: bigint;
  /** Its quality, from 0 to 100. */
  quality?: bigint;
  /** Its average colour, such as `0xa18454`. */
  averageColour?: string;
  /** Its orientation, as in EXIF. */
  orientation?: bigint;
}

export const $OriginalImageInfo: RecordTable = {
  name: "OriginalImageInfo",
  fields: () => [
    ["Format", STRING],
    ["Width", BIG_INTEGER],
    ["Height", BIG_INTEGER],
    ["Quality", BIG_INTEGER],
    ["Ave", STRING, { key: "averageColour" }],
    ["Orientation", BIG_INTEGER],
  ],
};

/** The outcome of all rules. */
export interface ProcessResults {
  /** The results, in the order of the rules. */
  object: ProcessedImage[];
  /** The text of the blind watermark that was searched for. */
  text?: string;
  /** The confidence that the blind watermark was found. */
  watermarkStatusCode?: bigint;
}

export const $ProcessResults: RecordTable = {
  name: "ProcessResults",
  fields: () => [
    ["Object", $ProcessedImage, { many: true }],
    ["Text", STRING],
    ["WatermarkStatusCode", BIG_INTEGER],
  ],
};

/** A result. */
export interface ProcessedImage {
  /** Its key. */
  key?: string;
  /** Its address, without the scheme. */
  location?: string;
  /** Its format. */
  format?: string;
  /** Its width in pixels. */
  width?: bigint;
  /** Its height in pixels. */
  height?: bigint;
  /** Its size in bytes. */
  size?: bigint;
  /** Its quality, from 0 to 100. */
  quality?: bigint;
  /** Its ETag. */
  etag?: string;
  /** Its ETag, as responses about jobs spell it. */
  jobEtag?: string;
  /** The confidence that the blind watermark was found. */
  watermarkStatus?: bigint;
  /** Whether QR codes were found: 1 for yes. */
  codeStatus?: bigint;
  /** The QR codes that were found. */
  qrCodes: QrCode[];
  /** The number of frames. */
  frameCount?: bigint;
  /** Its MD5. */
  md5?: string;
  /** The number of bits per channel. */
  bitDepth?: bigint;
  /** The mark that it is AI-generated. */
  aigcMetadata?: AigcMetadata;
}

export const $ProcessedImage: RecordTable = {
  name: "ProcessedImage",
  fields: () => [
    ["Key", STRING],
    ["Location", STRING],
    ["Format", STRING],
    ["Width", BIG_INTEGER],
    ["Height", BIG_INTEGER],
    ["Size", BIG_INTEGER],
    ["Quality", BIG_INTEGER],
    ["ETag", STRING, { key: "etag" }],
    ["Etag", STRING, { key: "jobEtag" }],
    ["WatermarkStatus", BIG_INTEGER],
    ["CodeStatus", BIG_INTEGER],
    ["QRcodeInfo", $QrCode, { key: "qrCodes", many: true }],
    ["FrameCount", BIG_INTEGER],
    ["Md5", STRING],
    ["BitDepth", BIG_INTEGER],
    ["AIGCMetadata", $AigcMetadata, { key: "aigcMetadata" }],
  ],
};
