// Generated from spec/templates/create_smart_cover_template.xsd (4743835f8496aa94).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateSmartCoverTemplate. */

import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { SmartCoverInput } from "../settings/smart_cover.ts";
import { DESCRIBE_MEDIA_TEMPLATES } from "./describe_media_templates.ts";
import { $SmartCoverTemplateRequest } from "./smart_cover_template_request.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer } from "./template.ts";

export const CREATE_SMART_COVER_TEMPLATE: OperationTable = {
  name: "CreateSmartCoverTemplate",
  method: "POST",
  path: "/template",
  host: "bucket",
  request: () => $SmartCoverTemplateRequest,
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

/** The arguments of `createSmartCoverTemplate`. */
export interface CreateSmartCoverTemplateArgs {
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The cover image settings. */
  smartCover: SmartCoverInput;
}

/**
 * Create a template for video covers.
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
 * - https://www.tencentcloud.com/document/product/1045/50614 (en)
 */
export function createSmartCoverTemplate(
  client: BaseClient,
  args: CreateSmartCoverTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCreation(client, CREATE_SMART_COVER_TEMPLATE, args, options);
}
