// Generated from spec/templates/update_concat_template.xsd (5cf51a6d03f0b618).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateConcatTemplate. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { ConcatTemplateInput } from "../settings/concat_template.ts";
import { $ConcatTemplateRequest } from "./concat_template_request.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer, $TemplateParams } from "./template.ts";

export const UPDATE_CONCAT_TEMPLATE: OperationTable = {
  name: "UpdateConcatTemplate",
  method: "PUT",
  path: "/template/{TemplateId}",
  host: "bucket",
  safe: true,
  params: () => $TemplateParams,
  request: () => $ConcatTemplateRequest,
  response: () => $TemplateAnswer,
  actions: ["ci:UpdateMediaTemplate"],
};

/** The arguments of `updateConcatTemplate`. */
export interface UpdateConcatTemplateArgs {
  /** The ID of the template. Not empty. */
  templateId: string;
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The concatenation settings. Each fragment needs a Mode. */
  concatTemplate: ConcatTemplateInput;
}

/**
 * Update a template for concatenating audio and video.
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
 * - https://www.tencentcloud.com/document/product/1045/49907 (en)
 */
export function updateConcatTemplate(
  client: BaseClient,
  args: UpdateConcatTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCall(client, UPDATE_CONCAT_TEMPLATE, args, options);
}
