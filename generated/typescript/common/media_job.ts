// Generated from spec/common/media_job.xsd (328b5b475892cfe4).
// Do not edit: change the spec and run `make generate`.

/** `MediaJobOptions`, `MediaJobDetail` and `CallbackJob`, and their parts. */

import type { JobState } from "./job.ts";
import { $JobLevel, $JobState, $UserData } from "./job.ts";
import { $Identifier, $ObjectKey, $Timestamp } from "./scalar.ts";
import { BIG_INTEGER, BOOLEAN, STRING } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open, Timestamp } from "../core/types.ts";
import type { DnaResult } from "../results/dna_result.ts";
import { $DnaResult } from "../results/dna_result.ts";
import type { ImageInspectResult } from "../results/image_inspect_result.ts";
import { $ImageInspectResult } from "../results/image_inspect_result.ts";
import type { MediaInfo } from "../results/media_info.ts";
import { $MediaInfo } from "../results/media_info.ts";
import type { MediaResult } from "../results/media_result.ts";
import { $MediaResult } from "../results/media_result.ts";
import type { PicProcessResult } from "../results/pic_process_result.ts";
import { $PicProcessResult } from "../results/pic_process_result.ts";
import type { QualityEstimate } from "../results/quality_estimate.ts";
import { $QualityEstimate } from "../results/quality_estimate.ts";
import type { SoundHoundResult } from "../results/sound_hound_result.ts";
import { $SoundHoundResult } from "../results/sound_hound_result.ts";
import type { SpeechRecognitionResult } from "../results/speech_recognition_result.ts";
import { $SpeechRecognitionResult } from "../results/speech_recognition_result.ts";
import type { SplitVideoInfoResult } from "../results/split_video_info_result.ts";
import { $SplitVideoInfoResult } from "../results/split_video_info_result.ts";
import type { ImageOcrDetection } from "../results/text_detection.ts";
import { $ImageOcrDetection } from "../results/text_detection.ts";
import type { AiTranslateResult } from "../results/translation_result.ts";
import { $AiTranslateResult } from "../results/translation_result.ts";
import type { VideoTagResult } from "../results/video_tag_result.ts";
import { $VideoTagResult } from "../results/video_tag_result.ts";
import type { VideoTargetRecResult } from "../results/video_target_rec_result.ts";
import { $VideoTargetRecResult } from "../results/video_target_rec_result.ts";
import type { VocalScoreResult } from "../results/vocal_score_result.ts";
import { $VocalScoreResult } from "../results/vocal_score_result.ts";
import type { WordsGeneralizeResult } from "../results/words_generalize_result.ts";
import { $WordsGeneralizeResult } from "../results/words_generalize_result.ts";
import type { Animation } from "../settings/animation.ts";
import { $Animation } from "../settings/animation.ts";
import type { CallBackFormat } from "../settings/callback.ts";
import { $CallBackFormat } from "../settings/callback.ts";
import type { ConcatTemplate } from "../settings/concat_template.ts";
import { $ConcatTemplate } from "../settings/concat_template.ts";
import type { DnaConfig } from "../settings/dna_config.ts";
import { $DnaConfig } from "../settings/dna_config.ts";
import type { ExtractDigitalWatermark } from "../settings/extract_digital_watermark.ts";
import { $ExtractDigitalWatermark } from "../settings/extract_digital_watermark.ts";
import type { FillConcat } from "../settings/fill_concat.ts";
import { $FillConcat } from "../settings/fill_concat.ts";
import type { ImageInspect } from "../settings/image_inspect.ts";
import { $ImageInspect } from "../settings/image_inspect.ts";
import type { ImageOcr } from "../settings/image_ocr.ts";
import { $ImageOcr } from "../settings/image_ocr.ts";
import type { NoiseReduction } from "../settings/noise_reduction.ts";
import { $NoiseReduction } from "../settings/noise_reduction.ts";
import type { PicProcess } from "../settings/pic_process.ts";
import { $PicProcess } from "../settings/pic_process.ts";
import type { PosterProduction } from "../settings/poster_production.ts";
import { $PosterProduction } from "../settings/poster_production.ts";
import type { QualityEstimateConfig } from "../settings/quality_estimate_config.ts";
import { $QualityEstimateConfig } from "../settings/quality_estimate_config.ts";
import type { SdrToHdr } from "../settings/sdr_to_hdr.ts";
import { $SdrToHdr } from "../settings/sdr_to_hdr.ts";
import type { Segment } from "../settings/segment.ts";
import { $Segment } from "../settings/segment.ts";
import type { SegmentVideoBody } from "../settings/segment_video_body.ts";
import { $SegmentVideoBody } from "../settings/segment_video_body.ts";
import type { SmartCover } from "../settings/smart_cover.ts";
import { $SmartCover } from "../settings/smart_cover.ts";
import type { Snapshot } from "../settings/snapshot.ts";
import { $Snapshot } from "../settings/snapshot.ts";
import type { SpeechRecognition } from "../settings/speech_recognition.ts";
import { $SpeechRecognition } from "../settings/speech_recognition.ts";
import type { SplitVideoParts } from "../settings/split_video_parts.ts";
import { $SplitVideoParts } from "../settings/split_video_parts.ts";
import type { StreamExtract } from "../settings/stream_extract.ts";
import { $StreamExtract } from "../settings/stream_extract.ts";
import type { Subtitles } from "../settings/subtitles.ts";
import { $Subtitles } from "../settings/subtitles.ts";
import type { SuperResolution } from "../settings/super_resolution.ts";
import { $SuperResolution } from "../settings/super_resolution.ts";
import type { Transcode } from "../settings/transcode.ts";
import { $Transcode } from "../settings/transcode.ts";
import type {
  Translation,
  TranslationBasicType,
  TranslationLanguage,
  TranslationSourceType,
} from "../settings/translation.ts";
import {
  $Translation,
  $TranslationBasicType,
  $TranslationLanguage,
  $TranslationSourceType,
} from "../settings/translation.ts";
import type { TtsConfig, TtsTpl } from "../settings/tts.ts";
import { $TtsConfig, $TtsTpl } from "../settings/tts.ts";
import type { VideoEnhance } from "../settings/video_enhance.ts";
import { $VideoEnhance } from "../settings/video_enhance.ts";
import type { VideoMontage } from "../settings/video_montage.ts";
import { $VideoMontage } from "../settings/video_montage.ts";
import type { VideoProcess } from "../settings/video_process.ts";
import { $VideoProcess } from "../settings/video_process.ts";
import type { VideoSynthesis } from "../settings/video_synthesis.ts";
import { $VideoSynthesis } from "../settings/video_synthesis.ts";
import type { VideoTag } from "../settings/video_tag.ts";
import { $VideoTag } from "../settings/video_tag.ts";
import type { VideoTargetRec } from "../settings/video_target_rec.ts";
import { $VideoTargetRec } from "../settings/video_target_rec.ts";
import type { VocalScore } from "../settings/vocal_score.ts";
import { $VocalScore } from "../settings/vocal_score.ts";
import type { VoiceSeparate } from "../settings/voice_separate.ts";
import { $VoiceSeparate } from "../settings/voice_separate.ts";
import type { DigitalWatermark, RemoveWatermark, Watermark } from "../settings/watermark.ts";
import { $DigitalWatermark, $RemoveWatermark, $Watermark } from "../settings/watermark.ts";
import type { WordsGeneralize } from "../settings/words_generalize.ts";
import { $WordsGeneralize } from "../settings/words_generalize.ts";

/**
 * A kind of media job.
 *
 *
 * - `MediaInfo`: Gets information about a media file.
 * - `Transcode`: Transcodes audio and video.
 * - `Snapshot`: Captures frames.
 * - `Animation`: Converts video to an animated image.
 * - `Concat`: Concatenates audio or video.
 * - `SmartCover`: Selects cover images.
 * - `VideoMontage`: Creates a highlight video.
 * - `VoiceSeparate`: Separates vocals from accompaniment.
 * - `VideoProcess`: Enhances video.
 * - `SDRtoHDR`: Converts SDR to HDR.
 * - `SuperResolution`: Raises the resolution.
 * - `Segment`: Remuxes media or splits it into segments.
 * - `StreamExtract`: Extracts streams.
 * - `DigitalWatermark`: Adds a digital watermark.
 * - `ExtractDigitalWatermark`: Extracts a digital watermark.
 * - `VideoTag`: Tags video.
 * - `QualityEstimate`: Assesses video quality.
 * - `Tts`: Converts text to speech.
 * - `NoiseReduction`: Reduces audio noise.
 * - `PicProcess`: Processes images.
 * - `SpeechRecognition`: Recognises speech.
 * - `Translation`: Translates text.
 * - `WordsGeneralize`: Segments text into words.
 * - `SegmentVideoBody`: Cuts a person out of video.
 * - `VideoTargetRec`: Detects people, faces, cars and pets in video.
 * - `VideoEnhance`: Enhances video in several ways at once.
 * - `SplitVideoParts`: Splits video into scenes.
 * - `PosterProduction`: Creates posters.
 * - `SoundHound`: Recognises a song.
 * - `VocalScore`: Scores a singing performance.
 * - `DNA`: Compares media fingerprints with a library.
 * - `ImageInspect`: Detects images with hidden data.
 * - `ImageOCR`: Recognises text in an image.
 * - `FillConcat`: Concatenates media, with gaps in between.
 * - `VideoSynthesis`: Combines several videos into one picture.
 * - `GeneratePlayList`: Creates a playlist.
 * - `Watermark`: Adds a visible watermark.
 */
export type MediaJobTag =
  | "MediaInfo"
  | "Transcode"
  | "Snapshot"
  | "Animation"
  | "Concat"
  | "SmartCover"
  | "VideoMontage"
  | "VoiceSeparate"
  | "VideoProcess"
  | "SDRtoHDR"
  | "SuperResolution"
  | "Segment"
  | "StreamExtract"
  | "DigitalWatermark"
  | "ExtractDigitalWatermark"
  | "VideoTag"
  | "QualityEstimate"
  | "Tts"
  | "NoiseReduction"
  | "PicProcess"
  | "SpeechRecognition"
  | "Translation"
  | "WordsGeneralize"
  | "SegmentVideoBody"
  | "VideoTargetRec"
  | "VideoEnhance"
  | "SplitVideoParts"
  | "PosterProduction"
  | "SoundHound"
  | "VocalScore"
  | "DNA"
  | "ImageInspect"
  | "ImageOCR"
  | "FillConcat"
  | "VideoSynthesis"
  | "GeneratePlayList"
  | "Watermark";

export const $MediaJobTag: Scalar = {
  kind: textKind,
  values: [
    "MediaInfo",
    "Transcode",
    "Snapshot",
    "Animation",
    "Concat",
    "SmartCover",
    "VideoMontage",
    "VoiceSeparate",
    "VideoProcess",
    "SDRtoHDR",
    "SuperResolution",
    "Segment",
    "StreamExtract",
    "DigitalWatermark",
    "ExtractDigitalWatermark",
    "VideoTag",
    "QualityEstimate",
    "Tts",
    "NoiseReduction",
    "PicProcess",
    "SpeechRecognition",
    "Translation",
    "WordsGeneralize",
    "SegmentVideoBody",
    "VideoTargetRec",
    "VideoEnhance",
    "SplitVideoParts",
    "PosterProduction",
    "SoundHound",
    "VocalScore",
    "DNA",
    "ImageInspect",
    "ImageOCR",
    "FillConcat",
    "VideoSynthesis",
    "GeneratePlayList",
    "Watermark",
  ],
};

export const $MediaJobOptions: RecordTable = {
  name: "MediaJobOptions",
  fields: () => [
    ["UserData", $UserData],
    ["JobLevel", $JobLevel],
  ],
};

/** A media job. */
export interface MediaJobDetail {
  /**
   * The error code, if the job failed. The vendor documents none for other jobs, but they often
   * have `Success`, so check State.
   */
  code?: string;
  /** The reason why the job failed. */
  message?: string;
  /** The ID of the job. Not empty. */
  jobId: string;
  /**
   * The state of the job. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`, `Cancel`.
   */
  state: Open<JobState>;
  /** When the job was created. */
  creationTime?: Timestamp;
  /** When the job ended; absent until then. */
  endTime?: Timestamp;
  /** The queue of the job. Not empty. */
  queueId?: string;
  /** The kind of job. One of the values of `MediaJobTag`. */
  tag?: Open<MediaJobTag>;
  /** The additional kind of processing, such as `DigitalWatermark`. */
  subTag?: string;
  /** When the job started to run; absent until then. */
  startTime?: Timestamp;
  /** The progress of the job, in percent. */
  progress?: bigint;
  /** Always empty; Operation contains the settings. Only if `tag` is `VideoTag`. */
  videoTag?: string;
  /** The address that receives the callback. Only if `tag` is `Segment`. */
  callBack?: string;
  /** The format of the callback. One of `XML`, `JSON`. Only if `tag` is `Segment`. */
  callBackFormat?: Open<CallBackFormat>;
  /** The object that the job processes. */
  input?: MediaJobInput;
  /** The workflow runs that created the job; returned in callbacks only. */
  workflow: MediaJobWorkflow[];
  /** The settings of the job and, once it has ended, its result. */
  operation?: MediaJobOperation;
}

export const $MediaJobDetail: RecordTable = {
  name: "MediaJobDetail",
  fields: () => [
    ["Code", STRING],
    ["Message", STRING],
    ["JobId", $Identifier, { always: true }],
    ["State", $JobState, { always: true }],
    ["CreationTime", $Timestamp],
    ["EndTime", $Timestamp],
    ["QueueId", $Identifier],
    ["Tag", $MediaJobTag],
    ["SubTag", STRING],
    ["StartTime", $Timestamp],
    ["Progress", BIG_INTEGER],
    ["VideoTag", STRING],
    ["CallBack", STRING],
    ["CallBackFormat", $CallBackFormat],
    ["Input", $MediaJobInput],
    ["Workflow", $MediaJobWorkflow, { many: true }],
    ["Operation", $MediaJobOperation],
  ],
};

/** A job reported in a callback. */
export interface CallbackJob {
  /**
   * The error code, if the job failed. The vendor documents none for other jobs, but they often
   * have `Success`, so check State.
   */
  code?: string;
  /** The reason why the job failed. */
  message?: string;
  /** The ID of the job. Not empty. */
  jobId: string;
  /**
   * The state of the job. `WordsGeneralize` jobs may have none, so check Code. One of `Submitted`,
   * `Running`, `Success`, `Failed`, `Pause`, `Cancel`.
   */
  state?: Open<JobState>;
  /** When the job was created. */
  creationTime?: Timestamp;
  /** When the job ended; absent until then. */
  endTime?: Timestamp;
  /** The queue of the job. Not empty. */
  queueId?: string;
  /** The kind of job, such as `Transcode`, `DocProcess` or `FileCompress`. */
  tag?: string;
  /** The additional kind of processing, such as `DigitalWatermark`. */
  subTag?: string;
  /** When the job started to run; absent until then. */
  startTime?: Timestamp;
  /** The progress of the job, in percent. */
  progress?: bigint;
  /** Always empty; Operation contains the settings. Only if `tag` is `VideoTag`. */
  videoTag?: string;
  /** The address that receives the callback. Only if `tag` is `Segment`. */
  callBack?: string;
  /** The format of the callback. One of `XML`, `JSON`. Only if `tag` is `Segment`. */
  callBackFormat?: Open<CallBackFormat>;
  /** The object that the job processes. */
  input?: MediaJobInput;
  /** The workflow runs that created the job; returned in callbacks only. */
  workflow: MediaJobWorkflow[];
  /** The settings of the job and, once it has ended, its result. */
  operation?: MediaJobOperation;
}

export const $CallbackJob: RecordTable = {
  name: "CallbackJob",
  fields: () => [
    ["Code", STRING],
    ["Message", STRING],
    ["JobId", $Identifier, { always: true }],
    ["State", $JobState],
    ["CreationTime", $Timestamp],
    ["EndTime", $Timestamp],
    ["QueueId", $Identifier],
    ["Tag", STRING],
    ["SubTag", STRING],
    ["StartTime", $Timestamp],
    ["Progress", BIG_INTEGER],
    ["VideoTag", STRING],
    ["CallBack", STRING],
    ["CallBackFormat", $CallBackFormat],
    ["Input", $MediaJobInput],
    ["Workflow", $MediaJobWorkflow, { many: true }],
    ["Operation", $MediaJobOperation],
  ],
};

/** The input of a media job, as returned in responses. */
export interface MediaJobInput {
  /** The region of the bucket. */
  region?: string;
  /** The full name of the bucket. */
  bucketId?: string;
  /** The full name of the bucket, under the documented name; no sample has it. */
  bucket?: string;
  /** The key of the object. Not empty. */
  object?: string;
  /** The address of the file, if it is not in the bucket. Only if `Tag` is `SpeechRecognition`. */
  url?: string;
  /**
   * The language of the file. One of the values of `TranslationLanguage`. Only if `Tag` is
   * `Translation`.
   */
  lang?: Open<TranslationLanguage>;
  /**
   * The type of the file. One of the values of `TranslationSourceType`. Only if `Tag` is
   * `Translation`.
   */
  type?: Open<TranslationSourceType>;
  /**
   * The type of the file that the input was created from. One of `docx`, `pptx`, `txt`. Only if
   * `Tag` is `Translation`.
   */
  basicType?: Open<TranslationBasicType>;
  /** The headers of the upload, if a workflow created the job; returned in callbacks only. */
  cosHeaders: CosHeader[];
}

export const $MediaJobInput: RecordTable = {
  name: "MediaJobInput",
  fields: () => [
    ["Region", STRING],
    ["BucketId", STRING],
    ["Bucket", STRING],
    ["Object", $ObjectKey],
    ["Url", STRING],
    ["Lang", $TranslationLanguage],
    ["Type", $TranslationSourceType],
    ["BasicType", $TranslationBasicType],
    ["CosHeaders", $CosHeader, { many: true }],
  ],
};

/** The settings of a media job and, once it has ended, its result. */
export interface MediaJobOperation {
  /** The kind of job, if several jobs were created at once. One of the values of `MediaJobTag`. */
  tag?: Open<MediaJobTag>;
  /**
   * The template that the job used. Not empty. Only if `tag` is `Transcode`, `Snapshot`,
   * `Animation`, `Concat`, `SmartCover`, `VideoMontage`, `VoiceSeparate`, `VideoProcess`,
   * `SuperResolution`, `Tts`, `NoiseReduction`, `PicProcess`, `SpeechRecognition`,
   * `VideoTargetRec`, `VideoEnhance` or `ImageOCR`.
   */
  templateId?: string;
  /**
   * The name of the template. Only if `tag` is `Transcode`, `Snapshot`, `Animation`, `Concat`,
   * `SmartCover`, `VideoMontage`, `VoiceSeparate`, `VideoProcess`, `SuperResolution`, `Tts`,
   * `NoiseReduction`, `PicProcess`, `SpeechRecognition`, `VideoTargetRec`, `VideoEnhance` or
   * `ImageOCR`.
   */
  templateName?: string;
  /**
   * The transcoding settings. Only if `tag` is `Transcode`, `VideoProcess`, `SDRtoHDR`,
   * `SuperResolution`, `VideoSynthesis` or `GeneratePlayList`.
   */
  transcode?: Transcode;
  /** The frames to capture, and the image settings. Only if `tag` is `Snapshot`. */
  snapshot?: Snapshot;
  /** The animated image settings. Only if `tag` is `Animation`. */
  animation?: Animation;
  /** The media to concatenate, and the output settings. Only if `tag` is `Concat`. */
  concatTemplate?: ConcatTemplate;
  /** The cover image settings. Only if `tag` is `SmartCover`. */
  smartCover?: SmartCover;
  /** The settings of the highlight video. Only if `tag` is `VideoMontage`. */
  videoMontage?: VideoMontage;
  /** The voice separation settings. Only if `tag` is `VoiceSeparate`. */
  voiceSeparate?: VoiceSeparate;
  /** The video enhancement settings. Only if `tag` is `VideoProcess`. */
  videoProcess?: VideoProcess;
  /**
   * The settings for video enhancement in several ways at once. Only if `tag` is `VideoEnhance`.
   */
  videoEnhance?: VideoEnhance;
  /** The settings for converting SDR to HDR. Only if `tag` is `SDRtoHDR`. */
  sdrToHdr?: SdrToHdr;
  /** The super-resolution settings. Only if `tag` is `SuperResolution`. */
  superResolution?: SuperResolution;
  /**
   * The transcoding template. Not empty. Only if `tag` is `VideoProcess`, `SDRtoHDR` or
   * `SuperResolution`.
   */
  transcodeTemplateId?: string;
  /** The remuxing and splitting settings. Only if `tag` is `Segment`. */
  segment?: Segment;
  /** The settings for extracting a person. Only if `tag` is `SegmentVideoBody`. */
  segmentVideoBody?: SegmentVideoBody;
  /** The settings for splitting the video. Only if `tag` is `SplitVideoParts`. */
  splitVideoParts?: SplitVideoParts;
  /** The media to join, and the gaps between them. Only if `tag` is `FillConcat`. */
  fillConcat?: FillConcat;
  /** The videos to combine. Only if `tag` is `VideoSynthesis`. */
  videoSynthesis?: VideoSynthesis;
  /** The video tagging settings. Only if `tag` is `VideoTag`. */
  videoTag?: VideoTag;
  /** The quality assessment settings. Only if `tag` is `QualityEstimate`. */
  qualityEstimateConfig?: QualityEstimateConfig;
  /** The image processing settings. Only if `tag` is `PicProcess`. */
  picProcess?: PicProcess;
  /**
   * The watermark templates. Not empty. Only if `tag` is `Transcode`, `VideoProcess`, `SDRtoHDR`,
   * `SuperResolution`, `GeneratePlayList`, `VideoEnhance` or `Watermark`.
   */
  watermarkTemplateId: string[];
  /**
   * The watermarks. Only if `tag` is `Transcode`, `VideoProcess`, `SDRtoHDR`, `SuperResolution`,
   * `VideoSynthesis`, `GeneratePlayList`, `Watermark` or `VideoEnhance`.
   */
  watermark: Watermark[];
  /** The area to remove a watermark from. Only if `tag` is `Transcode`. */
  removeWatermark?: RemoveWatermark;
  /**
   * The digital watermark, and whether it was added. Only if `tag` is `Transcode`, `VideoProcess`,
   * `SuperResolution`, `DigitalWatermark` or `VideoEnhance`.
   */
  digitalWatermark?: DigitalWatermark;
  /**
   * The settings for extracting a digital watermark and, once the job has ended, the text of the
   * watermark. Only if `tag` is `ExtractDigitalWatermark`.
   */
  extractDigitalWatermark?: ExtractDigitalWatermark;
  /** The subtitles to add. Only if `tag` is `Transcode`. */
  subtitles?: Subtitles;
  /** Whether transcoding is free of charge. Only if `tag` is `Transcode`. */
  freeTranscode?: boolean;
  /** The key prefix of the frames. Only if `tag` is `Snapshot`. */
  snapshotPrefix?: string;
  /** A custom ID. Only if `tag` is `Transcode`. */
  customId?: string;
  /**
   * The output location. Only if `tag` is `Transcode`, `Snapshot`, `Animation`, `Concat`,
   * `SmartCover`, `VideoMontage`, `VoiceSeparate`, `VideoProcess`, `SDRtoHDR`, `SuperResolution`,
   * `Segment`, `StreamExtract`, `DigitalWatermark`, `Tts`, `NoiseReduction`, `PicProcess`,
   * `SpeechRecognition`, `Translation`, `WordsGeneralize`, `SegmentVideoBody`, `VideoTargetRec`,
   * `VideoEnhance`, `PosterProduction`, `FillConcat`, `VideoSynthesis`, `GeneratePlayList` or
   * `Watermark`.
   */
  output?: MediaJobOutput;
  /**
   * The output files; absent until the job has ended. Only if `tag` is `Transcode`, `Snapshot`,
   * `Animation`, `Concat`, `SmartCover`, `VideoMontage`, `VoiceSeparate`, `VideoProcess`,
   * `SDRtoHDR`, `SuperResolution`, `Segment`, `StreamExtract`, `DigitalWatermark`, `Tts`,
   * `NoiseReduction`, `SegmentVideoBody`, `VideoTargetRec`, `VideoEnhance`, `PosterProduction`,
   * `GeneratePlayList`, `Watermark`, `FillConcat` or `VideoSynthesis`.
   */
  mediaResult?: MediaResult;
  /**
   * Information about the input or the output; absent until the job has ended. Only if `tag` is
   * `MediaInfo`, `Transcode`, `Animation`, `Concat`, `VideoMontage`, `VoiceSeparate`,
   * `VideoProcess`, `SDRtoHDR`, `SuperResolution`, `Segment`, `Tts`, `VideoEnhance`,
   * `DigitalWatermark` or `QualityEstimate`.
   */
  mediaInfo?: MediaInfo;
  /**
   * The headers of the upload, if a workflow created the job; returned in callbacks only. Only if
   * `tag` is `Tts`.
   */
  input?: MediaJobInput;
  /** The text-to-speech settings. Only if `tag` is `Tts`. */
  ttsTpl?: TtsTpl;
  /** The text to convert to speech. Only if `tag` is `Tts`. */
  ttsConfig?: TtsConfig;
  /** The noise reduction settings. Only if `tag` is `NoiseReduction`. */
  noiseReduction?: NoiseReduction;
  /** The speech recognition settings. Only if `tag` is `SpeechRecognition`. */
  speechRecognition?: SpeechRecognition;
  /**
   * The recognised speech; absent until the job has ended. Only if `tag` is `SpeechRecognition`.
   */
  speechRecognitionResult?: SpeechRecognitionResult;
  /** The target language and type of the translation. Only if `tag` is `Translation`. */
  translation?: Translation;
  /** The translation, if no file was written. Only if `tag` is `Translation`. */
  aiTranslateResult?: AiTranslateResult;
  /** Whether the job writes no output file. Only if `tag` is `Translation`. */
  noNeedOutput?: boolean;
  /** The word segmentation settings. Only if `tag` is `WordsGeneralize`. */
  wordsGeneralize?: WordsGeneralize;
  /** The words; absent until the job has ended. Only if `tag` is `WordsGeneralize`. */
  wordsGeneralizeResult?: WordsGeneralizeResult;
  /** The settings for detecting targets in the video. Only if `tag` is `VideoTargetRec`. */
  videoTargetRec?: VideoTargetRec;
  /**
   * The targets detected in the video; absent until the job has ended. Only if `tag` is
   * `VideoTargetRec`.
   */
  videoTargetRecResult?: VideoTargetRecResult;
  /** The poster settings. Only if `tag` is `PosterProduction`. */
  posterProduction?: PosterProduction;
  /**
   * The songs that the recording may contain; absent until the job has ended. Only if `tag` is
   * `SoundHound`.
   */
  soundHoundResult?: SoundHoundResult;
  /** The settings for scoring the singing. Only if `tag` is `VocalScore`. */
  vocalScore?: VocalScore;
  /** The scores; absent until the job has ended. Only if `tag` is `VocalScore`. */
  vocalScoreResult?: VocalScoreResult;
  /** The fingerprint settings. Only if `tag` is `DNA`. */
  dnaConfig?: DnaConfig;
  /** The fingerprint result; absent until the job has ended. Only if `tag` is `DNA`. */
  dnaResult?: DnaResult;
  /** The settings for images with hidden data. Only if `tag` is `ImageInspect`. */
  imageInspect?: ImageInspect;
  /**
   * The hidden data detected in the image; absent until the job has ended. Only if `tag` is
   * `ImageInspect`.
   */
  imageInspectResult?: ImageInspectResult;
  /** The text recognition settings. Only if `tag` is `ImageOCR`. */
  imageOcr?: ImageOcr;
  /** The text in the image; absent until the job has ended. Only if `tag` is `ImageOCR`. */
  detection?: ImageOcrDetection;
  /** The tags; absent until the job has ended. Only if `tag` is `VideoTag`. */
  videoTagResult?: VideoTagResult;
  /**
   * The quality of the video; absent until the job has ended. Only if `tag` is `QualityEstimate`.
   */
  qualityEstimate?: QualityEstimate;
  /** The processed image; absent until the job has ended. Only if `tag` is `PicProcess`. */
  picProcessResult?: PicProcessResult;
  /** The parts of the video; absent until the job has ended. Only if `tag` is `SplitVideoParts`. */
  splitVideoInfoResult?: SplitVideoInfoResult;
  /** The custom string from the request. At most 1024 characters: printable ASCII. */
  userData?: string;
  /** The priority of the job. 0 to 2. */
  jobLevel?: number;
}

export const $MediaJobOperation: RecordTable = {
  name: "MediaJobOperation",
  fields: () => [
    ["Tag", $MediaJobTag],
    ["TemplateId", $Identifier],
    ["TemplateName", STRING],
    ["Transcode", $Transcode],
    ["Snapshot", $Snapshot],
    ["Animation", $Animation],
    ["ConcatTemplate", $ConcatTemplate],
    ["SmartCover", $SmartCover],
    ["VideoMontage", $VideoMontage],
    ["VoiceSeparate", $VoiceSeparate],
    ["VideoProcess", $VideoProcess],
    ["VideoEnhance", $VideoEnhance],
    ["SDRtoHDR", $SdrToHdr, { key: "sdrToHdr" }],
    ["SuperResolution", $SuperResolution],
    ["TranscodeTemplateId", $Identifier],
    ["Segment", $Segment],
    ["SegmentVideoBody", $SegmentVideoBody],
    ["SplitVideoParts", $SplitVideoParts],
    ["FillConcat", $FillConcat],
    ["VideoSynthesis", $VideoSynthesis],
    ["VideoTag", $VideoTag],
    ["QualityEstimateConfig", $QualityEstimateConfig],
    ["PicProcess", $PicProcess],
    ["WatermarkTemplateId", $Identifier, { many: true }],
    ["Watermark", $Watermark, { many: true }],
    ["RemoveWatermark", $RemoveWatermark],
    ["DigitalWatermark", $DigitalWatermark],
    ["ExtractDigitalWatermark", $ExtractDigitalWatermark],
    ["Subtitles", $Subtitles],
    ["FreeTranscode", BOOLEAN],
    ["SnapshotPrefix", STRING],
    ["CustomId", STRING],
    ["Output", $MediaJobOutput],
    ["MediaResult", $MediaResult],
    ["MediaInfo", $MediaInfo],
    ["Input", $MediaJobInput],
    ["TtsTpl", $TtsTpl],
    ["TtsConfig", $TtsConfig],
    ["NoiseReduction", $NoiseReduction],
    ["SpeechRecognition", $SpeechRecognition],
    ["SpeechRecognitionResult", $SpeechRecognitionResult],
    ["Translation", $Translation],
    ["AITranslateResult", $AiTranslateResult, { key: "aiTranslateResult" }],
    ["NoNeedOutput", BOOLEAN],
    ["WordsGeneralize", $WordsGeneralize],
    ["WordsGeneralizeResult", $WordsGeneralizeResult],
    ["VideoTargetRec", $VideoTargetRec],
    ["VideoTargetRecResult", $VideoTargetRecResult],
    ["PosterProduction", $PosterProduction],
    ["SoundHoundResult", $SoundHoundResult],
    ["VocalScore", $VocalScore],
    ["VocalScoreResult", $VocalScoreResult],
    ["DnaConfig", $DnaConfig],
    ["DnaResult", $DnaResult],
    ["ImageInspect", $ImageInspect],
    ["ImageInspectResult", $ImageInspectResult],
    ["ImageOCR", $ImageOcr, { key: "imageOcr" }],
    ["Detection", $ImageOcrDetection],
    ["VideoTagResult", $VideoTagResult],
    ["QualityEstimate", $QualityEstimate],
    ["PicProcessResult", $PicProcessResult],
    ["SplitVideoInfoResult", $SplitVideoInfoResult],
    ["UserData", $UserData],
    ["JobLevel", $JobLevel],
  ],
};

/** The output location of a media job, as given in the request. */
export interface MediaJobOutput {
  /** The region of the bucket. */
  region?: string;
  /** The full name of the bucket. */
  bucket?: string;
  /** The object key, or the key pattern for several files. */
  object?: string;
  /** The key pattern of the sprites. Only if `Tag` is `Snapshot`. */
  spriteObject?: string;
  /** The key of the vocals. Only if `Tag` is `VoiceSeparate`. */
  auObject?: string;
  /** The key of the bass. Only if `Tag` is `VoiceSeparate`. */
  bassObject?: string;
  /** The key of the drums. Only if `Tag` is `VoiceSeparate`. */
  drumObject?: string;
  /** The streams to extract. Only if `Tag` is `StreamExtract`. */
  streamExtract: StreamExtract[];
}

export const $MediaJobOutput: RecordTable = {
  name: "MediaJobOutput",
  fields: () => [
    ["Region", STRING],
    ["Bucket", STRING],
    ["Object", STRING],
    ["SpriteObject", STRING],
    ["AuObject", STRING],
    ["BassObject", STRING],
    ["DrumObject", STRING],
    ["StreamExtract", $StreamExtract, { many: true }],
  ],
};

/** An upload header. */
export interface CosHeader {
  /** The name of the header. */
  key?: string;
  /** The value of the header. */
  value?: string;
}

export const $CosHeader: RecordTable = {
  name: "CosHeader",
  fields: () => [
    ["Key", STRING],
    ["Value", STRING],
  ],
};

/** The workflow run that created a job. */
export interface MediaJobWorkflow {
  /** The ID of the workflow run. Not empty. */
  runId?: string;
  /** The ID of the workflow. Not empty. */
  workflowId?: string;
  /** The name of the workflow. */
  workflowName?: string;
  /** The name of the node in the workflow. */
  name?: string;
}

export const $MediaJobWorkflow: RecordTable = {
  name: "MediaJobWorkflow",
  fields: () => [
    ["RunId", $Identifier],
    ["WorkflowId", $Identifier],
    ["WorkflowName", STRING],
    ["Name", STRING],
  ],
};
