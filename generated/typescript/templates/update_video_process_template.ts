// Generated from spec/templates/update_video_process_template.xsd (5218eabf14aebe7a).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateVideoProcessTemplate. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { ColorEnhanceInput, MsSharpenInput } from "../settings/video_process.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer, $TemplateParams } from "./template.ts";
import { $VideoProcessTemplateRequest } from "./video_process_template_request.ts";

export const UPDATE_VIDEO_PROCESS_TEMPLATE: OperationTable = {
  name: "UpdateVideoProcessTemplate",
  method: "PUT",
  path: "/template/{TemplateId}",
  host: "bucket",
  safe: true,
  params: () => $TemplateParams,
  request: () => $VideoProcessTemplateRequest,
  response: () => $TemplateAnswer,
  actions: ["ci:UpdateMediaTemplate"],
};

/**
 * The arguments of `updateVideoProcessTemplate`.
 *
 * At least one of `colorEnhance`, `msSharpen` is required.
 */
export interface UpdateVideoProcessTemplateArgs {
  /** The ID of the template. Not empty. */
  templateId: string;
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The colour enhancement settings. */
  colorEnhance?: ColorEnhanceInput;
  /** The detail enhancement settings. */
  msSharpen?: MsSharpenInput;
}

/**
 * Update a template for enhancing video.
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
 * - https://www.tencentcloud.com/document/product/1045/49915 (en)
 */
export function updateVideoProcessTemplate(
  client: BaseClient,
  args: UpdateVideoProcessTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCall(client, UPDATE_VIDEO_PROCESS_TEMPLATE, args, options);
}
