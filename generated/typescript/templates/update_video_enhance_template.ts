// Generated from spec/templates/update_video_enhance_template.xsd (5734448fd1cec986).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateVideoEnhanceTemplate. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { VideoEnhanceInput } from "../settings/video_enhance.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer, $TemplateParams } from "./template.ts";
import { $VideoEnhanceTemplateRequest } from "./video_enhance_template_request.ts";

export const UPDATE_VIDEO_ENHANCE_TEMPLATE: OperationTable = {
  name: "UpdateVideoEnhanceTemplate",
  method: "PUT",
  path: "/template/{TemplateId}",
  host: "bucket",
  safe: true,
  params: () => $TemplateParams,
  request: () => $VideoEnhanceTemplateRequest,
  response: () => $TemplateAnswer,
  actions: ["ci:UpdateMediaTemplate"],
};

/** The arguments of `updateVideoEnhanceTemplate`. */
export interface UpdateVideoEnhanceTemplateArgs {
  /** The ID of the template. Not empty. */
  templateId: string;
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The video enhancement settings. */
  videoEnhance: VideoEnhanceInput;
}

/**
 * Update a template for enhancing video in several ways at once.
 *
 * Takes the same fields as the call that creates the template. It is undocumented whether omitted
 * fields keep their values, so send all fields.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 * - TemplateNameDuplicate: Another template of the bucket has this name.
 * - TemplateNotFound: The bucket has no template with this ID.
 *
 * CAM actions:
 *
 * - ci:UpdateMediaTemplate
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/49919 (en)
 */
export function updateVideoEnhanceTemplate(
  client: BaseClient,
  args: UpdateVideoEnhanceTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCall(client, UPDATE_VIDEO_ENHANCE_TEMPLATE, args, options);
}
