// Generated from spec/moderation/create_image_auditing_jobs.xsd (f810599f59af6cc9).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateImageAuditingJobs and its types. */

import { $Identifier, $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { integerKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { ImageAuditingJob } from "./image_auditing_job.ts";
import { $ImageAuditingJob } from "./image_auditing_job.ts";
import type { FreezeSettings, ModerationUserInfoInput } from "../settings/moderation_settings.ts";
import {
  $Base64Text,
  $DataId,
  $DetectScene,
  $FreezeSettings,
  $HttpAddress,
  $ModerationUserInfo,
  $NumericSwitch,
} from "../settings/moderation_settings.ts";

export const $PositiveNumber: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "1",
};

export const $CreateImageAuditingJobsRequest: RecordTable = {
  name: "CreateImageAuditingJobsRequest",
  fields: () => [
    ["Input", $ImageAuditingInput, { required: true, many: true, maxItems: 100 }],
    ["Conf", $ImageAuditingConf, { flatten: true }],
  ],
};

/**
 * An image to moderate. If several sources are specified, Content takes precedence over Object, and
 * Object over Url.
 *
 * A request needs at least one of `object`, `url`, `content`.
 */
export interface ImageAuditingInput {
  /** The key of the image in the bucket. Not empty. */
  object?: string;
  /** The http or https address of the image. */
  url?: string;
  /**
   * The content of the image, in Base64. Not empty: Base64 characters (encode the content first).
   */
  content?: string;
  /** For a GIF: the interval between checked frames. At least 1. Default: `5`. */
  interval?: number | bigint;
  /** For a GIF: the maximum number of frames to check. At least 1. Default: `5`. */
  maxFrames?: number | bigint;
  /**
   * Whether to compress an image larger than 5 MB first, which is billed: 0 for no, 1 for yes. No
   * image can be larger than 32 MB. 0 to 1. Default: `0`.
   */
  largeImageDetect?: number;
  /**
   * A custom string, returned in the job's details and callback; at most 512 bytes in UTF-8. At
   * most 512 characters.
   */
  dataId?: string;
  /** Information about the author of the content and where it was posted. */
  userInfo?: ModerationUserInfoInput;
}

export const $ImageAuditingInput: RecordTable = {
  name: "ImageAuditingInput",
  fields: () => [
    ["Object", $ObjectKey],
    ["Url", $HttpAddress],
    ["Content", $Base64Text],
    ["Interval", $PositiveNumber],
    ["MaxFrames", $PositiveNumber],
    ["LargeImageDetect", $NumericSwitch],
    ["DataId", $DataId],
    ["UserInfo", $ModerationUserInfo],
  ],
  anyOf: [["Object", "Url", "Content"]],
};

export const $ImageAuditingConf: RecordTable = {
  name: "ImageAuditingConf",
  fields: () => [
    ["BizType", $Identifier],
    ["DetectType", $DetectScene, { many: true, comma: true }],
    ["Async", $NumericSwitch],
    ["Callback", $HttpAddress],
    ["Freeze", $FreezeSettings],
  ],
};

/** The images, in the order of the request. */
export interface CreateImageAuditingJobsResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The images. */
  jobsDetail: ImageAuditingJob[];
}

export const $CreateImageAuditingJobsResponse: RecordTable = {
  name: "CreateImageAuditingJobsResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $ImageAuditingJob, { many: true, always: true }],
  ],
};

export const CREATE_IMAGE_AUDITING_JOBS: OperationTable = {
  name: "CreateImageAuditingJobs",
  method: "POST",
  path: "/image/auditing",
  host: "bucket",
  request: () => $CreateImageAuditingJobsRequest,
  response: () => $CreateImageAuditingJobsResponse,
  actions: ["ci:CreateAuditingPictureJob", "cam:PassRole"],
};

/** The arguments of `createImageJobs`. */
export interface CreateImageAuditingJobsArgs {
  /** The images. At most 100 items. */
  input: readonly ImageAuditingInput[];
  /**
   * The ID of a policy created in the console. If omitted, the default policy applies. Not empty.
   */
  bizType?: string;
  /**
   * The categories of content to detect. Not empty. Deprecated: The service no longer maintains it;
   * use BizType instead.
   */
  detectType?: readonly string[];
  /** 1 to return before the images are moderated; 0 to wait. 0 to 1. Default: `0`. */
  async?: number;
  /** The http or https address that receives detailed results; only with Async. */
  callback?: string;
  /** The scores at which to freeze the object. Content specified by its address is never frozen. */
  freeze?: FreezeSettings;
}

/**
 * Moderate up to 100 images, immediately or in the background.
 *
 * The response contains the verdicts. With Async, it contains only the IDs of the jobs; look them
 * up for the verdicts. An image that cannot be moderated has a Code and does not cause the others
 * to fail.
 *
 * Each image is billed for each kind of content checked, so do not blindly retry a call whose
 * outcome is unknown.
 *
 * Before you make this call:
 *
 * - The role through which the service accesses the bucket has been authorised. Otherwise the call
 *   fails with CIRoleNotExist.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateAuditingPictureJob
 * - cam:PassRole: Required for sub-accounts that use Async, because the service then reads objects
 *   through a role.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/49321 (en)
 * - https://www.tencentcloud.com/document/product/436/48538 (zh)
 * - https://cloud.tencent.com/document/product/436/63593 (zh)
 * - https://cloud.tencent.com/document/product/460/63594 (zh)
 */
export function createImageJobs(
  client: BaseClient,
  args: CreateImageAuditingJobsArgs,
  options?: CallOptions,
): Promise<Answer<CreateImageAuditingJobsResponse>> {
  return makeCall(client, CREATE_IMAGE_AUDITING_JOBS, args, options);
}
