// Generated from spec/results/media_info.xsd (059a1199551c0cd3).
// Do not edit: change the spec and run `make generate`.

/** `MediaInfo`, and its parts. */

import { BIG_INTEGER, DECIMAL, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { Decimal } from "../core/types.ts";

/** Information about a media file: its streams and container. */
export interface MediaInfo {
  /** The streams of the file. */
  stream?: MediaInfoStream;
  /** The container of the file. */
  format?: MediaInfoFormat;
}

export const $MediaInfo: RecordTable = {
  name: "MediaInfo",
  fields: () => [
    ["Stream", $MediaInfoStream],
    ["Format", $MediaInfoFormat],
  ],
};

/** The streams of a media file. */
export interface MediaInfoStream {
  /** The video streams. */
  video: MediaInfoVideo[];
  /** The audio streams. */
  audio: MediaInfoAudio[];
  /** The subtitle streams. An empty item is normal. */
  subtitle: MediaInfoSubtitle[];
}

export const $MediaInfoStream: RecordTable = {
  name: "MediaInfoStream",
  fields: () => [
    ["Video", $MediaInfoVideo, { many: true }],
    ["Audio", $MediaInfoAudio, { many: true }],
    ["Subtitle", $MediaInfoSubtitle, { many: true }],
  ],
};

/** The container of a media file. */
export interface MediaInfoFormat {
  /** The total number of streams. */
  numStream?: bigint;
  /** The number of programs. */
  numProgram?: bigint;
  /** The matching container formats, such as mov,mp4,m4a,3gp,3g2,mj2. */
  formatName?: string;
  /** The full name of the container format. */
  formatLongName?: string;
  /** The start time, in seconds. */
  startTime?: Decimal;
  /** The duration, in seconds. */
  duration?: Decimal;
  /** The overall bit rate, in kbit/s. */
  bitrate?: Decimal;
  /** The size of the file, in bytes. */
  size?: bigint;
}

export const $MediaInfoFormat: RecordTable = {
  name: "MediaInfoFormat",
  fields: () => [
    ["NumStream", BIG_INTEGER],
    ["NumProgram", BIG_INTEGER],
    ["FormatName", STRING],
    ["FormatLongName", STRING],
    ["StartTime", DECIMAL],
    ["Duration", DECIMAL],
    ["Bitrate", DECIMAL],
    ["Size", BIG_INTEGER],
  ],
};

/** A video stream. */
export interface MediaInfoVideo {
  /** The index of the stream, from 0. */
  index?: bigint;
  /** The codec, such as h264 or aac. */
  codecName?: string;
  /** The full name of the codec. */
  codecLongName?: string;
  /** The codec's time base, such as 1/12800. */
  codecTimeBase?: string;
  /** The codec tag in letters, such as avc1. */
  codecTagString?: string;
  /** The codec tag as a number, such as 0x31637661. */
  codecTag?: string;
  /** The codec's profile, such as High. */
  profile?: string;
  /** The height, in pixels. */
  height?: bigint;
  /** The width, in pixels. */
  width?: bigint;
  /** The maximum number of consecutive B-frames; 0 for none. */
  hasBFrame?: bigint;
  /** The number of reference frames. */
  refFrames?: bigint;
  /** The sample aspect ratio, such as 25600:25599. */
  sar?: string;
  /** The display aspect ratio, such as 40:53. */
  dar?: string;
  /** The pixel format, such as yuv420p. */
  pixFormat?: string;
  /** The field order, such as progressive. */
  fieldOrder?: string;
  /** The codec's level. */
  level?: Decimal;
  /** The frame rate, in frames per second. */
  fps?: Decimal;
  /** The average frame rate, in frames per second: a fraction such as 24/1, or a decimal. */
  avgFps?: string;
  /** The unit of the timestamps, such as 1/12800. */
  timebase?: string;
  /** The start time, in seconds. */
  startTime?: Decimal;
  /** The duration, in seconds. */
  duration?: Decimal;
  /** The bit rate, in kbit/s. */
  bitrate?: Decimal;
  /** The number of frames. */
  numFrames?: bigint;
  /** The language, such as und. */
  language?: string;
  /** The rotation, in degrees. */
  rotation?: Decimal;
  /** The colour primaries, such as bt470bg. */
  colorPrimaries?: string;
  /** The colour range, such as tv. */
  colorRange?: string;
  /** The transfer characteristics, such as smpte170m. */
  colorTransfer?: string;
}

export const $MediaInfoVideo: RecordTable = {
  name: "MediaInfoVideo",
  fields: () => [
    ["Index", BIG_INTEGER],
    ["CodecName", STRING],
    ["CodecLongName", STRING],
    ["CodecTimeBase", STRING],
    ["CodecTagString", STRING],
    ["CodecTag", STRING],
    ["Profile", STRING],
    ["Height", BIG_INTEGER],
    ["Width", BIG_INTEGER],
    ["HasBFrame", BIG_INTEGER],
    ["RefFrames", BIG_INTEGER],
    ["Sar", STRING],
    ["Dar", STRING],
    ["PixFormat", STRING],
    ["FieldOrder", STRING],
    ["Level", DECIMAL],
    ["Fps", DECIMAL],
    ["AvgFps", STRING],
    ["Timebase", STRING],
    ["StartTime", DECIMAL],
    ["Duration", DECIMAL],
    ["Bitrate", DECIMAL],
    ["NumFrames", BIG_INTEGER],
    ["Language", STRING],
    ["Rotation", DECIMAL],
    ["ColorPrimaries", STRING],
    ["ColorRange", STRING],
    ["ColorTransfer", STRING],
  ],
};

/** An audio stream. */
export interface MediaInfoAudio {
  /** The index of the stream, from 0. */
  index?: bigint;
  /** The codec, such as h264 or aac. */
  codecName?: string;
  /** The full name of the codec. */
  codecLongName?: string;
  /** The codec's time base, such as 1/12800. */
  codecTimeBase?: string;
  /** The codec tag in letters, such as avc1. */
  codecTagString?: string;
  /** The codec tag as a number, such as 0x31637661. */
  codecTag?: string;
  /** The sample format, such as fltp. */
  sampleFmt?: string;
  /** The sample rate, in Hz. */
  sampleRate?: bigint;
  /** The number of channels. */
  channel?: bigint;
  /** The channel layout, such as stereo. */
  channelLayout?: string;
  /** The unit of the timestamps, such as 1/12800. */
  timebase?: string;
  /** The start time, in seconds. */
  startTime?: Decimal;
  /** The duration, in seconds. */
  duration?: Decimal;
  /** The bit rate, in kbit/s. */
  bitrate?: Decimal;
  /** The language, such as und. */
  language?: string;
}

export const $MediaInfoAudio: RecordTable = {
  name: "MediaInfoAudio",
  fields: () => [
    ["Index", BIG_INTEGER],
    ["CodecName", STRING],
    ["CodecLongName", STRING],
    ["CodecTimeBase", STRING],
    ["CodecTagString", STRING],
    ["CodecTag", STRING],
    ["SampleFmt", STRING],
    ["SampleRate", BIG_INTEGER],
    ["Channel", BIG_INTEGER],
    ["ChannelLayout", STRING],
    ["Timebase", STRING],
    ["StartTime", DECIMAL],
    ["Duration", DECIMAL],
    ["Bitrate", DECIMAL],
    ["Language", STRING],
  ],
};

/** A subtitle stream. */
export interface MediaInfoSubtitle {
  /** The index of the stream, from 0. */
  index?: bigint;
  /** The language, such as und. */
  language?: string;
}

export const $MediaInfoSubtitle: RecordTable = {
  name: "MediaInfoSubtitle",
  fields: () => [
    ["Index", BIG_INTEGER],
    ["Language", STRING],
  ],
};
