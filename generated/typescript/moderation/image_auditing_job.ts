// Generated from spec/moderation/image_auditing_job.xsd (559fa859e1e361f7).
// Do not edit: change the spec and run `make generate`.

/** `ImageAuditingJob`. */

import { $Identifier, $ObjectKey, $Timestamp } from "../common/scalar.ts";
import { BIG_INTEGER, STRING, TREE } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { ContentVerdict, Open, Timestamp, Tree } from "../core/types.ts";
import { withVerdict } from "../core/verdict.ts";
import type { AuditingJobState } from "./auditing_job.ts";
import { $AuditingJobState } from "./auditing_job.ts";
import type { ImageScene, UserListInfo } from "../results/moderation_results.ts";
import {
  $Confidence,
  $ImageScene,
  $UserListInfo,
  $Verdict,
} from "../results/moderation_results.ts";
import type { ModerationUserInfo } from "../settings/moderation_settings.ts";
import { $DataId, $ModerationUserInfo, $NumericSwitch } from "../settings/moderation_settings.ts";

/** An image to moderate, and the verdict on it. */
export interface ImageAuditingJob {
  /** The error code of an image that failed. */
  code?: string;
  /** The reason for the failure. */
  message?: string;
  /** The ID of the job; absent if the image was rejected immediately. Not empty. */
  jobId?: string;
  /**
   * The state of the job; absent if the image was rejected immediately. One of `Submitted`,
   * `Snapshoting`, `Auditing`, `Success`, `Failed`.
   */
  state?: Open<AuditingJobState>;
  /** The creation time of the job. */
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
  /** Whether the image was compressed first: 0 for no, 1 for yes. 0 to 1. */
  compressionResult?: number;
  /** The text that was recognised in the image, if the policy checks text. */
  text?: string;
  /** The label of the most serious content found, such as Normal, Porn or Ads. */
  label?: string;
  /**
   * The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that requires human
   * review. 0 to 2. A pass counts only if `state` is `Success`.
   */
  result?: number;
  /** The confidence in the verdict. 0 to 100. */
  score?: number;
  /** The category within the label, such as Sexy for Porn; empty if there is none. */
  category?: string;
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

export const $ImageAuditingJob: RecordTable = {
  name: "ImageAuditingJob",
  fields: () => [
    ["Code", STRING],
    ["Message", STRING],
    ["JobId", $Identifier],
    ["State", $AuditingJobState],
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
    ["CompressionResult", $NumericSwitch],
    ["Text", STRING],
    ["Label", STRING, { verdict: "label" }],
    ["Result", $Verdict, { verdict: "suggestion", final: ["State", "Success"] }],
    ["Score", $Confidence, { verdict: "score" }],
    ["Category", STRING],
    ["SubLabel", STRING],
    ["PornInfo", $ImageScene, { verdict: "part", label: "Porn" }],
    ["AdsInfo", $ImageScene, { verdict: "part", label: "Ads" }],
    ["TerrorismInfo", $ImageScene, { verdict: "part", label: "Terrorism" }],
    ["PoliticsInfo", $ImageScene, { verdict: "part", label: "Politics" }],
    ["TeenagerInfo", $ImageScene, { verdict: "part", label: "Teenager" }],
  ],
  prototype: withVerdict,
};
