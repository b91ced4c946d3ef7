// Generated from spec/templates/update_high_speed_hd_template.xsd (84ce8f734e9cd664).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateHighSpeedHdTemplate. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type {
  MediaTimeIntervalInput,
  TransConfigInput,
  TranscodeAudioInput,
  TranscodeContainerInput,
  TranscodeVideoInput,
} from "../settings/transcode.ts";
import { $HighSpeedHdTemplateRequest } from "./high_speed_hd_template_request.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer, $TemplateParams } from "./template.ts";

export const UPDATE_HIGH_SPEED_HD_TEMPLATE: OperationTable = {
  name: "UpdateHighSpeedHdTemplate",
  method: "PUT",
  path: "/template/{TemplateId}",
  host: "bucket",
  safe: true,
  params: () => $TemplateParams,
  request: () => $HighSpeedHdTemplateRequest,
  response: () => $TemplateAnswer,
  actions: ["ci:UpdateMediaTemplate"],
};

/** The arguments of `updateHighSpeedHdTemplate`. */
export interface UpdateHighSpeedHdTemplateArgs {
  /** The ID of the template. Not empty. */
  templateId: string;
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The container: mp4, flv or hls. */
  container: TranscodeContainerInput;
  /** The video settings: H.264 or H.265. */
  video: TranscodeVideoInput;
  /** The audio settings: aac or mp3. */
  audio?: TranscodeAudioInput;
  /** The part of the source to transcode. */
  timeInterval?: MediaTimeIntervalInput;
  /** Additional settings. */
  transConfig?: TransConfigInput;
}

/**
 * Update a template for top-speed transcoding.
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
 * - https://www.tencentcloud.com/document/product/1045/49908 (en)
 */
export function updateHighSpeedHdTemplate(
  client: BaseClient,
  args: UpdateHighSpeedHdTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCall(client, UPDATE_HIGH_SPEED_HD_TEMPLATE, args, options);
}
