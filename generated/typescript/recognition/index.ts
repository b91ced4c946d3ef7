// Generated from spec/service.xml spec/recognition/analyze_images.xsd
//   spec/recognition/apply_face_effect.xsd spec/recognition/assess_quality.xsd
//   spec/recognition/cancel_ai_job.xsd spec/recognition/color_image.xsd
//   spec/recognition/create_translation_job.xsd spec/recognition/create_words_generalize_job.xsd
//   spec/recognition/crop_image.xsd spec/recognition/cut_out_goods.xsd
//   spec/recognition/cut_out_person.xsd spec/recognition/cut_out_subject.xsd
//   spec/recognition/describe_ai_job.xsd spec/recognition/describe_ai_jobs.xsd
//   spec/recognition/detect_car.xsd spec/recognition/detect_face.xsd
//   spec/recognition/detect_label.xsd spec/recognition/detect_objects.xsd
//   spec/recognition/detect_pet.xsd spec/recognition/enhance_image.xsd
//   spec/recognition/enlarge_image.xsd spec/recognition/get_action_sequence.xsd
//   spec/recognition/get_live_code.xsd spec/recognition/make_qr_code.xsd
//   spec/recognition/read_qr_code.xsd spec/recognition/recognize_all.xsd
//   spec/recognition/recognize_body.xsd spec/recognition/recognize_card.xsd
//   spec/recognition/recognize_game.xsd spec/recognition/recognize_id_card.xsd
//   spec/recognition/recognize_liveness.xsd spec/recognition/recognize_logo.xsd
//   spec/recognition/recognize_text.xsd spec/recognition/repair_image.xsd
//   spec/recognition/translate_text.xsd spec/recognition/upload_and_recognize_id_card.xsd
//   spec/recognition/upload_and_recognize_liveness.xsd (3f0dba06b87ceaf0).
// Do not edit: change the spec and run `make generate`.

/**
 * Recognition: analyse text, images and audio, and edit images with AI.
 *
 * Before you make these calls:
 *
 * - The bucket is bound to Cloud Infinite, and AI content recognition is enabled for it.
 * - The account is within the usage limits of the service. Otherwise the call fails with SlowDown.
 *
 * Errors common to these calls:
 *
 * - AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
 */

export { analyzeImages } from "./analyze_images.ts";
export { applyFaceEffect, applyFaceEffectUrl } from "./apply_face_effect.ts";
export { assessQuality, assessQualityUrl } from "./assess_quality.ts";
export { cancelAiJob } from "./cancel_ai_job.ts";
export { colorImage, colorImageStream, colorImageUrl } from "./color_image.ts";
export { createTranslationJob } from "./create_translation_job.ts";
export { createWordsGeneralizeJob } from "./create_words_generalize_job.ts";
export { cropImage, cropImageStream, cropImageUrl } from "./crop_image.ts";
export { cutOutGoods, cutOutGoodsStream, cutOutGoodsUrl } from "./cut_out_goods.ts";
export { cutOutPerson, cutOutPersonStream, cutOutPersonUrl } from "./cut_out_person.ts";
export { cutOutSubject, cutOutSubjectStream, cutOutSubjectUrl } from "./cut_out_subject.ts";
export { describeAiJob, waitForAi } from "./describe_ai_job.ts";
export { describeAiJobs, iterAiJobs } from "./describe_ai_jobs.ts";
export { detectCar, detectCarUrl } from "./detect_car.ts";
export { detectFace, detectFaceUrl } from "./detect_face.ts";
export { detectLabel, detectLabelUrl } from "./detect_label.ts";
export { detectObjects, detectObjectsUrl } from "./detect_objects.ts";
export { detectPet, detectPetUrl } from "./detect_pet.ts";
export { enhanceImage, enhanceImageStream, enhanceImageUrl } from "./enhance_image.ts";
export { enlargeImage, enlargeImageStream, enlargeImageUrl } from "./enlarge_image.ts";
export { getActionSequence, getActionSequenceUrl } from "./get_action_sequence.ts";
export { getLiveCode, getLiveCodeUrl } from "./get_live_code.ts";
export { makeQrCode, makeQrCodeUrl } from "./make_qr_code.ts";
export { readQrCode, readQrCodeUrl } from "./read_qr_code.ts";
export { recognizeAll, recognizeAllUrl } from "./recognize_all.ts";
export { recognizeBody, recognizeBodyUrl } from "./recognize_body.ts";
export { recognizeCard, recognizeCardUrl } from "./recognize_card.ts";
export { recognizeGame, recognizeGameUrl } from "./recognize_game.ts";
export { recognizeIdCard, recognizeIdCardUrl } from "./recognize_id_card.ts";
export { recognizeLiveness, recognizeLivenessUrl } from "./recognize_liveness.ts";
export { recognizeLogo, recognizeLogoUrl } from "./recognize_logo.ts";
export { recognizeText, recognizeTextUrl } from "./recognize_text.ts";
export { repairImage, repairImageStream, repairImageUrl } from "./repair_image.ts";
export { translateText, translateTextUrl } from "./translate_text.ts";
export { uploadAndRecognizeIdCard } from "./upload_and_recognize_id_card.ts";
export { uploadAndRecognizeLiveness } from "./upload_and_recognize_liveness.ts";
export type { JobState, JobStateFilter, SortOrder } from "../common/job.ts";
export type {
  AiJobDetail,
  AiJobInput,
  AiJobOperation,
  AiJobTag,
  CreateAiJobResponse,
} from "./ai_job.ts";
export type {
  AnalyzeImagesArgs,
  AnalyzeImagesResponse,
  CustomImageAnalysis,
  ImageAnalysisLabel,
  ImageAnalysisLabelGroup,
  ImageAnalysisLabels,
  ImageAnalysisPart,
  ImageAnalysisPartType,
  ImageAnalysisResult,
  ImageAnalysisTemplate,
  ImageAnalysisType,
  ImageDescription,
} from "./analyze_images.ts";
export type {
  ApplyFaceEffectArgs,
  ApplyFaceEffectResponse,
  FaceEffect,
  GenderChange,
} from "./apply_face_effect.ts";
export type { AssessQualityArgs, AssessQualityResponse } from "./assess_quality.ts";
export type { CancelAiJobArgs } from "./cancel_ai_job.ts";
export type { ColorImageArgs } from "./color_image.ts";
export type { CreateTranslationJobArgs } from "./create_translation_job.ts";
export type { CreateWordsGeneralizeJobArgs } from "./create_words_generalize_job.ts";
export type { CropImageArgs } from "./crop_image.ts";
export type { CutOutGoodsArgs } from "./cut_out_goods.ts";
export type { CutOutPersonArgs } from "./cut_out_person.ts";
export type { CutOutSubjectArgs } from "./cut_out_subject.ts";
export type { DescribeAiJobArgs, DescribeAiJobResponse } from "./describe_ai_job.ts";
export type { DescribeAiJobsArgs, DescribeAiJobsResponse } from "./describe_ai_jobs.ts";
export type { Car, DetectCarArgs, DetectCarResponse, NumberPlate } from "./detect_car.ts";
export type { DetectFaceArgs, DetectFaceResponse } from "./detect_face.ts";
export type {
  DetectLabelArgs,
  DetectLabelResponse,
  ImageLabel,
  LabelScene,
  SceneLabels,
} from "./detect_label.ts";
export type { DetectObjectsArgs, DetectObjectsResponse, DetectedObject } from "./detect_objects.ts";
export type { DetectPetArgs, DetectPetResponse } from "./detect_pet.ts";
export type { EnhanceImageArgs } from "./enhance_image.ts";
export type { EnlargeImageArgs, Magnification } from "./enlarge_image.ts";
export type { GetActionSequenceResponse } from "./get_action_sequence.ts";
export type { GetLiveCodeResponse } from "./get_live_code.ts";
export type {
  CardSide,
  IdCardAdvancedInfo,
  IdCardConfig,
  IdCardInfo,
  RecognizeIdCardResponse,
} from "./id_card.ts";
export type { LivenessResponse, LivenessType } from "./liveness.ts";
export type { MakeQrCodeArgs, MakeQrCodeResponse } from "./make_qr_code.ts";
export type { ReadQrCodeArgs, ReadQrCodeResponse } from "./read_qr_code.ts";
export type {
  FoundPedestrians,
  FoundPets,
  FoundVehicles,
  RecognizeAllArgs,
  RecognizeAllResponse,
} from "./recognize_all.ts";
export type { Pedestrian, RecognizeBodyArgs, RecognizeBodyResponse } from "./recognize_body.ts";
export type {
  CardField,
  CardType,
  RecognizeCardArgs,
  RecognizeCardResponse,
} from "./recognize_card.ts";
export type { GameLabel, RecognizeGameArgs, RecognizeGameResponse } from "./recognize_game.ts";
export type { RecognizeIdCardArgs } from "./recognize_id_card.ts";
export type { RecognizeLivenessArgs } from "./recognize_liveness.ts";
export type { Logo, RecognizeLogoArgs, RecognizeLogoResponse } from "./recognize_logo.ts";
export type { RecognizeTextArgs, RecognizeTextResponse } from "./recognize_text.ts";
export type { RepairImageArgs } from "./repair_image.ts";
export type { TranslateTextArgs, TranslateTextResponse } from "./translate_text.ts";
export type { UploadAndRecognizeIdCardArgs } from "./upload_and_recognize_id_card.ts";
export type { UploadAndRecognizeLivenessArgs } from "./upload_and_recognize_liveness.ts";
export type {
  ImageBox,
  ImageFinding,
  ImageOutline,
  ImagePoint,
  QrCode,
} from "../results/recognition_results.ts";
export type { TextLine, TextWord, WordCorners, WordOutline } from "../results/text_detection.ts";
export type { AiTranslateResult } from "../results/translation_result.ts";
export type {
  WordsGeneralizeLabel,
  WordsGeneralizeResult,
  WordsGeneralizeToken,
} from "../results/words_generalize_result.ts";
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
export type { TextLanguage, TextRecognition } from "../settings/image_ocr.ts";
export type { JobOutput, JobOutputInput } from "../settings/job_output.ts";
export type {
  Translation,
  TranslationBasicType,
  TranslationInput,
  TranslationLanguage,
  TranslationSourceType,
  TranslationTargetType,
} from "../settings/translation.ts";
export type {
  NerMethod,
  SegMethod,
  WordsGeneralize,
  WordsGeneralizeInput,
} from "../settings/words_generalize.ts";
