// Generated from spec/templates/create_concat_template.xsd (2ed8c07a36f7b0fb).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateConcatTemplate. */

import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { ConcatTemplateInput } from "../settings/concat_template.ts";
import { $ConcatTemplateRequest } from "./concat_template_request.ts";
import { DESCRIBE_MEDIA_TEMPLATES } from "./describe_media_templates.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer } from "./template.ts";

export const CREATE_CONCAT_TEMPLATE: OperationTable = {
  name: "CreateConcatTemplate",
  method: "POST",
  path: "/template",
  host: "bucket",
  request: () => $ConcatTemplateRequest,
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

/** The arguments of `createConcatTemplate`. */
export interface CreateConcatTemplateArgs {
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The concatenation settings. Each fragment needs a Mode. */
  concatTemplate: ConcatTemplateInput;
}

/**
 * Create a template for concatenating audio and video.
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
 * - https://www.tencentcloud.com/document/product/1045/49907 (en)
 */
export function createConcatTemplate(
  client: BaseClient,
  args: CreateConcatTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCreation(client, CREATE_CONCAT_TEMPLATE, args, options);
}
