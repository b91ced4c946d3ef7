// Generated from spec/moderation/document_auditing_job.xsd (035afd8b53a49adf).
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
  /** The number of pages that were moderated as images. */
  pageCount?: bigint;
  /** The label of the most serious content found, such as Normal, Porn or Ads. */
  label?: string;
  /**
   * The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that a person should
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
   * Where to fetch the image. The address is valid for two hours; look the job up again for a new
   * one.
   */
  url?: string;
  /** The text in it, if the policy checks text. */
  text?: string;
  /** The number of the page. */
  pageNumber?: bigint;
  /** The number of the sheet, if the document is a spreadsheet. */
  sheetNumber?: bigint;
  /** The label of the most serious content found, such as Normal, Porn or Ads. */
  label?: string;
  /**
   * The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that a person should
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
