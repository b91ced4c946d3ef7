// Generated from spec/moderation/text_auditing_job.xsd (74d6321da2cf17eb).
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
  /** The text in Base64, if the request gave it in Content. */
  content?: string;
  /** The text in its context. */
  contextText?: string;
  /** The number of sections, of 10,000 characters each. */
  sectionCount?: bigint;
  /** The label of the most serious content found, such as Normal, Porn or Ads. */
  label?: string;
  /**
   * The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that a person should
   * review. 0 to 2. A pass counts only if `state` is `Success`.
   */
  result?: number;
  /** How sure the verdict is. 0 to 100. */
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
  /** The text, section by section. */
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
  /** The position of its first character, from 0. */
  startByte?: bigint;
  /** The label of the most serious content found, such as Normal, Porn or Ads. */
  label?: string;
  /**
   * The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that a person should
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
