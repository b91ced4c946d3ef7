// Generated from spec/templates/create_transcode_template.xsd (36b5d2901acbbf8f).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateTranscodeTemplate. */

import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { AudioMixInput } from "../settings/audio_mix.ts";
import type {
  MediaTimeIntervalInput,
  TransConfigInput,
  TranscodeAudioInput,
  TranscodeContainerInput,
  TranscodeVideoInput,
} from "../settings/transcode.ts";
import { DESCRIBE_MEDIA_TEMPLATES } from "./describe_media_templates.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer } from "./template.ts";
import { $TranscodeTemplateRequest } from "./transcode_template_request.ts";

export const CREATE_TRANSCODE_TEMPLATE: OperationTable = {
  name: "CreateTranscodeTemplate",
  method: "POST",
  path: "/template",
  host: "bucket",
  request: () => $TranscodeTemplateRequest,
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

/** The arguments of `createTranscodeTemplate`. */
export interface CreateTranscodeTemplateArgs {
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The container format. */
  container: TranscodeContainerInput;
  /** The video settings. If omitted, the output has no video. */
  video?: TranscodeVideoInput;
  /** The audio settings. If omitted, the output has no audio. */
  audio?: TranscodeAudioInput;
  /** The part of the source to transcode. */
  timeInterval?: MediaTimeIntervalInput;
  /** Additional settings. */
  transConfig?: TransConfigInput;
  /** A sound to mix in; not allowed with Audio.Remove. */
  audioMix?: AudioMixInput;
  /** Sounds to mix in; not allowed with Audio.Remove. At most 2 items. */
  audioMixArray?: readonly AudioMixInput[];
}

/**
 * Create a template for transcoding.
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
 * - https://www.tencentcloud.com/document/product/1045/49911 (en)
 */
export function createTranscodeTemplate(
  client: BaseClient,
  args: CreateTranscodeTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCreation(client, CREATE_TRANSCODE_TEMPLATE, args, options);
}
