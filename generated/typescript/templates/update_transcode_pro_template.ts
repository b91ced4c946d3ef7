// Generated from spec/templates/update_transcode_pro_template.xsd (c0967099612c3a81).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateTranscodeProTemplate. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { MediaTimeIntervalInput, TransConfigInput } from "../settings/transcode.ts";
import type {
  TranscodeProAudioInput,
  TranscodeProContainerInput,
  TranscodeProVideoInput,
} from "../settings/transcode_pro.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer, $TemplateParams } from "./template.ts";
import { $TranscodeProTemplateRequest } from "./transcode_pro_template_request.ts";

export const UPDATE_TRANSCODE_PRO_TEMPLATE: OperationTable = {
  name: "UpdateTranscodeProTemplate",
  method: "PUT",
  path: "/template/{TemplateId}",
  host: "bucket",
  safe: true,
  params: () => $TemplateParams,
  request: () => $TranscodeProTemplateRequest,
  response: () => $TemplateAnswer,
  actions: ["ci:UpdateMediaTemplate"],
};

/** The arguments of `updateTranscodeProTemplate`. */
export interface UpdateTranscodeProTemplateArgs {
  /** The ID of the template. Not empty. */
  templateId: string;
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
 * Update a template for professional transcoding.
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
 * - https://www.tencentcloud.com/document/product/1045/49912 (en)
 */
export function updateTranscodeProTemplate(
  client: BaseClient,
  args: UpdateTranscodeProTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCall(client, UPDATE_TRANSCODE_PRO_TEMPLATE, args, options);
}
