// Generated from spec/moderation/webpage_auditing_job.xsd (2fd00a52f005205d).
// Do not edit: change the spec and run `make generate`.

/** `WebpageAuditingJob`, and its parts. */

import { $Identifier, $Timestamp } from "../common/scalar.ts";
import { BIG_INTEGER, STRING, TREE } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { ContentVerdict, Open, Timestamp, Tree } from "../core/types.ts";
import { withVerdict } from "../core/verdict.ts";
import type { AuditingJobState } from "./auditing_job.ts";
import { $AuditingJobState } from "./auditing_job.ts";
import type {
  ImageScene,
  SceneScore,
  TextScene,
  UserListInfo,
} from "../results/moderation_results.ts";
import {
  $ImageScene,
  $SceneScore,
  $TextScene,
  $UserListInfo,
  $Verdict,
} from "../results/moderation_results.ts";
import type { ModerationUserInfo } from "../settings/moderation_settings.ts";
import { $DataId, $ModerationUserInfo } from "../settings/moderation_settings.ts";

/** A job that moderates the images and the text of a web page, and its verdict. */
export interface WebpageAuditingJob {
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
  /** Whether the page was frozen: 0 for no, 1 for frozen, 2 for moved; only in callbacks. */
  forbidState?: bigint;
  /** The full name of the bucket. */
  bucketId?: string;
  /** The region of the bucket; only in callbacks. */
  region?: string;
  /** The headers that were set when the object was uploaded, by name; only in callbacks. */
  cosHeaders?: Tree;
  /** The number of images and sections of text that were moderated. */
  pageCount?: bigint;
  /** The label of the most serious content found, such as Normal, Porn or Ads. */
  label?: string;
  /**
   * The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that requires human
   * review. 0 to 2. A pass counts only if `state` is `Success`.
   */
  suggestion?: number;
  /** The verdicts on the whole page. */
  labels?: WebpageLabels;
  /** The verdicts on the images. */
  imageResults?: WebpageImages;
  /** The verdicts on the text. */
  textResults?: WebpageTexts;
  /** The page in HTML with offending words highlighted, if ReturnHighlightHtml was set. */
  highlightHtml?: string;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $WebpageAuditingJob: RecordTable = {
  name: "WebpageAuditingJob",
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
    ["ForbidState", BIG_INTEGER],
    ["BucketId", STRING],
    ["Region", STRING],
    ["CosHeaders", TREE],
    ["PageCount", BIG_INTEGER],
    ["Label", STRING, { verdict: "label" }],
    ["Suggestion", $Verdict, { verdict: "suggestion", final: ["State", "Success"] }],
    ["Labels", $WebpageLabels, { verdict: "part" }],
    ["ImageResults", $WebpageImages, { verdict: "part" }],
    ["TextResults", $WebpageTexts, { verdict: "part" }],
    ["HighlightHtml", STRING],
  ],
  prototype: withVerdict,
};

/** The verdicts on a whole web page. */
export interface WebpageLabels {
  /** The verdict on pornography. */
  pornInfo?: SceneScore;
  /** The verdict on advertising. */
  adsInfo?: SceneScore;
  /** The verdict on terrorism. */
  terrorismInfo?: SceneScore;
  /** The verdict on politics. */
  politicsInfo?: SceneScore;
  /** The verdict on illegal content. */
  illegalInfo?: SceneScore;
  /** The verdict on abuse. */
  abuseInfo?: SceneScore;
}

export const $WebpageLabels: RecordTable = {
  name: "WebpageLabels",
  fields: () => [
    ["PornInfo", $SceneScore, { verdict: "part", label: "Porn" }],
    ["AdsInfo", $SceneScore, { verdict: "part", label: "Ads" }],
    ["TerrorismInfo", $SceneScore, { verdict: "part", label: "Terrorism" }],
    ["PoliticsInfo", $SceneScore, { verdict: "part", label: "Politics" }],
    ["IllegalInfo", $SceneScore, { verdict: "part", label: "Illegal" }],
    ["AbuseInfo", $SceneScore, { verdict: "part", label: "Abuse" }],
  ],
};

/** The images of a web page. */
export interface WebpageImages {
  /** The images. */
  results: WebpageImage[];
}

export const $WebpageImages: RecordTable = {
  name: "WebpageImages",
  fields: () => [["Results", $WebpageImage, { many: true, verdict: "part" }]],
};

/** An image of a web page, and the verdict on it. */
export interface WebpageImage {
  /** The address of the image. */
  url?: string;
  /** The text that was recognised, if the policy checks text. */
  text?: string;
  /** The page number. */
  pageNumber?: bigint;
  /** The sheet number. */
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

export const $WebpageImage: RecordTable = {
  name: "WebpageImage",
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

/** The text of a web page. */
export interface WebpageTexts {
  /** The sections of the text. */
  results: WebpageText[];
}

export const $WebpageTexts: RecordTable = {
  name: "WebpageTexts",
  fields: () => [["Results", $WebpageText, { many: true, verdict: "part" }]],
};

/** A section of the text of a web page, at most 10,000 characters, and the verdict on it. */
export interface WebpageText {
  /** The text. */
  text?: string;
  /** The page number. */
  pageNumber?: bigint;
  /** The sheet number. */
  sheetNumber?: bigint;
  /** The label of the most serious content found, such as Normal, Porn or Ads. */
  label?: string;
  /**
   * The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that requires human
   * review. 0 to 2.
   */
  suggestion?: number;
  /** The verdict, under another name. 0 to 2. */
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
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $WebpageText: RecordTable = {
  name: "WebpageText",
  fields: () => [
    ["Text", STRING],
    ["PageNumber", BIG_INTEGER],
    ["SheetNumber", BIG_INTEGER],
    ["Label", STRING, { verdict: "label" }],
    ["Suggestion", $Verdict, { verdict: "suggestion" }],
    ["Result", $Verdict],
    ["PornInfo", $TextScene, { verdict: "part", label: "Porn" }],
    ["AdsInfo", $TextScene, { verdict: "part", label: "Ads" }],
    ["IllegalInfo", $TextScene, { verdict: "part", label: "Illegal" }],
    ["AbuseInfo", $TextScene, { verdict: "part", label: "Abuse" }],
    ["TerrorismInfo", $TextScene, { verdict: "part", label: "Terrorism" }],
    ["PoliticsInfo", $TextScene, { verdict: "part", label: "Politics" }],
  ],
  prototype: withVerdict,
};
