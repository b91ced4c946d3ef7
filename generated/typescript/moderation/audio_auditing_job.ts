// Generated from spec/moderation/audio_auditing_job.xsd (fec704c8afbe5b04).
// Do not edit: change the spec and run `make generate`.

/** `AudioAuditingJob`. */

import { $Identifier, $ObjectKey, $Timestamp } from "../common/scalar.ts";
import { BIG_INTEGER, STRING, TREE } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { ContentVerdict, Open, Timestamp, Tree } from "../core/types.ts";
import { withVerdict } from "../core/verdict.ts";
import type { AuditingJobState } from "./auditing_job.ts";
import { $AuditingJobState } from "./auditing_job.ts";
import type {
  AudioRecognition,
  AudioScene,
  ModeratedAudioSection,
  UserListInfo,
} from "../results/moderation_results.ts";
import {
  $AudioRecognition,
  $AudioScene,
  $ModeratedAudioSection,
  $UserListInfo,
  $Verdict,
} from "../results/moderation_results.ts";
import type { ModerationUserInfo } from "../settings/moderation_settings.ts";
import { $DataId, $ModerationUserInfo } from "../settings/moderation_settings.ts";

/** A job that moderates audio, and its verdict. */
export interface AudioAuditingJob {
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
  /** The transcript of the speech. */
  audioText?: string;
  /** The label of the most serious content found, such as Normal, Porn or Ads. */
  label?: string;
  /**
   * The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that requires human
   * review. 0 to 2. A pass counts only if `state` is `Success`.
   */
  result?: number;
  /** The most specific label, such as SexBehavior for Porn; empty if there is none. */
  subLabel?: string;
  /** The verdict on pornography. */
  pornInfo?: AudioScene;
  /** The verdict on advertising. */
  adsInfo?: AudioScene;
  /** The verdict on terrorism. */
  terrorismInfo?: AudioScene;
  /** The verdict on politics. */
  politicsInfo?: AudioScene;
  /** The verdict on content unsuitable for minors. */
  teenagerInfo?: AudioScene;
  /** The languages spoken in the audio. */
  languageResults: AudioRecognition[];
  /** The sections of the audio. */
  section: ModeratedAudioSection[];
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $AudioAuditingJob: RecordTable = {
  name: "AudioAuditingJob",
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
    ["AudioText", STRING],
    ["Label", STRING, { verdict: "label" }],
    ["Result", $Verdict, { verdict: "suggestion", final: ["State", "Success"] }],
    ["SubLabel", STRING],
    ["PornInfo", $AudioScene, { verdict: "part", label: "Porn" }],
    ["AdsInfo", $AudioScene, { verdict: "part", label: "Ads" }],
    ["TerrorismInfo", $AudioScene, { verdict: "part", label: "Terrorism" }],
    ["PoliticsInfo", $AudioScene, { verdict: "part", label: "Politics" }],
    ["TeenagerInfo", $AudioScene, { verdict: "part", label: "Teenager" }],
    ["LanguageResults", $AudioRecognition, { many: true }],
    ["Section", $ModeratedAudioSection, { many: true, verdict: "part" }],
  ],
  prototype: withVerdict,
};
