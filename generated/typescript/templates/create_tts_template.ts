// Generated from spec/templates/create_tts_template.xsd (fa96d87616e365db).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateTtsTemplate. */

import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { TtsCodec, TtsMode } from "../settings/tts.ts";
import { DESCRIBE_MEDIA_TEMPLATES } from "./describe_media_templates.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer } from "./template.ts";
import { $TtsTemplateRequest } from "./tts_template_request.ts";

export const CREATE_TTS_TEMPLATE: OperationTable = {
  name: "CreateTtsTemplate",
  method: "POST",
  path: "/template",
  host: "bucket",
  request: () => $TtsTemplateRequest,
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

/** The arguments of `createTtsTemplate`. */
export interface CreateTtsTemplateArgs {
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /**
   * The synthesis mode, which determines whether text is converted immediately. One of `Asyc`,
   * `Sync`. Default: `Asyc`.
   */
  mode?: TtsMode;
  /**
   * The audio format. If omitted: wav for immediate conversion, pcm in the background. One of
   * `wav`, `mp3`, `pcm`.
   */
  codec?: TtsCodec;
  /** The voice; the documentation of TtsTpl lists some voices. Default: `ruxue`. */
  voiceType?: string;
  /** The volume. -10 to 10. Default: `0`. */
  volume?: number;
  /** The speaking rate. 50 to 200. Default: `100`. */
  speed?: number;
  /** The emotion, such as arousal, for voices that support several emotions. */
  emotion?: string;
}

/**
 * Create a template for text to speech.
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
 * - https://www.tencentcloud.com/document/product/1045/49913 (en)
 */
export function createTtsTemplate(
  client: BaseClient,
  args: CreateTtsTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCreation(client, CREATE_TTS_TEMPLATE, args, options);
}
