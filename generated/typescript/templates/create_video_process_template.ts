// Generated from spec/templates/create_video_process_template.xsd (555d3418e6b71f71).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateVideoProcessTemplate. */

import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { ColorEnhanceInput, MsSharpenInput } from "../settings/video_process.ts";
import { DESCRIBE_MEDIA_TEMPLATES } from "./describe_media_templates.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer } from "./template.ts";
import { $VideoProcessTemplateRequest } from "./video_process_template_request.ts";

export const CREATE_VIDEO_PROCESS_TEMPLATE: OperationTable = {
  name: "CreateVideoProcessTemplate",
  method: "POST",
  path: "/template",
  host: "bucket",
  request: () => $VideoProcessTemplateRequest,
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

/**
 * The arguments of `createVideoProcessTemplate`.
 *
 * At least one of `colorEnhance`, `msSharpen` is required.
 */
export interface CreateVideoProcessTemplateArgs {
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
 * Create a template for enhancing video.
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
 * - https://www.tencentcloud.com/document/product/1045/49915 (en)
 */
export function createVideoProcessTemplate(
  client: BaseClient,
  args: CreateVideoProcessTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCreation(client, CREATE_VIDEO_PROCESS_TEMPLATE, args, options);
}
