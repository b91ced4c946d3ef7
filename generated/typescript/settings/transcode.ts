// Generated from spec/settings/transcode.xsd (39c4914e5fcff0ba).
// Do not edit: change the spec and run `make generate`.

/** `Transcode`, and its parts. */

import { BIG_INTEGER, BOOLEAN, DECIMAL, STRING } from "../core/built_in.ts";
import { decimalKind, integerKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Decimal, DecimalInput, Open } from "../core/types.ts";
import type { AigcMetadata, AigcMetadataInput } from "./aigc_metadata.ts";
import { $AigcMetadata } from "./aigc_metadata.ts";
import type { AudioMix, AudioMixInput } from "./audio_mix.ts";
import { $AudioMix } from "./audio_mix.ts";

/**
 * The container format of the output.
 *
 *
 * - `mp4`: MP4, with H.264, H.265 or AV1, and aac or mp3.
 * - `hls`: HLS, with H.264, H.265 or AV1, and aac or mp3.
 * - `mkv`: Matroska, with H.264, H.265 or AV1, and aac or mp3.
 * - `ts`: MPEG transport stream, with H.264, and aac or mp3.
 * - `flv`: FLV, with H.264, and aac or mp3.
 * - `avi`: AVI, with H.264, and aac or mp3.
 * - `mov`: QuickTime, with H.264, and aac or mp3.
 * - `dash`: DASH, with H.264 and aac.
 * - `WebM`: WebM, with VP8, VP9 or AV1, and Vorbis or opus.
 * - `AAC`: AAC; audio only.
 * - `MP3`: MP3; audio only.
 * - `FLAC`: FLAC; audio only.
 * - `AMR`: AMR; audio only.
 * - `adts`: ADTS, with aac; audio only.
 * - `m4a`: M4A, with aac; audio only.
 * - `wav`: WAV, with pcm_s16le; audio only.
 */
export type TranscodeFormat =
  | "mp4"
  | "hls"
  | "mkv"
  | "ts"
  | "flv"
  | "avi"
  | "mov"
  | "dash"
  | "WebM"
  | "AAC"
  | "MP3"
  | "FLAC"
  | "AMR"
  | "adts"
  | "m4a"
  | "wav";

export const $TranscodeFormat: Scalar = {
  kind: textKind,
  values: [
    "mp4",
    "hls",
    "mkv",
    "ts",
    "flv",
    "avi",
    "mov",
    "dash",
    "WebM",
    "AAC",
    "MP3",
    "FLAC",
    "AMR",
    "adts",
    "m4a",
    "wav",
  ],
};

/**
 * The video codec of the output.
 *
 *
 * - `H.264`: H.264.
 * - `H.265`: H.265.
 * - `VP8`: VP8, in WebM.
 * - `VP9`: VP9, in WebM.
 * - `AV1`: AV1.
 */
export type TranscodeVideoCodec = "H.264" | "H.265" | "VP8" | "VP9" | "AV1";

export const $TranscodeVideoCodec: Scalar = {
  kind: textKind,
  values: ["H.264", "H.265", "VP8", "VP9", "AV1"],
};

/**
 * The audio codec of the output.
 *
 *
 * - `aac`: AAC.
 * - `mp3`: MP3.
 * - `flac`: FLAC.
 * - `amr`: AMR.
 * - `Vorbis`: Vorbis, in WebM.
 * - `opus`: Opus, in WebM.
 * - `pcm_s16le`: PCM, in WAV.
 */
export type TranscodeAudioCodec = "aac" | "mp3" | "flac" | "amr" | "Vorbis" | "opus" | "pcm_s16le";

export const $TranscodeAudioCodec: Scalar = {
  kind: textKind,
  values: ["aac", "mp3", "flac", "amr", "Vorbis", "opus", "pcm_s16le"],
};

/**
 * An H.264 profile.
 *
 *
 * - `baseline`: For mobile devices.
 * - `main`: For standard resolutions.
 * - `high`: For high resolutions.
 * - `auto`: Same as the source; the only option if Pixfmt is auto.
 */
export type TranscodeProfile = "baseline" | "main" | "high" | "auto";

export const $TranscodeProfile: Scalar = {
  kind: textKind,
  values: ["baseline", "main", "high", "auto"],
};

/**
 * The trade-off between encoding speed and quality. H.265 and VP9 have no presets.
 *
 *
 * - `veryfast`: For H.264.
 * - `fast`: For H.264.
 * - `medium`: For H.264; the default.
 * - `slow`: For H.264.
 * - `slower`: For H.264.
 * - `good`: For VP8; the default.
 * - `realtime`: For VP8.
 * - `4`: For AV1.
 * - `5`: For AV1; the default.
 */
export type TranscodePreset =
  | "veryfast"
  | "fast"
  | "medium"
  | "slow"
  | "slower"
  | "good"
  | "realtime"
  | "4"
  | "5";

export const $TranscodePreset: Scalar = {
  kind: textKind,
  values: ["veryfast", "fast", "medium", "slow", "slower", "good", "realtime", "4", "5"],
};

/**
 * The pixel format of H.264 or H.265 video.
 *
 *
 * - `yuv420p`: 4:2:0, 8 bit.
 * - `yuv422p`: 4:2:2, 8 bit; H.264 only.
 * - `yuv444p`: 4:4:4, 8 bit; H.264 only.
 * - `yuvj420p`: 4:2:0, full range; H.264 only.
 * - `yuvj422p`: 4:2:2, full range; H.264 only.
 * - `yuvj444p`: 4:4:4, full range; H.264 only.
 * - `yuv420p10le`: 4:2:0, 10 bit; H.265 only.
 * - `auto`: Same as the source.
 */
export type TranscodePixelFormat =
  | "yuv420p"
  | "yuv422p"
  | "yuv444p"
  | "yuvj420p"
  | "yuvj422p"
  | "yuvj444p"
  | "yuv420p10le"
  | "auto";

export const $TranscodePixelFormat: Scalar = {
  kind: textKind,
  values: [
    "yuv420p",
    "yuv422p",
    "yuv444p",
    "yuvj420p",
    "yuvj422p",
    "yuvj444p",
    "yuv420p10le",
    "auto",
  ],
};

/**
 * The sample format of audio. The codec limits the choice.
 *
 *
 * - `fltp`: Floating point, planar; aac, mp3 and Vorbis.
 * - `s16`: 16 bit; flac, amr, opus and pcm_s16le.
 * - `s32`: 32 bit; flac.
 * - `s16p`: 16 bit, planar; mp3, flac and amr.
 * - `s32p`: 32 bit, planar; mp3 and flac.
 */
export type AudioSampleFormat = "fltp" | "s16" | "s32" | "s16p" | "s32p";

export const $AudioSampleFormat: Scalar = {
  kind: textKind,
  values: ["fltp", "s16", "s32", "s16p", "s32p"],
};

/**
 * How to handle an output with a different aspect ratio from the source.
 *
 *
 * - `scale`: Stretch the picture.
 * - `crop`: Crop the picture.
 * - `pad`: Pad the picture.
 * - `none`: Do nothing.
 */
export type AspectMethod = "scale" | "crop" | "pad" | "none";

export const $AspectMethod: Scalar = {
  kind: textKind,
  values: ["scale", "crop", "pad", "none"],
};

export const $PixelLength: Scalar = {
  kind: integerKind,
  minimum: "128",
  maximum: "4096",
};

export const $FrameRate: Scalar = {
  kind: decimalKind,
  maximum: "60",
  exclusiveMinimum: "0",
};

export const $VideoCrf: Scalar = {
  kind: decimalKind,
  maximum: "51",
  exclusiveMinimum: "0",
};

export const $VideoBitrate: Scalar = {
  kind: integerKind,
  minimum: "10",
  maximum: "50000",
  orWords: ["auto"],
};

export const $VideoMaxRate: Scalar = {
  kind: integerKind,
  minimum: "10",
  maximum: "50000",
};

export const $VideoGop: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "100000",
};

export const $VideoBufferSize: Scalar = {
  kind: integerKind,
  minimum: "1000",
  maximum: "128000",
};

export const $RotationAngle: Scalar = {
  kind: decimalKind,
  minimum: "0",
  exclusiveMaximum: "360",
};

export const $AudioSampleRate: Scalar = {
  kind: integerKind,
  minimum: "8000",
  maximum: "96000",
};

export const $AudioBitrate: Scalar = {
  kind: integerKind,
  minimum: "8",
  maximum: "1000",
};

export const $AudioChannels: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "8",
};

export const $AdjustMethod: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "1",
};

/** Transcoding settings. */
export interface Transcode {
  /** The part of the source to transcode. */
  timeInterval?: MediaTimeInterval;
  /** The container. */
  container?: TranscodeContainer;
  /** The video settings. If omitted, the output has no video. */
  video?: TranscodeVideo;
  /** The audio settings. If omitted, the output has no audio. */
  audio?: TranscodeAudio;
  /** Additional transcoding settings. */
  transConfig?: TransConfig;
  /** A sound to mix in; not allowed with Audio.Remove. */
  audioMix?: AudioMix;
  /** The sounds to mix in; not allowed with Audio.Remove. At most 2 items. */
  audioMixArray: AudioMix[];
  /** The subtitle settings. */
  subtitle?: TranscodeSubtitle;
}

/** Transcoding settings. */
export interface TranscodeInput {
  /** The part of the source to transcode. */
  timeInterval?: MediaTimeIntervalInput;
  /** The container. */
  container?: TranscodeContainerInput;
  /** The video settings. If omitted, the output has no video. */
  video?: TranscodeVideoInput;
  /** The audio settings. If omitted, the output has no audio. */
  audio?: TranscodeAudioInput;
  /** Additional transcoding settings. */
  transConfig?: TransConfigInput;
  /** A sound to mix in; not allowed with Audio.Remove. */
  audioMix?: AudioMixInput;
  /** The sounds to mix in; not allowed with Audio.Remove. At most 2 items. */
  audioMixArray?: readonly AudioMixInput[];
  /** The subtitle settings. */
  subtitle?: TranscodeSubtitleInput;
}

export const $Transcode: RecordTable = {
  name: "Transcode",
  fields: () => [
    ["TimeInterval", $MediaTimeInterval],
    ["Container", $TranscodeContainer],
    ["Video", $TranscodeVideo],
    ["Audio", $TranscodeAudio],
    ["TransConfig", $TransConfig],
    ["AudioMix", $AudioMix],
    ["AudioMixArray", $AudioMix, { many: true, maxItems: 2 }],
    ["Subtitle", $TranscodeSubtitle],
  ],
};

/** A part of a media file. */
export interface MediaTimeInterval {
  /** The start, in seconds, to the millisecond. Default: `0`. */
  start?: Decimal;
  /** The length, in seconds, to the millisecond; by default, to the end of the file. */
  duration?: Decimal;
}

/** A part of a media file. */
export interface MediaTimeIntervalInput {
  /** The start, in seconds, to the millisecond. Default: `0`. */
  start?: DecimalInput;
  /** The length, in seconds, to the millisecond; by default, to the end of the file. */
  duration?: DecimalInput;
}

export const $MediaTimeInterval: RecordTable = {
  name: "MediaTimeInterval",
  fields: () => [
    ["Start", DECIMAL],
    ["Duration", DECIMAL],
  ],
};

/** The container of the output. */
export interface TranscodeContainer {
  /** The container format. One of the values of `TranscodeFormat`. */
  format?: Open<TranscodeFormat>;
  /** The segment settings; only for hls and dash. */
  clipConfig?: ClipConfig;
}

/** The container of the output. */
export interface TranscodeContainerInput {
  /** The container format. One of the values of `TranscodeFormat`. */
  format: TranscodeFormat;
  /** The segment settings; only for hls and dash. */
  clipConfig?: ClipConfigInput;
}

export const $TranscodeContainer: RecordTable = {
  name: "TranscodeContainer",
  fields: () => [
    ["Format", $TranscodeFormat, { required: true }],
    ["ClipConfig", $ClipConfig],
  ],
};

/** The segment settings of HLS and DASH. */
export interface ClipConfig {
  /** The length of a segment, in seconds. Default: `5`. */
  duration?: Decimal;
}

/** The segment settings of HLS and DASH. */
export interface ClipConfigInput {
  /** The length of a segment, in seconds. Default: `5`. */
  duration?: DecimalInput;
}

export const $ClipConfig: RecordTable = {
  name: "ClipConfig",
  fields: () => [["Duration", DECIMAL]],
};

/** The video settings of transcoding. */
export interface TranscodeVideo {
  /** The codec. By default H.264, or VP8 in WebM. One of `H.264`, `H.265`, `VP8`, `VP9`, `AV1`. */
  codec?: Open<TranscodeVideoCodec>;
  /**
   * The width; must be even. If only Height is set, the width follows the aspect ratio. If neither
   * is set, the source size is kept. 128 to 4096.
   */
  width?: number;
  /**
   * The height; must be even. If only Width is set, the height follows the aspect ratio. If neither
   * is set, the source size is kept. 128 to 4096.
   */
  height?: number;
  /** The frame rate, in frames per second. More than 0 and at most 60. */
  fps?: Decimal;
  /** Whether to remove the video. Default: `false`. */
  remove?: boolean;
  /** The profile; only for H.264. One of `baseline`, `main`, `high`, `auto`. Default: `high`. */
  profile?: Open<TranscodeProfile>;
  /** The bit rate; `auto` adapts it to the content. 10 to 50000, or `auto`. */
  bitrate?: number | "auto";
  /**
   * The quality. If set, Bitrate is ignored. If neither is set, the quality is 25. More than 0 and
   * at most 51.
   */
  crf?: Decimal;
  /** The maximum number of frames between key frames. 1 to 100000. */
  gop?: number;
  /** The trade-off between encoding speed and quality. One of the values of `TranscodePreset`. */
  preset?: Open<TranscodePreset>;
  /** The buffer size; not supported by VP8 and VP9. 1000 to 128000. */
  bufsize?: number;
  /** The maximum bit rate; not supported by VP8 and VP9. 10 to 50000. */
  maxrate?: number;
  /**
   * The pixel format; only for H.264 and H.265. One of `yuv420p`, `yuv422p`, `yuv444p`, `yuvj420p`,
   * `yuvj422p`, `yuvj444p`, `yuv420p10le`, `auto`.
   */
  pixfmt?: Open<TranscodePixelFormat>;
  /**
   * Whether Width applies to the longer side and Height to the shorter; not supported by VP8, VP9
   * and AV1. Default: `false`.
   */
  longShortMode?: boolean;
  /** The rotation angle. At least 0 and less than 360. */
  rotate?: Decimal;
  /** The scan mode; returned in responses only. Undocumented. */
  scanMode?: string;
  /** The length of an HLS segment, in seconds. */
  hlsTsTime?: Decimal;
  /** The length of a DASH segment, in seconds. */
  dashSegment?: Decimal;
  /** Whether an animated image contains key frames only. */
  animateOnlyKeepKeyFrame?: boolean;
  /** The interval between the frames of an animated image, in seconds. */
  animateTimeIntervalOfFrame?: Decimal;
  /** The number of frames per second of an animated image. */
  animateFramesPerSecond?: Decimal;
  /** The quality. */
  quality?: bigint;
  /** The encoding mode for regions of interest. */
  roi?: string;
  /** The crop settings. */
  crop?: string;
  /** Whether to write interlaced video. */
  interlaced?: boolean;
  /** The colour encoding settings. */
  colorParam?: VideoColorParam;
  /** Additional codec settings. */
  stdExtInfo?: string;
}

/** The video settings of transcoding. */
export interface TranscodeVideoInput {
  /** The codec. By default H.264, or VP8 in WebM. One of `H.264`, `H.265`, `VP8`, `VP9`, `AV1`. */
  codec?: TranscodeVideoCodec;
  /**
   * The width; must be even. If only Height is set, the width follows the aspect ratio. If neither
   * is set, the source size is kept. 128 to 4096.
   */
  width?: number;
  /**
   * The height; must be even. If only Width is set, the height follows the aspect ratio. If neither
   * is set, the source size is kept. 128 to 4096.
   */
  height?: number;
  /** The frame rate, in frames per second. More than 0 and at most 60. */
  fps?: DecimalInput;
  /** Whether to remove the video. Default: `false`. */
  remove?: boolean;
  /** The profile; only for H.264. One of `baseline`, `main`, `high`, `auto`. Default: `high`. */
  profile?: TranscodeProfile;
  /** The bit rate; `auto` adapts it to the content. 10 to 50000, or `auto`. */
  bitrate?: number | "auto";
  /**
   * The quality. If set, Bitrate is ignored. If neither is set, the quality is 25. More than 0 and
   * at most 51.
   */
  crf?: DecimalInput;
  /** The maximum number of frames between key frames. 1 to 100000. */
  gop?: number;
  /** The trade-off between encoding speed and quality. One of the values of `TranscodePreset`. */
  preset?: TranscodePreset;
  /** The buffer size; not supported by VP8 and VP9. 1000 to 128000. */
  bufsize?: number;
  /** The maximum bit rate; not supported by VP8 and VP9. 10 to 50000. */
  maxrate?: number;
  /**
   * The pixel format; only for H.264 and H.265. One of `yuv420p`, `yuv422p`, `yuv444p`, `yuvj420p`,
   * `yuvj422p`, `yuvj444p`, `yuv420p10le`, `auto`.
   */
  pixfmt?: TranscodePixelFormat;
  /**
   * Whether Width applies to the longer side and Height to the shorter; not supported by VP8, VP9
   * and AV1. Default: `false`.
   */
  longShortMode?: boolean;
  /** The rotation angle. At least 0 and less than 360. */
  rotate?: DecimalInput;
  /** The scan mode; returned in responses only. Undocumented. */
  scanMode?: string;
  /** The length of an HLS segment, in seconds. */
  hlsTsTime?: DecimalInput;
  /** The length of a DASH segment, in seconds. */
  dashSegment?: DecimalInput;
  /** Whether an animated image contains key frames only. */
  animateOnlyKeepKeyFrame?: boolean;
  /** The interval between the frames of an animated image, in seconds. */
  animateTimeIntervalOfFrame?: DecimalInput;
  /** The number of frames per second of an animated image. */
  animateFramesPerSecond?: DecimalInput;
  /** The quality. */
  quality?: number | bigint;
  /** The encoding mode for regions of interest. */
  roi?: string;
  /** The crop settings. */
  crop?: string;
  /** Whether to write interlaced video. */
  interlaced?: boolean;
  /** The colour encoding settings. */
  colorParam?: VideoColorParamInput;
  /** Additional codec settings. */
  stdExtInfo?: string;
}

export const $TranscodeVideo: RecordTable = {
  name: "TranscodeVideo",
  fields: () => [
    ["Codec", $TranscodeVideoCodec],
    ["Width", $PixelLength],
    ["Height", $PixelLength],
    ["Fps", $FrameRate],
    ["Remove", BOOLEAN],
    ["Profile", $TranscodeProfile],
    ["Bitrate", $VideoBitrate],
    ["Crf", $VideoCrf],
    ["Gop", $VideoGop],
    ["Preset", $TranscodePreset],
    ["Bufsize", $VideoBufferSize],
    ["Maxrate", $VideoMaxRate],
    ["Pixfmt", $TranscodePixelFormat],
    ["LongShortMode", BOOLEAN],
    ["Rotate", $RotationAngle],
    ["ScanMode", STRING],
    ["HlsTsTime", DECIMAL],
    ["DashSegment", DECIMAL],
    ["AnimateOnlyKeepKeyFrame", BOOLEAN],
    ["AnimateTimeIntervalOfFrame", DECIMAL],
    ["AnimateFramesPerSecond", DECIMAL],
    ["Quality", BIG_INTEGER],
    ["Roi", STRING],
    ["Crop", STRING],
    ["Interlaced", BOOLEAN],
    ["ColorParam", $VideoColorParam],
    ["StdExtInfo", STRING],
  ],
};

/** The colour encoding settings of video. */
export interface VideoColorParam {
  /** The colour range. */
  colorRange?: string;
  /** The colour space. */
  colorSpace?: string;
  /** The transfer characteristics. */
  colorTrc?: string;
  /** The colour primaries. */
  colorPrimaries?: string;
}

/** The colour encoding settings of video. */
export interface VideoColorParamInput {
  /** The colour range. */
  colorRange?: string;
  /** The colour space. */
  colorSpace?: string;
  /** The transfer characteristics. */
  colorTrc?: string;
  /** The colour primaries. */
  colorPrimaries?: string;
}

export const $VideoColorParam: RecordTable = {
  name: "VideoColorParam",
  fields: () => [
    ["ColorRange", STRING],
    ["ColorSpace", STRING],
    ["ColorTrc", STRING],
    ["ColorPrimaries", STRING],
  ],
};

/** The audio settings of transcoding. */
export interface TranscodeAudio {
  /**
   * The codec. By default aac, Vorbis in WebM, or pcm_s16le in wav. One of `aac`, `mp3`, `flac`,
   * `amr`, `Vorbis`, `opus`, `pcm_s16le`.
   */
  codec?: Open<TranscodeAudioCodec>;
  /** The sample rate. By default 44100, or 48000 for opus. 8000 to 96000. */
  samplerate?: number;
  /** The bit rate. 8 to 1000. */
  bitrate?: number;
  /** The number of channels. 1 to 8. */
  channels?: number;
  /** Whether to remove the audio. Default: `false`. */
  remove?: boolean;
  /** Whether to keep both tracks; ignored for H.265. Default: `false`. */
  keepTwoTracks?: boolean;
  /** Whether to swap the tracks; ignored for H.265. Default: `false`. */
  switchTrack?: boolean;
  /** The sample format; ignored for H.265. One of `fltp`, `s16`, `s32`, `s16p`, `s32p`. */
  sampleFormat?: Open<AudioSampleFormat>;
}

/** The audio settings of transcoding. */
export interface TranscodeAudioInput {
  /**
   * The codec. By default aac, Vorbis in WebM, or pcm_s16le in wav. One of `aac`, `mp3`, `flac`,
   * `amr`, `Vorbis`, `opus`, `pcm_s16le`.
   */
  codec?: TranscodeAudioCodec;
  /** The sample rate. By default 44100, or 48000 for opus. 8000 to 96000. */
  samplerate?: number;
  /** The bit rate. 8 to 1000. */
  bitrate?: number;
  /** The number of channels. 1 to 8. */
  channels?: number;
  /** Whether to remove the audio. Default: `false`. */
  remove?: boolean;
  /** Whether to keep both tracks; ignored for H.265. Default: `false`. */
  keepTwoTracks?: boolean;
  /** Whether to swap the tracks; ignored for H.265. Default: `false`. */
  switchTrack?: boolean;
  /** The sample format; ignored for H.265. One of `fltp`, `s16`, `s32`, `s16p`, `s32p`. */
  sampleFormat?: AudioSampleFormat;
}

export const $TranscodeAudio: RecordTable = {
  name: "TranscodeAudio",
  fields: () => [
    ["Codec", $TranscodeAudioCodec],
    ["Samplerate", $AudioSampleRate],
    ["Bitrate", $AudioBitrate],
    ["Channels", $AudioChannels],
    ["Remove", BOOLEAN],
    ["KeepTwoTracks", BOOLEAN],
    ["SwitchTrack", BOOLEAN],
    ["SampleFormat", $AudioSampleFormat],
  ],
};

/** Additional transcoding settings. */
export interface TransConfig {
  /**
   * How to handle a change of the aspect ratio. One of `scale`, `crop`, `pad`, `none`. Default:
   * `none`.
   */
  adjDarMethod?: Open<AspectMethod>;
  /**
   * Whether to check that the resolution of the source is at least that of the output. Default:
   * `false`.
   */
  isCheckReso?: boolean;
  /**
   * What to do if the resolution of the source is lower; only with IsCheckReso. 0 to 1. Default:
   * `0`.
   */
  resoAdjMethod?: number;
  /**
   * Whether to check that the video bit rate of the source is at least that of the output. Default:
   * `false`.
   */
  isCheckVideoBitrate?: boolean;
  /**
   * What to do if the video bit rate of the source is lower; only with IsCheckVideoBitrate. 0 to 1.
   * Default: `0`.
   */
  videoBitrateAdjMethod?: number;
  /**
   * Whether to check that the audio bit rate of the source is at least that of the output. Default:
   * `false`.
   */
  isCheckAudioBitrate?: boolean;
  /**
   * What to do if the audio bit rate of the source is lower; only with IsCheckAudioBitrate. 0 to 1.
   * Default: `0`.
   */
  audioBitrateAdjMethod?: number;
  /**
   * Whether to check that the frame rate of the source is at least that of the output. Default:
   * `false`.
   */
  isCheckVideoFps?: boolean;
  /**
   * What to do if the frame rate of the source is lower; only with IsCheckVideoFps. 0 to 1.
   * Default: `0`.
   */
  videoFpsAdjMethod?: number;
  /** Whether to remove the metadata of the file. Default: `false`. */
  deleteMetadata?: boolean;
  /** Whether to convert HDR to SDR. Default: `false`. */
  isHdrToSdr?: boolean;
  /** The index of the stream to use, as given in the media information. */
  transcodeIndex?: string;
  /** The HLS encryption settings; only for hls. */
  hlsEncrypt?: HlsEncrypt;
  /** The DASH encryption settings; only for dash. */
  dashEncrypt?: DashEncrypt;
  /** The number of playlist segments to transcode before playback. */
  initialClipNum?: bigint;
  /** The tags of the objects that a playlist creates, such as `a=1&b=2`. */
  cosTag?: string;
  /** The metadata that marks the output as AI-generated. */
  aigcMetadata?: AigcMetadata;
}

/** Additional transcoding settings. */
export interface TransConfigInput {
  /**
   * How to handle a change of the aspect ratio. One of `scale`, `crop`, `pad`, `none`. Default:
   * `none`.
   */
  adjDarMethod?: AspectMethod;
  /**
   * Whether to check that the resolution of the source is at least that of the output. Default:
   * `false`.
   */
  isCheckReso?: boolean;
  /**
   * What to do if the resolution of the source is lower; only with IsCheckReso. 0 to 1. Default:
   * `0`.
   */
  resoAdjMethod?: number;
  /**
   * Whether to check that the video bit rate of the source is at least that of the output. Default:
   * `false`.
   */
  isCheckVideoBitrate?: boolean;
  /**
   * What to do if the video bit rate of the source is lower; only with IsCheckVideoBitrate. 0 to 1.
   * Default: `0`.
   */
  videoBitrateAdjMethod?: number;
  /**
   * Whether to check that the audio bit rate of the source is at least that of the output. Default:
   * `false`.
   */
  isCheckAudioBitrate?: boolean;
  /**
   * What to do if the audio bit rate of the source is lower; only with IsCheckAudioBitrate. 0 to 1.
   * Default: `0`.
   */
  audioBitrateAdjMethod?: number;
  /**
   * Whether to check that the frame rate of the source is at least that of the output. Default:
   * `false`.
   */
  isCheckVideoFps?: boolean;
  /**
   * What to do if the frame rate of the source is lower; only with IsCheckVideoFps. 0 to 1.
   * Default: `0`.
   */
  videoFpsAdjMethod?: number;
  /** Whether to remove the metadata of the file. Default: `false`. */
  deleteMetadata?: boolean;
  /** Whether to convert HDR to SDR. Default: `false`. */
  isHdrToSdr?: boolean;
  /** The index of the stream to use, as given in the media information. */
  transcodeIndex?: string;
  /** The HLS encryption settings; only for hls. */
  hlsEncrypt?: HlsEncryptInput;
  /** The DASH encryption settings; only for dash. */
  dashEncrypt?: DashEncryptInput;
  /** The number of playlist segments to transcode before playback. */
  initialClipNum?: number | bigint;
  /** The tags of the objects that a playlist creates, such as `a=1&b=2`. */
  cosTag?: string;
  /** The metadata that marks the output as AI-generated. */
  aigcMetadata?: AigcMetadataInput;
}

export const $TransConfig: RecordTable = {
  name: "TransConfig",
  fields: () => [
    ["AdjDarMethod", $AspectMethod],
    ["IsCheckReso", BOOLEAN],
    ["ResoAdjMethod", $AdjustMethod],
    ["IsCheckVideoBitrate", BOOLEAN],
    ["VideoBitrateAdjMethod", $AdjustMethod],
    ["IsCheckAudioBitrate", BOOLEAN],
    ["AudioBitrateAdjMethod", $AdjustMethod],
    ["IsCheckVideoFps", BOOLEAN],
    ["VideoFpsAdjMethod", $AdjustMethod],
    ["DeleteMetadata", BOOLEAN],
    ["IsHdr2Sdr", BOOLEAN, { key: "isHdrToSdr" }],
    ["TranscodeIndex", STRING],
    ["HlsEncrypt", $HlsEncrypt],
    ["DashEncrypt", $DashEncrypt],
    ["InitialClipNum", BIG_INTEGER],
    ["CosTag", STRING],
    ["AIGCMetadata", $AigcMetadata, { key: "aigcMetadata" }],
  ],
};

/** HLS encryption settings. */
export interface HlsEncrypt {
  /** Whether to encrypt the output. Default: `false`. */
  isHlsEncrypt?: boolean;
  /** The encryption key; only with IsHlsEncrypt. */
  uriKey?: string;
}

/** HLS encryption settings. */
export interface HlsEncryptInput {
  /** Whether to encrypt the output. Default: `false`. */
  isHlsEncrypt?: boolean;
  /** The encryption key; only with IsHlsEncrypt. */
  uriKey?: string;
}

export const $HlsEncrypt: RecordTable = {
  name: "HlsEncrypt",
  fields: () => [
    ["IsHlsEncrypt", BOOLEAN],
    ["UriKey", STRING, { secret: true }],
  ],
};

/** DASH encryption settings. */
export interface DashEncrypt {
  /** Whether to encrypt the output. Default: `false`. */
  isEncrypt?: boolean;
  /** The encryption key; only with IsEncrypt. */
  uriKey?: string;
}

/** DASH encryption settings. */
export interface DashEncryptInput {
  /** Whether to encrypt the output. Default: `false`. */
  isEncrypt?: boolean;
  /** The encryption key; only with IsEncrypt. */
  uriKey?: string;
}

export const $DashEncrypt: RecordTable = {
  name: "DashEncrypt",
  fields: () => [
    ["IsEncrypt", BOOLEAN],
    ["UriKey", STRING, { secret: true }],
  ],
};

/** The subtitle settings of transcoding. */
export interface TranscodeSubtitle {
  /** Whether to remove the subtitles. */
  remove?: boolean;
}

/** The subtitle settings of transcoding. */
export interface TranscodeSubtitleInput {
  /** Whether to remove the subtitles. */
  remove?: boolean;
}

export const $TranscodeSubtitle: RecordTable = {
  name: "TranscodeSubtitle",
  fields: () => [["Remove", BOOLEAN]],
};
