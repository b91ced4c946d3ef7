// Generated from spec/batch/inventory_job.xsd (630ad0bee6a41b36).
// Do not edit: change the spec and run `make generate`.

/** `InventoryTriggerJobDetail`, and its parts. */

import type { JobState } from "../common/job.ts";
import { $JobLevel, $JobState, $UserData } from "../common/job.ts";
import { $Identifier, $ObjectKey, $Timestamp } from "../common/scalar.ts";
import { BIG_INTEGER, BOOLEAN, STRING } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open, Timestamp } from "../core/types.ts";
import type { DocAigcMetadata, DocAigcMetadataInput } from "../settings/aigc_metadata.ts";
import { $DocAigcMetadata } from "../settings/aigc_metadata.ts";
import type { Animation, AnimationInput } from "../settings/animation.ts";
import { $Animation } from "../settings/animation.ts";
import type {
  CallBackFormat,
  CallBackMqConfig,
  CallBackType,
  KafkaConfig,
} from "../settings/callback.ts";
import {
  $CallBackAddress,
  $CallBackFormat,
  $CallBackMqConfig,
  $CallBackType,
  $KafkaConfig,
} from "../settings/callback.ts";
import type { ConcatTemplate, ConcatTemplateInput } from "../settings/concat_template.ts";
import { $ConcatTemplate } from "../settings/concat_template.ts";
import type { DnaConfig, DnaConfigInput } from "../settings/dna_config.ts";
import { $DnaConfig } from "../settings/dna_config.ts";
import type {
  ExtractDigitalWatermark,
  ExtractDigitalWatermarkInput,
} from "../settings/extract_digital_watermark.ts";
import { $ExtractDigitalWatermark } from "../settings/extract_digital_watermark.ts";
import type { ImageInspect, ImageInspectInput } from "../settings/image_inspect.ts";
import { $ImageInspect } from "../settings/image_inspect.ts";
import type { ImageOcr, ImageOcrInput } from "../settings/image_ocr.ts";
import { $ImageOcr } from "../settings/image_ocr.ts";
import type { NoiseReduction, NoiseReductionInput } from "../settings/noise_reduction.ts";
import { $NoiseReduction } from "../settings/noise_reduction.ts";
import type { SdrToHdr, SdrToHdrInput } from "../settings/sdr_to_hdr.ts";
import { $SdrToHdr } from "../settings/sdr_to_hdr.ts";
import type { Segment, SegmentInput } from "../settings/segment.ts";
import { $Segment } from "../settings/segment.ts";
import type { SmartCover, SmartCoverInput } from "../settings/smart_cover.ts";
import { $SmartCover } from "../settings/smart_cover.ts";
import type { Snapshot, SnapshotInput } from "../settings/snapshot.ts";
import { $Snapshot } from "../settings/snapshot.ts";
import type { SpeechRecognition, SpeechRecognitionInput } from "../settings/speech_recognition.ts";
import { $SpeechRecognition } from "../settings/speech_recognition.ts";
import type { StreamExtract, StreamExtractInput } from "../settings/stream_extract.ts";
import { $StreamExtract } from "../settings/stream_extract.ts";
import type { SuperResolution, SuperResolutionInput } from "../settings/super_resolution.ts";
import { $SuperResolution } from "../settings/super_resolution.ts";
import type { Transcode, TranscodeInput } from "../settings/transcode.ts";
import { $Transcode } from "../settings/transcode.ts";
import type { Translation, TranslationInput } from "../settings/translation.ts";
import { $Translation } from "../settings/translation.ts";
import type { TtsConfig, TtsConfigInput, TtsTpl, TtsTplInput } from "../settings/tts.ts";
import { $TtsConfig, $TtsTpl } from "../settings/tts.ts";
import type { VideoMontage, VideoMontageInput } from "../settings/video_montage.ts";
import { $VideoMontage } from "../settings/video_montage.ts";
import type { VideoProcess, VideoProcessInput } from "../settings/video_process.ts";
import { $VideoProcess } from "../settings/video_process.ts";
import type { VideoTag, VideoTagInput } from "../settings/video_tag.ts";
import { $VideoTag } from "../settings/video_tag.ts";
import type { VocalScore, VocalScoreInput } from "../settings/vocal_score.ts";
import { $VocalScore } from "../settings/vocal_score.ts";
import type { VoiceSeparate, VoiceSeparateInput } from "../settings/voice_separate.ts";
import { $VoiceSeparate } from "../settings/voice_separate.ts";
import type {
  DigitalWatermark,
  DigitalWatermarkInput,
  RemoveWatermark,
  RemoveWatermarkInput,
  Watermark,
  WatermarkInput,
} from "../settings/watermark.ts";
import { $DigitalWatermark, $RemoveWatermark, $Watermark } from "../settings/watermark.ts";
import type { WordsGeneralize, WordsGeneralizeInput } from "../settings/words_generalize.ts";
import { $WordsGeneralize } from "../settings/words_generalize.ts";

/**
 * A type of batch job.
 *
 *
 * - `Workflow`: Run a workflow.
 * - `Job`: Run one kind of job.
 */
export type InventoryTriggerJobType = "Workflow" | "Job";

export const $InventoryTriggerJobType: Scalar = {
  kind: textKind,
  values: ["Workflow", "Job"],
};

export const $InventoryTriggerJobName: Scalar = {
  kind: textKind,
  minLength: 1,
  maxLength: 128,
  except: /[^一-龥A-Za-z0-9_\u2014\-]/u,
  says: "Chinese characters, letters, digits, '-', '—' and '_'",
};

export const $WorkflowIds: Scalar = {
  kind: textKind,
  minLength: 1,
};

/** The objects that a batch job processes. Specify at least one field; you can combine them. */
export interface InventoryTriggerInput {
  /**
   * The key of a manifest.json file written by a COS inventory. Every object in the inventory is
   * processed. Not empty.
   */
  manifest?: string;
  /**
   * The key of a text file that lists the address of one COS object per line. Every listed object
   * is processed. Not empty.
   */
  urlFile?: string;
  /** A key prefix. Every object whose key starts with it is processed. Not empty. */
  prefix?: string;
  /** The key of one object. Not empty. */
  object?: string;
}

export const $InventoryTriggerInput: RecordTable = {
  name: "InventoryTriggerInput",
  fields: () => [
    ["Manifest", $ObjectKey],
    ["UrlFile", $ObjectKey],
    ["Prefix", $ObjectKey],
    ["Object", $ObjectKey],
  ],
  anyOf: [["Manifest", "UrlFile", "Prefix", "Object"]],
};

/** Limits a batch job to objects uploaded within a time range. */
export interface TimeInterval {
  /** The earliest upload time. If omitted, there is no lower bound, and responses show `0`. */
  start?: Timestamp;
  /** The latest upload time. Default: the time of the call. */
  end?: Timestamp;
}

export const $TimeInterval: RecordTable = {
  name: "TimeInterval",
  fields: () => [
    ["Start", $Timestamp],
    ["End", $Timestamp],
  ],
};

/** A batch job, of either type. */
export interface InventoryTriggerJobDetail {
  /**
   * The error code of a failed job. The pages say that other jobs have none, but they often have
   * `Success`, so check State instead.
   */
  code?: string;
  /** The reason for the failure. */
  message?: string;
  /** The type of the batch job. One of `Workflow`, `Job`. */
  type?: Open<InventoryTriggerJobType>;
  /**
   * The name of the batch job. 1 to 128 characters: Chinese characters, letters, digits, '-', '—'
   * and '_'.
   */
  name?: string;
  /** The ID of the batch job. Not empty. */
  jobId: string;
  /**
   * The state of the batch job. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`,
   * `Cancel`.
   */
  state: Open<JobState>;
  /** The creation time. */
  creationTime?: Timestamp;
  /** The start time; absent until the job starts. */
  startTime?: Timestamp;
  /** The end time; absent until the job ends. */
  endTime?: Timestamp;
  /** The kind of job to run. Only if `type` is `Job`. */
  tag?: string;
  /** The progress, in percent. */
  progress?: bigint;
  /** The queue for the jobs. Not empty. */
  queueId?: string;
  /** The objects to process, as in the request. */
  input?: InventoryTriggerInput;
  /** The work to do, as in the request. */
  operation?: InventoryTriggerJobOperation;
}

export const $InventoryTriggerJobDetail: RecordTable = {
  name: "InventoryTriggerJobDetail",
  fields: () => [
    ["Code", STRING],
    ["Message", STRING],
    ["Type", $InventoryTriggerJobType],
    ["Name", $InventoryTriggerJobName],
    ["JobId", $Identifier, { always: true }],
    ["State", $JobState, { always: true }],
    ["CreationTime", $Timestamp],
    ["StartTime", $Timestamp],
    ["EndTime", $Timestamp],
    ["Tag", STRING],
    ["Progress", BIG_INTEGER],
    ["QueueId", $Identifier],
    ["Input", $InventoryTriggerInput],
    ["Operation", $InventoryTriggerJobOperation],
  ],
};

/** The work of a batch job on each object. */
export interface InventoryTriggerJobOperation {
  /** The range of upload times that limits the batch job. */
  timeInterval?: TimeInterval;
  /** The workflow to run. Not empty. Only if `Type` is `Workflow`. */
  workflowIds?: string;
  /** The kind of job to run. Only if `Type` is `Job`. */
  tag?: string;
  /** The queue for the jobs. Not empty. Only if `Type` is `Job`. */
  queueId?: string;
  /** The settings of the jobs. Only if `Type` is `Job`. */
  jobParam?: InventoryTriggerJobParam;
  /** The output location of the jobs. Only if `Type` is `Job`. */
  output?: InventoryJobOutput;
  /**
   * The custom string from the request. At most 1024 characters: printable ASCII. Only if `Type` is
   * `Job`.
   */
  userData?: string;
  /** The priority of the jobs. 0 to 2. Only if `Type` is `Job`. */
  jobLevel?: number;
  /** Whether transcoding is free of charge. Only if `Type` is `Job`. */
  freeTranscode?: boolean;
  /** The format of the callbacks. One of `XML`, `JSON`. Only if `Type` is `Job`. */
  callBackFormat?: Open<CallBackFormat>;
  /**
   * The delivery method of the callbacks. One of `Url`, `TDMQ`, `Kafka`. Only if `Type` is `Job`.
   */
  callBackType?: Open<CallBackType>;
  /** The address that receives the callbacks. Only if `Type` is `Job`. */
  callBack?: string;
  /** The message queue that receives the callbacks. Only if `Type` is `Job`. */
  callBackMqConfig?: CallBackMqConfig;
  /** The Kafka topic that receives the callbacks. Only if `Type` is `Job`. */
  callBackKafkaConfig?: KafkaConfig;
}

export const $InventoryTriggerJobOperation: RecordTable = {
  name: "InventoryTriggerJobOperation",
  fields: () => [
    ["TimeInterval", $TimeInterval],
    ["WorkflowIds", $WorkflowIds],
    ["Tag", STRING],
    ["QueueId", $Identifier],
    ["JobParam", $InventoryTriggerJobParam],
    ["Output", $InventoryJobOutput],
    ["UserData", $UserData],
    ["JobLevel", $JobLevel],
    ["FreeTranscode", BOOLEAN],
    ["CallBackFormat", $CallBackFormat],
    ["CallBackType", $CallBackType],
    ["CallBack", $CallBackAddress],
    ["CallBackMqConfig", $CallBackMqConfig],
    ["CallBackKafkaConfig", $KafkaConfig],
  ],
};

/** The settings of the jobs in a batch: templates, or settings for the kind of job. */
export interface InventoryTriggerJobParam {
  /**
   * The template that contains the settings for the Tag. It takes precedence over inline settings.
   * Not empty.
   */
  templateId?: string;
  /** The transcoding template, for VideoProcess, SuperResolution and SDRtoHDR. Not empty. */
  transcodeTemplateId?: string;
  /** The watermark templates. Not empty. At most 3 items. */
  watermarkTemplateId: string[];
  /**
   * The transcoding settings. Only if `Tag` is `Transcode`, `VideoProcess`, `SDRtoHDR` or
   * `SuperResolution`.
   */
  transcode?: Transcode;
  /** The frames to capture. Only if `Tag` is `Snapshot`. */
  snapshot?: Snapshot;
  /** The animated image settings. Only if `Tag` is `Animation`. */
  animation?: Animation;
  /** The media to concatenate, and the output settings. Only if `Tag` is `Concat`. */
  concatTemplate?: ConcatTemplate;
  /** The cover image settings. Only if `Tag` is `SmartCover`. */
  smartCover?: SmartCover;
  /** The settings of the highlight video. Only if `Tag` is `VideoMontage`. */
  videoMontage?: VideoMontage;
  /** The settings for separating vocals from accompaniment. Only if `Tag` is `VoiceSeparate`. */
  voiceSeparate?: VoiceSeparate;
  /** The video enhancement settings. Only if `Tag` is `VideoProcess`. */
  videoProcess?: VideoProcess;
  /** The settings for converting SDR to HDR. Only if `Tag` is `SDRtoHDR`. */
  sdrToHdr?: SdrToHdr;
  /** The super-resolution settings. Only if `Tag` is `SuperResolution`. */
  superResolution?: SuperResolution;
  /** The remuxing and splitting settings. Only if `Tag` is `Segment`. */
  segment?: Segment;
  /** The video tagging settings. Only if `Tag` is `VideoTag`. */
  videoTag?: VideoTag;
  /**
   * The watermarks. WatermarkTemplateId takes precedence. At most 3 items. Only if `Tag` is
   * `Transcode`, `VideoProcess`, `SDRtoHDR` or `SuperResolution`.
   */
  watermark: Watermark[];
  /** The area of the watermark to remove. Only if `Tag` is `Transcode`. */
  removeWatermark?: RemoveWatermark;
  /**
   * The digital watermark to add. Only if `Tag` is `Transcode`, `VideoProcess`, `SuperResolution`
   * or `DigitalWatermark`.
   */
  digitalWatermark?: DigitalWatermark;
  /** The digital watermark to read. Only if `Tag` is `ExtractDigitalWatermark`. */
  extractDigitalWatermark?: ExtractDigitalWatermark;
  /** The speech recognition settings. Only if `Tag` is `SpeechRecognition`. */
  speechRecognition?: SpeechRecognition;
  /** The text-to-speech settings. Only if `Tag` is `Tts`. */
  ttsTpl?: TtsTpl;
  /** The text to convert to speech. Only if `Tag` is `Tts`. */
  ttsConfig?: TtsConfig;
  /** The noise reduction settings. Only if `Tag` is `NoiseReduction`. */
  noiseReduction?: NoiseReduction;
  /** The target of the translation. Only if `Tag` is `Translation`. */
  translation?: Translation;
  /** The word segmentation settings. Only if `Tag` is `WordsGeneralize`. */
  wordsGeneralize?: WordsGeneralize;
  /** The settings for media fingerprints. Only if `Tag` is `DNA`. */
  dnaConfig?: DnaConfig;
  /** The settings for scoring singing. Only if `Tag` is `VocalScore`. */
  vocalScore?: VocalScore;
  /** The action for images that contain hidden data. Only if `Tag` is `ImageInspect`. */
  imageInspect?: ImageInspect;
  /** The settings for recognising text in images. Only if `Tag` is `ImageOCR`. */
  imageOcr?: ImageOcr;
  /** The mark for AI-generated documents. Only if `Tag` is `DocAIGCMetadata`. */
  docAigcMetadata?: DocAigcMetadata;
}

/** The settings of the jobs in a batch: templates, or settings for the kind of job. */
export interface InventoryTriggerJobParamInput {
  /**
   * The template that contains the settings for the Tag. It takes precedence over inline settings.
   * Not empty.
   */
  templateId?: string;
  /** The transcoding template, for VideoProcess, SuperResolution and SDRtoHDR. Not empty. */
  transcodeTemplateId?: string;
  /** The watermark templates. Not empty. At most 3 items. */
  watermarkTemplateId?: readonly string[];
  /**
   * The transcoding settings. Only if `Tag` is `Transcode`, `VideoProcess`, `SDRtoHDR` or
   * `SuperResolution`.
   */
  transcode?: TranscodeInput;
  /** The frames to capture. Only if `Tag` is `Snapshot`. */
  snapshot?: SnapshotInput;
  /** The animated image settings. Only if `Tag` is `Animation`. */
  animation?: AnimationInput;
  /** The media to concatenate, and the output settings. Only if `Tag` is `Concat`. */
  concatTemplate?: ConcatTemplateInput;
  /** The cover image settings. Only if `Tag` is `SmartCover`. */
  smartCover?: SmartCoverInput;
  /** The settings of the highlight video. Only if `Tag` is `VideoMontage`. */
  videoMontage?: VideoMontageInput;
  /** The settings for separating vocals from accompaniment. Only if `Tag` is `VoiceSeparate`. */
  voiceSeparate?: VoiceSeparateInput;
  /** The video enhancement settings. Only if `Tag` is `VideoProcess`. */
  videoProcess?: VideoProcessInput;
  /** The settings for converting SDR to HDR. Only if `Tag` is `SDRtoHDR`. */
  sdrToHdr?: SdrToHdrInput;
  /** The super-resolution settings. Only if `Tag` is `SuperResolution`. */
  superResolution?: SuperResolutionInput;
  /** The remuxing and splitting settings. Only if `Tag` is `Segment`. */
  segment?: SegmentInput;
  /** The video tagging settings. Only if `Tag` is `VideoTag`. */
  videoTag?: VideoTagInput;
  /**
   * The watermarks. WatermarkTemplateId takes precedence. At most 3 items. Only if `Tag` is
   * `Transcode`, `VideoProcess`, `SDRtoHDR` or `SuperResolution`.
   */
  watermark?: readonly WatermarkInput[];
  /** The area of the watermark to remove. Only if `Tag` is `Transcode`. */
  removeWatermark?: RemoveWatermarkInput;
  /**
   * The digital watermark to add. Only if `Tag` is `Transcode`, `VideoProcess`, `SuperResolution`
   * or `DigitalWatermark`.
   */
  digitalWatermark?: DigitalWatermarkInput;
  /** The digital watermark to read. Only if `Tag` is `ExtractDigitalWatermark`. */
  extractDigitalWatermark?: ExtractDigitalWatermarkInput;
  /** The speech recognition settings. Only if `Tag` is `SpeechRecognition`. */
  speechRecognition?: SpeechRecognitionInput;
  /** The text-to-speech settings. Only if `Tag` is `Tts`. */
  ttsTpl?: TtsTplInput;
  /** The text to convert to speech. Only if `Tag` is `Tts`. */
  ttsConfig?: TtsConfigInput;
  /** The noise reduction settings. Only if `Tag` is `NoiseReduction`. */
  noiseReduction?: NoiseReductionInput;
  /** The target of the translation. Only if `Tag` is `Translation`. */
  translation?: TranslationInput;
  /** The word segmentation settings. Only if `Tag` is `WordsGeneralize`. */
  wordsGeneralize?: WordsGeneralizeInput;
  /** The settings for media fingerprints. Only if `Tag` is `DNA`. */
  dnaConfig?: DnaConfigInput;
  /** The settings for scoring singing. Only if `Tag` is `VocalScore`. */
  vocalScore?: VocalScoreInput;
  /** The action for images that contain hidden data. Only if `Tag` is `ImageInspect`. */
  imageInspect?: ImageInspectInput;
  /** The settings for recognising text in images. Only if `Tag` is `ImageOCR`. */
  imageOcr?: ImageOcrInput;
  /** The mark for AI-generated documents. Only if `Tag` is `DocAIGCMetadata`. */
  docAigcMetadata?: DocAigcMetadataInput;
}

export const $InventoryTriggerJobParam: RecordTable = {
  name: "InventoryTriggerJobParam",
  fields: () => [
    ["TemplateId", $Identifier],
    ["TranscodeTemplateId", $Identifier],
    ["WatermarkTemplateId", $Identifier, { many: true, maxItems: 3 }],
    ["Transcode", $Transcode],
    ["Snapshot", $Snapshot],
    ["Animation", $Animation],
    ["ConcatTemplate", $ConcatTemplate],
    ["SmartCover", $SmartCover],
    ["VideoMontage", $VideoMontage],
    ["VoiceSeparate", $VoiceSeparate],
    ["VideoProcess", $VideoProcess],
    ["SDRtoHDR", $SdrToHdr, { key: "sdrToHdr" }],
    ["SuperResolution", $SuperResolution],
    ["Segment", $Segment],
    ["VideoTag", $VideoTag],
    ["Watermark", $Watermark, { many: true, maxItems: 3 }],
    ["RemoveWatermark", $RemoveWatermark],
    ["DigitalWatermark", $DigitalWatermark],
    ["ExtractDigitalWatermark", $ExtractDigitalWatermark],
    ["SpeechRecognition", $SpeechRecognition],
    ["TtsTpl", $TtsTpl],
    ["TtsConfig", $TtsConfig],
    ["NoiseReduction", $NoiseReduction],
    ["Translation", $Translation],
    ["WordsGeneralize", $WordsGeneralize],
    ["DnaConfig", $DnaConfig],
    ["VocalScore", $VocalScore],
    ["ImageInspect", $ImageInspect],
    ["ImageOCR", $ImageOcr, { key: "imageOcr" }],
    ["DocAIGCMetadata", $DocAigcMetadata, { key: "docAigcMetadata" }],
  ],
};

/**
 * The output location of the jobs in a batch. At least one key is required; the kind of job
 * determines what else is required.
 */
export interface InventoryJobOutput {
  /** The region of the output bucket. */
  region?: string;
  /** The full name of the output bucket. */
  bucket?: string;
  /**
   * The pattern of the output keys, such as `output/${InventoryTriggerJobId}/out.mp4`. It must
   * contain `${Number}` if one object produces several files. Not empty.
   */
  object?: string;
  /** The pattern of the keys of the voice files, for VoiceSeparate. Not empty. */
  auObject?: string;
  /** The pattern of the keys of the bass files, for VoiceSeparate. Not empty. */
  bassObject?: string;
  /** The pattern of the keys of the drum files, for VoiceSeparate. Not empty. */
  drumObject?: string;
  /** The pattern of the keys of the sprites, which are JPEG files, for Snapshot. Not empty. */
  spriteObject?: string;
  /** The key of each extracted stream, for StreamExtract. */
  streamExtract: StreamExtract[];
}

/**
 * The output location of the jobs in a batch. At least one key is required; the kind of job
 * determines what else is required.
 *
 * A request needs at least one of `object`, `auObject`, `bassObject`, `drumObject`, `spriteObject`,
 * `streamExtract`.
 */
export interface InventoryJobOutputInput {
  /** The region of the output bucket. */
  region: string;
  /** The full name of the output bucket. */
  bucket: string;
  /**
   * The pattern of the output keys, such as `output/${InventoryTriggerJobId}/out.mp4`. It must
   * contain `${Number}` if one object produces several files. Not empty.
   */
  object?: string;
  /** The pattern of the keys of the voice files, for VoiceSeparate. Not empty. */
  auObject?: string;
  /** The pattern of the keys of the bass files, for VoiceSeparate. Not empty. */
  bassObject?: string;
  /** The pattern of the keys of the drum files, for VoiceSeparate. Not empty. */
  drumObject?: string;
  /** The pattern of the keys of the sprites, which are JPEG files, for Snapshot. Not empty. */
  spriteObject?: string;
  /** The key of each extracted stream, for StreamExtract. */
  streamExtract?: readonly StreamExtractInput[];
}

export const $InventoryJobOutput: RecordTable = {
  name: "InventoryJobOutput",
  fields: () => [
    ["Region", STRING, { required: true }],
    ["Bucket", STRING, { required: true }],
    ["Object", $ObjectKey],
    ["AuObject", $ObjectKey],
    ["BassObject", $ObjectKey],
    ["DrumObject", $ObjectKey],
    ["SpriteObject", $ObjectKey],
    ["StreamExtract", $StreamExtract, { many: true }],
  ],
  anyOf: [["Object", "AuObject", "BassObject", "DrumObject", "SpriteObject", "StreamExtract"]],
};
