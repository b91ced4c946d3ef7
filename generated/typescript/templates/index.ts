// Generated from spec/service.xml spec/templates/create_animation_template.xsd
//   spec/templates/create_concat_template.xsd spec/templates/create_high_speed_hd_template.xsd
//   spec/templates/create_image_ocr_template.xsd spec/templates/create_noise_reduction_template.xsd
//   spec/templates/create_pic_process_template.xsd spec/templates/create_smart_cover_template.xsd
//   spec/templates/create_snapshot_template.xsd
//   spec/templates/create_speech_recognition_template.xsd
//   spec/templates/create_super_resolution_template.xsd
//   spec/templates/create_transcode_pro_template.xsd spec/templates/create_transcode_template.xsd
//   spec/templates/create_tts_template.xsd spec/templates/create_video_enhance_template.xsd
//   spec/templates/create_video_montage_template.xsd
//   spec/templates/create_video_process_template.xsd
//   spec/templates/create_video_target_rec_template.xsd
//   spec/templates/create_voice_separate_template.xsd spec/templates/create_watermark_template.xsd
//   spec/templates/delete_media_template.xsd spec/templates/describe_media_templates.xsd
//   spec/templates/update_animation_template.xsd spec/templates/update_concat_template.xsd
//   spec/templates/update_high_speed_hd_template.xsd spec/templates/update_image_ocr_template.xsd
//   spec/templates/update_noise_reduction_template.xsd
//   spec/templates/update_pic_process_template.xsd spec/templates/update_smart_cover_template.xsd
//   spec/templates/update_snapshot_template.xsd
//   spec/templates/update_speech_recognition_template.xsd
//   spec/templates/update_super_resolution_template.xsd
//   spec/templates/update_transcode_pro_template.xsd spec/templates/update_transcode_template.xsd
//   spec/templates/update_tts_template.xsd spec/templates/update_video_enhance_template.xsd
//   spec/templates/update_video_montage_template.xsd
//   spec/templates/update_video_process_template.xsd
//   spec/templates/update_video_target_rec_template.xsd
//   spec/templates/update_voice_separate_template.xsd spec/templates/update_watermark_template.xsd
//   (69e7e1eae07299a5).
// Do not edit: change the spec and run `make generate`.

/**
 * Templates: stored settings that jobs and workflows refer to by ID.
 *
 * The Tag of a template determines which kind of job can use it. You can send the settings of a
 * listed template back with the update operation for its Tag.
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

export { createAnimationTemplate } from "./create_animation_template.ts";
export { createConcatTemplate } from "./create_concat_template.ts";
export { createHighSpeedHdTemplate } from "./create_high_speed_hd_template.ts";
export { createImageOcrTemplate } from "./create_image_ocr_template.ts";
export { createNoiseReductionTemplate } from "./create_noise_reduction_template.ts";
export { createPicProcessTemplate } from "./create_pic_process_template.ts";
export { createSmartCoverTemplate } from "./create_smart_cover_template.ts";
export { createSnapshotTemplate } from "./create_snapshot_template.ts";
export { createSpeechRecognitionTemplate } from "./create_speech_recognition_template.ts";
export { createSuperResolutionTemplate } from "./create_super_resolution_template.ts";
export { createTranscodeProTemplate } from "./create_transcode_pro_template.ts";
export { createTranscodeTemplate } from "./create_transcode_template.ts";
export { createTtsTemplate } from "./create_tts_template.ts";
export { createVideoEnhanceTemplate } from "./create_video_enhance_template.ts";
export { createVideoMontageTemplate } from "./create_video_montage_template.ts";
export { createVideoProcessTemplate } from "./create_video_process_template.ts";
export { createVideoTargetRecTemplate } from "./create_video_target_rec_template.ts";
export { createVoiceSeparateTemplate } from "./create_voice_separate_template.ts";
export { createWatermarkTemplate } from "./create_watermark_template.ts";
export { deleteTemplate } from "./delete_media_template.ts";
export { describeTemplates, iterTemplates } from "./describe_media_templates.ts";
export { updateAnimationTemplate } from "./update_animation_template.ts";
export { updateConcatTemplate } from "./update_concat_template.ts";
export { updateHighSpeedHdTemplate } from "./update_high_speed_hd_template.ts";
export { updateImageOcrTemplate } from "./update_image_ocr_template.ts";
export { updateNoiseReductionTemplate } from "./update_noise_reduction_template.ts";
export { updatePicProcessTemplate } from "./update_pic_process_template.ts";
export { updateSmartCoverTemplate } from "./update_smart_cover_template.ts";
export { updateSnapshotTemplate } from "./update_snapshot_template.ts";
export { updateSpeechRecognitionTemplate } from "./update_speech_recognition_template.ts";
export { updateSuperResolutionTemplate } from "./update_super_resolution_template.ts";
export { updateTranscodeProTemplate } from "./update_transcode_pro_template.ts";
export { updateTranscodeTemplate } from "./update_transcode_template.ts";
export { updateTtsTemplate } from "./update_tts_template.ts";
export { updateVideoEnhanceTemplate } from "./update_video_enhance_template.ts";
export { updateVideoMontageTemplate } from "./update_video_montage_template.ts";
export { updateVideoProcessTemplate } from "./update_video_process_template.ts";
export { updateVideoTargetRecTemplate } from "./update_video_target_rec_template.ts";
export { updateVoiceSeparateTemplate } from "./update_voice_separate_template.ts";
export { updateWatermarkTemplate } from "./update_watermark_template.ts";
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
export type { PicProcess, PicProcessInput } from "../settings/pic_process.ts";
export type { HdrMode, SdrToHdr, SdrToHdrInput } from "../settings/sdr_to_hdr.ts";
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
  TranscodePro,
  TranscodeProAudio,
  TranscodeProAudioCodec,
  TranscodeProAudioInput,
  TranscodeProContainer,
  TranscodeProContainerInput,
  TranscodeProFormat,
  TranscodeProVideo,
  TranscodeProVideoCodec,
  TranscodeProVideoInput,
} from "../settings/transcode_pro.ts";
export type { TtsCodec, TtsMode, TtsTpl, TtsTplInput } from "../settings/tts.ts";
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
export type {
  VoiceSeparate,
  VoiceSeparateAudio,
  VoiceSeparateAudioInput,
  VoiceSeparateCodec,
  VoiceSeparateInput,
  VoiceSeparateMode,
} from "../settings/voice_separate.ts";
export type {
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
export type { CreateAnimationTemplateArgs } from "./create_animation_template.ts";
export type { CreateConcatTemplateArgs } from "./create_concat_template.ts";
export type { CreateHighSpeedHdTemplateArgs } from "./create_high_speed_hd_template.ts";
export type { CreateImageOcrTemplateArgs } from "./create_image_ocr_template.ts";
export type { CreateNoiseReductionTemplateArgs } from "./create_noise_reduction_template.ts";
export type { CreatePicProcessTemplateArgs } from "./create_pic_process_template.ts";
export type { CreateSmartCoverTemplateArgs } from "./create_smart_cover_template.ts";
export type { CreateSnapshotTemplateArgs } from "./create_snapshot_template.ts";
export type { CreateSpeechRecognitionTemplateArgs } from "./create_speech_recognition_template.ts";
export type { CreateSuperResolutionTemplateArgs } from "./create_super_resolution_template.ts";
export type { CreateTranscodeProTemplateArgs } from "./create_transcode_pro_template.ts";
export type { CreateTranscodeTemplateArgs } from "./create_transcode_template.ts";
export type { CreateTtsTemplateArgs } from "./create_tts_template.ts";
export type { CreateVideoEnhanceTemplateArgs } from "./create_video_enhance_template.ts";
export type { CreateVideoMontageTemplateArgs } from "./create_video_montage_template.ts";
export type { CreateVideoProcessTemplateArgs } from "./create_video_process_template.ts";
export type { CreateVideoTargetRecTemplateArgs } from "./create_video_target_rec_template.ts";
export type { CreateVoiceSeparateTemplateArgs } from "./create_voice_separate_template.ts";
export type { CreateWatermarkTemplateArgs } from "./create_watermark_template.ts";
export type {
  DeleteMediaTemplateArgs,
  DeleteMediaTemplateResponse,
} from "./delete_media_template.ts";
export type {
  DescribeMediaTemplatesArgs,
  DescribeMediaTemplatesResponse,
  MissingTemplates,
} from "./describe_media_templates.ts";
export type {
  Template,
  TemplateAnswer,
  TemplateCategory,
  TemplateTag,
  TemplateTagFilter,
} from "./template.ts";
export type { UpdateAnimationTemplateArgs } from "./update_animation_template.ts";
export type { UpdateConcatTemplateArgs } from "./update_concat_template.ts";
export type { UpdateHighSpeedHdTemplateArgs } from "./update_high_speed_hd_template.ts";
export type { UpdateImageOcrTemplateArgs } from "./update_image_ocr_template.ts";
export type { UpdateNoiseReductionTemplateArgs } from "./update_noise_reduction_template.ts";
export type { UpdatePicProcessTemplateArgs } from "./update_pic_process_template.ts";
export type { UpdateSmartCoverTemplateArgs } from "./update_smart_cover_template.ts";
export type { UpdateSnapshotTemplateArgs } from "./update_snapshot_template.ts";
export type { UpdateSpeechRecognitionTemplateArgs } from "./update_speech_recognition_template.ts";
export type { UpdateSuperResolutionTemplateArgs } from "./update_super_resolution_template.ts";
export type { UpdateTranscodeProTemplateArgs } from "./update_transcode_pro_template.ts";
export type { UpdateTranscodeTemplateArgs } from "./update_transcode_template.ts";
export type { UpdateTtsTemplateArgs } from "./update_tts_template.ts";
export type { UpdateVideoEnhanceTemplateArgs } from "./update_video_enhance_template.ts";
export type { UpdateVideoMontageTemplateArgs } from "./update_video_montage_template.ts";
export type { UpdateVideoProcessTemplateArgs } from "./update_video_process_template.ts";
export type { UpdateVideoTargetRecTemplateArgs } from "./update_video_target_rec_template.ts";
export type { UpdateVoiceSeparateTemplateArgs } from "./update_voice_separate_template.ts";
export type { UpdateWatermarkTemplateArgs } from "./update_watermark_template.ts";
