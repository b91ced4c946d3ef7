// Generated from spec/moderation/text_auditing_job.xsd (816994db2937e47a).
// Do not edit: change the spec and run `make generate`.

/** `TextAuditingJob`, and its parts. */

import { $Identifier, $ObjectKey, $Timestamp } from "../common/scalar.ts";
import { BIG_INTEGER, STRING, TREE } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { ContentVerdict, Open, Timestamp, Tree } from "../core/types.ts";
import { withVerdict } from "../core/verdict.ts";
import type { AuditingJobState } from "./auditing_job.ts";
import { $AuditingJobState } from "./auditing_job.ts";
import type { SceneCount, TextScene, UserListInfo } from "../results/moderation_results.ts";
import {
  $Confidence,
  $SceneCount,
  $TextScene,
  $UserListInfo,
  $Verdict,
} from "../results/moderation_results.ts";
import type { ModerationUserInfo } from "../settings/moderation_settings.ts";
import { $DataId, $ModerationUserInfo } from "../settings/moderation_settings.ts";

/** A job that moderates a text, and its verdict. */
export interface TextAuditingJob {
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
  /** The text in Base64, if the request specified it in Content. */
  content?: string;
  /** The text in its context. */
  contextText?: string;
  /** The number of sections, of 10,000 characters each. */
  sectionCount?: bigint;
  /** The label of the most serious content found, such as Normal, Porn or Ads. */
  label?: string;
  /**
   * The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that requires human
   * review. 0 to 2. A pass counts only if `state` is `Success`.
   */
  result?: number;
  /** The confidence in the verdict. 0 to 100. */
  score?: number;
  /** The verdict on pornography. */
  pornInfo?: SceneCount;
  /** The verdict on advertising. */
  adsInfo?: SceneCount;
  /** The verdict on illegal content. */
  illegalInfo?: SceneCount;
  /** The verdict on abuse. */
  abuseInfo?: SceneCount;
  /** The verdict on terrorism. */
  terrorismInfo?: SceneCount;
  /** The verdict on politics. */
  politicsInfo?: SceneCount;
  /** The verdict on undesirable values. */
  valueInfo?: SceneCount;
  /** The verdict on spam. */
  spamInfo?: SceneCount;
  /** The sections of the text. */
  section: ModeratedTextSection[];
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $TextAuditingJob: RecordTable = {
  name: "TextAuditingJob",
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
    ["Content", STRING],
    ["ContextText", STRING],
    ["SectionCount", BIG_INTEGER],
    ["Label", STRING, { verdict: "label" }],
    ["Result", $Verdict, { verdict: "suggestion", final: ["State", "Success"] }],
    ["Score", $Confidence, { verdict: "score" }],
    ["PornInfo", $SceneCount, { verdict: "part", label: "Porn" }],
    ["AdsInfo", $SceneCount, { verdict: "part", label: "Ads" }],
    ["IllegalInfo", $SceneCount, { verdict: "part", label: "Illegal" }],
    ["AbuseInfo", $SceneCount, { verdict: "part", label: "Abuse" }],
    ["TerrorismInfo", $SceneCount, { verdict: "part", label: "Terrorism" }],
    ["PoliticsInfo", $SceneCount, { verdict: "part", label: "Politics" }],
    ["ValueInfo", $SceneCount, { verdict: "part", label: "Value" }],
    ["SpamInfo", $SceneCount, { verdict: "part", label: "Spam" }],
    ["Section", $ModeratedTextSection, { many: true, verdict: "part" }],
  ],
  prototype: withVerdict,
};

/** A section of a text, and the verdict on it. */
export interface ModeratedTextSection {
  /** The position of the first character, from 0. */
  startByte?: bigint;
  /** The label of the most serious content found, such as Normal, Porn or Ads. */
  label?: string;
  /**
   * The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that requires human
   * review. 0 to 2.
   */
  result?: number;
  /** The verdict on pornography. */
  pornInfo?: TextScene;
  /** The verdict on advertising. */
  adsInfo?: TextScene;
  /** The verdict on illegal content. */
  illegalInfo?: TextScene;
  /** The verdict on abuse. */
  abuseInfo?: TextScene;
  /** The verdict on terrorism. */
  terrorismInfo?: TextScene;
  /** The verdict on politics. */
  politicsInfo?: TextScene;
  /** The verdict on undesirable values. */
  valueInfo?: TextScene;
  /** The verdict on spam. */
  spamInfo?: TextScene;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $ModeratedTextSection: RecordTable = {
  name: "ModeratedTextSection",
  fields: () => [
    ["StartByte", BIG_INTEGER],
    ["Label", STRING, { verdict: "label" }],
    ["Result", $Verdict, { verdict: "suggestion" }],
    ["PornInfo", $TextScene, { verdict: "part", label: "Porn" }],
    ["AdsInfo", $TextScene, { verdict: "part", label: "Ads" }],
    ["IllegalInfo", $TextScene, { verdict: "part", label: "Illegal" }],
    ["AbuseInfo", $TextScene, { verdict: "part", label: "Abuse" }],
    ["TerrorismInfo", $TextScene, { verdict: "part", label: "Terrorism" }],
    ["PoliticsInfo", $TextScene, { verdict: "part", label: "Politics" }],
    ["ValueInfo", $TextScene, { verdict: "part", label: "Value" }],
    ["SpamInfo", $TextScene, { verdict: "part", label: "Spam" }],
  ],
  prototype: withVerdict,
};
