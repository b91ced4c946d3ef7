// Generated from spec/moderation/audio_auditing_job.xsd (295eed6714b6c7f5).
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

/** A job that moderates sound, and its verdict. */
export interface AudioAuditingJob {
  /** The error code of a failed job. Other jobs have none, or Success, so check State. */
  code?: string;
  /** Why the job failed. */
  message?: string;
  /** The id of the job. Not empty. */
  jobId: string;
  /** Where it stands. One of `Submitted`, `Snapshoting`, `Auditing`, `Success`, `Failed`. */
  state: Open<AuditingJobState>;
  /** When it was created. */
  creationTime?: Timestamp;
  /** The text given in the request. At most 512 characters. */
  dataId?: string;
  /** The address of the content, if the request gave one. */
  url?: string;
  /** Who posted the content, as in the request. */
  userInfo?: ModerationUserInfo;
  /** What the account's lists say about the author. */
  listInfo?: UserListInfo;
  /** The key of the object, if the request gave one. Not empty. */
  object?: string;
  /** Whether the object was frozen: 0 for no, 1 for frozen, 2 for moved. */
  forbidState?: bigint;
  /** The bucket's full name. */
  bucketId?: string;
  /** The region of the bucket; in callbacks only. */
  region?: string;
  /** Headers that were set when the object was uploaded, by name; in callbacks only. */
  cosHeaders?: Tree;
  /** The speech in it, as text. */
  audioText?: string;
  /** The label of the most serious content found, such as Normal, Porn or Ads. */
  label?: string;
  /**
   * The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that a person should
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
  /** The languages spoken in it. */
  languageResults: AudioRecognition[];
  /** The sound, section by section. */
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
