// Generated from spec/moderation/document_auditing_job.xsd (640bd7462b0babc9).
// Do not edit: change the spec and run `make generate`.

/** `DocumentAuditingJob`, and its parts. */

import { $Identifier, $ObjectKey, $Timestamp } from "../common/scalar.ts";
import { BIG_INTEGER, STRING, TREE } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { ContentVerdict, Open, Timestamp, Tree } from "../core/types.ts";
import { withVerdict } from "../core/verdict.ts";
import type { AuditingJobState } from "./auditing_job.ts";
import { $AuditingJobState } from "./auditing_job.ts";
import type { ImageScene, SceneScore, UserListInfo } from "../results/moderation_results.ts";
import {
  $ImageScene,
  $SceneScore,
  $UserListInfo,
  $Verdict,
} from "../results/moderation_results.ts";
import type { ModerationUserInfo } from "../settings/moderation_settings.ts";
import { $DataId, $ModerationUserInfo } from "../settings/moderation_settings.ts";

/** A job that moderates a document, and its verdict. Each page is moderated as an image. */
export interface DocumentAuditingJob {
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
  /** The number of pages that were moderated as images. */
  pageCount?: bigint;
  /** The label of the most serious content found, such as Normal, Porn or Ads. */
  label?: string;
  /**
   * The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that requires human
   * review. 0 to 2. A pass counts only if `state` is `Success`.
   */
  suggestion?: number;
  /** The verdicts on the whole document. */
  labels?: DocumentLabels;
  /** The verdicts on its pages. */
  pageSegment?: DocumentPages;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $DocumentAuditingJob: RecordTable = {
  name: "DocumentAuditingJob",
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
    ["PageCount", BIG_INTEGER],
    ["Label", STRING, { verdict: "label" }],
    ["Suggestion", $Verdict, { verdict: "suggestion", final: ["State", "Success"] }],
    ["Labels", $DocumentLabels, { verdict: "part" }],
    ["PageSegment", $DocumentPages, { verdict: "part" }],
  ],
  prototype: withVerdict,
};

/** The verdicts on a whole document. */
export interface DocumentLabels {
  /** The verdict on pornography. */
  pornInfo?: SceneScore;
  /** The verdict on advertising. */
  adsInfo?: SceneScore;
  /** The verdict on terrorism. */
  terrorismInfo?: SceneScore;
  /** The verdict on politics. */
  politicsInfo?: SceneScore;
}

export const $DocumentLabels: RecordTable = {
  name: "DocumentLabels",
  fields: () => [
    ["PornInfo", $SceneScore, { verdict: "part", label: "Porn" }],
    ["AdsInfo", $SceneScore, { verdict: "part", label: "Ads" }],
    ["TerrorismInfo", $SceneScore, { verdict: "part", label: "Terrorism" }],
    ["PoliticsInfo", $SceneScore, { verdict: "part", label: "Politics" }],
  ],
};

/** The pages of a document. */
export interface DocumentPages {
  /** The pages. */
  results: ModeratedPage[];
}

export const $DocumentPages: RecordTable = {
  name: "DocumentPages",
  fields: () => [["Results", $ModeratedPage, { many: true, verdict: "part" }]],
};

/** A page of a document as an image, and the verdict on it. */
export interface ModeratedPage {
  /**
   * The address of the image. It is valid for two hours; to get a new one, look up the job again.
   */
  url?: string;
  /** The text that was recognised, if the policy checks text. */
  text?: string;
  /** The page number. */
  pageNumber?: bigint;
  /** The sheet number, if the document is a spreadsheet. */
  sheetNumber?: bigint;
  /** The label of the most serious content found, such as Normal, Porn or Ads. */
  label?: string;
  /**
   * The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that requires human
   * review. 0 to 2.
   */
  suggestion?: number;
  /** The verdict on pornography. */
  pornInfo?: ImageScene;
  /** The verdict on advertising. */
  adsInfo?: ImageScene;
  /** The verdict on terrorism. */
  terrorismInfo?: ImageScene;
  /** The verdict on politics. */
  politicsInfo?: ImageScene;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $ModeratedPage: RecordTable = {
  name: "ModeratedPage",
  fields: () => [
    ["Url", STRING],
    ["Text", STRING],
    ["PageNumber", BIG_INTEGER],
    ["SheetNumber", BIG_INTEGER],
    ["Label", STRING, { verdict: "label" }],
    ["Suggestion", $Verdict, { verdict: "suggestion" }],
    ["PornInfo", $ImageScene, { verdict: "part", label: "Porn" }],
    ["AdsInfo", $ImageScene, { verdict: "part", label: "Ads" }],
    ["TerrorismInfo", $ImageScene, { verdict: "part", label: "Terrorism" }],
    ["PoliticsInfo", $ImageScene, { verdict: "part", label: "Politics" }],
  ],
  prototype: withVerdict,
};
