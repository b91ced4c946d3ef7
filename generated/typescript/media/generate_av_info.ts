// Generated from spec/media/generate_av_info.xsd (bed966a80046bc30).
// Do not edit: change the spec and run `make generate`.

/** The operation GenerateAvInfo and its types. */

import { BIG_INTEGER, DECIMAL, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, Decimal } from "../core/types.ts";
import { $JobInput } from "../settings/job_input.ts";

export const $GenerateAvInfoRequest: RecordTable = {
  name: "GenerateAvInfoRequest",
  fields: () => [["Input", $JobInput, { required: true, flatten: true }]],
};

/** A media file, as described by ffprobe. */
export interface GenerateAvInfoResponse {
  /** The file as a whole. */
  format?: AvFormat;
  /** The streams. */
  streams: AvStream[];
}

export const $GenerateAvInfoResponse: RecordTable = {
  name: "GenerateAvInfoResponse",
  fields: () => [
    ["format", $AvFormat],
    ["streams", $AvStream, { many: true }],
  ],
};

/** A media file as a whole, in the terms of ffprobe. */
export interface AvFormat {
  /** The bit rate of the file, in bits per second. */
  bitRate?: bigint;
  /** The duration, in seconds. */
  duration?: Decimal;
  /** The full name of the container format. */
  formatLongName?: string;
  /** The name of the container format, such as `mov,mp4,m4a,3gp,3g2,mj2`. */
  formatName?: string;
  /** The number of programs. */
  programCount?: bigint;
  /** The number of streams. */
  streamCount?: bigint;
  /** The size of the file, in bytes. */
  size?: bigint;
  /** The start time, in seconds. */
  startTime?: Decimal;
}

export const $AvFormat: RecordTable = {
  name: "AvFormat",
  fields: () => [
    ["bit_rate", BIG_INTEGER, { key: "bitRate" }],
    ["duration", DECIMAL],
    ["format_long_name", STRING, { key: "formatLongName" }],
    ["format_name", STRING, { key: "formatName" }],
    ["nb_programs", BIG_INTEGER, { key: "programCount" }],
    ["nb_streams", BIG_INTEGER, { key: "streamCount" }],
    ["size", BIG_INTEGER],
    ["start_time", DECIMAL, { key: "startTime" }],
  ],
};

/** One stream of a media file, in the terms of ffprobe. */
export interface AvStream {
  /** The average number of frames per second, as a fraction such as `25/1`. */
  averageFrameRate?: string;
  /** The bit rate, in bits per second. */
  bitRate?: bigint;
  /** The full name of the codec. */
  codecLongName?: string;
  /** The name of the codec, such as `h264`. */
  codecName?: string;
  /** The tag of the codec, as a hexadecimal number. */
  codecTag?: string;
  /** The tag of the codec, as text. */
  codecTagString?: string;
  /** The time unit of the codec, as a fraction of a second. */
  codecTimeBase?: string;
  /** The type of the stream, such as `video` or `audio`. */
  codecType?: string;
  /** The colour primaries. */
  colorPrimaries?: string;
  /** The colour range. */
  colorRange?: string;
  /** The colour transfer function. */
  colorTransfer?: string;
  /** The creation time, as stored in the file. */
  creationTime?: string;
  /** The aspect ratio for display, such as `16:9`. */
  displayAspectRatio?: string;
  /** The duration, in seconds. */
  duration?: Decimal;
  /** The order of interlaced fields. */
  fieldOrder?: string;
  /** The number of frames that may be stored out of order. */
  bFrames?: bigint;
  /** The height, in pixels. */
  height?: bigint;
  /** The index of the stream, from 0. */
  index?: bigint;
  /** The language. */
  language?: string;
  /** The level of the codec. */
  level?: bigint;
  /** The number of frames. */
  frameCount?: bigint;
  /** The pixel format, such as `yuv420p`. */
  pixelFormat?: string;
  /** The profile of the codec. */
  profile?: string;
  /**
   * The lowest number of frames per second that can represent every time exactly, as a fraction.
   */
  baseFrameRate?: string;
  /** The number of reference frames. */
  referenceFrames?: bigint;
  /** The rotation for display, in degrees. */
  rotation?: Decimal;
  /** The aspect ratio of a pixel, such as `1:1`. */
  sampleAspectRatio?: string;
  /** The start time, in seconds. */
  startTime?: Decimal;
  /** The time unit of the stream, as a fraction of a second. */
  timeBase?: string;
  /** The width, in pixels. */
  width?: bigint;
  /** The channel layout, such as `stereo`. */
  channelLayout?: string;
  /** The number of channels. */
  channels?: bigint;
  /** The sample format, such as `fltp`. */
  sampleFormat?: string;
  /** The sample rate, in samples per second. */
  sampleRate?: bigint;
}

export const $AvStream: RecordTable = {
  name: "AvStream",
  fields: () => [
    ["avg_frame_rate", STRING, { key: "averageFrameRate" }],
    ["bit_rate", BIG_INTEGER, { key: "bitRate" }],
    ["codec_long_name", STRING, { key: "codecLongName" }],
    ["codec_name", STRING, { key: "codecName" }],
    ["codec_tag", STRING, { key: "codecTag" }],
    ["codec_tag_string", STRING, { key: "codecTagString" }],
    ["codec_time_base", STRING, { key: "codecTimeBase" }],
    ["codec_type", STRING, { key: "codecType" }],
    ["color_primaries", STRING, { key: "colorPrimaries" }],
    ["color_range", STRING, { key: "colorRange" }],
    ["color_transfer", STRING, { key: "colorTransfer" }],
    ["creation_time", STRING, { key: "creationTime" }],
    ["display_aspect_ratio", STRING, { key: "displayAspectRatio" }],
    ["duration", DECIMAL],
    ["filed_order", STRING, { key: "fieldOrder" }],
    ["has_b_frames", BIG_INTEGER, { key: "bFrames" }],
    ["height", BIG_INTEGER],
    ["index", BIG_INTEGER],
    ["language", STRING],
    ["level", BIG_INTEGER],
    ["nb_frames", BIG_INTEGER, { key: "frameCount" }],
    ["pix_fmt", STRING, { key: "pixelFormat" }],
    ["profile", STRING],
    ["r_frame_rate", STRING, { key: "baseFrameRate" }],
    ["refs", BIG_INTEGER, { key: "referenceFrames" }],
    ["rotation", DECIMAL],
    ["sample_aspect_ratio", STRING, { key: "sampleAspectRatio" }],
    ["start_time", DECIMAL, { key: "startTime" }],
    ["timebase", STRING, { key: "timeBase" }],
    ["width", BIG_INTEGER],
    ["channel_layout", STRING, { key: "channelLayout" }],
    ["channels", BIG_INTEGER],
    ["sample_fmt", STRING, { key: "sampleFormat" }],
    ["sample_rate", BIG_INTEGER, { key: "sampleRate" }],
  ],
};

export const GENERATE_AV_INFO: OperationTable = {
  name: "GenerateAvInfo",
  method: "POST",
  path: "/avinfo",
  host: "bucket",
  safe: true,
  request: () => $GenerateAvInfoRequest,
  response: () => $GenerateAvInfoResponse,
  readJson: readJsonAnswer,
  actions: ["ci:GenerateMediaInfo"],
};

/** The arguments of `generateAvInfo`. */
export interface GenerateAvInfoArgs {
  /** The key of the object in the bucket. Not empty. */
  object: string;
}

/**
 * Inspect a media file, with a result in the terms of FFmpeg's program ffprobe.
 *
 * Use this call in programs that read the output of ffprobe. GenerateMediaInfo returns the same
 * data in the service's own terms.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 *
 * CAM actions:
 *
 * - ci:GenerateMediaInfo: The list of CAM actions includes it for media files, but no page names
 *   the permission that this call needs.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/48569 (en)
 */
export function generateAvInfo(
  client: BaseClient,
  args: GenerateAvInfoArgs,
  options?: CallOptions,
): Promise<Answer<GenerateAvInfoResponse>> {
  return makeCall(client, GENERATE_AV_INFO, args, options);
}
