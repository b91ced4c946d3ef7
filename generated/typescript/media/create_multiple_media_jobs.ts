// Generated from spec/media/create_multiple_media_jobs.xsd (76bb8e1bea5532bd).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateMultipleMediaJobs and its types. */

import { $JobLevel, $UserData } from "../common/job.ts";
import type { MediaJobDetail, MediaJobTag } from "../common/media_job.ts";
import { $MediaJobDetail, $MediaJobTag } from "../common/media_job.ts";
import { $Identifier, $ObjectKey } from "../common/scalar.ts";
import { BOOLEAN, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { unless, when } from "../core/conditions.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { AnimationInput } from "../settings/animation.ts";
import { $Animation } from "../settings/animation.ts";
import type {
  CallBackFormat,
  CallBackMqConfigInput,
  CallBackType,
  KafkaConfigInput,
} from "../settings/callback.ts";
import {
  $CallBackAddress,
  $CallBackFormat,
  $CallBackMqConfig,
  $CallBackType,
  $KafkaConfig,
} from "../settings/callback.ts";
import type { ConcatTemplateInput } from "../settings/concat_template.ts";
import { $ConcatTemplate } from "../settings/concat_template.ts";
import type { DnaConfigInput } from "../settings/dna_config.ts";
import { $DnaConfig } from "../settings/dna_config.ts";
import type { ExtractDigitalWatermarkInput } from "../settings/extract_digital_watermark.ts";
import { $ExtractDigitalWatermark } from "../settings/extract_digital_watermark.ts";
import type { FillConcatInput } from "../settings/fill_concat.ts";
import { $FillConcat } from "../settings/fill_concat.ts";
import type { ImageInspectInput } from "../settings/image_inspect.ts";
import { $ImageInspect } from "../settings/image_inspect.ts";
import type { ImageOcrInput } from "../settings/image_ocr.ts";
import { $ImageOcr } from "../settings/image_ocr.ts";
import { $JobInput } from "../settings/job_input.ts";
import type { NoiseReductionInput } from "../settings/noise_reduction.ts";
import { $NoiseReduction } from "../settings/noise_reduction.ts";
import type { PicProcessInput } from "../settings/pic_process.ts";
import { $PicProcess } from "../settings/pic_process.ts";
import type { PosterProductionInput } from "../settings/poster_production.ts";
import { $PosterProduction } from "../settings/poster_production.ts";
import type { QualityEstimateConfigInput } from "../settings/quality_estimate_config.ts";
import { $QualityEstimateConfig } from "../settings/quality_estimate_config.ts";
import type { SdrToHdrInput } from "../settings/sdr_to_hdr.ts";
import { $SdrToHdr } from "../settings/sdr_to_hdr.ts";
import type { SegmentInput } from "../settings/segment.ts";
import { $Segment } from "../settings/segment.ts";
import type { SegmentVideoBodyInput } from "../settings/segment_video_body.ts";
import { $SegmentVideoBody } from "../settings/segment_video_body.ts";
import type { SmartCoverInput } from "../settings/smart_cover.ts";
import { $SmartCover } from "../settings/smart_cover.ts";
import type { SnapshotInput } from "../settings/snapshot.ts";
import { $Snapshot } from "../settings/snapshot.ts";
import type { SpeechRecognitionInput } from "../settings/speech_recognition.ts";
import { $SpeechRecognition } from "../settings/speech_recognition.ts";
import type { SplitVideoPartsInput } from "../settings/split_video_parts.ts";
import { $SplitVideoParts } from "../settings/split_video_parts.ts";
import type { StreamExtractInput } from "../settings/stream_extract.ts";
import { $StreamExtract } from "../settings/stream_extract.ts";
import type { SubtitlesInput } from "../settings/subtitles.ts";
import { $Subtitles } from "../settings/subtitles.ts";
import type { SuperResolutionInput } from "../settings/super_resolution.ts";
import { $SuperResolution } from "../settings/super_resolution.ts";
import type { TranscodeInput } from "../settings/transcode.ts";
import { $Transcode } from "../settings/transcode.ts";
import type { TranslationInput } from "../settings/translation.ts";
import { $Translation } from "../settings/translation.ts";
import type { TtsConfigInput, TtsTplInput } from "../settings/tts.ts";
import { $TtsConfig, $TtsTpl } from "../settings/tts.ts";
import type { VideoEnhanceInput } from "../settings/video_enhance.ts";
import { $VideoEnhance } from "../settings/video_enhance.ts";
import type { VideoMontageInput } from "../settings/video_montage.ts";
import { $VideoMontage } from "../settings/video_montage.ts";
import type { VideoProcessInput } from "../settings/video_process.ts";
import { $VideoProcess } from "../settings/video_process.ts";
import type { VideoSynthesisInput } from "../settings/video_synthesis.ts";
import { $VideoSynthesis } from "../settings/video_synthesis.ts";
import type { VideoTagInput } from "../settings/video_tag.ts";
import { $VideoTag } from "../settings/video_tag.ts";
import type { VideoTargetRecInput } from "../settings/video_target_rec.ts";
import { $VideoTargetRec } from "../settings/video_target_rec.ts";
import type { VocalScoreInput } from "../settings/vocal_score.ts";
import { $VocalScore } from "../settings/vocal_score.ts";
import type { VoiceSeparateInput } from "../settings/voice_separate.ts";
import { $VoiceSeparate } from "../settings/voice_separate.ts";
import type {
  DigitalWatermarkInput,
  RemoveWatermarkInput,
  WatermarkInput,
} from "../settings/watermark.ts";
import { $DigitalWatermark, $RemoveWatermark, $Watermark } from "../settings/watermark.ts";
import type { WordsGeneralizeInput } from "../settings/words_generalize.ts";
import { $WordsGeneralize } from "../settings/words_generalize.ts";

export const $CreateMultipleMediaJobsRequest: RecordTable = {
  name: "CreateMultipleMediaJobsRequest",
  fields: () => [
    ["Input", $JobInput, { required: true, flatten: true }],
    ["Operation", $MediaOperation, { key: "operations", required: true, many: true, maxItems: 6 }],
    ["QueueId", $Identifier],
    ["QueueType", STRING],
    ["CallBackFormat", $CallBackFormat],
    ["CallBackType", $CallBackType],
    ["CallBack", $CallBackAddress],
    ["CallBackMqConfig", $CallBackMqConfig, { need: when(["CallBackType", "TDMQ"]) }],
    ["CallBackKafkaConfig", $KafkaConfig, { need: when(["CallBackType", "Kafka"]) }],
  ],
};

/** One of several jobs. Tag determines which settings apply. */
export interface MediaOperation {
  /** The kind of job. One of the values of `MediaJobTag`. */
  tag: MediaJobTag;
  /** The template to use. If specified, the settings for the kind of job are ignored. Not empty. */
  templateId?: string;
  /** The transcoding settings. */
  transcode?: TranscodeInput;
  /** The transcoding template to use. If specified, Transcode is ignored. Not empty. */
  transcodeTemplateId?: string;
  /** The frames to capture. */
  snapshot?: SnapshotInput;
  /** The key prefix of the frames. */
  snapshotPrefix?: string;
  /** The animated image settings. */
  animation?: AnimationInput;
  /** The media to concatenate, and the output settings. */
  concatTemplate?: ConcatTemplateInput;
  /** The cover image settings. */
  smartCover?: SmartCoverInput;
  /** The settings of the highlight video. */
  videoMontage?: VideoMontageInput;
  /** The settings for separating vocals from accompaniment. */
  voiceSeparate?: VoiceSeparateInput;
  /** The video enhancement settings. */
  videoProcess?: VideoProcessInput;
  /** The video enhancement settings. */
  videoEnhance?: VideoEnhanceInput;
  /** The settings for converting SDR to HDR. Required if `tag` is `SDRtoHDR`. */
  sdrToHdr?: SdrToHdrInput;
  /** The super-resolution settings. */
  superResolution?: SuperResolutionInput;
  /** The remuxing and splitting settings. Required if `tag` is `Segment`. */
  segment?: SegmentInput;
  /** The settings for extracting a person. */
  segmentVideoBody?: SegmentVideoBodyInput;
  /** The settings for splitting the video. Required if `tag` is `SplitVideoParts`. */
  splitVideoParts?: SplitVideoPartsInput;
  /** The media to join, and the gaps between them. Required if `tag` is `FillConcat`. */
  fillConcat?: FillConcatInput;
  /** The videos to combine. Required if `tag` is `VideoSynthesis`. */
  videoSynthesis?: VideoSynthesisInput;
  /**
   * The watermark templates to use. If specified, Watermark is ignored. Not empty. At most 3 items.
   */
  watermarkTemplateId?: readonly string[];
  /** The watermarks to add. At most 3 items. */
  watermark?: readonly WatermarkInput[];
  /** The area of the watermark to remove. */
  removeWatermark?: RemoveWatermarkInput;
  /** A digital watermark to add. Required if `tag` is `DigitalWatermark`. */
  digitalWatermark?: DigitalWatermarkInput;
  /** The digital watermark to read. Required if `tag` is `ExtractDigitalWatermark`. */
  extractDigitalWatermark?: ExtractDigitalWatermarkInput;
  /** Subtitles to add. */
  subtitles?: SubtitlesInput;
  /** Whether transcoding is free of charge. */
  freeTranscode?: boolean;
  /** An ID of your choice. */
  customId?: string;
  /** The purpose of the tags. Required if `tag` is `VideoTag`. */
  videoTag?: VideoTagInput;
  /** The targets to detect in the video. */
  videoTargetRec?: VideoTargetRecInput;
  /** The quality assessment settings. */
  qualityEstimateConfig?: QualityEstimateConfigInput;
  /** The text-to-speech settings. */
  ttsTpl?: TtsTplInput;
  /** The text to convert to speech. Required if `tag` is `Tts`. */
  ttsConfig?: TtsConfigInput;
  /** The noise reduction settings. */
  noiseReduction?: NoiseReductionInput;
  /** The speech recognition settings. */
  speechRecognition?: SpeechRecognitionInput;
  /** The target of the translation. Required if `tag` is `Translation`. */
  translation?: TranslationInput;
  /** The word segmentation settings. Required if `tag` is `WordsGeneralize`. */
  wordsGeneralize?: WordsGeneralizeInput;
  /** The settings for scoring singing. */
  vocalScore?: VocalScoreInput;
  /** The fingerprint settings. Required if `tag` is `DNA`. */
  dnaConfig?: DnaConfigInput;
  /** The image processing settings. */
  picProcess?: PicProcessInput;
  /** The settings of the poster. Required if `tag` is `PosterProduction`. */
  posterProduction?: PosterProductionInput;
  /** The action for an abnormal image. */
  imageInspect?: ImageInspectInput;
  /** The settings for recognising text in the image. */
  imageOcr?: ImageOcrInput;
  /**
   * The output location. Required unless `tag` is `MediaInfo`, `ExtractDigitalWatermark`,
   * `VideoTag`, `QualityEstimate`, `SplitVideoParts`, `VideoTargetRec`, `WordsGeneralize`,
   * `Translation`, `SoundHound`, `VocalScore`, `DNA`, `ImageInspect` or `ImageOCR`.
   */
  output?: MediaOperationOutput;
  /**
   * A custom string, returned in the job's details and callback. At most 1024 characters: printable
   * ASCII.
   */
  userData?: string;
  /** The priority of the job in its queue. 0 to 2. Default: `0`. */
  jobLevel?: number;
}

export const $MediaOperation: RecordTable = {
  name: "MediaOperation",
  fields: () => [
    ["Tag", $MediaJobTag, { required: true }],
    ["TemplateId", $Identifier],
    ["Transcode", $Transcode],
    ["TranscodeTemplateId", $Identifier],
    ["Snapshot", $Snapshot],
    ["SnapshotPrefix", STRING],
    ["Animation", $Animation],
    ["ConcatTemplate", $ConcatTemplate],
    ["SmartCover", $SmartCover],
    ["VideoMontage", $VideoMontage],
    ["VoiceSeparate", $VoiceSeparate],
    ["VideoProcess", $VideoProcess],
    ["VideoEnhance", $VideoEnhance],
    ["SDRtoHDR", $SdrToHdr, { key: "sdrToHdr", need: when(["Tag", "SDRtoHDR"]) }],
    ["SuperResolution", $SuperResolution],
    ["Segment", $Segment, { need: when(["Tag", "Segment"]) }],
    ["SegmentVideoBody", $SegmentVideoBody],
    ["SplitVideoParts", $SplitVideoParts, { need: when(["Tag", "SplitVideoParts"]) }],
    ["FillConcat", $FillConcat, { need: when(["Tag", "FillConcat"]) }],
    ["VideoSynthesis", $VideoSynthesis, { need: when(["Tag", "VideoSynthesis"]) }],
    ["WatermarkTemplateId", $Identifier, { many: true, maxItems: 3 }],
    ["Watermark", $Watermark, { many: true, maxItems: 3 }],
    ["RemoveWatermark", $RemoveWatermark],
    ["DigitalWatermark", $DigitalWatermark, { need: when(["Tag", "DigitalWatermark"]) }],
    [
      "ExtractDigitalWatermark",
      $ExtractDigitalWatermark,
      { need: when(["Tag", "ExtractDigitalWatermark"]) },
    ],
    ["Subtitles", $Subtitles],
    ["FreeTranscode", BOOLEAN],
    ["CustomId", STRING],
    ["VideoTag", $VideoTag, { need: when(["Tag", "VideoTag"]) }],
    ["VideoTargetRec", $VideoTargetRec],
    ["QualityEstimateConfig", $QualityEstimateConfig],
    ["TtsTpl", $TtsTpl],
    ["TtsConfig", $TtsConfig, { need: when(["Tag", "Tts"]) }],
    ["NoiseReduction", $NoiseReduction],
    ["SpeechRecognition", $SpeechRecognition],
    ["Translation", $Translation, { need: when(["Tag", "Translation"]) }],
    ["WordsGeneralize", $WordsGeneralize, { need: when(["Tag", "WordsGeneralize"]) }],
    ["VocalScore", $VocalScore],
    ["DnaConfig", $DnaConfig, { need: when(["Tag", "DNA"]) }],
    ["PicProcess", $PicProcess],
    ["PosterProduction", $PosterProduction, { need: when(["Tag", "PosterProduction"]) }],
    ["ImageInspect", $ImageInspect],
    ["ImageOCR", $ImageOcr, { key: "imageOcr" }],
    [
      "Output",
      $MediaOperationOutput,
      {
        need: unless(
          "Tag",
          "MediaInfo",
          "ExtractDigitalWatermark",
          "VideoTag",
          "QualityEstimate",
          "SplitVideoParts",
          "VideoTargetRec",
          "WordsGeneralize",
          "Translation",
          "SoundHound",
          "VocalScore",
          "DNA",
          "ImageInspect",
          "ImageOCR",
        ),
      },
    ],
    ["UserData", $UserData],
    ["JobLevel", $JobLevel],
  ],
};

/**
 * The output location of one of several jobs. The kind of job determines which keys are required;
 * at least one is.
 *
 * A request needs at least one of `object`, `spriteObject`, `auObject`, `bassObject`, `drumObject`,
 * `streamExtract`.
 */
export interface MediaOperationOutput {
  /** The region of the bucket, such as ap-beijing. */
  region: string;
  /** The full name of the bucket, in the form BucketName-APPID. */
  bucket: string;
  /**
   * The output key. For several files, it contains variables such as `${Number}`, which the job
   * replaces with numbers. Not empty.
   */
  object?: string;
  /** The pattern of the keys of the sprites; only for Snapshot. Not empty. */
  spriteObject?: string;
  /** The key of the voice file; only for VoiceSeparate. Not empty. */
  auObject?: string;
  /** The key of the bass file; only for VoiceSeparate. Not empty. */
  bassObject?: string;
  /** The key of the drum file; only for VoiceSeparate. Not empty. */
  drumObject?: string;
  /** The streams to extract; only for StreamExtract. At most 10 items. */
  streamExtract?: readonly StreamExtractInput[];
}

export const $MediaOperationOutput: RecordTable = {
  name: "MediaOperationOutput",
  fields: () => [
    ["Region", STRING, { required: true }],
    ["Bucket", STRING, { required: true }],
    ["Object", $ObjectKey],
    ["SpriteObject", $ObjectKey],
    ["AuObject", $ObjectKey],
    ["BassObject", $ObjectKey],
    ["DrumObject", $ObjectKey],
    ["StreamExtract", $StreamExtract, { many: true, maxItems: 10 }],
  ],
  anyOf: [["Object", "SpriteObject", "AuObject", "BassObject", "DrumObject", "StreamExtract"]],
};

/** The jobs that were created. */
export interface CreateMultipleMediaJobsResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The jobs, in the order of the operations. */
  jobsDetail: MediaJobDetail[];
}

export const $CreateMultipleMediaJobsResponse: RecordTable = {
  name: "CreateMultipleMediaJobsResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $MediaJobDetail, { many: true, always: true }],
  ],
};

export const CREATE_MULTIPLE_MEDIA_JOBS: OperationTable = {
  name: "CreateMultipleMediaJobs",
  method: "POST",
  path: "/jobs",
  host: "bucket",
  request: () => $CreateMultipleMediaJobsRequest,
  response: () => $CreateMultipleMediaJobsResponse,
  actions: ["ci:CreateMediaJobs", "cam:PassRole"],
};

/** The arguments of `createJobs`. */
export interface CreateMultipleMediaJobsArgs {
  /** The key of the object in the bucket. Not empty. */
  object: string;
  /** The operations to run, each as a separate job. At most 6 items. */
  operations: readonly MediaOperation[];
  /** The queue; by default, the bucket's media queue. Not empty. */
  queueId?: string;
  /** The type of queue: `SpeedTranscoding` for faster transcoding. */
  queueType?: string;
  /**
   * The format of the callback. Takes precedence over the queue's setting. One of `XML`, `JSON`.
   * Default: `XML`.
   */
  callBackFormat?: CallBackFormat;
  /**
   * The delivery method of the callback. Takes precedence over the queue's setting. One of `Url`,
   * `TDMQ`, `Kafka`. Default: `Url`.
   */
  callBackType?: CallBackType;
  /**
   * The address that receives the callback. Takes precedence over the queue's setting. Use `no` to
   * turn off the queue's callback.
   */
  callBack?: string;
  /** The message queue that receives the callback. Required if `callBackType` is `TDMQ`. */
  callBackMqConfig?: CallBackMqConfigInput;
  /** The Kafka topic that receives the callback. Required if `callBackType` is `Kafka`. */
  callBackKafkaConfig?: KafkaConfigInput;
}

/**
 * Create several jobs on one file.
 *
 * The call immediately returns the jobs: one for each operation, in the same order. Each job is
 * billed, so do not blindly retry a call whose outcome is unknown.
 *
 * Before you make this call:
 *
 * - The role through which the service accesses the bucket has been authorised. Otherwise the call
 *   fails with CIRoleNotExist.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid, or the template or queue does not exist.
 * - QueueSaturated: The queue is full.
 * - QueuePaused: The queue is paused.
 *
 * CAM actions:
 *
 * - ci:CreateMediaJobs
 * - cam:PassRole: Required for sub-accounts, because the service reads and writes objects through a
 *   role. The pages spell it cam:passrole.
 *
 * Pages:
 *
 * - https://github.com/tencentyun/intlcloud-documents (en)
 */
export function createJobs(
  client: BaseClient,
  args: CreateMultipleMediaJobsArgs,
  options?: CallOptions,
): Promise<Answer<CreateMultipleMediaJobsResponse>> {
  return makeCall(client, CREATE_MULTIPLE_MEDIA_JOBS, args, options);
}
