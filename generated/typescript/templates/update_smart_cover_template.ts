// Generated from spec/templates/update_smart_cover_template.xsd (950c7a9e54f3edb8).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateSmartCoverTemplate. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { SmartCoverInput } from "../settings/smart_cover.ts";
import { $SmartCoverTemplateRequest } from "./smart_cover_template_request.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer, $TemplateParams } from "./template.ts";

export const UPDATE_SMART_COVER_TEMPLATE: OperationTable = {
  name: "UpdateSmartCoverTemplate",
  method: "PUT",
  path: "/template/{TemplateId}",
  host: "bucket",
  safe: true,
  params: () => $TemplateParams,
  request: () => $SmartCoverTemplateRequest,
  response: () => $TemplateAnswer,
  actions: ["ci:UpdateMediaTemplate"],
};

/** The arguments of `updateSmartCoverTemplate`. */
export interface UpdateSmartCoverTemplateArgs {
  /** The ID of the template. Not empty. */
  templateId: string;
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The cover image settings. */
  smartCover: SmartCoverInput;
}

/**
 * Update a template for video covers.
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
 * - https://www.tencentcloud.com/document/product/1045/73162 (en)
 */
export function updateSmartCoverTemplate(
  client: BaseClient,
  args: UpdateSmartCoverTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCall(client, UPDATE_SMART_COVER_TEMPLATE, args, options);
}
