// Generated from spec/templates/update_animation_template.xsd (4c6ce41d3471bf56).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateAnimationTemplate. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { AnimationContainerInput, AnimationVideoInput } from "../settings/animation.ts";
import type { MediaTimeIntervalInput } from "../settings/transcode.ts";
import { $AnimationTemplateRequest } from "./animation_template_request.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer, $TemplateParams } from "./template.ts";

export const UPDATE_ANIMATION_TEMPLATE: OperationTable = {
  name: "UpdateAnimationTemplate",
  method: "PUT",
  path: "/template/{TemplateId}",
  host: "bucket",
  safe: true,
  params: () => $TemplateParams,
  request: () => $AnimationTemplateRequest,
  response: () => $TemplateAnswer,
  actions: ["ci:UpdateMediaTemplate"],
};

/** The arguments of `updateAnimationTemplate`. */
export interface UpdateAnimationTemplateArgs {
  /** The ID of the template. Not empty. */
  templateId: string;
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The container format. */
  container: AnimationContainerInput;
  /** The frames. */
  video?: AnimationVideoInput;
  /** The part of the video to use. */
  timeInterval?: MediaTimeIntervalInput;
}

/**
 * Update a template for animated images.
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
 * - https://www.tencentcloud.com/document/product/1045/49906 (en)
 */
export function updateAnimationTemplate(
  client: BaseClient,
  args: UpdateAnimationTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCall(client, UPDATE_ANIMATION_TEMPLATE, args, options);
}
