// Generated from spec/service.xml spec/speech/cancel_asr_job.xsd spec/speech/create_asr_job.xsd
//   spec/speech/create_asr_vocabulary_table.xsd spec/speech/delete_asr_vocabulary_table.xsd
//   spec/speech/describe_asr_job.xsd spec/speech/describe_asr_jobs.xsd
//   spec/speech/describe_asr_vocabulary_table.xsd spec/speech/describe_asr_vocabulary_tables.xsd
//   spec/speech/update_asr_vocabulary_table.xsd (51aecb175bb25618).
// Do not edit: change the spec and run `make generate`.

/**
 * Speech: recognise speech in jobs of the older path, and manage tables of hot words.
 *
 * Before you make these calls:
 *
 * - The bucket is bound to Cloud Infinite, and smart audio is enabled for it.
 * - The account is within the usage limits of the service. Otherwise the call fails with SlowDown.
 *
 * Errors common to these calls:
 *
 * - AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
 */

export { cancelJob } from "./cancel_asr_job.ts";
export { createJob } from "./create_asr_job.ts";
export { createVocabularyTable } from "./create_asr_vocabulary_table.ts";
export { deleteVocabularyTable } from "./delete_asr_vocabulary_table.ts";
export { describeJob, wait } from "./describe_asr_job.ts";
export { describeJobs, iterJobs } from "./describe_asr_jobs.ts";
export { describeVocabularyTable } from "./describe_asr_vocabulary_table.ts";
export { describeVocabularyTables } from "./describe_asr_vocabulary_tables.ts";
export { updateVocabularyTable } from "./update_asr_vocabulary_table.ts";
export type { JobState, JobStateFilter, SortOrder } from "../common/job.ts";
export type {
  CosHeader,
  MediaJobDetail,
  MediaJobInput,
  MediaJobOperation,
  MediaJobOutput,
  MediaJobTag,
  MediaJobWorkflow,
} from "../common/media_job.ts";
export type { DnaAudioMatch, DnaMatch, DnaMatchDetail, DnaResult } from "../results/dna_result.ts";
export type {
  ImageInspectFinding,
  ImageInspectOutcome,
  ImageInspectResult,
} from "../results/image_inspect_result.ts";
export type {
  MediaInfo,
  MediaInfoAudio,
  MediaInfoFormat,
  MediaInfoStream,
  MediaInfoSubtitle,
  MediaInfoVideo,
} from "../results/media_info.ts";
export type {
  MediaOutputFile,
  MediaOutputMd5,
  MediaResult,
  MediaSpriteFile,
} from "../results/media_result.ts";
export type { PicProcessResult, PicUploadResult } from "../results/pic_process_result.ts";
export type {
  OriginalImage,
  OriginalImageInfo,
  ProcessResults,
  ProcessedImage,
} from "../results/processed_image.ts";
export type {
  QualityEstimate,
  QualityFault,
  QualityFinding,
  QualityFindings,
} from "../results/quality_estimate.ts";
export type {
  ImageBox,
  ImageFinding,
  ImageOutline,
  ImagePoint,
  QrCode,
} from "../results/recognition_results.ts";
export type { RecognizedSong, SoundHoundResult } from "../results/sound_hound_result.ts";
export type {
  FlashSentence,
  FlashSpeechResult,
  FlashWord,
  SpeechRecognitionResult,
  SpeechSentence,
  SpeechWord,
} from "../results/speech_recognition_result.ts";
export type { SplitVideoInfoResult, VideoPart } from "../results/split_video_info_result.ts";
export type {
  ImageOcrDetection,
  TextLine,
  TextWord,
  WordCorners,
  WordOutline,
} from "../results/text_detection.ts";
export type { AiTranslateResult } from "../results/translation_result.ts";
export type {
  VideoTagAction,
  VideoTagBox,
  VideoTagData,
  VideoTagItem,
  VideoTagLabel,
  VideoTagMoment,
  VideoTagPerson,
  VideoTagPlace,
  VideoTagResult,
  VideoTagSighting,
  VideoTagStreamData,
} from "../results/video_tag_result.ts";
export type {
  BodyFrame,
  CarFrame,
  FaceFrame,
  PetFrame,
  PlateFrame,
  VideoTargetRecResult,
} from "../results/video_target_rec_result.ts";
export type {
  SentenceScore,
  SingingScore,
  VocalScoreResult,
} from "../results/vocal_score_result.ts";
export type {
  WordsGeneralizeLabel,
  WordsGeneralizeResult,
  WordsGeneralizeToken,
} from "../results/words_generalize_result.ts";
export type { AigcMetadata, AigcMetadataInput } from "../settings/aigc_metadata.ts";
export type {
  Animation,
  AnimationCodec,
  AnimationContainer,
  AnimationContainerInput,
  AnimationFormat,
  AnimationInput,
  AnimationVideo,
  AnimationVideoInput,
} from "../settings/animation.ts";
export type {
  AudioMix,
  AudioMixEffects,
  AudioMixEffectsInput,
  AudioMixInput,
  MixMode,
} from "../settings/audio_mix.ts";
export type {
  CallBackFormat,
  CallBackMqConfig,
  CallBackMqConfigInput,
  CallBackType,
  KafkaConfig,
  KafkaConfigInput,
  MqMode,
  MqRegion,
} from "../settings/callback.ts";
export type {
  ConcatAudio,
  ConcatAudioCodec,
  ConcatAudioInput,
  ConcatContainer,
  ConcatContainerInput,
  ConcatFormat,
  ConcatFragment,
  ConcatFragmentInput,
  ConcatFragmentMode,
  ConcatTemplate,
  ConcatTemplateInput,
  ConcatVideo,
  ConcatVideoCodec,
  ConcatVideoInput,
  SceneChange,
  SceneChangeInput,
} from "../settings/concat_template.ts";
export type { DnaConfig, DnaConfigInput } from "../settings/dna_config.ts";
export type {
  ExtractDigitalWatermark,
  ExtractDigitalWatermarkInput,
} from "../settings/extract_digital_watermark.ts";
export type { FillConcat, FillConcatInput, FillConcatInputInput } from "../settings/fill_concat.ts";
export type {
  ImageInspect,
  ImageInspectInput,
  ImageInspectProcess,
} from "../settings/image_inspect.ts";
export type {
  ImageOcr,
  ImageOcrInput,
  TextLanguage,
  TextRecognition,
} from "../settings/image_ocr.ts";
export { ImageRule } from "../settings/image_rule.ts";
export type {
  AutoOrientStep,
  BlurStep,
  BrightnessStep,
  CircleStep,
  ContrastStep,
  CropStep,
  CutStep,
  FaceCropStep,
  FlipStep,
  FormatStep,
  GrayscaleStep,
  IgnoreErrorStep,
  InterlaceStep,
  LimitSizeStep,
  LowestQualityStep,
  QualityStep,
  ReduceFramesStep,
  RelativeQualityStep,
  RotateStep,
  RoundCornersStep,
  SharpenStep,
  StripStep,
  StyleStep,
  ThumbnailStep,
  ViewStep,
  WatermarkImageStep,
  WatermarkTextStep,
} from "../settings/image_rule.ts";
export type { JobOutput, JobOutputInput } from "../settings/job_output.ts";
export type {
  NoiseReduction,
  NoiseReductionFormat,
  NoiseReductionInput,
} from "../settings/noise_reduction.ts";
export type { PicProcess, PicProcessInput } from "../settings/pic_process.ts";
export type { PosterProduction, PosterProductionInput } from "../settings/poster_production.ts";
export type {
  QualityEstimateConfig,
  QualityEstimateConfigInput,
} from "../settings/quality_estimate_config.ts";
export type { HdrMode, SdrToHdr, SdrToHdrInput } from "../settings/sdr_to_hdr.ts";
export type { Segment, SegmentFormat, SegmentInput } from "../settings/segment.ts";
export type {
  SegmentVideoBody,
  SegmentVideoBodyInput,
  SegmentVideoMode,
  SegmentVideoType,
} from "../settings/segment_video_body.ts";
export type { SmartCover, SmartCoverFormat, SmartCoverInput } from "../settings/smart_cover.ts";
export type {
  Snapshot,
  SnapshotInput,
  SnapshotMode,
  SnapshotOutMode,
  SpriteSnapshotConfig,
  SpriteSnapshotConfigInput,
} from "../settings/snapshot.ts";
export type {
  FlashAudioFormat,
  SpeechEngine,
  SpeechOutputType,
  SpeechRecognition,
  SpeechRecognitionInput,
} from "../settings/speech_recognition.ts";
export type {
  SplitVideoMode,
  SplitVideoParts,
  SplitVideoPartsInput,
} from "../settings/split_video_parts.ts";
export type { StreamExtract, StreamExtractInput } from "../settings/stream_extract.ts";
export type { Subtitle, SubtitleInput, Subtitles, SubtitlesInput } from "../settings/subtitles.ts";
export type {
  SuperResolution,
  SuperResolutionInput,
  SuperResolutionTarget,
  SuperResolutionVersion,
} from "../settings/super_resolution.ts";
export type {
  AspectMethod,
  AudioSampleFormat,
  ClipConfig,
  ClipConfigInput,
  DashEncrypt,
  DashEncryptInput,
  HlsEncrypt,
  HlsEncryptInput,
  MediaTimeInterval,
  MediaTimeIntervalInput,
  TransConfig,
  TransConfigInput,
  Transcode,
  TranscodeAudio,
  TranscodeAudioCodec,
  TranscodeAudioInput,
  TranscodeContainer,
  TranscodeContainerInput,
  TranscodeFormat,
  TranscodeInput,
  TranscodePixelFormat,
  TranscodePreset,
  TranscodeProfile,
  TranscodeSubtitle,
  TranscodeSubtitleInput,
  TranscodeVideo,
  TranscodeVideoCodec,
  TranscodeVideoInput,
  VideoColorParam,
  VideoColorParamInput,
} from "../settings/transcode.ts";
export type {
  Translation,
  TranslationBasicType,
  TranslationInput,
  TranslationLanguage,
  TranslationSourceType,
  TranslationTargetType,
} from "../settings/translation.ts";
export type {
  TtsCodec,
  TtsConfig,
  TtsConfigInput,
  TtsInputType,
  TtsMode,
  TtsTpl,
  TtsTplInput,
} from "../settings/tts.ts";
export type {
  FrameEnhance,
  FrameEnhanceInput,
  VideoEnhance,
  VideoEnhanceInput,
} from "../settings/video_enhance.ts";
export type {
  VideoMontage,
  VideoMontageAudio,
  VideoMontageAudioCodec,
  VideoMontageAudioInput,
  VideoMontageContainer,
  VideoMontageContainerInput,
  VideoMontageFormat,
  VideoMontageInput,
  VideoMontageVideo,
  VideoMontageVideoCodec,
  VideoMontageVideoInput,
} from "../settings/video_montage.ts";
export type {
  ColorEnhance,
  ColorEnhanceInput,
  MsSharpen,
  MsSharpenInput,
  VideoProcess,
  VideoProcessInput,
} from "../settings/video_process.ts";
export type {
  VideoSplice,
  VideoSpliceInput,
  VideoSynthesis,
  VideoSynthesisInput,
} from "../settings/video_synthesis.ts";
export type { VideoTag, VideoTagInput, VideoTagScenario } from "../settings/video_tag.ts";
export type {
  VideoTargetContainer,
  VideoTargetContainerInput,
  VideoTargetProcess,
  VideoTargetRec,
  VideoTargetRecInput,
  VideoTargetTranscode,
  VideoTargetTranscodeInput,
  VideoTargetVideo,
  VideoTargetVideoInput,
} from "../settings/video_target_rec.ts";
export type { VocalScore, VocalScoreInput } from "../settings/vocal_score.ts";
export type {
  VoiceSeparate,
  VoiceSeparateAudio,
  VoiceSeparateAudioInput,
  VoiceSeparateCodec,
  VoiceSeparateInput,
  VoiceSeparateMode,
} from "../settings/voice_separate.ts";
export type {
  DigitalWatermark,
  DigitalWatermarkInput,
  DigitalWatermarkState,
  DigitalWatermarkType,
  DigitalWatermarkVersion,
  RemoveWatermark,
  RemoveWatermarkInput,
  Watermark,
  WatermarkImage,
  WatermarkImageInput,
  WatermarkImageMode,
  WatermarkInput,
  WatermarkLocationMode,
  WatermarkPosition,
  WatermarkSlide,
  WatermarkSlideInput,
  WatermarkText,
  WatermarkTextInput,
  WatermarkType,
} from "../settings/watermark.ts";
export type {
  NerMethod,
  SegMethod,
  WordsGeneralize,
  WordsGeneralizeInput,
} from "../settings/words_generalize.ts";
export type { AsrJobTag } from "./asr_job.ts";
export type { CancelAsrJobArgs } from "./cancel_asr_job.ts";
export type { CreateAsrJobArgs, CreateAsrJobResponse } from "./create_asr_job.ts";
export type {
  CreateAsrVocabularyTableArgs,
  CreateAsrVocabularyTableResponse,
} from "./create_asr_vocabulary_table.ts";
export type { DeleteAsrVocabularyTableArgs } from "./delete_asr_vocabulary_table.ts";
export type { DescribeAsrJobArgs, DescribeAsrJobResponse } from "./describe_asr_job.ts";
export type { DescribeAsrJobsArgs, DescribeAsrJobsResponse } from "./describe_asr_jobs.ts";
export type {
  DescribeAsrVocabularyTableArgs,
  DescribeAsrVocabularyTableResponse,
} from "./describe_asr_vocabulary_table.ts";
export type {
  DescribeAsrVocabularyTablesArgs,
  DescribeAsrVocabularyTablesResponse,
  VocabularyTable,
} from "./describe_asr_vocabulary_tables.ts";
export type {
  UpdateAsrVocabularyTableArgs,
  UpdateAsrVocabularyTableResponse,
} from "./update_asr_vocabulary_table.ts";
export type { HotWord, HotWordInput } from "./vocabulary_table.ts";
