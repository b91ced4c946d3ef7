// Generated from spec/templates/update_watermark_template.xsd (fbb3aac5d90b4506).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateWatermarkTemplate. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { WatermarkInput } from "../settings/watermark.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer, $TemplateParams } from "./template.ts";
import { $WatermarkTemplateRequest } from "./watermark_template_request.ts";

export const UPDATE_WATERMARK_TEMPLATE: OperationTable = {
  name: "UpdateWatermarkTemplate",
  method: "PUT",
  path: "/template/{TemplateId}",
  host: "bucket",
  safe: true,
  params: () => $TemplateParams,
  request: () => $WatermarkTemplateRequest,
  response: () => $TemplateAnswer,
  actions: ["ci:UpdateMediaTemplate"],
};

/** The arguments of `updateWatermarkTemplate`. */
export interface UpdateWatermarkTemplateArgs {
  /** The ID of the template. Not empty. */
  templateId: string;
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The watermark. */
  watermark: WatermarkInput;
}

/**
 * Update a template for watermarks.
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
 * - https://www.tencentcloud.com/document/product/1045/49917 (en)
 */
export function updateWatermarkTemplate(
  client: BaseClient,
  args: UpdateWatermarkTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCall(client, UPDATE_WATERMARK_TEMPLATE, args, options);
}
