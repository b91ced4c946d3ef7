// Generated from spec/service.xml spec/media/cancel_media_job.xsd
//   spec/media/create_animation_job.xsd spec/media/create_concat_job.xsd
//   spec/media/create_digital_watermark_job.xsd spec/media/create_dna_job.xsd
//   spec/media/create_extract_digital_watermark_job.xsd spec/media/create_fill_concat_job.xsd
//   spec/media/create_generate_play_list_job.xsd spec/media/create_image_inspect_job.xsd
//   spec/media/create_image_ocr_job.xsd spec/media/create_media_info_job.xsd
//   spec/media/create_media_job.xsd spec/media/create_media_pic_process_job.xsd
//   spec/media/create_multiple_media_jobs.xsd spec/media/create_noise_reduction_job.xsd
//   spec/media/create_play_key.xsd spec/media/create_poster_production_job.xsd
//   spec/media/create_quality_estimate_job.xsd spec/media/create_sdr_to_hdr_job.xsd
//   spec/media/create_segment_job.xsd spec/media/create_segment_video_body_job.xsd
//   spec/media/create_smart_cover_job.xsd spec/media/create_snapshot_job.xsd
//   spec/media/create_sound_hound_job.xsd spec/media/create_speech_recognition_job.xsd
//   spec/media/create_split_video_parts_job.xsd spec/media/create_stream_extract_job.xsd
//   spec/media/create_super_resolution_job.xsd spec/media/create_transcode_job.xsd
//   spec/media/create_tts_job.xsd spec/media/create_video_enhance_job.xsd
//   spec/media/create_video_montage_job.xsd spec/media/create_video_process_job.xsd
//   spec/media/create_video_synthesis_job.xsd spec/media/create_video_tag_job.xsd
//   spec/media/create_video_target_rec_job.xsd spec/media/create_vocal_score_job.xsd
//   spec/media/create_voice_separate_job.xsd spec/media/create_watermark_job.xsd
//   spec/media/describe_media_dna_db_files.xsd spec/media/describe_media_dna_dbs.xsd
//   spec/media/describe_media_job.xsd spec/media/describe_media_jobs.xsd
//   spec/media/describe_play_key.xsd spec/media/generate_av_info.xsd
//   spec/media/generate_ci_snapshot.xsd spec/media/generate_media_info.xsd
//   spec/media/generate_private_m3_u8.xsd spec/media/generate_snapshot.xsd
//   spec/media/get_media_aigc_metadata.xsd spec/media/get_media_info.xsd
//   spec/media/get_private_m3_u8.xsd spec/media/get_snapshot.xsd spec/media/modify_m3_u8_token.xsd
//   spec/media/update_play_key.xsd (fafee57e743ccc09).
// Do not edit: change the spec and run `make generate`.

/**
 * Media jobs: process a single file, usually audio or video, in the background.
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

export { cancelJob } from "./cancel_media_job.ts";
export { createAnimationJob } from "./create_animation_job.ts";
export { createConcatJob } from "./create_concat_job.ts";
export { createDigitalWatermarkJob } from "./create_digital_watermark_job.ts";
export { createDnaJob } from "./create_dna_job.ts";
export { createExtractDigitalWatermarkJob } from "./create_extract_digital_watermark_job.ts";
export { createFillConcatJob } from "./create_fill_concat_job.ts";
export { createGeneratePlayListJob } from "./create_generate_play_list_job.ts";
export { createImageInspectJob } from "./create_image_inspect_job.ts";
export { createImageOcrJob } from "./create_image_ocr_job.ts";
export { createInfoJob } from "./create_media_info_job.ts";
export { createJob } from "./create_media_job.ts";
export { createPicProcessJob } from "./create_media_pic_process_job.ts";
export { createJobs } from "./create_multiple_media_jobs.ts";
export { createNoiseReductionJob } from "./create_noise_reduction_job.ts";
export { createPlayKey } from "./create_play_key.ts";
export { createPosterProductionJob } from "./create_poster_production_job.ts";
export { createQualityEstimateJob } from "./create_quality_estimate_job.ts";
export { createSdrToHdrJob } from "./create_sdr_to_hdr_job.ts";
export { createSegmentJob } from "./create_segment_job.ts";
export { createSegmentVideoBodyJob } from "./create_segment_video_body_job.ts";
export { createSmartCoverJob } from "./create_smart_cover_job.ts";
export { createSnapshotJob } from "./create_snapshot_job.ts";
export { createSoundHoundJob } from "./create_sound_hound_job.ts";
export { createSpeechRecognitionJob } from "./create_speech_recognition_job.ts";
export { createSplitVideoPartsJob } from "./create_split_video_parts_job.ts";
export { createStreamExtractJob } from "./create_stream_extract_job.ts";
export { createSuperResolutionJob } from "./create_super_resolution_job.ts";
export { createTranscodeJob } from "./create_transcode_job.ts";
export { createTtsJob } from "./create_tts_job.ts";
export { createVideoEnhanceJob } from "./create_video_enhance_job.ts";
export { createVideoMontageJob } from "./create_video_montage_job.ts";
export { createVideoProcessJob } from "./create_video_process_job.ts";
export { createVideoSynthesisJob } from "./create_video_synthesis_job.ts";
export { createVideoTagJob } from "./create_video_tag_job.ts";
export { createVideoTargetRecJob } from "./create_video_target_rec_job.ts";
export { createVocalScoreJob } from "./create_vocal_score_job.ts";
export { createVoiceSeparateJob } from "./create_voice_separate_job.ts";
export { createWatermarkJob } from "./create_watermark_job.ts";
export { describeDnaFiles, iterDnaFiles } from "./describe_media_dna_db_files.ts";
export { describeDnaDatabases, iterDnaDatabases } from "./describe_media_dna_dbs.ts";
export { describeJob, wait } from "./describe_media_job.ts";
export { describeJobs, iterJobs } from "./describe_media_jobs.ts";
export { describePlayKey } from "./describe_play_key.ts";
export { generateAvInfo } from "./generate_av_info.ts";
export { ciSnapshot, ciSnapshotStream } from "./generate_ci_snapshot.ts";
export { generateInfo } from "./generate_media_info.ts";
export { generatePrivateM3u8 } from "./generate_private_m3_u8.ts";
export { generateSnapshot } from "./generate_snapshot.ts";
export { getAigcMetadata, getAigcMetadataUrl } from "./get_media_aigc_metadata.ts";
export { getInfo, getInfoUrl } from "./get_media_info.ts";
export { privateM3u8, privateM3u8Url } from "./get_private_m3_u8.ts";
export { snapshot, snapshotStream, snapshotUrl } from "./get_snapshot.ts";
export { m3u8WithToken, m3u8WithTokenUrl } from "./modify_m3_u8_token.ts";
export { updatePlayKey } from "./update_play_key.ts";
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
export type { CancelMediaJobArgs } from "./cancel_media_job.ts";
export type { CreateAnimationJobArgs, CreateAnimationJobResponse } from "./create_animation_job.ts";
export type { CreateConcatJobArgs, CreateConcatJobResponse } from "./create_concat_job.ts";
export type {
  CreateDigitalWatermarkJobArgs,
  CreateDigitalWatermarkJobResponse,
} from "./create_digital_watermark_job.ts";
export type { CreateDnaJobArgs, CreateDnaJobResponse } from "./create_dna_job.ts";
export type {
  CreateExtractDigitalWatermarkJobArgs,
  CreateExtractDigitalWatermarkJobResponse,
} from "./create_extract_digital_watermark_job.ts";
export type {
  CreateFillConcatJobArgs,
  CreateFillConcatJobResponse,
} from "./create_fill_concat_job.ts";
export type {
  CreateGeneratePlayListJobArgs,
  CreateGeneratePlayListJobResponse,
} from "./create_generate_play_list_job.ts";
export type {
  CreateImageInspectJobArgs,
  CreateImageInspectJobResponse,
} from "./create_image_inspect_job.ts";
export type { CreateImageOcrJobArgs, CreateImageOcrJobResponse } from "./create_image_ocr_job.ts";
export type {
  CreateMediaInfoJobArgs,
  CreateMediaInfoJobResponse,
} from "./create_media_info_job.ts";
export type { CreateMediaJobArgs, CreateMediaJobResponse } from "./create_media_job.ts";
export type {
  CreateMediaPicProcessJobArgs,
  CreateMediaPicProcessJobResponse,
} from "./create_media_pic_process_job.ts";
export type {
  CreateMultipleMediaJobsArgs,
  CreateMultipleMediaJobsResponse,
  MediaOperation,
  MediaOperationOutput,
} from "./create_multiple_media_jobs.ts";
export type {
  CreateNoiseReductionJobArgs,
  CreateNoiseReductionJobResponse,
} from "./create_noise_reduction_job.ts";
export type {
  CreatePosterProductionJobArgs,
  CreatePosterProductionJobResponse,
} from "./create_poster_production_job.ts";
export type {
  CreateQualityEstimateJobArgs,
  CreateQualityEstimateJobResponse,
} from "./create_quality_estimate_job.ts";
export type { CreateSdrToHdrJobArgs, CreateSdrToHdrJobResponse } from "./create_sdr_to_hdr_job.ts";
export type { CreateSegmentJobArgs, CreateSegmentJobResponse } from "./create_segment_job.ts";
export type {
  CreateSegmentVideoBodyJobArgs,
  CreateSegmentVideoBodyJobResponse,
} from "./create_segment_video_body_job.ts";
export type {
  CreateSmartCoverJobArgs,
  CreateSmartCoverJobResponse,
} from "./create_smart_cover_job.ts";
export type { CreateSnapshotJobArgs, CreateSnapshotJobResponse } from "./create_snapshot_job.ts";
export type {
  CreateSoundHoundJobArgs,
  CreateSoundHoundJobResponse,
} from "./create_sound_hound_job.ts";
export type {
  CreateSpeechRecognitionJobArgs,
  CreateSpeechRecognitionJobResponse,
} from "./create_speech_recognition_job.ts";
export type {
  CreateSplitVideoPartsJobArgs,
  CreateSplitVideoPartsJobResponse,
} from "./create_split_video_parts_job.ts";
export type {
  CreateStreamExtractJobArgs,
  CreateStreamExtractJobResponse,
} from "./create_stream_extract_job.ts";
export type {
  CreateSuperResolutionJobArgs,
  CreateSuperResolutionJobResponse,
} from "./create_super_resolution_job.ts";
export type { CreateTranscodeJobArgs, CreateTranscodeJobResponse } from "./create_transcode_job.ts";
export type { CreateTtsJobArgs, CreateTtsJobResponse } from "./create_tts_job.ts";
export type {
  CreateVideoEnhanceJobArgs,
  CreateVideoEnhanceJobResponse,
} from "./create_video_enhance_job.ts";
export type {
  CreateVideoMontageJobArgs,
  CreateVideoMontageJobResponse,
} from "./create_video_montage_job.ts";
export type {
  CreateVideoProcessJobArgs,
  CreateVideoProcessJobResponse,
} from "./create_video_process_job.ts";
export type {
  CreateVideoSynthesisJobArgs,
  CreateVideoSynthesisJobResponse,
} from "./create_video_synthesis_job.ts";
export type { CreateVideoTagJobArgs, CreateVideoTagJobResponse } from "./create_video_tag_job.ts";
export type {
  CreateVideoTargetRecJobArgs,
  CreateVideoTargetRecJobResponse,
} from "./create_video_target_rec_job.ts";
export type {
  CreateVocalScoreJobArgs,
  CreateVocalScoreJobResponse,
} from "./create_vocal_score_job.ts";
export type {
  CreateVoiceSeparateJobArgs,
  CreateVoiceSeparateJobResponse,
} from "./create_voice_separate_job.ts";
export type { CreateWatermarkJobArgs, CreateWatermarkJobResponse } from "./create_watermark_job.ts";
export type {
  DescribeMediaDnaDbFilesArgs,
  DescribeMediaDnaDbFilesResponse,
  DnaFile,
} from "./describe_media_dna_db_files.ts";
export type {
  DescribeMediaDnaDbsArgs,
  DescribeMediaDnaDbsResponse,
  DnaDatabase,
} from "./describe_media_dna_dbs.ts";
export type { DescribeMediaJobArgs, DescribeMediaJobResponse } from "./describe_media_job.ts";
export type { DescribeMediaJobsArgs, DescribeMediaJobsResponse } from "./describe_media_jobs.ts";
export type { FrameChoice, FrameFormat, FrameRotation } from "./frame.ts";
export type {
  AvFormat,
  AvStream,
  GenerateAvInfoArgs,
  GenerateAvInfoResponse,
} from "./generate_av_info.ts";
export type { GenerateCiSnapshotArgs } from "./generate_ci_snapshot.ts";
export type { GenerateMediaInfoArgs, GenerateMediaInfoResponse } from "./generate_media_info.ts";
export type { GeneratePrivateM3u8Args } from "./generate_private_m3_u8.ts";
export type { GenerateSnapshotArgs, GenerateSnapshotResponse } from "./generate_snapshot.ts";
export type { GetMediaAigcMetadataArgs } from "./get_media_aigc_metadata.ts";
export type { GetMediaInfoArgs, GetMediaInfoResponse } from "./get_media_info.ts";
export type { GetPrivateM3u8Args } from "./get_private_m3_u8.ts";
export type { GetSnapshotArgs } from "./get_snapshot.ts";
export type { ModifyM3u8TokenArgs } from "./modify_m3_u8_token.ts";
export type { PlayKeyResponse, PlayKeys } from "./play_key.ts";
export type { UpdatePlayKeyArgs } from "./update_play_key.ts";
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
  SnapshotOutput,
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
export type {
  StreamExtract,
  StreamExtractInput,
  StreamExtractOutput,
} from "../settings/stream_extract.ts";
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
  VoiceSeparateOutput,
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
