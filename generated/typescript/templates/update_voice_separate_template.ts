// Generated from spec/templates/update_voice_separate_template.xsd (6ba55a3f7de324b5).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateVoiceSeparateTemplate. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { VoiceSeparateAudioInput, VoiceSeparateMode } from "../settings/voice_separate.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer, $TemplateParams } from "./template.ts";
import { $VoiceSeparateTemplateRequest } from "./voice_separate_template_request.ts";

export const UPDATE_VOICE_SEPARATE_TEMPLATE: OperationTable = {
  name: "UpdateVoiceSeparateTemplate",
  method: "PUT",
  path: "/template/{TemplateId}",
  host: "bucket",
  safe: true,
  params: () => $TemplateParams,
  request: () => $VoiceSeparateTemplateRequest,
  response: () => $TemplateAnswer,
  actions: ["ci:UpdateMediaTemplate"],
};

/** The arguments of `updateVoiceSeparateTemplate`. */
export interface UpdateVoiceSeparateTemplateArgs {
  /** The ID of the template. Not empty. */
  templateId: string;
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
 * Update a template for voice separation.
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
 * - https://www.tencentcloud.com/document/product/1045/49916 (en)
 */
export function updateVoiceSeparateTemplate(
  client: BaseClient,
  args: UpdateVoiceSeparateTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCall(client, UPDATE_VOICE_SEPARATE_TEMPLATE, args, options);
}
