// Generated from spec/templates/create_image_ocr_template.xsd (4a91391f4f2353e6).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateImageOcrTemplate. */

import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { ImageOcrInput } from "../settings/image_ocr.ts";
import { DESCRIBE_MEDIA_TEMPLATES } from "./describe_media_templates.ts";
import { $ImageOcrTemplateRequest } from "./image_ocr_template_request.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer } from "./template.ts";

export const CREATE_IMAGE_OCR_TEMPLATE: OperationTable = {
  name: "CreateImageOcrTemplate",
  method: "POST",
  path: "/template",
  host: "bucket",
  request: () => $ImageOcrTemplateRequest,
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

/** The arguments of `createImageOcrTemplate`. */
export interface CreateImageOcrTemplateArgs {
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The recognition settings. */
  imageOcr: ImageOcrInput;
}

/**
 * Create a template for text recognition.
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
export function createImageOcrTemplate(
  client: BaseClient,
  args: CreateImageOcrTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCreation(client, CREATE_IMAGE_OCR_TEMPLATE, args, options);
}
