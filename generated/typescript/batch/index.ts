// Generated from spec/service.xml spec/batch/cancel_inventory_trigger_job.xsd
//   spec/batch/describe_inventory_trigger_job.xsd spec/batch/describe_inventory_trigger_jobs.xsd
//   spec/batch/trigger_inventory_job.xsd spec/batch/trigger_inventory_workflow.xsd
//   (d49cd62f84b86977).
// Do not edit: change the spec and run `make generate`.

/**
 * Batch jobs: run one workflow, or one kind of job, on many objects.
 *
 * On the wire, they are called inventory trigger jobs.
 *
 * Before you make these calls:
 *
 * - The bucket is bound to Cloud Infinite. A bucket that was unbound manually cannot use this
 *   operation. Otherwise the call fails with MediaBucketUnBinded.
 * - The account is within the usage limits of the service. Otherwise the call fails with SlowDown.
 *
 * Errors common to these calls:
 *
 * - AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
 */

export { cancelJob } from "./cancel_inventory_trigger_job.ts";
export { describeJob, wait } from "./describe_inventory_trigger_job.ts";
export { describeJobs, iterJobs } from "./describe_inventory_trigger_jobs.ts";
export { triggerJob } from "./trigger_inventory_job.ts";
export { triggerWorkflow } from "./trigger_inventory_workflow.ts";
export type { CancelInventoryTriggerJobArgs } from "./cancel_inventory_trigger_job.ts";
export type {
  DescribeInventoryTriggerJobArgs,
  DescribeInventoryTriggerJobResponse,
} from "./describe_inventory_trigger_job.ts";
export type {
  DescribeInventoryTriggerJobsArgs,
  DescribeInventoryTriggerJobsResponse,
} from "./describe_inventory_trigger_jobs.ts";
export type {
  InventoryJobOutput,
  InventoryJobOutputInput,
  InventoryTriggerInput,
  InventoryTriggerJobDetail,
  InventoryTriggerJobOperation,
  InventoryTriggerJobParam,
  InventoryTriggerJobParamInput,
  InventoryTriggerJobType,
  TimeInterval,
} from "./inventory_job.ts";
export type {
  InventoryJobTag,
  TriggerInventoryJobArgs,
  TriggerInventoryJobResponse,
} from "./trigger_inventory_job.ts";
export type {
  TriggerInventoryWorkflowArgs,
  TriggerInventoryWorkflowResponse,
} from "./trigger_inventory_workflow.ts";
export type { JobState, JobStateFilter, SortOrder } from "../common/job.ts";
export type {
  AigcMetadata,
  AigcMetadataInput,
  DocAigcMetadata,
  DocAigcMetadataInput,
} from "../settings/aigc_metadata.ts";
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
export type {
  NoiseReduction,
  NoiseReductionFormat,
  NoiseReductionInput,
} from "../settings/noise_reduction.ts";
export type { HdrMode, SdrToHdr, SdrToHdrInput } from "../settings/sdr_to_hdr.ts";
export type { Segment, SegmentFormat, SegmentInput } from "../settings/segment.ts";
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
export type { StreamExtract, StreamExtractInput } from "../settings/stream_extract.ts";
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
  TranslationInput,
  TranslationLanguage,
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
export type { VideoTag, VideoTagInput, VideoTagScenario } from "../settings/video_tag.ts";
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
