// Generated from spec/moderation/video_auditing_job.xsd (07044151bc50cf28).
// Do not edit: change the spec and run `make generate`.

/** `VideoAuditingJob`, and its parts. */

import { $Identifier, $ObjectKey, $Timestamp } from "../common/scalar.ts";
import { BIG_INTEGER, STRING, TREE } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { ContentVerdict, Open, Timestamp, Tree } from "../core/types.ts";
import { withVerdict } from "../core/verdict.ts";
import type { AuditingJobState } from "./auditing_job.ts";
import { $AuditingJobState } from "./auditing_job.ts";
import type {
  ImageScene,
  ModeratedAudioSection,
  SceneCount,
  UserListInfo,
} from "../results/moderation_results.ts";
import {
  $ImageScene,
  $ModeratedAudioSection,
  $SceneCount,
  $UserListInfo,
  $Verdict,
} from "../results/moderation_results.ts";
import type { ModerationUserInfo } from "../settings/moderation_settings.ts";
import { $DataId, $ModerationUserInfo } from "../settings/moderation_settings.ts";

/**
 * The kind of video.
 *
 *
 * - `live_video`: A live stream.
 */
export type VideoSource = "live_video";

export const $VideoSource: Scalar = {
  kind: textKind,
  values: ["live_video"],
};

/** A job that moderates a video or a live stream, and its verdict. */
export interface VideoAuditingJob {
  /** The error code of a failed job. Other jobs have none, or Success, so check State instead. */
  code?: string;
  /** The reason for the failure. */
  message?: string;
  /** The ID of the job. Not empty. */
  jobId: string;
  /** The state of the job. One of `Submitted`, `Snapshoting`, `Auditing`, `Success`, `Failed`. */
  state: Open<AuditingJobState>;
  /** The creation time. */
  creationTime?: Timestamp;
  /** The custom string from the request. At most 512 characters. */
  dataId?: string;
  /** The address of the content, if the request specified one. */
  url?: string;
  /** The user who posted the content, as in the request. */
  userInfo?: ModerationUserInfo;
  /** The matches for the author in the account's lists. */
  listInfo?: UserListInfo;
  /** The key of the object, if the request specified one. Not empty. */
  object?: string;
  /** Whether the object was frozen: 0 for no, 1 for frozen, 2 for moved. */
  forbidState?: bigint;
  /** The full name of the bucket. */
  bucketId?: string;
  /** The region of the bucket; only in callbacks. */
  region?: string;
  /** The headers that were set when the object was uploaded, by name; only in callbacks. */
  cosHeaders?: Tree;
  /** live_video for a live stream; absent for a file. One of `live_video`. */
  type?: Open<VideoSource>;
  /** The number of frames captured. */
  snapshotCount?: bigint;
  /** The label of the most serious content found, such as Normal, Porn or Ads. */
  label?: string;
  /**
   * The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that requires human
   * review. 0 to 2. A pass counts only if `state` is `Success`.
   */
  result?: number;
  /** The most specific label; absent if there is none. */
  subLabel?: string;
  /** The verdict on pornography. */
  pornInfo?: SceneCount;
  /** The verdict on advertising. */
  adsInfo?: SceneCount;
  /** The verdict on terrorism. */
  terrorismInfo?: SceneCount;
  /** The verdict on politics. */
  politicsInfo?: SceneCount;
  /** The verdict on content unsuitable for minors. */
  teenagerInfo?: SceneCount;
  /** The frames. */
  snapshot: ModeratedSnapshot[];
  /** The sections of the audio; empty if there is no audio or it was not checked. */
  audioSection: ModeratedAudioSection[];
  /** The outcome of creating the masked copy. */
  maskInfo?: MaskInfo;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $VideoAuditingJob: RecordTable = {
  name: "VideoAuditingJob",
  fields: () => [
    ["Code", STRING],
    ["Message", STRING],
    ["JobId", $Identifier, { always: true }],
    ["State", $AuditingJobState, { always: true }],
    ["CreationTime", $Timestamp],
    ["DataId", $DataId],
    ["Url", STRING],
    ["UserInfo", $ModerationUserInfo],
    ["ListInfo", $UserListInfo],
    ["Object", $ObjectKey],
    ["ForbidState", BIG_INTEGER],
    ["BucketId", STRING],
    ["Region", STRING],
    ["CosHeaders", TREE],
    ["Type", $VideoSource],
    ["SnapshotCount", BIG_INTEGER],
    ["Label", STRING, { verdict: "label" }],
    ["Result", $Verdict, { verdict: "suggestion", final: ["State", "Success"] }],
    ["SubLabel", STRING],
    ["PornInfo", $SceneCount, { verdict: "part", label: "Porn" }],
    ["AdsInfo", $SceneCount, { verdict: "part", label: "Ads" }],
    ["TerrorismInfo", $SceneCount, { verdict: "part", label: "Terrorism" }],
    ["PoliticsInfo", $SceneCount, { verdict: "part", label: "Politics" }],
    ["TeenagerInfo", $SceneCount, { verdict: "part", label: "Teenager" }],
    ["Snapshot", $ModeratedSnapshot, { many: true, verdict: "part" }],
    ["AudioSection", $ModeratedAudioSection, { many: true, verdict: "part" }],
    ["MaskInfo", $MaskInfo],
  ],
  prototype: withVerdict,
};

/** A frame of a video, and the verdict on it. */
export interface ModeratedSnapshot {
  /**
   * The address of the frame. It is valid for two hours; to get a new one, look up the job again.
   */
  url?: string;
  /**
   * The time of the frame, in milliseconds from the start or, for a live stream, in milliseconds
   * since 1970.
   */
  snapshotTime?: bigint;
  /** The text that was recognised, if the policy checks text. */
  text?: string;
  /** The label of the most serious content found, such as Normal, Porn or Ads. */
  label?: string;
  /**
   * The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that requires human
   * review. 0 to 2.
   */
  result?: number;
  /** The most specific label, such as SexBehavior for Porn; empty if there is none. */
  subLabel?: string;
  /** The verdict on pornography. */
  pornInfo?: ImageScene;
  /** The verdict on advertising. */
  adsInfo?: ImageScene;
  /** The verdict on terrorism. */
  terrorismInfo?: ImageScene;
  /** The verdict on politics. */
  politicsInfo?: ImageScene;
  /** The verdict on content unsuitable for minors. */
  teenagerInfo?: ImageScene;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $ModeratedSnapshot: RecordTable = {
  name: "ModeratedSnapshot",
  fields: () => [
    ["Url", STRING],
    ["SnapshotTime", BIG_INTEGER],
    ["Text", STRING],
    ["Label", STRING, { verdict: "label" }],
    ["Result", $Verdict, { verdict: "suggestion" }],
    ["SubLabel", STRING],
    ["PornInfo", $ImageScene, { verdict: "part", label: "Porn" }],
    ["AdsInfo", $ImageScene, { verdict: "part", label: "Ads" }],
    ["TerrorismInfo", $ImageScene, { verdict: "part", label: "Terrorism" }],
    ["PoliticsInfo", $ImageScene, { verdict: "part", label: "Politics" }],
    ["TeenagerInfo", $ImageScene, { verdict: "part", label: "Teenager" }],
  ],
  prototype: withVerdict,
};

/** The outcome of creating the masked copy. */
export interface MaskInfo {
  /** The masked copy of a file. */
  recordInfo?: MaskRecordInfo;
  /** The masked copy of a live stream. Only if `Type` is `live_video`. */
  liveInfo?: MaskLiveInfo;
}

export const $MaskInfo: RecordTable = {
  name: "MaskInfo",
  fields: () => [
    ["RecordInfo", $MaskRecordInfo],
    ["LiveInfo", $MaskLiveInfo],
  ],
};

/** The masked copy of a file. */
export interface MaskRecordInfo {
  /** The error code, if masking failed. */
  code?: string;
  /** The reason for the failure, if masking failed. */
  message?: string;
  /** The region of the bucket. */
  region?: string;
  /** The full name of the bucket. */
  bucket?: string;
  /** The object key. Not empty. */
  object?: string;
}

export const $MaskRecordInfo: RecordTable = {
  name: "MaskRecordInfo",
  fields: () => [
    ["Code", STRING],
    ["Message", STRING],
    ["Region", STRING],
    ["Bucket", STRING],
    ["Object", $ObjectKey],
  ],
};

/** The masked copy of a live stream. */
export interface MaskLiveInfo {
  /** The start time. */
  startTime?: string;
  /** The end time. */
  endTime?: string;
  /** The output location. */
  output?: string;
}

export const $MaskLiveInfo: RecordTable = {
  name: "MaskLiveInfo",
  fields: () => [
    ["StartTime", STRING],
    ["EndTime", STRING],
    ["Output", STRING],
  ],
};
