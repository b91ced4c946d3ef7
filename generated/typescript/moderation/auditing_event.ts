// Generated from spec/moderation/auditing_event.xsd (eca090495c044c6f).
// Do not edit: change the spec and run `make generate`.

/**
 * `ImageAuditingEvent`, `VideoAuditingEvent`, `AudioAuditingEvent`, `TextAuditingEvent`,
 * `DocumentAuditingEvent`, `WebpageAuditingEvent` and `AuditingSummary`, and their parts.
 */

import { BIG_INTEGER, STRING, TREE } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { ContentVerdict, Open, Tree } from "../core/types.ts";
import { withVerdict } from "../core/verdict.ts";
import type { AudioAuditingJob } from "./audio_auditing_job.ts";
import { $AudioAuditingJob } from "./audio_auditing_job.ts";
import type { DocumentAuditingJob } from "./document_auditing_job.ts";
import { $DocumentAuditingJob } from "./document_auditing_job.ts";
import type { ImageAuditingJob } from "./image_auditing_job.ts";
import { $ImageAuditingJob } from "./image_auditing_job.ts";
import type { TextAuditingJob } from "./text_auditing_job.ts";
import { $TextAuditingJob } from "./text_auditing_job.ts";
import type { VideoAuditingJob } from "./video_auditing_job.ts";
import { $VideoAuditingJob } from "./video_auditing_job.ts";
import type { WebpageAuditingJob } from "./webpage_auditing_job.ts";
import { $WebpageAuditingJob } from "./webpage_auditing_job.ts";
import { $Confidence, $Verdict } from "../results/moderation_results.ts";

/**
 * The kind of content that was moderated.
 *
 *
 * - `ReviewImage`: An image.
 * - `ReviewVideo`: A video or a live stream.
 * - `ReviewAudio`: An audio file.
 * - `ReviewText`: A text.
 * - `ReviewDocument`: A document.
 * - `ReviewHtml`: A web page.
 */
export type AuditingEventName =
  | "ReviewImage"
  | "ReviewVideo"
  | "ReviewAudio"
  | "ReviewText"
  | "ReviewDocument"
  | "ReviewHtml";

export const $AuditingEventName: Scalar = {
  kind: textKind,
  values: [
    "ReviewImage",
    "ReviewVideo",
    "ReviewAudio",
    "ReviewText",
    "ReviewDocument",
    "ReviewHtml",
  ],
};

/** A detailed callback about an image. */
export interface ImageAuditingEvent {
  /**
   * The kind of content that was moderated. One of `ReviewImage`, `ReviewVideo`, `ReviewAudio`,
   * `ReviewText`, `ReviewDocument`, `ReviewHtml`.
   */
  eventName?: Open<AuditingEventName>;
  /** The job, as returned by a lookup. */
  jobsDetail?: ImageAuditingJob;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $ImageAuditingEvent: RecordTable = {
  name: "ImageAuditingEvent",
  fields: () => [
    ["EventName", $AuditingEventName],
    ["JobsDetail", $ImageAuditingJob, { verdict: "whole" }],
  ],
  prototype: withVerdict,
};

/** A detailed callback about a video or a live stream. */
export interface VideoAuditingEvent {
  /**
   * The kind of content that was moderated. One of `ReviewImage`, `ReviewVideo`, `ReviewAudio`,
   * `ReviewText`, `ReviewDocument`, `ReviewHtml`.
   */
  eventName?: Open<AuditingEventName>;
  /** The job, as returned by a lookup. */
  jobsDetail?: VideoAuditingJob;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $VideoAuditingEvent: RecordTable = {
  name: "VideoAuditingEvent",
  fields: () => [
    ["EventName", $AuditingEventName],
    ["JobsDetail", $VideoAuditingJob, { verdict: "whole" }],
  ],
  prototype: withVerdict,
};

/** A detailed callback about an audio file. */
export interface AudioAuditingEvent {
  /**
   * The kind of content that was moderated. One of `ReviewImage`, `ReviewVideo`, `ReviewAudio`,
   * `ReviewText`, `ReviewDocument`, `ReviewHtml`.
   */
  eventName?: Open<AuditingEventName>;
  /** The job, as returned by a lookup. */
  jobsDetail?: AudioAuditingJob;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $AudioAuditingEvent: RecordTable = {
  name: "AudioAuditingEvent",
  fields: () => [
    ["EventName", $AuditingEventName],
    ["JobsDetail", $AudioAuditingJob, { verdict: "whole" }],
  ],
  prototype: withVerdict,
};

/** A detailed callback about a text. */
export interface TextAuditingEvent {
  /**
   * The kind of content that was moderated. One of `ReviewImage`, `ReviewVideo`, `ReviewAudio`,
   * `ReviewText`, `ReviewDocument`, `ReviewHtml`.
   */
  eventName?: Open<AuditingEventName>;
  /** The job, as returned by a lookup. */
  jobsDetail?: TextAuditingJob;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $TextAuditingEvent: RecordTable = {
  name: "TextAuditingEvent",
  fields: () => [
    ["EventName", $AuditingEventName],
    ["JobsDetail", $TextAuditingJob, { verdict: "whole" }],
  ],
  prototype: withVerdict,
};

/** A detailed callback about a document. */
export interface DocumentAuditingEvent {
  /**
   * The kind of content that was moderated. One of `ReviewImage`, `ReviewVideo`, `ReviewAudio`,
   * `ReviewText`, `ReviewDocument`, `ReviewHtml`.
   */
  eventName?: Open<AuditingEventName>;
  /** The job, as returned by a lookup. */
  jobsDetail?: DocumentAuditingJob;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $DocumentAuditingEvent: RecordTable = {
  name: "DocumentAuditingEvent",
  fields: () => [
    ["EventName", $AuditingEventName],
    ["JobsDetail", $DocumentAuditingJob, { verdict: "whole" }],
  ],
  prototype: withVerdict,
};

/** A detailed callback about a web page. */
export interface WebpageAuditingEvent {
  /**
   * The kind of content that was moderated. One of `ReviewImage`, `ReviewVideo`, `ReviewAudio`,
   * `ReviewText`, `ReviewDocument`, `ReviewHtml`.
   */
  eventName?: Open<AuditingEventName>;
  /** The job, as returned by a lookup. */
  jobsDetail?: WebpageAuditingJob;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $WebpageAuditingEvent: RecordTable = {
  name: "WebpageAuditingEvent",
  fields: () => [
    ["EventName", $AuditingEventName],
    ["JobsDetail", $WebpageAuditingJob, { verdict: "whole" }],
  ],
  prototype: withVerdict,
};

/** A simple callback: only the verdicts, for content of any kind. */
export interface AuditingSummary {
  /**
   * `0` if the moderation succeeded. Otherwise, an error code, and the verdicts are meaningless.
   */
  code?: string;
  /** The reason for a failure, or a word such as success. */
  message?: string;
  /** The verdicts. */
  data?: AuditingSummaryData;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $AuditingSummary: RecordTable = {
  name: "AuditingSummary",
  fields: () => [
    ["code", STRING],
    ["message", STRING],
    ["data", $AuditingSummaryData, { verdict: "whole" }],
  ],
  prototype: withVerdict,
};

/** The data of a simple callback. */
export interface AuditingSummaryData {
  /**
   * The kind of content that was moderated. One of `ReviewImage`, `ReviewVideo`, `ReviewAudio`,
   * `ReviewText`, `ReviewDocument`, `ReviewHtml`.
   */
  event?: Open<AuditingEventName>;
  /** The ID of the job if it was created in the background; otherwise an ID of the request. */
  traceId?: string;
  /** The custom string from the request. */
  dataId?: string;
  /** The address of the content. */
  url?: string;
  /**
   * The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that requires human
   * review. 0 to 2. A pass counts only if `code` is `0`.
   */
  result?: number;
  /** Whether the object was frozen: 0 for no, 1 for frozen, 2 for moved. */
  forbiddenStatus?: bigint;
  /** The headers that were set when the object was uploaded, by name. */
  cosHeaders?: Tree;
  /** The verdict on pornography. */
  pornInfo?: SceneSummary;
  /** The verdict on advertising. */
  adsInfo?: SceneSummary;
  /** The verdict on illegal content. */
  illegalInfo?: SceneSummary;
  /** The verdict on abuse. */
  abuseInfo?: SceneSummary;
}

export const $AuditingSummaryData: RecordTable = {
  name: "AuditingSummaryData",
  fields: () => [
    ["event", $AuditingEventName],
    ["trace_id", STRING, { key: "traceId" }],
    ["data_id", STRING, { key: "dataId" }],
    ["url", STRING],
    ["result", $Verdict, { verdict: "suggestion", final: ["code", "0"] }],
    ["forbidden_status", BIG_INTEGER, { key: "forbiddenStatus" }],
    ["cos_headers", TREE, { key: "cosHeaders" }],
    ["porn_info", $SceneSummary, { key: "pornInfo", verdict: "part", label: "Porn" }],
    ["ads_info", $SceneSummary, { key: "adsInfo", verdict: "part", label: "Ads" }],
    ["illegal_info", $SceneSummary, { key: "illegalInfo", verdict: "part", label: "Illegal" }],
    ["abuse_info", $SceneSummary, { key: "abuseInfo", verdict: "part", label: "Abuse" }],
  ],
};

/** The verdict on one kind of content, in a simple callback. */
export interface SceneSummary {
  /** The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation. 0 to 2. */
  hitFlag?: number;
  /** The content that was found, such as a keyword; empty for a video. */
  label?: string;
  /** The confidence in the verdict on an image or an audio file. 0 to 100. */
  score?: number;
  /** The number of frames of a video, or sections of a text, that contain such content. */
  count?: bigint;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $SceneSummary: RecordTable = {
  name: "SceneSummary",
  fields: () => [
    ["hit_flag", $Verdict, { key: "hitFlag", verdict: "suggestion" }],
    ["label", STRING, { verdict: "label" }],
    ["score", $Confidence, { verdict: "score" }],
    ["count", BIG_INTEGER],
  ],
  prototype: withVerdict,
};
