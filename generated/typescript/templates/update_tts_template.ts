// Generated from spec/templates/update_tts_template.xsd (59f1da32a7375004).
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
  /** The id of the template. Not empty. */
  templateId: string;
  /**
   * Its name, which must be unique. 1 to 64 characters: Chinese characters, letters, digits, '_',
   * '-' and '*'.
   */
  name: string;
  /** Whether a text is spoken at once. One of `Asyc`, `Sync`. Default: `Asyc`. */
  mode?: TtsMode;
  /**
   * The audio format. Without it: wav at once, pcm in the background. One of `wav`, `mp3`, `pcm`.
   */
  codec?: TtsCodec;
  /** The voice; the documentation of TtsTpl lists some. Default: `ruxue`. */
  voiceType?: string;
  /** The volume. -10 to 10. Default: `0`. */
  volume?: number;
  /** The rate. 50 to 200. Default: `100`. */
  speed?: number;
  /** The emotion, such as arousal, of a voice that has several. */
  emotion?: string;
}

/**
 * Update a template for text to speech.
 *
 * Takes the same fields as the call that creates the template. No page says whether omitted fields
 * keep their values, so send them all.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 * - TemplateNameDuplicate: Another template of the bucket has this name.
 * - TemplateNotFound: No template of the bucket has this id.
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
