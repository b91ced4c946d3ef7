// Generated from spec/templates/create_speech_recognition_template.xsd (9b8308e3e8d50133).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateSpeechRecognitionTemplate. */

import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { SpeechRecognitionInput } from "../settings/speech_recognition.ts";
import { DESCRIBE_MEDIA_TEMPLATES } from "./describe_media_templates.ts";
import { $SpeechRecognitionTemplateRequest } from "./speech_recognition_template_request.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer } from "./template.ts";

export const CREATE_SPEECH_RECOGNITION_TEMPLATE: OperationTable = {
  name: "CreateSpeechRecognitionTemplate",
  method: "POST",
  path: "/template",
  host: "bucket",
  request: () => $SpeechRecognitionTemplateRequest,
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

/** The arguments of `createSpeechRecognitionTemplate`. */
export interface CreateSpeechRecognitionTemplateArgs {
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The recognition settings. */
  speechRecognition: SpeechRecognitionInput;
}

/**
 * Create a template for speech recognition.
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
 * - https://www.tencentcloud.com/document/product/1045/50303 (en)
 */
export function createSpeechRecognitionTemplate(
  client: BaseClient,
  args: CreateSpeechRecognitionTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCreation(client, CREATE_SPEECH_RECOGNITION_TEMPLATE, args, options);
}
