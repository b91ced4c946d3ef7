// Generated from spec/settings/segment.xsd (6e6597688652d3fa).
// Do not edit: change the spec and run `make generate`.

/** `Segment`. */

import { DECIMAL, STRING } from "../core/built_in.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Decimal, DecimalInput, Open } from "../core/types.ts";
import type { AigcMetadata, AigcMetadataInput } from "./aigc_metadata.ts";
import { $AigcMetadata } from "./aigc_metadata.ts";
import type { HlsEncrypt, HlsEncryptInput } from "./transcode.ts";
import { $HlsEncrypt } from "./transcode.ts";

/**
 * The container format of remuxed media.
 *
 *
 * - `aac`: AAC; audio only.
 * - `mp3`: MP3; audio only.
 * - `flac`: FLAC; audio only.
 * - `mp4`: MP4.
 * - `ts`: MPEG transport stream.
 * - `mkv`: Matroska.
 * - `avi`: AVI.
 * - `hls`: HLS.
 * - `m3u8`: HLS.
 */
export type SegmentFormat = "aac" | "mp3" | "flac" | "mp4" | "ts" | "mkv" | "avi" | "hls" | "m3u8";

export const $SegmentFormat: Scalar = {
  kind: textKind,
  values: ["aac", "mp3", "flac", "mp4", "ts", "mkv", "avi", "hls", "m3u8"],
};

export const $SegmentDuration: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "5",
};

/** Settings for remuxing media and splitting it into segments. */
export interface Segment {
  /** The container format of the output. One of the values of `SegmentFormat`. */
  format?: Open<SegmentFormat>;
  /** The length of each segment. By default, the output is a single file. At least 5. */
  duration?: bigint;
  /** The index of the stream to use, as given in the media information. */
  transcodeIndex?: string;
  /** The HLS encryption settings; only for hls. */
  hlsEncrypt?: HlsEncrypt;
  /** The start of the part to use, in seconds. */
  startTime?: Decimal;
  /** The end of the part to use, in seconds. */
  endTime?: Decimal;
  /** The metadata that marks the output as AI-generated. */
  aigcMetadata?: AigcMetadata;
}

/** Settings for remuxing media and splitting it into segments. */
export interface SegmentInput {
  /** The container format of the output. One of the values of `SegmentFormat`. */
  format: SegmentFormat;
  /** The length of each segment. By default, the output is a single file. At least 5. */
  duration?: number | bigint;
  /** The index of the stream to use, as given in the media information. */
  transcodeIndex?: string;
  /** The HLS encryption settings; only for hls. */
  hlsEncrypt?: HlsEncryptInput;
  /** The start of the part to use, in seconds. */
  startTime?: DecimalInput;
  /** The end of the part to use, in seconds. */
  endTime?: DecimalInput;
  /** The metadata that marks the output as AI-generated. */
  aigcMetadata?: AigcMetadataInput;
}

export const $Segment: RecordTable = {
  name: "Segment",
  fields: () => [
    ["Format", $SegmentFormat, { required: true }],
    ["Duration", $SegmentDuration],
    ["TranscodeIndex", STRING],
    ["HlsEncrypt", $HlsEncrypt],
    ["StartTime", DECIMAL],
    ["EndTime", DECIMAL],
    ["AIGCMetadata", $AigcMetadata, { key: "aigcMetadata" }],
  ],
};
