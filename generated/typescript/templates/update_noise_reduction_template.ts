// Generated from spec/templates/update_noise_reduction_template.xsd (c2f9e593570be9f4).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateNoiseReductionTemplate. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { NoiseReductionInput } from "../settings/noise_reduction.ts";
import { $NoiseReductionTemplateRequest } from "./noise_reduction_template_request.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer, $TemplateParams } from "./template.ts";

export const UPDATE_NOISE_REDUCTION_TEMPLATE: OperationTable = {
  name: "UpdateNoiseReductionTemplate",
  method: "PUT",
  path: "/template/{TemplateId}",
  host: "bucket",
  safe: true,
  params: () => $TemplateParams,
  request: () => $NoiseReductionTemplateRequest,
  response: () => $TemplateAnswer,
  actions: ["ci:UpdateMediaTemplate"],
};

/** The arguments of `updateNoiseReductionTemplate`. */
export interface UpdateNoiseReductionTemplateArgs {
  /** The ID of the template. Not empty. */
  templateId: string;
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The noise reduction settings. */
  noiseReduction: NoiseReductionInput;
}

/**
 * Update a template for noise reduction.
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
 * - https://www.tencentcloud.com/document/product/1045/73378 (en)
 */
export function updateNoiseReductionTemplate(
  client: BaseClient,
  args: UpdateNoiseReductionTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCall(client, UPDATE_NOISE_REDUCTION_TEMPLATE, args, options);
}
