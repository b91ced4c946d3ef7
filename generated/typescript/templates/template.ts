// Generated from spec/templates/template.xsd (ea8b1933ce42066d).
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
 * - `HighSpeedHd`: Transcoding at top speed.
 * - `TranscodePro`: Professional transcoding.
 * - `Animation`: Animated images.
 * - `Snapshot`: Snapshots.
 * - `Concat`: Joining audio and video.
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
 * - `VideoEnhance`: Enhancing video by several means.
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
 * - `HighSpeedHd`: Transcoding at top speed.
 * - `TranscodePro`: Professional transcoding.
 * - `Animation`: Animated images.
 * - `Snapshot`: Snapshots.
 * - `Concat`: Joining audio and video.
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
 * - `VideoEnhance`: Enhancing video by several means.
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
 * Who provides a template.
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

/** Stored settings that jobs and workflows refer to by id. */
export interface Template {
  /** The kind of job that it is for. One of the values of `TemplateTag`. */
  tag: Open<TemplateTag>;
  /** Its id. Not empty. */
  templateId: string;
  /** Its name. */
  name: string;
  /** The bucket's full name. */
  bucketId?: string;
  /** Who provides it. One of `Custom`, `Official`. */
  category?: Open<TemplateCategory>;
  /** Its state, such as Normal. Only if `tag` is `SpeechRecognition`. */
  state?: string;
  /**
   * How it transcodes. A template for animated images also has its settings here, with formats and
   * codecs that transcoding lacks. Only if `tag` is `Transcode`, `HighSpeedHd` or `Animation`.
   */
  transTpl?: Transcode;
  /** How it transcodes at top speed. Only if `tag` is `HighSpeedHd`. */
  highSpeedHd?: Transcode;
  /** How it transcodes professionally. Only if `tag` is `TranscodePro`. */
  transProTpl?: TranscodePro;
  /** How it makes animated images. Only if `tag` is `Animation`. */
  animation?: Animation;
  /** Which frames it takes, and how. Only if `tag` is `Snapshot`. */
  snapshot?: Snapshot;
  /** What it joins, and how it writes the result. Only if `tag` is `Concat`. */
  concatTemplate?: ConcatTemplate;
  /** How it enhances video. Only if `tag` is `VideoProcess`. */
  videoProcess?: VideoProcess;
  /** How it cuts highlights. Only if `tag` is `VideoMontage`. */
  videoMontage?: VideoMontage;
  /** How it separates voices. Only if `tag` is `VoiceSeparate`. */
  voiceSeparate?: VoiceSeparate;
  /** How it raises the resolution. Only if `tag` is `SuperResolution`. */
  superResolution?: SuperResolution;
  /** The watermark. Only if `tag` is `Watermark`. */
  watermark?: Watermark;
  /** How it synthesises speech. Only if `tag` is `Tts`. */
  ttsTpl?: TtsTpl;
  /** How it selects covers. Only if `tag` is `SmartCover`. */
  smartCover?: SmartCover;
  /** How it recognises speech. Only if `tag` is `SpeechRecognition`. */
  speechRecognition?: SpeechRecognition;
  /** How it processes images. Only if `tag` is `PicProcess`. */
  picProcess?: PicProcess;
  /** How it reduces noise. Only if `tag` is `NoiseReduction`. */
  noiseReduction?: NoiseReduction;
  /** How it enhances video by several means. Only if `tag` is `VideoEnhance`. */
  videoEnhance?: VideoEnhance;
  /** What it detects, and what it does with the findings. Only if `tag` is `VideoTargetRec`. */
  videoTargetRec?: VideoTargetRec;
  /** How it recognises text. Only if `tag` is `ImageOCR`. */
  imageOcr?: ImageOcr;
  /** The container, if it is not in TransTpl. Only if `tag` is `Transcode`. */
  container?: TranscodeContainer;
  /** How video is written, if it is not in TransTpl. Only if `tag` is `Transcode`. */
  video?: TranscodeVideo;
  /** How sound is written, if it is not in TransTpl. Only if `tag` is `Transcode`. */
  audio?: TranscodeAudio;
  /** What else to do, if it is not in TransTpl. Only if `tag` is `Transcode`. */
  transConfig?: TransConfig;
  /** The part of the source to use, if it is not in TransTpl. Only if `tag` is `Transcode`. */
  timeInterval?: MediaTimeInterval;
  /** A sound to mix in, if it is not in TransTpl. Only if `tag` is `Transcode`. */
  audioMix?: AudioMix;
  /** Sounds to mix in, if they are not in TransTpl. Only if `tag` is `Transcode`. */
  audioMixArray: AudioMix[];
  /** How colours are enhanced, if it is not in VideoProcess. Only if `tag` is `VideoProcess`. */
  colorEnhance?: ColorEnhance;
  /** How details are enhanced, if it is not in VideoProcess. Only if `tag` is `VideoProcess`. */
  msSharpen?: MsSharpen;
  /** When it was created. */
  createTime?: Timestamp;
  /** When it was last updated. */
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
