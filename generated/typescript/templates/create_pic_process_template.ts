// Generated from spec/templates/create_pic_process_template.xsd (7bb79aaa2e7af7d7).
// Do not edit: change the spec and run `make generate`.

/** The operation CreatePicProcessTemplate. */

import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { PicProcessInput } from "../settings/pic_process.ts";
import { DESCRIBE_MEDIA_TEMPLATES } from "./describe_media_templates.ts";
import { $PicProcessTemplateRequest } from "./pic_process_template_request.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer } from "./template.ts";

export const CREATE_PIC_PROCESS_TEMPLATE: OperationTable = {
  name: "CreatePicProcessTemplate",
  method: "POST",
  path: "/template",
  host: "bucket",
  request: () => $PicProcessTemplateRequest,
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

/** The arguments of `createPicProcessTemplate`. */
export interface CreatePicProcessTemplateArgs {
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The image processing settings. */
  picProcess: PicProcessInput;
}

/**
 * Create a template for image processing.
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
 * - https://www.tencentcloud.com/document/product/1045/73037 (en)
 */
export function createPicProcessTemplate(
  client: BaseClient,
  args: CreatePicProcessTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCreation(client, CREATE_PIC_PROCESS_TEMPLATE, args, options);
}
