// Generated from spec/service.xml spec/images/create_pic_process_job.xsd
//   spec/images/create_poster_template.xsd spec/images/delete_guetzli.xsd
//   spec/images/delete_hdr_image_processing.xsd spec/images/delete_image_slim.xsd
//   spec/images/delete_origin_protect.xsd spec/images/delete_style.xsd
//   spec/images/describe_guetzli.xsd spec/images/describe_hdr_image_processing.xsd
//   spec/images/describe_hotlink.xsd spec/images/describe_image_slim.xsd
//   spec/images/describe_origin_protect.xsd spec/images/describe_pic_process_job.xsd
//   spec/images/describe_pic_process_jobs.xsd spec/images/describe_poster_template.xsd
//   spec/images/describe_poster_templates.xsd spec/images/describe_style.xsd
//   spec/images/get_image_aigc_metadata.xsd spec/images/get_image_average_color.xsd
//   spec/images/get_image_exif.xsd spec/images/get_image_info.xsd
//   spec/images/get_original_image.xsd spec/images/inspect_image.xsd spec/images/process_image.xsd
//   spec/images/process_stored_image.xsd spec/images/refresh_tdc.xsd spec/images/set_guetzli.xsd
//   spec/images/set_hdr_image_processing.xsd spec/images/set_hotlink.xsd
//   spec/images/set_image_slim.xsd spec/images/set_origin_protect.xsd spec/images/set_style.xsd
//   spec/images/upload_and_process_image.xsd (f29796333e234d53).
// Do not edit: change the spec and run `make generate`.

/**
 * Images: process and inspect images, and manage a bucket's image settings: styles, compression and
 * protection.
 *
 * The settings apply to the whole bucket.
 *
 * Before you make these calls:
 *
 * - The bucket is bound to Cloud Infinite. A bucket that was unbound manually cannot use this
 *   operation.
 * - The account is within the usage limits of the service. Otherwise the call fails with SlowDown.
 *
 * Errors common to these calls:
 *
 * - AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
 */

export { createJob } from "./create_pic_process_job.ts";
export { createPosterTemplate } from "./create_poster_template.ts";
export { deleteGuetzli } from "./delete_guetzli.ts";
export { deleteHdrImageProcessing } from "./delete_hdr_image_processing.ts";
export { deleteImageSlim } from "./delete_image_slim.ts";
export { deleteOriginProtection } from "./delete_origin_protect.ts";
export { deleteStyle } from "./delete_style.ts";
export { describeGuetzli } from "./describe_guetzli.ts";
export { describeHdrImageProcessing } from "./describe_hdr_image_processing.ts";
export { describeHotlink } from "./describe_hotlink.ts";
export { describeImageSlim } from "./describe_image_slim.ts";
export { describeOriginProtection } from "./describe_origin_protect.ts";
export { describeJob, wait } from "./describe_pic_process_job.ts";
export { describeJobs, iterJobs } from "./describe_pic_process_jobs.ts";
export { describePosterTemplate } from "./describe_poster_template.ts";
export { describePosterTemplates, iterPosterTemplates } from "./describe_poster_templates.ts";
export { describeStyles } from "./describe_style.ts";
export { getAigcMetadata, getAigcMetadataUrl } from "./get_image_aigc_metadata.ts";
export { getAverageColor, getAverageColorUrl } from "./get_image_average_color.ts";
export { getExif, getExifUrl } from "./get_image_exif.ts";
export { getInfo, getInfoUrl } from "./get_image_info.ts";
export { getOriginal, getOriginalStream, getOriginalUrl } from "./get_original_image.ts";
export { inspect, inspectUrl } from "./inspect_image.ts";
export { process, processStream, processUrl } from "./process_image.ts";
export { processStored } from "./process_stored_image.ts";
export { refreshTdc } from "./refresh_tdc.ts";
export { setGuetzli } from "./set_guetzli.ts";
export { setHdrImageProcessing } from "./set_hdr_image_processing.ts";
export { setHotlink } from "./set_hotlink.ts";
export { setImageSlim } from "./set_image_slim.ts";
export { setOriginProtection } from "./set_origin_protect.ts";
export { setStyle } from "./set_style.ts";
export { uploadAndProcess } from "./upload_and_process_image.ts";
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
export type {
  CreatePicProcessJobArgs,
  CreatePicProcessJobResponse,
} from "./create_pic_process_job.ts";
export type { CreatePosterTemplateArgs } from "./create_poster_template.ts";
export type { DeleteStyleArgs } from "./delete_style.ts";
export type { DescribeGuetzliResponse } from "./describe_guetzli.ts";
export type { DescribeHdrImageProcessingResponse } from "./describe_hdr_image_processing.ts";
export type { DescribeHotlinkResponse } from "./describe_hotlink.ts";
export type { DescribeImageSlimResponse } from "./describe_image_slim.ts";
export type { DescribeOriginProtectResponse } from "./describe_origin_protect.ts";
export type {
  DescribePicProcessJobArgs,
  DescribePicProcessJobResponse,
} from "./describe_pic_process_job.ts";
export type {
  DescribePicProcessJobsArgs,
  DescribePicProcessJobsResponse,
} from "./describe_pic_process_jobs.ts";
export type { DescribePosterTemplateArgs } from "./describe_poster_template.ts";
export type {
  DescribePosterTemplatesArgs,
  DescribePosterTemplatesResponse,
  PosterTemplateOrigin,
} from "./describe_poster_templates.ts";
export type { DescribeStyleArgs, DescribeStyleResponse, StyleRule } from "./describe_style.ts";
export type { GetImageAigcMetadataArgs } from "./get_image_aigc_metadata.ts";
export type {
  GetImageAverageColorArgs,
  GetImageAverageColorResponse,
} from "./get_image_average_color.ts";
export type { GetImageExifArgs } from "./get_image_exif.ts";
export type { GetImageInfoArgs, GetImageInfoResponse } from "./get_image_info.ts";
export type { GetOriginalImageArgs } from "./get_original_image.ts";
export type { HdrImageMode } from "./hdr_image_processing.ts";
export type { HotlinkType } from "./hotlink.ts";
export type { ImageJobTag } from "./image_job.ts";
export type { ImageProcessingResponse, PicOperations, PicRule } from "./image_processing.ts";
export type { ImageSettingStatus } from "./image_setting.ts";
export type { SlimMode, SlimSuffix, SlimSuffixes } from "./image_slim.ts";
export type { InspectImageArgs, InspectImageResponse } from "./inspect_image.ts";
export type { PosterTemplate, PosterTemplateResponse } from "./poster_template.ts";
export type { ProcessImageArgs } from "./process_image.ts";
export type { ProcessStoredImageArgs } from "./process_stored_image.ts";
export type { RefreshTdcArgs } from "./refresh_tdc.ts";
export type { SetHdrImageProcessingArgs } from "./set_hdr_image_processing.ts";
export type { SetHotlinkArgs } from "./set_hotlink.ts";
export type { SetImageSlimArgs } from "./set_image_slim.ts";
export type { ProtectedSuffix, SetOriginProtectArgs } from "./set_origin_protect.ts";
export type { SetStyleArgs } from "./set_style.ts";
export type { UploadAndProcessImageArgs } from "./upload_and_process_image.ts";
export type { AigcMetadataAnswer } from "../results/aigc_metadata_answer.ts";
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
