// Generated from spec/templates/template.xsd (fac46382fcddf333).
// Do not edit: change the spec and run `make generate`.

/** `TemplateParams` and `TemplateAnswer`, and their parts. */

import { $Identifier, $Timestamp } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { inPath } from "../core/places.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open, Timestamp } from "../core/types.ts";
import type { Animation } from "../settings/animation.ts";
import { $Animation } from "../settings/animation.ts";
import type { AudioMix } from "../settings/audio_mix.ts";
import { $AudioMix } from "../settings/audio_mix.ts";
import type { ConcatTemplate } from "../settings/concat_template.ts";
import { $ConcatTemplate } from "../settings/concat_template.ts";
import type { ImageOcr } from "../settings/image_ocr.ts";
import { $ImageOcr } from "../settings/image_ocr.ts";
import type { NoiseReduction } from "../settings/noise_reduction.ts";
import { $NoiseReduction } from "../settings/noise_reduction.ts";
import type { PicProcess } from "../settings/pic_process.ts";
import { $PicProcess } from "../settings/pic_process.ts";
import type { SmartCover } from "../settings/smart_cover.ts";
import { $SmartCover } from "../settings/smart_cover.ts";
import type { Snapshot } from "../settings/snapshot.ts";
import { $Snapshot } from "../settings/snapshot.ts";
import type { SpeechRecognition } from "../settings/speech_recognition.ts";
import { $SpeechRecognition } from "../settings/speech_recognition.ts";
import type { SuperResolution } from "../settings/super_resolution.ts";
import { $SuperResolution } from "../settings/super_resolution.ts";
import type {
  MediaTimeInterval,
  TransConfig,
  Transcode,
  TranscodeAudio,
  TranscodeContainer,
  TranscodeVideo,
} from "../settings/transcode.ts";
import {
  $MediaTimeInterval,
  $TransConfig,
  $Transcode,
  $TranscodeAudio,
  $TranscodeContainer,
  $TranscodeVideo,
} from "../settings/transcode.ts";
import type { TranscodePro } from "../settings/transcode_pro.ts";
import { $TranscodePro } from "../settings/transcode_pro.ts";
import type { TtsTpl } from "../settings/tts.ts";
import { $TtsTpl } from "../settings/tts.ts";
import type { VideoEnhance } from "../settings/video_enhance.ts";
import { $VideoEnhance } from "../settings/video_enhance.ts";
import type { VideoMontage } from "../settings/video_montage.ts";
import { $VideoMontage } from "../settings/video_montage.ts";
import type { ColorEnhance, MsSharpen, VideoProcess } from "../settings/video_process.ts";
import { $ColorEnhance, $MsSharpen, $VideoProcess } from "../settings/video_process.ts";
import type { VideoTargetRec } from "../settings/video_target_rec.ts";
import { $VideoTargetRec } from "../settings/video_target_rec.ts";
import type { VoiceSeparate } from "../settings/voice_separate.ts";
import { $VoiceSeparate } from "../settings/voice_separate.ts";
import type { Watermark } from "../settings/watermark.ts";
import { $Watermark } from "../settings/watermark.ts";

/**
 * A kind of template.
 *
 *
 * - `Transcode`: Transcoding.
 * - `HighSpeedHd`: Top-speed transcoding.
 * - `TranscodePro`: Professional transcoding.
 * - `Animation`: Animated images.
 * - `Snapshot`: Snapshots.
 * - `Concat`: Concatenating audio and video.
 * - `VideoProcess`: Enhancing video.
 * - `VideoMontage`: Video highlights.
 * - `VoiceSeparate`: Voice separation.
 * - `SuperResolution`: Super resolution.
 * - `Watermark`: Watermarks.
 * - `Tts`: Text to speech.
 * - `SmartCover`: Video covers.
 * - `SpeechRecognition`: Speech recognition.
 * - `PicProcess`: Image processing.
 * - `NoiseReduction`: Noise reduction.
 * - `VideoEnhance`: Enhancing video in several ways at once.
 * - `VideoTargetRec`: Detecting people, pets, cars, faces and licence plates in video.
 * - `ImageOCR`: Text recognition.
 */
export type TemplateTag =
  | "Transcode"
  | "HighSpeedHd"
  | "TranscodePro"
  | "Animation"
  | "Snapshot"
  | "Concat"
  | "VideoProcess"
  | "VideoMontage"
  | "VoiceSeparate"
  | "SuperResolution"
  | "Watermark"
  | "Tts"
  | "SmartCover"
  | "SpeechRecognition"
  | "PicProcess"
  | "NoiseReduction"
  | "VideoEnhance"
  | "VideoTargetRec"
  | "ImageOCR";

export const $TemplateTag: Scalar = {
  kind: textKind,
  values: [
    "Transcode",
    "HighSpeedHd",
    "TranscodePro",
    "Animation",
    "Snapshot",
    "Concat",
    "VideoProcess",
    "VideoMontage",
    "VoiceSeparate",
    "SuperResolution",
    "Watermark",
    "Tts",
    "SmartCover",
    "SpeechRecognition",
    "PicProcess",
    "NoiseReduction",
    "VideoEnhance",
    "VideoTargetRec",
    "ImageOCR",
  ],
};

/**
 * A kind of template to list.
 *
 *
 * - `All`: All kinds.
 * - `Transcode`: Transcoding.
 * - `HighSpeedHd`: Top-speed transcoding.
 * - `TranscodePro`: Professional transcoding.
 * - `Animation`: Animated images.
 * - `Snapshot`: Snapshots.
 * - `Concat`: Concatenating audio and video.
 * - `VideoProcess`: Enhancing video.
 * - `VideoMontage`: Video highlights.
 * - `VoiceSeparate`: Voice separation.
 * - `SuperResolution`: Super resolution.
 * - `Watermark`: Watermarks.
 * - `Tts`: Text to speech.
 * - `SmartCover`: Video covers.
 * - `SpeechRecognition`: Speech recognition.
 * - `PicProcess`: Image processing.
 * - `NoiseReduction`: Noise reduction.
 * - `VideoEnhance`: Enhancing video in several ways at once.
 * - `VideoTargetRec`: Detecting people, pets, cars, faces and licence plates in video.
 * - `ImageOCR`: Text recognition.
 */
export type TemplateTagFilter =
  | "All"
  | "Transcode"
  | "HighSpeedHd"
  | "TranscodePro"
  | "Animation"
  | "Snapshot"
  | "Concat"
  | "VideoProcess"
  | "VideoMontage"
  | "VoiceSeparate"
  | "SuperResolution"
  | "Watermark"
  | "Tts"
  | "SmartCover"
  | "SpeechRecognition"
  | "PicProcess"
  | "NoiseReduction"
  | "VideoEnhance"
  | "VideoTargetRec"
  | "ImageOCR";

export const $TemplateTagFilter: Scalar = {
  kind: textKind,
  values: [
    "All",
    "Transcode",
    "HighSpeedHd",
    "TranscodePro",
    "Animation",
    "Snapshot",
    "Concat",
    "VideoProcess",
    "VideoMontage",
    "VoiceSeparate",
    "SuperResolution",
    "Watermark",
    "Tts",
    "SmartCover",
    "SpeechRecognition",
    "PicProcess",
    "NoiseReduction",
    "VideoEnhance",
    "VideoTargetRec",
    "ImageOCR",
  ],
};

/**
 * The provider of a template.
 *
 *
 * - `Custom`: The account.
 * - `Official`: The service; available to every account.
 */
export type TemplateCategory = "Custom" | "Official";

export const $TemplateCategory: Scalar = {
  kind: textKind,
  values: ["Custom", "Official"],
};

export const $TemplateName: Scalar = {
  kind: textKind,
  minLength: 1,
  maxLength: 64,
  except: /[^一-龥A-Za-z0-9_\-*]/u,
  says: "Chinese characters, letters, digits, '_', '-' and '*'",
};

export const $TemplateParams: RecordTable = {
  name: "TemplateParams",
  fields: () => [["TemplateId", $Identifier, { in: inPath, required: true }]],
};

/** Stored settings that jobs and workflows refer to by ID. */
export interface Template {
  /** The kind of job that the template is for. One of the values of `TemplateTag`. */
  tag: Open<TemplateTag>;
  /** The ID of the template. Not empty. */
  templateId: string;
  /** The name. */
  name: string;
  /** The full name of the bucket. */
  bucketId?: string;
  /** The provider of the template. One of `Custom`, `Official`. */
  category?: Open<TemplateCategory>;
  /** The state of the template, such as Normal. Only if `tag` is `SpeechRecognition`. */
  state?: string;
  /**
   * The transcoding settings. A template for animated images also has its settings here, with
   * formats and codecs that transcoding does not support. Only if `tag` is `Transcode`,
   * `HighSpeedHd` or `Animation`.
   */
  transTpl?: Transcode;
  /** The settings of top-speed transcoding. Only if `tag` is `HighSpeedHd`. */
  highSpeedHd?: Transcode;
  /** The settings of professional transcoding. Only if `tag` is `TranscodePro`. */
  transProTpl?: TranscodePro;
  /** The animated image settings. Only if `tag` is `Animation`. */
  animation?: Animation;
  /** The frames to capture, and the image settings. Only if `tag` is `Snapshot`. */
  snapshot?: Snapshot;
  /** The concatenation settings. Only if `tag` is `Concat`. */
  concatTemplate?: ConcatTemplate;
  /** The settings for enhancing colours and details. Only if `tag` is `VideoProcess`. */
  videoProcess?: VideoProcess;
  /** The settings of highlight videos. Only if `tag` is `VideoMontage`. */
  videoMontage?: VideoMontage;
  /** The voice separation settings. Only if `tag` is `VoiceSeparate`. */
  voiceSeparate?: VoiceSeparate;
  /** The super-resolution settings. Only if `tag` is `SuperResolution`. */
  superResolution?: SuperResolution;
  /** The watermark. Only if `tag` is `Watermark`. */
  watermark?: Watermark;
  /** The text-to-speech settings. Only if `tag` is `Tts`. */
  ttsTpl?: TtsTpl;
  /** The cover image settings. Only if `tag` is `SmartCover`. */
  smartCover?: SmartCover;
  /** The speech recognition settings. Only if `tag` is `SpeechRecognition`. */
  speechRecognition?: SpeechRecognition;
  /** The image processing settings. Only if `tag` is `PicProcess`. */
  picProcess?: PicProcess;
  /** The noise reduction settings. Only if `tag` is `NoiseReduction`. */
  noiseReduction?: NoiseReduction;
  /** The settings for enhancing video in several ways at once. Only if `tag` is `VideoEnhance`. */
  videoEnhance?: VideoEnhance;
  /**
   * The targets to detect, and the processing of the detected targets. Only if `tag` is
   * `VideoTargetRec`.
   */
  videoTargetRec?: VideoTargetRec;
  /** The text recognition settings. Only if `tag` is `ImageOCR`. */
  imageOcr?: ImageOcr;
  /** The container format, if it is not in TransTpl. Only if `tag` is `Transcode`. */
  container?: TranscodeContainer;
  /** The video settings, if they are not in TransTpl. Only if `tag` is `Transcode`. */
  video?: TranscodeVideo;
  /** The audio settings, if they are not in TransTpl. Only if `tag` is `Transcode`. */
  audio?: TranscodeAudio;
  /** Additional settings, if they are not in TransTpl. Only if `tag` is `Transcode`. */
  transConfig?: TransConfig;
  /** The part of the source to use, if it is not in TransTpl. Only if `tag` is `Transcode`. */
  timeInterval?: MediaTimeInterval;
  /** The sound to mix in, if it is not in TransTpl. Only if `tag` is `Transcode`. */
  audioMix?: AudioMix;
  /** The sounds to mix in, if they are not in TransTpl. Only if `tag` is `Transcode`. */
  audioMixArray: AudioMix[];
  /**
   * The colour enhancement settings, if they are not in VideoProcess. Only if `tag` is
   * `VideoProcess`.
   */
  colorEnhance?: ColorEnhance;
  /**
   * The detail enhancement settings, if they are not in VideoProcess. Only if `tag` is
   * `VideoProcess`.
   */
  msSharpen?: MsSharpen;
  /** The creation time. */
  createTime?: Timestamp;
  /** The time of the last update. */
  updateTime?: Timestamp;
}

export const $Template: RecordTable = {
  name: "Template",
  fields: () => [
    ["Tag", $TemplateTag, { always: true }],
    ["TemplateId", $Identifier, { always: true }],
    ["Name", STRING, { always: true }],
    ["BucketId", STRING],
    ["Category", $TemplateCategory],
    ["State", STRING],
    ["TransTpl", $Transcode],
    ["HighSpeedHd", $Transcode],
    ["TransProTpl", $TranscodePro],
    ["Animation", $Animation],
    ["Snapshot", $Snapshot],
    ["ConcatTemplate", $ConcatTemplate],
    ["VideoProcess", $VideoProcess],
    ["VideoMontage", $VideoMontage],
    ["VoiceSeparate", $VoiceSeparate],
    ["SuperResolution", $SuperResolution],
    ["Watermark", $Watermark],
    ["TtsTpl", $TtsTpl],
    ["SmartCover", $SmartCover],
    ["SpeechRecognition", $SpeechRecognition],
    ["PicProcess", $PicProcess],
    ["NoiseReduction", $NoiseReduction],
    ["VideoEnhance", $VideoEnhance],
    ["VideoTargetRec", $VideoTargetRec],
    ["ImageOCR", $ImageOcr, { key: "imageOcr" }],
    ["Container", $TranscodeContainer],
    ["Video", $TranscodeVideo],
    ["Audio", $TranscodeAudio],
    ["TransConfig", $TransConfig],
    ["TimeInterval", $MediaTimeInterval],
    ["AudioMix", $AudioMix],
    ["AudioMixArray", $AudioMix, { many: true }],
    ["ColorEnhance", $ColorEnhance],
    ["MsSharpen", $MsSharpen],
    ["CreateTime", $Timestamp],
    ["UpdateTime", $Timestamp],
  ],
};

/** The template after the change. */
export interface TemplateAnswer {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The template. */
  template: Template;
}

export const $TemplateAnswer: RecordTable = {
  name: "TemplateAnswer",
  fields: () => [
    ["RequestId", STRING],
    ["Template", $Template, { always: true }],
  ],
};
