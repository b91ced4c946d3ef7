// Generated from spec/templates/update_pic_process_template.xsd (9c0b09e5648f1758).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdatePicProcessTemplate. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { PicProcessInput } from "../settings/pic_process.ts";
import { $PicProcessTemplateRequest } from "./pic_process_template_request.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer, $TemplateParams } from "./template.ts";

export const UPDATE_PIC_PROCESS_TEMPLATE: OperationTable = {
  name: "UpdatePicProcessTemplate",
  method: "PUT",
  path: "/template/{TemplateId}",
  host: "bucket",
  safe: true,
  params: () => $TemplateParams,
  request: () => $PicProcessTemplateRequest,
  response: () => $TemplateAnswer,
  actions: ["ci:UpdateMediaTemplate"],
};

/** The arguments of `updatePicProcessTemplate`. */
export interface UpdatePicProcessTemplateArgs {
  /** The ID of the template. Not empty. */
  templateId: string;
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The image processing settings. */
  picProcess: PicProcessInput;
}

/**
 * Update a template for image processing.
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
 * - https://www.tencentcloud.com/document/product/1045/73038 (en)
 */
export function updatePicProcessTemplate(
  client: BaseClient,
  args: UpdatePicProcessTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCall(client, UPDATE_PIC_PROCESS_TEMPLATE, args, options);
}
