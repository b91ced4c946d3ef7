// Generated from spec/service.xml spec/documents/cancel_doc_process_job.xsd
//   spec/documents/compare_documents.xsd spec/documents/create_doc_aigc_metadata_job.xsd
//   spec/documents/create_doc_process_job.xsd spec/documents/create_doc_watermark_job.xsd
//   spec/documents/describe_doc_process_job.xsd spec/documents/describe_doc_process_jobs.xsd
//   spec/documents/get_online_preview.xsd spec/documents/preview_document.xsd
//   spec/documents/preview_document_html.xsd (e89504a7fc407917).
// Do not edit: change the spec and run `make generate`.

/**
 * Documents: convert them to images, PDF or HTML.
 *
 * Before you make these calls:
 *
 * - The bucket is bound to Cloud Infinite, and document processing is enabled for it.
 * - The account is within the usage limits of the service. Otherwise the call fails with SlowDown.
 *
 * Errors common to these calls:
 *
 * - AccessDenied: The key lacks a CAM permission, or the bucket belongs to another account.
 */

export { cancelJob } from "./cancel_doc_process_job.ts";
export { compare, compareUrl } from "./compare_documents.ts";
export { createAigcMetadataJob } from "./create_doc_aigc_metadata_job.ts";
export { createProcessJob } from "./create_doc_process_job.ts";
export { createWatermarkJob } from "./create_doc_watermark_job.ts";
export { describeJob, wait } from "./describe_doc_process_job.ts";
export { describeJobs, iterJobs } from "./describe_doc_process_jobs.ts";
export { getOnlinePreview, getOnlinePreviewUrl } from "./get_online_preview.ts";
export { preview, previewStream, previewUrl } from "./preview_document.ts";
export { previewHtml, previewHtmlUrl } from "./preview_document_html.ts";
export type { JobState, JobStateFilter, SortOrder } from "../common/job.ts";
export type { CancelDocProcessJobArgs } from "./cancel_doc_process_job.ts";
export type { CompareDocumentsArgs } from "./compare_documents.ts";
export type {
  CreateDocAigcMetadataJobArgs,
  CreateDocAigcMetadataJobResponse,
} from "./create_doc_aigc_metadata_job.ts";
export type {
  CreateDocProcessJobArgs,
  CreateDocProcessJobResponse,
} from "./create_doc_process_job.ts";
export type {
  CreateDocWatermarkJobArgs,
  CreateDocWatermarkJobResponse,
} from "./create_doc_watermark_job.ts";
export type {
  DescribeDocProcessJobArgs,
  DescribeDocProcessJobResponse,
} from "./describe_doc_process_job.ts";
export type {
  DescribeDocProcessJobsArgs,
  DescribeDocProcessJobsResponse,
} from "./describe_doc_process_jobs.ts";
export type {
  DocumentJobDetail,
  DocumentJobInput,
  DocumentJobOperation,
  DocumentJobTag,
} from "./document_job.ts";
export type { GetOnlinePreviewArgs, GetOnlinePreviewResponse } from "./get_online_preview.ts";
export type { DocumentPreviewType } from "./preview.ts";
export type { PreviewDocumentArgs } from "./preview_document.ts";
export type { PreviewDocumentHtmlArgs } from "./preview_document_html.ts";
export type {
  DocProcessResult,
  DocWatermarkResult,
  DocumentPageInfo,
  DocumentWatermarkInfo,
} from "../results/document_result.ts";
export type {
  AigcMetadata,
  AigcMetadataInput,
  DocAigcMetadata,
  DocAigcMetadataInput,
} from "../settings/aigc_metadata.ts";
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
  DocProcess,
  DocWatermark,
  DocWatermarkInput,
  DocumentTargetType,
} from "../settings/document.ts";
export type { JobOutput, JobOutputInput } from "../settings/job_output.ts";
