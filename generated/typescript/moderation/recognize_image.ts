// Generated from spec/moderation/recognize_image.xsd (bdebd750167b77be).
// Do not edit: change the spec and run `make generate`.

/** The operation RecognizeImage and its types. */

import { $Identifier, $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import { integerKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions, ContentVerdict, Open, UrlOptions } from "../core/types.ts";
import { withVerdict } from "../core/verdict.ts";
import type { AuditingJobState } from "./auditing_job.ts";
import { $AuditingJobState } from "./auditing_job.ts";
import type { ImageScene } from "../results/moderation_results.ts";
import { $Confidence, $ImageScene, $Verdict } from "../results/moderation_results.ts";
import {
  $DataId,
  $DetectScene,
  $HttpAddress,
  $NumericSwitch,
} from "../settings/moderation_settings.ts";

export const $GifStep: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "0",
};

export const $GifFrames: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "1",
};

export const $RecognizeImageParams: RecordTable = {
  name: "RecognizeImageParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "sensitive-content-recognition" },
    ],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
    ["biz-type", $Identifier, { key: "bizType", in: inQuery }],
    ["detect-type", $DetectScene, { key: "detectType", in: inQuery, many: true, comma: true }],
    ["interval", $GifStep, { in: inQuery }],
    ["max-frames", $GifFrames, { key: "maxFrames", in: inQuery }],
    ["large-image-detect", $NumericSwitch, { key: "largeImageDetect", in: inQuery }],
    ["dataid", $DataId, { key: "dataId", in: inQuery }],
    ["async", $NumericSwitch, { in: inQuery }],
    ["callback", $HttpAddress, { in: inQuery }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

/** The verdict on the image, or the job that determines it. */
export interface RecognizeImageResponse {
  /** The ID of the job. Not empty. */
  jobId: string;
  /**
   * Submitted if the image is being moderated in the background, Success if the response contains
   * the verdict. One of `Submitted`, `Snapshoting`, `Auditing`, `Success`, `Failed`.
   */
  state?: Open<AuditingJobState>;
  /** The custom string from the request. */
  dataId?: string;
  /** The key of the image, if it was specified. */
  object?: string;
  /** The address of the image, if it was specified. */
  url?: string;
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
  /** The verdict on terrorism, under another name. */
  terroristInfo?: ImageScene;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $RecognizeImageResponse: RecordTable = {
  name: "RecognizeImageResponse",
  fields: () => [
    ["JobId", $Identifier, { always: true }],
    ["State", $AuditingJobState],
    ["DataId", STRING],
    ["Object", STRING],
    ["Url", STRING],
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
    ["TerroristInfo", $ImageScene, { verdict: "part", label: "Terrorist" }],
  ],
  prototype: withVerdict,
};

export const RECOGNIZE_IMAGE: OperationTable = {
  name: "RecognizeImage",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  params: () => $RecognizeImageParams,
  response: () => $RecognizeImageResponse,
  responseRoot: "RecognitionResult",
  actions: ["ci:CreateAuditingPictureJob"],
};

/**
 * The arguments of `recognizeImage`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface RecognizeImageArgs {
  /** The key of the image in the bucket. Not empty. */
  key?: string;
  /**
   * The http or https address of an image outside the bucket. The service fetches it over the
   * public internet.
   */
  detectUrl?: string;
  /**
   * The ID of a policy that was created in the console. If omitted, the default policy applies. Not
   * empty.
   */
  bizType?: string;
  /**
   * The categories of content to detect. Not empty. Deprecated: The service no longer maintains it;
   * use biz-type instead.
   */
  detectType?: readonly string[];
  /** For a GIF: the interval between checked frames. At least 0. Default: `5`. */
  interval?: number | bigint;
  /** For a GIF: the maximum number of frames to check. At least 1. Default: `5`. */
  maxFrames?: number | bigint;
  /**
   * Whether to compress an image larger than 5 MB first, which is billed: 0 for no, 1 for yes. No
   * image can be larger than 32 MB. 0 to 1. Default: `0`.
   */
  largeImageDetect?: number;
  /**
   * A custom string, returned with the result. At most 512 bytes in UTF-8. At most 512 characters.
   */
  dataId?: string;
  /** 1 to return before the image is moderated; 0 to wait. 0 to 1. Default: `0`. */
  async?: number;
  /** The http or https address that receives detailed results; only with async. */
  callback?: string;
}

/**
 * Moderate one image, immediately or in the background.
 *
 * The response contains the verdict. With async, it contains only the ID of the job; look up the
 * job for the verdict.
 *
 * The image is billed for each kind of content checked, so do not blindly retry a call whose
 * outcome is unknown.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateAuditingPictureJob
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/33455 (en)
 * - https://cloud.tencent.com/document/product/460/37318 (zh)
 */
export function recognizeImage(
  client: BaseClient,
  args: RecognizeImageArgs = {},
  options?: CallOptions,
): Promise<Answer<RecognizeImageResponse>> {
  return makeCall(client, RECOGNIZE_IMAGE, args, options);
}

/**
 * Return a signed URL for `recognizeImage`, which takes the same arguments. Nothing is sent. Anyone
 * who has the URL can make the call, any number of times, until it expires.
 */
export function recognizeImageUrl(
  client: BaseClient,
  args: RecognizeImageArgs = {},
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, RECOGNIZE_IMAGE, args, options);
}
