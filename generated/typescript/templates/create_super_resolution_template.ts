// Generated from spec/templates/create_super_resolution_template.xsd (bce7f369006766b5).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateSuperResolutionTemplate. */

import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type {
  SuperResolutionTarget,
  SuperResolutionVersion,
} from "../settings/super_resolution.ts";
import { DESCRIBE_MEDIA_TEMPLATES } from "./describe_media_templates.ts";
import { $SuperResolutionTemplateRequest } from "./super_resolution_template_request.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer } from "./template.ts";

export const CREATE_SUPER_RESOLUTION_TEMPLATE: OperationTable = {
  name: "CreateSuperResolutionTemplate",
  method: "POST",
  path: "/template",
  host: "bucket",
  request: () => $SuperResolutionTemplateRequest,
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

/** The arguments of `createSuperResolutionTemplate`. */
export interface CreateSuperResolutionTemplateArgs {
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
 * Create a template for super resolution.
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
 * - https://www.tencentcloud.com/document/product/1045/49910 (en)
 */
export function createSuperResolutionTemplate(
  client: BaseClient,
  args: CreateSuperResolutionTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCreation(client, CREATE_SUPER_RESOLUTION_TEMPLATE, args, options);
}
