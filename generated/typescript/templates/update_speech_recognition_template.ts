// Generated from spec/templates/update_speech_recognition_template.xsd (5d24bac44c45f430).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateSpeechRecognitionTemplate. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { SpeechRecognitionInput } from "../settings/speech_recognition.ts";
import { $SpeechRecognitionTemplateRequest } from "./speech_recognition_template_request.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer, $TemplateParams } from "./template.ts";

export const UPDATE_SPEECH_RECOGNITION_TEMPLATE: OperationTable = {
  name: "UpdateSpeechRecognitionTemplate",
  method: "PUT",
  path: "/template/{TemplateId}",
  host: "bucket",
  safe: true,
  params: () => $TemplateParams,
  request: () => $SpeechRecognitionTemplateRequest,
  response: () => $TemplateAnswer,
  actions: ["ci:UpdateMediaTemplate"],
};

/** The arguments of `updateSpeechRecognitionTemplate`. */
export interface UpdateSpeechRecognitionTemplateArgs {
  /** The ID of the template. Not empty. */
  templateId: string;
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The recognition settings. */
  speechRecognition: SpeechRecognitionInput;
}

/**
 * Update a template for speech recognition.
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
 * - https://www.tencentcloud.com/document/product/1045/50303 (en)
 */
export function updateSpeechRecognitionTemplate(
  client: BaseClient,
  args: UpdateSpeechRecognitionTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCall(client, UPDATE_SPEECH_RECOGNITION_TEMPLATE, args, options);
}
