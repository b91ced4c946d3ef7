// Generated from spec/templates/create_noise_reduction_template.xsd (0fe1051c1ef1327e).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateNoiseReductionTemplate. */

import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { NoiseReductionInput } from "../settings/noise_reduction.ts";
import { DESCRIBE_MEDIA_TEMPLATES } from "./describe_media_templates.ts";
import { $NoiseReductionTemplateRequest } from "./noise_reduction_template_request.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer } from "./template.ts";

export const CREATE_NOISE_REDUCTION_TEMPLATE: OperationTable = {
  name: "CreateNoiseReductionTemplate",
  method: "POST",
  path: "/template",
  host: "bucket",
  request: () => $NoiseReductionTemplateRequest,
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

/** The arguments of `createNoiseReductionTemplate`. */
export interface CreateNoiseReductionTemplateArgs {
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The noise reduction settings. */
  noiseReduction: NoiseReductionInput;
}

/**
 * Create a template for noise reduction.
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
 * - https://www.tencentcloud.com/document/product/1045/73377 (en)
 */
export function createNoiseReductionTemplate(
  client: BaseClient,
  args: CreateNoiseReductionTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCreation(client, CREATE_NOISE_REDUCTION_TEMPLATE, args, options);
}
