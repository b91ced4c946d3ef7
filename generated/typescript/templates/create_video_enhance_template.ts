// Generated from spec/templates/create_video_enhance_template.xsd (eb5d644b4876c199).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateVideoEnhanceTemplate. */

import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { VideoEnhanceInput } from "../settings/video_enhance.ts";
import { DESCRIBE_MEDIA_TEMPLATES } from "./describe_media_templates.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer } from "./template.ts";
import { $VideoEnhanceTemplateRequest } from "./video_enhance_template_request.ts";

export const CREATE_VIDEO_ENHANCE_TEMPLATE: OperationTable = {
  name: "CreateVideoEnhanceTemplate",
  method: "POST",
  path: "/template",
  host: "bucket",
  request: () => $VideoEnhanceTemplateRequest,
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

/** The arguments of `createVideoEnhanceTemplate`. */
export interface CreateVideoEnhanceTemplateArgs {
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The video enhancement settings. */
  videoEnhance: VideoEnhanceInput;
}

/**
 * Create a template for enhancing video in several ways at once.
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
 * - https://www.tencentcloud.com/document/product/1045/49919 (en)
 */
export function createVideoEnhanceTemplate(
  client: BaseClient,
  args: CreateVideoEnhanceTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCreation(client, CREATE_VIDEO_ENHANCE_TEMPLATE, args, options);
}
