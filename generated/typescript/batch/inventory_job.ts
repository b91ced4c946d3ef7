// Generated from spec/batch/inventory_job.xsd (c048f64675f93a71).
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
 * What a batch job does with each object.
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

/** The objects that a batch job processes. Give at least one field; any combination is allowed. */
export interface InventoryTriggerInput {
  /**
   * The key of a manifest.json written by a COS inventory: processes every object in the inventory.
   * Not empty.
   */
  manifest?: string;
  /**
   * The key of a text file with the address of one COS object per line: processes every object in
   * the file. Not empty.
   */
  urlFile?: string;
  /** Process every object whose key starts with this. Not empty. */
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

/** Limits a batch job to objects uploaded in a span of time. */
export interface TimeInterval {
  /**
   * Uploaded at or after this time. Without it there is no lower bound; responses then show `0`.
   */
  start?: Timestamp;
  /** Uploaded at or before this time. By default the time of the call. */
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
   * `Success`, so check State.
   */
  code?: string;
  /** Why the job failed. */
  message?: string;
  /** What the batch job does with each object. One of `Workflow`, `Job`. */
  type?: Open<InventoryTriggerJobType>;
  /**
   * The name given when it was created. 1 to 128 characters: Chinese characters, letters, digits,
   * '-', '—' and '_'.
   */
  name?: string;
  /** The id of the batch job. Not empty. */
  jobId: string;
  /**
   * The state of the batch job. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`,
   * `Cancel`.
   */
  state: Open<JobState>;
  /** When it was created. */
  creationTime?: Timestamp;
  /** When it started to run; absent until then. */
  startTime?: Timestamp;
  /** When it ended; absent until then. */
  endTime?: Timestamp;
  /** The kind of job that it runs. Only if `type` is `Job`. */
  tag?: string;
  /** The progress, in percent. */
  progress?: bigint;
  /** The queue that its jobs wait in. Not empty. */
  queueId?: string;
  /** The objects that it processes, as in the request. */
  input?: InventoryTriggerInput;
  /** What it does with them, as in the request. */
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

/** What a batch job does with each object. */
export interface InventoryTriggerJobOperation {
  /** The span of upload times that it is limited to. */
  timeInterval?: TimeInterval;
  /** The workflow that it runs. Not empty. Only if `Type` is `Workflow`. */
  workflowIds?: string;
  /** The kind of job that it runs. Only if `Type` is `Job`. */
  tag?: string;
  /** The queue that its jobs wait in. Not empty. Only if `Type` is `Job`. */
  queueId?: string;
  /** The settings of its jobs. Only if `Type` is `Job`. */
  jobParam?: InventoryTriggerJobParam;
  /** Where its jobs write. Only if `Type` is `Job`. */
  output?: InventoryJobOutput;
  /**
   * The text given in the request. At most 1024 characters: printable ASCII. Only if `Type` is
   * `Job`.
   */
  userData?: string;
  /** The priority of its jobs. 0 to 2. Only if `Type` is `Job`. */
  jobLevel?: number;
  /** Whether transcoding is free of charge. Only if `Type` is `Job`. */
  freeTranscode?: boolean;
  /** The format of its callbacks. One of `XML`, `JSON`. Only if `Type` is `Job`. */
  callBackFormat?: Open<CallBackFormat>;
  /** How its callbacks are delivered. One of `Url`, `TDMQ`, `Kafka`. Only if `Type` is `Job`. */
  callBackType?: Open<CallBackType>;
  /** The address that its callbacks are posted to. Only if `Type` is `Job`. */
  callBack?: string;
  /** The message queue that receives its callbacks. Only if `Type` is `Job`. */
  callBackMqConfig?: CallBackMqConfig;
  /** The Kafka topic that receives its callbacks. Only if `Type` is `Job`. */
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

/** The settings of the jobs of a batch: templates, or the settings of the kind of job. */
export interface InventoryTriggerJobParam {
  /**
   * The template with the settings of the Tag. It takes precedence over settings given inline. Not
   * empty.
   */
  templateId?: string;
  /** The transcoding template, for VideoProcess, SuperResolution and SDRtoHDR. Not empty. */
  transcodeTemplateId?: string;
  /** The watermark templates. Not empty. At most 3 items. */
  watermarkTemplateId: string[];
  /**
   * How to transcode. Only if `Tag` is `Transcode`, `VideoProcess`, `SDRtoHDR` or
   * `SuperResolution`.
   */
  transcode?: Transcode;
  /** Which frames to capture. Only if `Tag` is `Snapshot`. */
  snapshot?: Snapshot;
  /** How to make an animated image. Only if `Tag` is `Animation`. */
  animation?: Animation;
  /** What to join, and how. Only if `Tag` is `Concat`. */
  concatTemplate?: ConcatTemplate;
  /** How to pick covers. Only if `Tag` is `SmartCover`. */
  smartCover?: SmartCover;
  /** How to cut the highlights. Only if `Tag` is `VideoMontage`. */
  videoMontage?: VideoMontage;
  /** How to separate voice from accompaniment. Only if `Tag` is `VoiceSeparate`. */
  voiceSeparate?: VoiceSeparate;
  /** How to enhance video. Only if `Tag` is `VideoProcess`. */
  videoProcess?: VideoProcess;
  /** How to turn SDR into HDR. Only if `Tag` is `SDRtoHDR`. */
  sdrToHdr?: SdrToHdr;
  /** How to raise the resolution. Only if `Tag` is `SuperResolution`. */
  superResolution?: SuperResolution;
  /** How to remux, or cut into segments. Only if `Tag` is `Segment`. */
  segment?: Segment;
  /** How to tag video. Only if `Tag` is `VideoTag`. */
  videoTag?: VideoTag;
  /**
   * The watermarks; WatermarkTemplateId takes precedence. At most 3 items. Only if `Tag` is
   * `Transcode`, `VideoProcess`, `SDRtoHDR` or `SuperResolution`.
   */
  watermark: Watermark[];
  /** Where to remove a watermark. Only if `Tag` is `Transcode`. */
  removeWatermark?: RemoveWatermark;
  /**
   * The digital watermark to add. Only if `Tag` is `Transcode`, `VideoProcess`, `SuperResolution`
   * or `DigitalWatermark`.
   */
  digitalWatermark?: DigitalWatermark;
  /** Which digital watermark to read. Only if `Tag` is `ExtractDigitalWatermark`. */
  extractDigitalWatermark?: ExtractDigitalWatermark;
  /** How to recognise speech. Only if `Tag` is `SpeechRecognition`. */
  speechRecognition?: SpeechRecognition;
  /** How to speak a text. Only if `Tag` is `Tts`. */
  ttsTpl?: TtsTpl;
  /** The text to speak. Only if `Tag` is `Tts`. */
  ttsConfig?: TtsConfig;
  /** How to reduce noise. Only if `Tag` is `NoiseReduction`. */
  noiseReduction?: NoiseReduction;
  /** The target of the translation. Only if `Tag` is `Translation`. */
  translation?: Translation;
  /** How to cut a text into words. Only if `Tag` is `WordsGeneralize`. */
  wordsGeneralize?: WordsGeneralize;
  /** What to do with the fingerprint of a media file. Only if `Tag` is `DNA`. */
  dnaConfig?: DnaConfig;
  /** How to score singing. Only if `Tag` is `VocalScore`. */
  vocalScore?: VocalScore;
  /** What to do with images in which other data is hidden. Only if `Tag` is `ImageInspect`. */
  imageInspect?: ImageInspect;
  /** How to recognise the text in images. Only if `Tag` is `ImageOCR`. */
  imageOcr?: ImageOcr;
  /** The mark for AI-generated documents. Only if `Tag` is `DocAIGCMetadata`. */
  docAigcMetadata?: DocAigcMetadata;
}

/** The settings of the jobs of a batch: templates, or the settings of the kind of job. */
export interface InventoryTriggerJobParamInput {
  /**
   * The template with the settings of the Tag. It takes precedence over settings given inline. Not
   * empty.
   */
  templateId?: string;
  /** The transcoding template, for VideoProcess, SuperResolution and SDRtoHDR. Not empty. */
  transcodeTemplateId?: string;
  /** The watermark templates. Not empty. At most 3 items. */
  watermarkTemplateId?: readonly string[];
  /**
   * How to transcode. Only if `Tag` is `Transcode`, `VideoProcess`, `SDRtoHDR` or
   * `SuperResolution`.
   */
  transcode?: TranscodeInput;
  /** Which frames to capture. Only if `Tag` is `Snapshot`. */
  snapshot?: SnapshotInput;
  /** How to make an animated image. Only if `Tag` is `Animation`. */
  animation?: AnimationInput;
  /** What to join, and how. Only if `Tag` is `Concat`. */
  concatTemplate?: ConcatTemplateInput;
  /** How to pick covers. Only if `Tag` is `SmartCover`. */
  smartCover?: SmartCoverInput;
  /** How to cut the highlights. Only if `Tag` is `VideoMontage`. */
  videoMontage?: VideoMontageInput;
  /** How to separate voice from accompaniment. Only if `Tag` is `VoiceSeparate`. */
  voiceSeparate?: VoiceSeparateInput;
  /** How to enhance video. Only if `Tag` is `VideoProcess`. */
  videoProcess?: VideoProcessInput;
  /** How to turn SDR into HDR. Only if `Tag` is `SDRtoHDR`. */
  sdrToHdr?: SdrToHdrInput;
  /** How to raise the resolution. Only if `Tag` is `SuperResolution`. */
  superResolution?: SuperResolutionInput;
  /** How to remux, or cut into segments. Only if `Tag` is `Segment`. */
  segment?: SegmentInput;
  /** How to tag video. Only if `Tag` is `VideoTag`. */
  videoTag?: VideoTagInput;
  /**
   * The watermarks; WatermarkTemplateId takes precedence. At most 3 items. Only if `Tag` is
   * `Transcode`, `VideoProcess`, `SDRtoHDR` or `SuperResolution`.
   */
  watermark?: readonly WatermarkInput[];
  /** Where to remove a watermark. Only if `Tag` is `Transcode`. */
  removeWatermark?: RemoveWatermarkInput;
  /**
   * The digital watermark to add. Only if `Tag` is `Transcode`, `VideoProcess`, `SuperResolution`
   * or `DigitalWatermark`.
   */
  digitalWatermark?: DigitalWatermarkInput;
  /** Which digital watermark to read. Only if `Tag` is `ExtractDigitalWatermark`. */
  extractDigitalWatermark?: ExtractDigitalWatermarkInput;
  /** How to recognise speech. Only if `Tag` is `SpeechRecognition`. */
  speechRecognition?: SpeechRecognitionInput;
  /** How to speak a text. Only if `Tag` is `Tts`. */
  ttsTpl?: TtsTplInput;
  /** The text to speak. Only if `Tag` is `Tts`. */
  ttsConfig?: TtsConfigInput;
  /** How to reduce noise. Only if `Tag` is `NoiseReduction`. */
  noiseReduction?: NoiseReductionInput;
  /** The target of the translation. Only if `Tag` is `Translation`. */
  translation?: TranslationInput;
  /** How to cut a text into words. Only if `Tag` is `WordsGeneralize`. */
  wordsGeneralize?: WordsGeneralizeInput;
  /** What to do with the fingerprint of a media file. Only if `Tag` is `DNA`. */
  dnaConfig?: DnaConfigInput;
  /** How to score singing. Only if `Tag` is `VocalScore`. */
  vocalScore?: VocalScoreInput;
  /** What to do with images in which other data is hidden. Only if `Tag` is `ImageInspect`. */
  imageInspect?: ImageInspectInput;
  /** How to recognise the text in images. Only if `Tag` is `ImageOCR`. */
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
 * Where the jobs of a batch write. The kind of job decides what is required besides at least one
 * key.
 */
export interface InventoryJobOutput {
  /** The region of the output bucket. */
  region?: string;
  /** The output bucket's full name. */
  bucket?: string;
  /**
   * The pattern of the output keys, such as `output/${InventoryTriggerJobId}/out.mp4`. It must
   * contain `${Number}` if one object yields several files. Not empty.
   */
  object?: string;
  /** The pattern of the keys of separated voices, for VoiceSeparate. Not empty. */
  auObject?: string;
  /** The pattern of the keys of separated bass, for VoiceSeparate. Not empty. */
  bassObject?: string;
  /** The pattern of the keys of separated drums, for VoiceSeparate. Not empty. */
  drumObject?: string;
  /** The pattern of the keys of sprite images, which are JPEG files, for Snapshot. Not empty. */
  spriteObject?: string;
  /** The key of each extracted stream, for StreamExtract. */
  streamExtract: StreamExtract[];
}

/**
 * Where the jobs of a batch write. The kind of job decides what is required besides at least one
 * key.
 *
 * A request needs at least one of `object`, `auObject`, `bassObject`, `drumObject`, `spriteObject`,
 * `streamExtract`.
 */
export interface InventoryJobOutputInput {
  /** The region of the output bucket. */
  region: string;
  /** The output bucket's full name. */
  bucket: string;
  /**
   * The pattern of the output keys, such as `output/${InventoryTriggerJobId}/out.mp4`. It must
   * contain `${Number}` if one object yields several files. Not empty.
   */
  object?: string;
  /** The pattern of the keys of separated voices, for VoiceSeparate. Not empty. */
  auObject?: string;
  /** The pattern of the keys of separated bass, for VoiceSeparate. Not empty. */
  bassObject?: string;
  /** The pattern of the keys of separated drums, for VoiceSeparate. Not empty. */
  drumObject?: string;
  /** The pattern of the keys of sprite images, which are JPEG files, for Snapshot. Not empty. */
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
