// Generated from spec/settings/segment.xsd (a9915b1b60666bea).
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
 * - `aac`: AAC; sound only.
 * - `mp3`: MP3; sound only.
 * - `flac`: FLAC; sound only.
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

/** How to remux media and cut it into segments. */
export interface Segment {
  /** The container to write. One of the values of `SegmentFormat`. */
  format?: Open<SegmentFormat>;
  /** The length of each segment; by default, the output is one file. At least 5. */
  duration?: bigint;
  /** The index of the stream to use, as in the media information. */
  transcodeIndex?: string;
  /** How to encrypt HLS; only for hls. */
  hlsEncrypt?: HlsEncrypt;
  /** Where the part to use starts, in seconds. */
  startTime?: Decimal;
  /** Where the part to use ends, in seconds. */
  endTime?: Decimal;
  /** Marks the output as AI-generated. */
  aigcMetadata?: AigcMetadata;
}

/** How to remux media and cut it into segments. */
export interface SegmentInput {
  /** The container to write. One of the values of `SegmentFormat`. */
  format: SegmentFormat;
  /** The length of each segment; by default, the output is one file. At least 5. */
  duration?: number | bigint;
  /** The index of the stream to use, as in the media information. */
  transcodeIndex?: string;
  /** How to encrypt HLS; only for hls. */
  hlsEncrypt?: HlsEncryptInput;
  /** Where the part to use starts, in seconds. */
  startTime?: DecimalInput;
  /** Where the part to use ends, in seconds. */
  endTime?: DecimalInput;
  /** Marks the output as AI-generated. */
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
