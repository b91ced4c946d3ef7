// Generated from spec/results/processed_image.xsd (ef522a035724010f).
// Do not edit: change the spec and run `make generate`.

/** `OriginalImage` and `ProcessResults`, and their parts. */

import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { QrCode } from "./recognition_results.ts";
import { $QrCode } from "./recognition_results.ts";
import type { AigcMetadata } from "../settings/aigc_metadata.ts";
import { $AigcMetadata } from "../settings/aigc_metadata.ts";

/** The original of a processed image. */
export interface OriginalImage {
  /** The key of the original image. */
  key?: string;
  /** The address of the original image, without the scheme. */
  location?: string;
  /** The ETag of the original image, or of the processed image if that replaced it. */
  etag?: string;
  /** The ETag, as returned in responses about jobs. */
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
  /** The image format, such as `JPEG`. */
  format?: string;
  /** The width in pixels. */
  width?: bigint;
  /** The height in pixels. */
  height?: bigint;
  /** The image quality, from 0 to 100. */
  quality?: bigint;
  /** The average colour, such as `0xa18454`. */
  averageColour?: string;
  /** The orientation, as in EXIF. */
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

/** The result of all processing rules. */
export interface ProcessResults {
  /** The processed images, in the order of the rules. */
  object: ProcessedImage[];
  /** The text of the blind watermark that was searched for. */
  text?: string;
  /** The confidence that the image contains the blind watermark. */
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

/** A processed image. */
export interface ProcessedImage {
  /** The key of the processed image. */
  key?: string;
  /** The address of the processed image, without the scheme. */
  location?: string;
  /** The image format. */
  format?: string;
  /** The width in pixels. */
  width?: bigint;
  /** The height in pixels. */
  height?: bigint;
  /** The size in bytes. */
  size?: bigint;
  /** The image quality, from 0 to 100. */
  quality?: bigint;
  /** The ETag of the processed image. */
  etag?: string;
  /** The ETag, as returned in responses about jobs. */
  jobEtag?: string;
  /** The confidence that the image contains the blind watermark. */
  watermarkStatus?: bigint;
  /** Whether QR codes were detected: 1 for yes. */
  codeStatus?: bigint;
  /** The detected QR codes. */
  qrCodes: QrCode[];
  /** The number of frames. */
  frameCount?: bigint;
  /** The MD5 hash of the processed image. */
  md5?: string;
  /** The number of bits per channel. */
  bitDepth?: bigint;
  /** The metadata that marks the image as AI-generated. */
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
