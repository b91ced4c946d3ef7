// Generated from spec/templates/create_watermark_template.xsd (ce8d396a3a8711d9).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateWatermarkTemplate. */

import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { WatermarkInput } from "../settings/watermark.ts";
import { DESCRIBE_MEDIA_TEMPLATES } from "./describe_media_templates.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer } from "./template.ts";
import { $WatermarkTemplateRequest } from "./watermark_template_request.ts";

export const CREATE_WATERMARK_TEMPLATE: OperationTable = {
  name: "CreateWatermarkTemplate",
  method: "POST",
  path: "/template",
  host: "bucket",
  request: () => $WatermarkTemplateRequest,
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

/** The arguments of `createWatermarkTemplate`. */
export interface CreateWatermarkTemplateArgs {
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The watermark. */
  watermark: WatermarkInput;
}

/**
 * Create a template for watermarks.
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
 * - https://www.tencentcloud.com/document/product/1045/49917 (en)
 */
export function createWatermarkTemplate(
  client: BaseClient,
  args: CreateWatermarkTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCreation(client, CREATE_WATERMARK_TEMPLATE, args, options);
}
