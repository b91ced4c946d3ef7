// Generated from spec/templates/update_video_target_rec_template.xsd (e4aba0a6fad5331e).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateVideoTargetRecTemplate. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { VideoTargetRecInput } from "../settings/video_target_rec.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer, $TemplateParams } from "./template.ts";
import { $VideoTargetRecTemplateRequest } from "./video_target_rec_template_request.ts";

export const UPDATE_VIDEO_TARGET_REC_TEMPLATE: OperationTable = {
  name: "UpdateVideoTargetRecTemplate",
  method: "PUT",
  path: "/template/{TemplateId}",
  host: "bucket",
  safe: true,
  params: () => $TemplateParams,
  request: () => $VideoTargetRecTemplateRequest,
  response: () => $TemplateAnswer,
  actions: ["ci:UpdateMediaTemplate"],
};

/** The arguments of `updateVideoTargetRecTemplate`. */
export interface UpdateVideoTargetRecTemplateArgs {
  /** The ID of the template. Not empty. */
  templateId: string;
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The targets to detect, and the processing of the detected targets. */
  videoTargetRec: VideoTargetRecInput;
}

/**
 * Update a template for detecting people, pets, cars, faces and licence plates in video.
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
 * - https://www.tencentcloud.com/document/product/1045/73148 (en)
 */
export function updateVideoTargetRecTemplate(
  client: BaseClient,
  args: UpdateVideoTargetRecTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCall(client, UPDATE_VIDEO_TARGET_REC_TEMPLATE, args, options);
}
