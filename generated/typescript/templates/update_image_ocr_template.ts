// Generated from spec/templates/update_image_ocr_template.xsd (e68d7774b04cb5e2).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateImageOcrTemplate. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { ImageOcrInput } from "../settings/image_ocr.ts";
import { $ImageOcrTemplateRequest } from "./image_ocr_template_request.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer, $TemplateParams } from "./template.ts";

export const UPDATE_IMAGE_OCR_TEMPLATE: OperationTable = {
  name: "UpdateImageOcrTemplate",
  method: "PUT",
  path: "/template/{TemplateId}",
  host: "bucket",
  safe: true,
  params: () => $TemplateParams,
  request: () => $ImageOcrTemplateRequest,
  response: () => $TemplateAnswer,
  actions: ["ci:UpdateMediaTemplate"],
};

/** The arguments of `updateImageOcrTemplate`. */
export interface UpdateImageOcrTemplateArgs {
  /** The ID of the template. Not empty. */
  templateId: string;
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The recognition settings. */
  imageOcr: ImageOcrInput;
}

/**
 * Update a template for text recognition.
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
 * - https://www.tencentcloud.com/document/product/1045/49919 (en)
 */
export function updateImageOcrTemplate(
  client: BaseClient,
  args: UpdateImageOcrTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCall(client, UPDATE_IMAGE_OCR_TEMPLATE, args, options);
}
