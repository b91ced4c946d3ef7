// Generated from spec/service.xml spec/moderation/cancel_live_auditing_job.xsd
//   spec/moderation/create_audio_auditing_job.xsd spec/moderation/create_document_auditing_job.xsd
//   spec/moderation/create_image_auditing_jobs.xsd spec/moderation/create_live_auditing_job.xsd
//   spec/moderation/create_text_auditing_job.xsd spec/moderation/create_video_auditing_job.xsd
//   spec/moderation/create_virus_detect_job.xsd spec/moderation/create_webpage_auditing_job.xsd
//   spec/moderation/describe_audio_auditing_job.xsd
//   spec/moderation/describe_document_auditing_job.xsd
//   spec/moderation/describe_image_auditing_job.xsd spec/moderation/describe_text_auditing_job.xsd
//   spec/moderation/describe_video_auditing_job.xsd spec/moderation/describe_virus_detect_job.xsd
//   spec/moderation/describe_webpage_auditing_job.xsd spec/moderation/recognize_image.xsd
//   spec/moderation/report_badcase.xsd (f7fca82e707b72c3).
// Do not edit: change the spec and run `make generate`.

/**
 * Moderation: check images, video, audio, text, documents and web pages against a policy, and scan
 * files for viruses.
 *
 * On the wire, it is called auditing. A policy, created in the console, defines the content to
 * detect.
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

export { cancelLiveJob } from "./cancel_live_auditing_job.ts";
export { createAudioJob } from "./create_audio_auditing_job.ts";
export { createDocumentJob } from "./create_document_auditing_job.ts";
export { createImageJobs } from "./create_image_auditing_jobs.ts";
export { createLiveJob } from "./create_live_auditing_job.ts";
export { createTextJob } from "./create_text_auditing_job.ts";
export { createVideoJob } from "./create_video_auditing_job.ts";
export { createVirusJob } from "./create_virus_detect_job.ts";
export { createWebpageJob } from "./create_webpage_auditing_job.ts";
export { describeAudioJob, waitForAudio } from "./describe_audio_auditing_job.ts";
export { describeDocumentJob, waitForDocument } from "./describe_document_auditing_job.ts";
export { describeImageJob, waitForImage } from "./describe_image_auditing_job.ts";
export { describeTextJob, waitForText } from "./describe_text_auditing_job.ts";
export { describeVideoJob, waitForVideo } from "./describe_video_auditing_job.ts";
export { describeVirusJob, waitForVirus } from "./describe_virus_detect_job.ts";
export { describeWebpageJob, waitForWebpage } from "./describe_webpage_auditing_job.ts";
export { recognizeImage, recognizeImageUrl } from "./recognize_image.ts";
export { reportBadCase } from "./report_badcase.ts";
export type { AudioAuditingJob } from "./audio_auditing_job.ts";
export type { AuditingJobState, SubmittedAuditingJob } from "./auditing_job.ts";
export type {
  CancelLiveAuditingJobArgs,
  CancelLiveAuditingJobResponse,
  CancelledLiveJob,
} from "./cancel_live_auditing_job.ts";
export type {
  CreateAudioAuditingJobArgs,
  CreateAudioAuditingJobResponse,
} from "./create_audio_auditing_job.ts";
export type {
  CreateDocumentAuditingJobArgs,
  CreateDocumentAuditingJobResponse,
} from "./create_document_auditing_job.ts";
export type {
  CreateImageAuditingJobsArgs,
  CreateImageAuditingJobsResponse,
  ImageAuditingInput,
} from "./create_image_auditing_jobs.ts";
export type {
  CreateLiveAuditingJobArgs,
  CreateLiveAuditingJobResponse,
} from "./create_live_auditing_job.ts";
export type {
  CreateTextAuditingJobArgs,
  CreateTextAuditingJobResponse,
} from "./create_text_auditing_job.ts";
export type {
  CreateVideoAuditingJobArgs,
  CreateVideoAuditingJobResponse,
} from "./create_video_auditing_job.ts";
export type {
  CreateVirusDetectJobArgs,
  CreateVirusDetectJobResponse,
  VirusDetectType,
} from "./create_virus_detect_job.ts";
export type {
  CreateWebpageAuditingJobArgs,
  CreateWebpageAuditingJobResponse,
} from "./create_webpage_auditing_job.ts";
export type {
  DescribeAudioAuditingJobArgs,
  DescribeAudioAuditingJobResponse,
} from "./describe_audio_auditing_job.ts";
export type {
  DescribeDocumentAuditingJobArgs,
  DescribeDocumentAuditingJobResponse,
} from "./describe_document_auditing_job.ts";
export type {
  DescribeImageAuditingJobArgs,
  DescribeImageAuditingJobResponse,
} from "./describe_image_auditing_job.ts";
export type {
  DescribeTextAuditingJobArgs,
  DescribeTextAuditingJobResponse,
} from "./describe_text_auditing_job.ts";
export type {
  DescribeVideoAuditingJobArgs,
  DescribeVideoAuditingJobResponse,
} from "./describe_video_auditing_job.ts";
export type {
  DescribeVirusDetectJobArgs,
  DescribeVirusDetectJobResponse,
  VirusDetectDetail,
  VirusDetectJob,
  VirusInfo,
  VirusVerdict,
} from "./describe_virus_detect_job.ts";
export type {
  DescribeWebpageAuditingJobArgs,
  DescribeWebpageAuditingJobResponse,
} from "./describe_webpage_auditing_job.ts";
export type {
  DocumentAuditingJob,
  DocumentLabels,
  DocumentPages,
  ModeratedPage,
} from "./document_auditing_job.ts";
export type { ImageAuditingJob } from "./image_auditing_job.ts";
export type { RecognizeImageArgs, RecognizeImageResponse } from "./recognize_image.ts";
export type { BadcaseContent, ReportBadcaseArgs, ReportBadcaseResponse } from "./report_badcase.ts";
export type { ModeratedTextSection, TextAuditingJob } from "./text_auditing_job.ts";
export type {
  MaskInfo,
  MaskLiveInfo,
  MaskRecordInfo,
  ModeratedSnapshot,
  VideoAuditingJob,
  VideoSource,
} from "./video_auditing_job.ts";
export type {
  WebpageAuditingJob,
  WebpageImage,
  WebpageImages,
  WebpageLabels,
  WebpageText,
  WebpageTexts,
} from "./webpage_auditing_job.ts";
export type {
  AudioRecognition,
  AudioScene,
  ImageLibraryHit,
  ImageScene,
  ModeratedAudioSection,
  ModerationArea,
  ModerationObjectResult,
  ModerationOcrResult,
  SceneCount,
  SceneScore,
  TextHit,
  TextLibraryHit,
  TextPosition,
  TextScene,
  UserListHit,
  UserListInfo,
} from "../results/moderation_results.ts";
export type {
  CallbackVersion,
  CaptureMode,
  CaptureSettings,
  FreezeSettings,
  ModerationUserInfo,
  ModerationUserInfoInput,
  StorageConf,
} from "../settings/moderation_settings.ts";
