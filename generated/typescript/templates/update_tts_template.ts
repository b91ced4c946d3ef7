// Generated from spec/templates/update_tts_template.xsd (398a813525adeea7).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateTtsTemplate. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { TtsCodec, TtsMode } from "../settings/tts.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer, $TemplateParams } from "./template.ts";
import { $TtsTemplateRequest } from "./tts_template_request.ts";

export const UPDATE_TTS_TEMPLATE: OperationTable = {
  name: "UpdateTtsTemplate",
  method: "PUT",
  path: "/template/{TemplateId}",
  host: "bucket",
  safe: true,
  params: () => $TemplateParams,
  request: () => $TtsTemplateRequest,
  response: () => $TemplateAnswer,
  actions: ["ci:UpdateMediaTemplate"],
};

/** The arguments of `updateTtsTemplate`. */
export interface UpdateTtsTemplateArgs {
  /** The ID of the template. Not empty. */
  templateId: string;
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
 * Update a template for text to speech.
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
 * - https://www.tencentcloud.com/document/product/1045/49913 (en)
 */
export function updateTtsTemplate(
  client: BaseClient,
  args: UpdateTtsTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCall(client, UPDATE_TTS_TEMPLATE, args, options);
}
