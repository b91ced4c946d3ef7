// Generated from spec/templates/create_video_target_rec_template.xsd (ecc175f87695db6e).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateVideoTargetRecTemplate. */

import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { VideoTargetRecInput } from "../settings/video_target_rec.ts";
import { DESCRIBE_MEDIA_TEMPLATES } from "./describe_media_templates.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer } from "./template.ts";
import { $VideoTargetRecTemplateRequest } from "./video_target_rec_template_request.ts";

export const CREATE_VIDEO_TARGET_REC_TEMPLATE: OperationTable = {
  name: "CreateVideoTargetRecTemplate",
  method: "POST",
  path: "/template",
  host: "bucket",
  request: () => $VideoTargetRecTemplateRequest,
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

/** The arguments of `createVideoTargetRecTemplate`. */
export interface CreateVideoTargetRecTemplateArgs {
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The targets to detect, and the processing of the detected targets. */
  videoTargetRec: VideoTargetRecInput;
}

/**
 * Create a template for detecting people, pets, cars, faces and licence plates in video.
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
 * - https://www.tencentcloud.com/document/product/1045/73147 (en)
 */
export function createVideoTargetRecTemplate(
  client: BaseClient,
  args: CreateVideoTargetRecTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCreation(client, CREATE_VIDEO_TARGET_REC_TEMPLATE, args, options);
}
