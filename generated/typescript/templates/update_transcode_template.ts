// Generated from spec/templates/update_transcode_template.xsd (8b2dc8390414f197).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateTranscodeTemplate. */

import { makeCall } from "../core/call.ts";
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
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer, $TemplateParams } from "./template.ts";
import { $TranscodeTemplateRequest } from "./transcode_template_request.ts";

export const UPDATE_TRANSCODE_TEMPLATE: OperationTable = {
  name: "UpdateTranscodeTemplate",
  method: "PUT",
  path: "/template/{TemplateId}",
  host: "bucket",
  safe: true,
  params: () => $TemplateParams,
  request: () => $TranscodeTemplateRequest,
  response: () => $TemplateAnswer,
  actions: ["ci:UpdateMediaTemplate"],
};

/** The arguments of `updateTranscodeTemplate`. */
export interface UpdateTranscodeTemplateArgs {
  /** The ID of the template. Not empty. */
  templateId: string;
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
 * Update a template for transcoding.
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
 * - https://www.tencentcloud.com/document/product/1045/49911 (en)
 */
export function updateTranscodeTemplate(
  client: BaseClient,
  args: UpdateTranscodeTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCall(client, UPDATE_TRANSCODE_TEMPLATE, args, options);
}
