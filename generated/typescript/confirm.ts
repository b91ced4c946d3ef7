// Generated from spec/service.xml (3a1428f9ac53b263).
// Do not edit: change the spec and run `make generate`.

/** Confirmation of callbacks. */

import type { BaseClient } from "./core/client.ts";
import { confirmCallback } from "./core/confirming.ts";
import type { Confirmation } from "./core/named_jobs.ts";
import type { CallOptions } from "./core/types.ts";
import type { MediaJobDetail } from "./common/media_job.ts";
import { DESCRIBE_DOC_PROCESS_JOB } from "./documents/describe_doc_process_job.ts";
import type { DocumentJobDetail } from "./documents/document_job.ts";
import { DESCRIBE_FILE_PROCESS_JOB } from "./files/describe_file_process_job.ts";
import type { FileJobDetail } from "./files/file_job.ts";
import { DESCRIBE_PIC_PROCESS_JOB } from "./images/describe_pic_process_job.ts";
import { DESCRIBE_MEDIA_JOB } from "./media/describe_media_job.ts";
import type { AudioAuditingJob } from "./moderation/audio_auditing_job.ts";
import { DESCRIBE_AUDIO_AUDITING_JOB } from "./moderation/describe_audio_auditing_job.ts";
import { DESCRIBE_DOCUMENT_AUDITING_JOB } from "./moderation/describe_document_auditing_job.ts";
import { DESCRIBE_IMAGE_AUDITING_JOB } from "./moderation/describe_image_auditing_job.ts";
import { DESCRIBE_TEXT_AUDITING_JOB } from "./moderation/describe_text_auditing_job.ts";
import { DESCRIBE_VIDEO_AUDITING_JOB } from "./moderation/describe_video_auditing_job.ts";
import { DESCRIBE_WEBPAGE_AUDITING_JOB } from "./moderation/describe_webpage_auditing_job.ts";
import type { DocumentAuditingJob } from "./moderation/document_auditing_job.ts";
import type { ImageAuditingJob } from "./moderation/image_auditing_job.ts";
import type { TextAuditingJob } from "./moderation/text_auditing_job.ts";
import type { VideoAuditingJob } from "./moderation/video_auditing_job.ts";
import type { WebpageAuditingJob } from "./moderation/webpage_auditing_job.ts";
import type { AiJobDetail } from "./recognition/ai_job.ts";
import { DESCRIBE_AI_JOB } from "./recognition/describe_ai_job.ts";
import { DESCRIBE_ASR_JOB } from "./speech/describe_asr_job.ts";
import { DESCRIBE_MEDIA_WORKFLOW_EXECUTION } from "./workflows/describe_media_workflow_execution.ts";
import type { WorkflowRun } from "./workflows/workflow_run.ts";

/** What `confirm` returns, by the type of the callback. */
export interface Confirmed {
  AuditingSummary: ImageAuditingJob | VideoAuditingJob | TextAuditingJob | AudioAuditingJob;
  ImageAuditingEvent: ImageAuditingJob;
  VideoAuditingEvent: VideoAuditingJob;
  AudioAuditingEvent: AudioAuditingJob;
  TextAuditingEvent: TextAuditingJob;
  DocumentAuditingEvent: DocumentAuditingJob;
  WebpageAuditingEvent: WebpageAuditingJob;
  CallbackEvent: (WorkflowRun | DocumentJobDetail | FileJobDetail | AiJobDetail | MediaJobDetail)[];
}

export const CONFIRMATIONS: Readonly<Record<keyof Confirmed, Confirmation>> = {
  AuditingSummary: {
    jobs: [
      {
        path: ["data", "traceId"],
        operation: () => DESCRIBE_IMAGE_AUDITING_JOB,
        only: ["event", "ReviewImage"],
      },
      {
        path: ["data", "traceId"],
        operation: () => DESCRIBE_VIDEO_AUDITING_JOB,
        only: ["event", "ReviewVideo"],
      },
      {
        path: ["data", "traceId"],
        operation: () => DESCRIBE_TEXT_AUDITING_JOB,
        only: ["event", "ReviewText"],
      },
      { path: ["data", "traceId"], operation: () => DESCRIBE_AUDIO_AUDITING_JOB },
    ],
  },
  ImageAuditingEvent: {
    jobs: [{ path: ["jobsDetail", "jobId"], operation: () => DESCRIBE_IMAGE_AUDITING_JOB }],
  },
  VideoAuditingEvent: {
    jobs: [{ path: ["jobsDetail", "jobId"], operation: () => DESCRIBE_VIDEO_AUDITING_JOB }],
  },
  AudioAuditingEvent: {
    jobs: [{ path: ["jobsDetail", "jobId"], operation: () => DESCRIBE_AUDIO_AUDITING_JOB }],
  },
  TextAuditingEvent: {
    jobs: [{ path: ["jobsDetail", "jobId"], operation: () => DESCRIBE_TEXT_AUDITING_JOB }],
  },
  DocumentAuditingEvent: {
    jobs: [{ path: ["jobsDetail", "jobId"], operation: () => DESCRIBE_DOCUMENT_AUDITING_JOB }],
  },
  WebpageAuditingEvent: {
    jobs: [{ path: ["jobsDetail", "jobId"], operation: () => DESCRIBE_WEBPAGE_AUDITING_JOB }],
  },
  CallbackEvent: {
    jobs: [
      { path: ["workflowExecution", "runId"], operation: () => DESCRIBE_MEDIA_WORKFLOW_EXECUTION },
      {
        path: ["jobsDetail", "jobId"],
        operation: () => DESCRIBE_DOC_PROCESS_JOB,
        only: ["tag", "DocProcess", "DocWatermark", "DocAIGCMetadata"],
      },
      {
        path: ["jobsDetail", "jobId"],
        operation: () => DESCRIBE_FILE_PROCESS_JOB,
        only: ["tag", "FileHashCode", "FileCompress", "FileUncompress"],
      },
      {
        path: ["jobsDetail", "jobId"],
        operation: () => DESCRIBE_AI_JOB,
        only: ["tag", "Translation", "WordsGeneralize"],
      },
      {
        path: ["jobsDetail", "jobId"],
        operation: () => DESCRIBE_ASR_JOB,
        only: ["tag", "SpeechRecognition"],
      },
      {
        path: ["jobsDetail", "jobId"],
        operation: () => DESCRIBE_PIC_PROCESS_JOB,
        only: ["tag", "PicProcess"],
      },
      { path: ["jobsDetail", "jobId"], operation: () => DESCRIBE_MEDIA_JOB },
    ],
    many: true,
  },
};

/**
 * Look up the jobs that a callback names, because anyone could have posted it.
 *
 * Act on what this returns, not on the callback: it comes from the service, over a signed call. It
 * may say that the job is still running, or that it failed.
 *
 * @param event The callback, as `parseCallback` returned it.
 * @param options Options for each lookup.
 * @returns The job, as its lookup returns it, or an array if the callback can name several jobs.
 * @throws JobNotFoundError if the callback names no job, too many, or one that does not exist.
 */
export function confirm<T extends keyof Confirmed>(
  client: BaseClient,
  event: { readonly $type: T },
  options?: CallOptions,
): Promise<Confirmed[T]> {
  return confirmCallback(client, CONFIRMATIONS, event, options);
}
