// Generated from spec/common/media_job.xsd (f92e7a1046e82a5b).
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
 * What a media job does.
 *
 *
 * - `MediaInfo`: Inspects a media file.
 * - `Transcode`: Transcodes audio and video.
 * - `Snapshot`: Captures frames.
 * - `Animation`: Converts video to an animated image.
 * - `Concat`: Concatenates audio or video.
 * - `SmartCover`: Picks a cover image.
 * - `VideoMontage`: Creates a highlight video.
 * - `VoiceSeparate`: Separates voice from accompaniment.
 * - `VideoProcess`: Enhances video.
 * - `SDRtoHDR`: Converts SDR to HDR.
 * - `SuperResolution`: Raises the resolution.
 * - `Segment`: Remuxes or cuts into segments.
 * - `StreamExtract`: Extracts streams.
 * - `DigitalWatermark`: Adds a digital watermark.
 * - `ExtractDigitalWatermark`: Reads a digital watermark.
 * - `VideoTag`: Tags video.
 * - `QualityEstimate`: Assesses the quality of video.
 * - `Tts`: Converts text to speech.
 * - `NoiseReduction`: Reduces noise.
 * - `PicProcess`: Processes images.
 * - `SpeechRecognition`: Recognises speech.
 * - `Translation`: Translates a text.
 * - `WordsGeneralize`: Segments text into words.
 * - `SegmentVideoBody`: Cuts a person out of video.
 * - `VideoTargetRec`: Detects people, faces, cars and pets in video.
 * - `VideoEnhance`: Enhances video with several methods.
 * - `SplitVideoParts`: Splits video into scenes.
 * - `PosterProduction`: Creates a poster.
 * - `SoundHound`: Recognises a song.
 * - `VocalScore`: Scores singing.
 * - `DNA`: Compares media with a library.
 * - `ImageInspect`: Detects abnormal images.
 * - `ImageOCR`: Reads the text in an image.
 * - `FillConcat`: Concatenates media and fills the gaps.
 * - `VideoSynthesis`: Combines video and audio.
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
   * The error code of a failed job. The pages say that other jobs have none, but they often have
   * `Success`, so check State.
   */
  code?: string;
  /** Why the job failed. */
  message?: string;
  /** The id of the job. Not empty. */
  jobId: string;
  /**
   * The state of the job. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`, `Cancel`.
   */
  state: Open<JobState>;
  /** When it was created. */
  creationTime?: Timestamp;
  /** When it ended; absent until then. */
  endTime?: Timestamp;
  /** The queue that it waits in. Not empty. */
  queueId?: string;
  /** What the job does. One of the values of `MediaJobTag`. */
  tag?: Open<MediaJobTag>;
  /** What else the job does, such as `DigitalWatermark`. */
  subTag?: string;
  /** When it started to run; absent until then. */
  startTime?: Timestamp;
  /** The progress, in percent. */
  progress?: bigint;
  /** Always empty; Operation contains the settings. Only if `tag` is `VideoTag`. */
  videoTag?: string;
  /** Where the callback is posted. Only if `tag` is `Segment`. */
  callBack?: string;
  /** The format of the callback. One of `XML`, `JSON`. Only if `tag` is `Segment`. */
  callBackFormat?: Open<CallBackFormat>;
  /** The object that it processes. */
  input?: MediaJobInput;
  /** The workflow runs that created it; in callbacks only. */
  workflow: MediaJobWorkflow[];
  /** Its settings and, once it has ended, its result. */
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

/** A job that a callback reports. */
export interface CallbackJob {
  /**
   * The error code of a failed job. The pages say that other jobs have none, but they often have
   * `Success`, so check State.
   */
  code?: string;
  /** Why the job failed. */
  message?: string;
  /** The id of the job. Not empty. */
  jobId: string;
  /**
   * The state of the job; `WordsGeneralize` jobs may have none, so check Code. One of `Submitted`,
   * `Running`, `Success`, `Failed`, `Pause`, `Cancel`.
   */
  state?: Open<JobState>;
  /** When it was created. */
  creationTime?: Timestamp;
  /** When it ended; absent until then. */
  endTime?: Timestamp;
  /** The queue that it waits in. Not empty. */
  queueId?: string;
  /** What the job does, such as `Transcode`, `DocProcess` or `FileCompress`. */
  tag?: string;
  /** What else the job does, such as `DigitalWatermark`. */
  subTag?: string;
  /** When it started to run; absent until then. */
  startTime?: Timestamp;
  /** The progress, in percent. */
  progress?: bigint;
  /** Always empty; Operation contains the settings. Only if `tag` is `VideoTag`. */
  videoTag?: string;
  /** Where the callback is posted. Only if `tag` is `Segment`. */
  callBack?: string;
  /** The format of the callback. One of `XML`, `JSON`. Only if `tag` is `Segment`. */
  callBackFormat?: Open<CallBackFormat>;
  /** The object that it processes. */
  input?: MediaJobInput;
  /** The workflow runs that created it; in callbacks only. */
  workflow: MediaJobWorkflow[];
  /** Its settings and, once it has ended, its result. */
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

/** The object that a media job processes, as a response names it. */
export interface MediaJobInput {
  /** The bucket's region. */
  region?: string;
  /** The bucket's full name. */
  bucketId?: string;
  /** The bucket's full name, under the name printed on the pages; no sample has it. */
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
  /** What the file was made from. One of `docx`, `pptx`, `txt`. Only if `Tag` is `Translation`. */
  basicType?: Open<TranslationBasicType>;
  /** Headers of the upload, if a workflow created the job; in callbacks only. */
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
  /**
   * What the job does, if several jobs were created at once. One of the values of `MediaJobTag`.
   */
  tag?: Open<MediaJobTag>;
  /**
   * The template that it used. Not empty. Only if `tag` is `Transcode`, `Snapshot`, `Animation`,
   * `Concat`, `SmartCover`, `VideoMontage`, `VoiceSeparate`, `VideoProcess`, `SuperResolution`,
   * `Tts`, `NoiseReduction`, `PicProcess`, `SpeechRecognition`, `VideoTargetRec`, `VideoEnhance` or
   * `ImageOCR`.
   */
  templateId?: string;
  /**
   * The name of that template. Only if `tag` is `Transcode`, `Snapshot`, `Animation`, `Concat`,
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
  /** The frames that it captures. Only if `tag` is `Snapshot`. */
  snapshot?: Snapshot;
  /** The settings of the animated image. Only if `tag` is `Animation`. */
  animation?: Animation;
  /** What it joins, and how. Only if `tag` is `Concat`. */
  concatTemplate?: ConcatTemplate;
  /** How it picks cover images. Only if `tag` is `SmartCover`. */
  smartCover?: SmartCover;
  /** How it cuts highlights. Only if `tag` is `VideoMontage`. */
  videoMontage?: VideoMontage;
  /** How it separates voice and accompaniment. Only if `tag` is `VoiceSeparate`. */
  voiceSeparate?: VoiceSeparate;
  /** How it enhances the video. Only if `tag` is `VideoProcess`. */
  videoProcess?: VideoProcess;
  /** How it enhances the video. Only if `tag` is `VideoEnhance`. */
  videoEnhance?: VideoEnhance;
  /** How it converts SDR to HDR. Only if `tag` is `SDRtoHDR`. */
  sdrToHdr?: SdrToHdr;
  /** How it raises the resolution. Only if `tag` is `SuperResolution`. */
  superResolution?: SuperResolution;
  /**
   * The transcoding template. Not empty. Only if `tag` is `VideoProcess`, `SDRtoHDR` or
   * `SuperResolution`.
   */
  transcodeTemplateId?: string;
  /** How it remuxes or cuts the file. Only if `tag` is `Segment`. */
  segment?: Segment;
  /** What it cuts out. Only if `tag` is `SegmentVideoBody`. */
  segmentVideoBody?: SegmentVideoBody;
  /** How it splits the video. Only if `tag` is `SplitVideoParts`. */
  splitVideoParts?: SplitVideoParts;
  /** What it joins, and with which gaps. Only if `tag` is `FillConcat`. */
  fillConcat?: FillConcat;
  /** The videos that it combines. Only if `tag` is `VideoSynthesis`. */
  videoSynthesis?: VideoSynthesis;
  /** How it tags the video. Only if `tag` is `VideoTag`. */
  videoTag?: VideoTag;
  /** How it rates the quality. Only if `tag` is `QualityEstimate`. */
  qualityEstimateConfig?: QualityEstimateConfig;
  /** How it processes the image. Only if `tag` is `PicProcess`. */
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
  /** Where it removes a watermark. Only if `tag` is `Transcode`. */
  removeWatermark?: RemoveWatermark;
  /**
   * The digital watermark, and whether it was added. Only if `tag` is `Transcode`, `VideoProcess`,
   * `SuperResolution`, `DigitalWatermark` or `VideoEnhance`.
   */
  digitalWatermark?: DigitalWatermark;
  /**
   * How it reads a digital watermark and, once it has ended, what the watermark says. Only if `tag`
   * is `ExtractDigitalWatermark`.
   */
  extractDigitalWatermark?: ExtractDigitalWatermark;
  /** The subtitles. Only if `tag` is `Transcode`. */
  subtitles?: Subtitles;
  /** Whether transcoding is free of charge. Only if `tag` is `Transcode`. */
  freeTranscode?: boolean;
  /** The prefix of the keys of its frames. Only if `tag` is `Snapshot`. */
  snapshotPrefix?: string;
  /** An id of your choice. Only if `tag` is `Transcode`. */
  customId?: string;
  /**
   * Where it writes. Only if `tag` is `Transcode`, `Snapshot`, `Animation`, `Concat`, `SmartCover`,
   * `VideoMontage`, `VoiceSeparate`, `VideoProcess`, `SDRtoHDR`, `SuperResolution`, `Segment`,
   * `StreamExtract`, `DigitalWatermark`, `Tts`, `NoiseReduction`, `PicProcess`,
   * `SpeechRecognition`, `Translation`, `WordsGeneralize`, `SegmentVideoBody`, `VideoTargetRec`,
   * `VideoEnhance`, `PosterProduction`, `FillConcat`, `VideoSynthesis`, `GeneratePlayList` or
   * `Watermark`.
   */
  output?: MediaJobOutput;
  /**
   * The files that it wrote; absent until the job has ended. Only if `tag` is `Transcode`,
   * `Snapshot`, `Animation`, `Concat`, `SmartCover`, `VideoMontage`, `VoiceSeparate`,
   * `VideoProcess`, `SDRtoHDR`, `SuperResolution`, `Segment`, `StreamExtract`, `DigitalWatermark`,
   * `Tts`, `NoiseReduction`, `SegmentVideoBody`, `VideoTargetRec`, `VideoEnhance`,
   * `PosterProduction`, `GeneratePlayList`, `Watermark`, `FillConcat` or `VideoSynthesis`.
   */
  mediaResult?: MediaResult;
  /**
   * What was found out about the source or the output; absent until the job has ended. Only if
   * `tag` is `MediaInfo`, `Transcode`, `Animation`, `Concat`, `VideoMontage`, `VoiceSeparate`,
   * `VideoProcess`, `SDRtoHDR`, `SuperResolution`, `Segment`, `Tts`, `VideoEnhance`,
   * `DigitalWatermark` or `QualityEstimate`.
   */
  mediaInfo?: MediaInfo;
  /**
   * Headers of the upload, if a workflow created the job; in callbacks only. Only if `tag` is
   * `Tts`.
   */
  input?: MediaJobInput;
  /** How it speaks the text. Only if `tag` is `Tts`. */
  ttsTpl?: TtsTpl;
  /** The text that it speaks. Only if `tag` is `Tts`. */
  ttsConfig?: TtsConfig;
  /** How it reduces noise. Only if `tag` is `NoiseReduction`. */
  noiseReduction?: NoiseReduction;
  /** How it recognises speech. Only if `tag` is `SpeechRecognition`. */
  speechRecognition?: SpeechRecognition;
  /**
   * The recognised speech; absent until the job has ended. Only if `tag` is `SpeechRecognition`.
   */
  speechRecognitionResult?: SpeechRecognitionResult;
  /** The target of the translation. Only if `tag` is `Translation`. */
  translation?: Translation;
  /** The translation, if no file was written. Only if `tag` is `Translation`. */
  aiTranslateResult?: AiTranslateResult;
  /** Whether no file is written. Only if `tag` is `Translation`. */
  noNeedOutput?: boolean;
  /** How the text is cut into words. Only if `tag` is `WordsGeneralize`. */
  wordsGeneralize?: WordsGeneralize;
  /** The words; absent until the job has ended. Only if `tag` is `WordsGeneralize`. */
  wordsGeneralizeResult?: WordsGeneralizeResult;
  /** What it looks for in the video. Only if `tag` is `VideoTargetRec`. */
  videoTargetRec?: VideoTargetRec;
  /**
   * What was found in the video; absent until the job has ended. Only if `tag` is `VideoTargetRec`.
   */
  videoTargetRecResult?: VideoTargetRecResult;
  /** How it makes the poster. Only if `tag` is `PosterProduction`. */
  posterProduction?: PosterProduction;
  /** The songs that it may be; absent until the job has ended. Only if `tag` is `SoundHound`. */
  soundHoundResult?: SoundHoundResult;
  /** How it scores the singing. Only if `tag` is `VocalScore`. */
  vocalScore?: VocalScore;
  /** The scores; absent until the job has ended. Only if `tag` is `VocalScore`. */
  vocalScoreResult?: VocalScoreResult;
  /** What it does with the fingerprint. Only if `tag` is `DNA`. */
  dnaConfig?: DnaConfig;
  /** The result for the fingerprint; absent until the job has ended. Only if `tag` is `DNA`. */
  dnaResult?: DnaResult;
  /** What it does with the image if other data is hidden in it. Only if `tag` is `ImageInspect`. */
  imageInspect?: ImageInspect;
  /**
   * The data hidden in the image; absent until the job has ended. Only if `tag` is `ImageInspect`.
   */
  imageInspectResult?: ImageInspectResult;
  /** How it recognises the text in the image. Only if `tag` is `ImageOCR`. */
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
  /** The text given in the request. At most 1024 characters: printable ASCII. */
  userData?: string;
  /** The job's priority. 0 to 2. */
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

/** Where a media job writes, as in the request. */
export interface MediaJobOutput {
  /** The bucket's region. */
  region?: string;
  /** The bucket's full name. */
  bucket?: string;
  /** The key, or the pattern of the keys. */
  object?: string;
  /** The pattern of the keys of sprites. Only if `Tag` is `Snapshot`. */
  spriteObject?: string;
  /** The key of the voice. Only if `Tag` is `VoiceSeparate`. */
  auObject?: string;
  /** The key of the bass. Only if `Tag` is `VoiceSeparate`. */
  bassObject?: string;
  /** The key of the drums. Only if `Tag` is `VoiceSeparate`. */
  drumObject?: string;
  /** The streams that it extracts. Only if `Tag` is `StreamExtract`. */
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

/** A header of an upload. */
export interface CosHeader {
  /** Its name. */
  key?: string;
  /** Its value. */
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
  /** The id of the run. Not empty. */
  runId?: string;
  /** The id of the workflow. Not empty. */
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
