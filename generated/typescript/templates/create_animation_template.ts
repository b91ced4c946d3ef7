// Generated from spec/templates/create_animation_template.xsd (fd124be9ed71f2b5).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateAnimationTemplate. */

import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { AnimationContainerInput, AnimationVideoInput } from "../settings/animation.ts";
import type { MediaTimeIntervalInput } from "../settings/transcode.ts";
import { $AnimationTemplateRequest } from "./animation_template_request.ts";
import { DESCRIBE_MEDIA_TEMPLATES } from "./describe_media_templates.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer } from "./template.ts";

export const CREATE_ANIMATION_TEMPLATE: OperationTable = {
  name: "CreateAnimationTemplate",
  method: "POST",
  path: "/template",
  host: "bucket",
  request: () => $AnimationTemplateRequest,
  response: () => $TemplateAnswer,
  recovery: {
    mark: ["Name"],
    operation: () => DESCRIBE_MEDIA_TEMPLATES,
    match: ["Name"],
    item: "Template",
    by: "name",
    carry: [["tag", "Tag"]],
  },
  actions: ["ci:CreateMediaTemplate"],
};

/** The arguments of `createAnimationTemplate`. */
export interface CreateAnimationTemplateArgs {
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
 * Create a template for animated images.
 *
 * With `createOnce: true`, the client appends a mark of 21 characters to `name` (leaving 43 for
 * your own text). If the outcome of the call is unknown, it looks for the mark with
 * `iterTemplates`.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 * - TemplateNameDuplicate: Another template of the bucket has this name.
 * - CreatedTemplateNumLimit: The account has reached the maximum number of templates.
 *
 * CAM actions:
 *
 * - ci:CreateMediaTemplate
 * - ci:DescribeMediaTemplates: Only with `createOnce`.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/49906 (en)
 */
export function createAnimationTemplate(
  client: BaseClient,
  args: CreateAnimationTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCreation(client, CREATE_ANIMATION_TEMPLATE, args, options);
}
