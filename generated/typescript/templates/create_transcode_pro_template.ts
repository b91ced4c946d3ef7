// Generated from spec/templates/create_transcode_pro_template.xsd (557b50e3d9bf02e7).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateTranscodeProTemplate. */

import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { MediaTimeIntervalInput, TransConfigInput } from "../settings/transcode.ts";
import type {
  TranscodeProAudioInput,
  TranscodeProContainerInput,
  TranscodeProVideoInput,
} from "../settings/transcode_pro.ts";
import { DESCRIBE_MEDIA_TEMPLATES } from "./describe_media_templates.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer } from "./template.ts";
import { $TranscodeProTemplateRequest } from "./transcode_pro_template_request.ts";

export const CREATE_TRANSCODE_PRO_TEMPLATE: OperationTable = {
  name: "CreateTranscodeProTemplate",
  method: "POST",
  path: "/template",
  host: "bucket",
  request: () => $TranscodeProTemplateRequest,
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

/** The arguments of `createTranscodeProTemplate`. */
export interface CreateTranscodeProTemplateArgs {
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The container format. */
  container: TranscodeProContainerInput;
  /** The video settings of transcoding. */
  video: TranscodeProVideoInput;
  /** The audio settings. If omitted, the output has no audio. */
  audio?: TranscodeProAudioInput;
  /** The part of the source to transcode. */
  timeInterval?: MediaTimeIntervalInput;
  /** Additional settings. */
  transConfig?: TransConfigInput;
}

/**
 * Create a template for professional transcoding.
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
 * - https://www.tencentcloud.com/document/product/1045/49912 (en)
 */
export function createTranscodeProTemplate(
  client: BaseClient,
  args: CreateTranscodeProTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCreation(client, CREATE_TRANSCODE_PRO_TEMPLATE, args, options);
}
