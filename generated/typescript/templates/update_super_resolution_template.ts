// Generated from spec/templates/update_super_resolution_template.xsd (c99cfacb4466e36e).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateSuperResolutionTemplate. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type {
  SuperResolutionTarget,
  SuperResolutionVersion,
} from "../settings/super_resolution.ts";
import { $SuperResolutionTemplateRequest } from "./super_resolution_template_request.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer, $TemplateParams } from "./template.ts";

export const UPDATE_SUPER_RESOLUTION_TEMPLATE: OperationTable = {
  name: "UpdateSuperResolutionTemplate",
  method: "PUT",
  path: "/template/{TemplateId}",
  host: "bucket",
  safe: true,
  params: () => $TemplateParams,
  request: () => $SuperResolutionTemplateRequest,
  response: () => $TemplateAnswer,
  actions: ["ci:UpdateMediaTemplate"],
};

/** The arguments of `updateSuperResolutionTemplate`. */
export interface UpdateSuperResolutionTemplateArgs {
  /** The ID of the template. Not empty. */
  templateId: string;
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The source and target resolutions. One of `sdtohd`, `hdto4k`. */
  resolution: SuperResolutionTarget;
  /** Whether to scale automatically. Default: `false`. */
  enableScaleUp?: boolean;
  /** The edition of the algorithm. One of `Base`, `Enhance`. Default: `Base`. */
  version?: SuperResolutionVersion;
}

/**
 * Update a template for super resolution.
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
 * - https://www.tencentcloud.com/document/product/1045/49910 (en)
 */
export function updateSuperResolutionTemplate(
  client: BaseClient,
  args: UpdateSuperResolutionTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCall(client, UPDATE_SUPER_RESOLUTION_TEMPLATE, args, options);
}
