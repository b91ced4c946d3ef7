// Generated from spec/templates/create_voice_separate_template.xsd (4203eeb909eb69d1).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateVoiceSeparateTemplate. */

import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { VoiceSeparateAudioInput, VoiceSeparateMode } from "../settings/voice_separate.ts";
import { DESCRIBE_MEDIA_TEMPLATES } from "./describe_media_templates.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer } from "./template.ts";
import { $VoiceSeparateTemplateRequest } from "./voice_separate_template_request.ts";

export const CREATE_VOICE_SEPARATE_TEMPLATE: OperationTable = {
  name: "CreateVoiceSeparateTemplate",
  method: "POST",
  path: "/template",
  host: "bucket",
  request: () => $VoiceSeparateTemplateRequest,
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

/** The arguments of `createVoiceSeparateTemplate`. */
export interface CreateVoiceSeparateTemplateArgs {
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The parts to write. One of `IsAudio`, `IsBackground`, `AudioAndBackground`. */
  audioMode: VoiceSeparateMode;
  /** The audio settings of transcoding. */
  audioConfig: VoiceSeparateAudioInput;
}

/**
 * Create a template for voice separation.
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
 * - https://www.tencentcloud.com/document/product/1045/49916 (en)
 */
export function createVoiceSeparateTemplate(
  client: BaseClient,
  args: CreateVoiceSeparateTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCreation(client, CREATE_VOICE_SEPARATE_TEMPLATE, args, options);
}
