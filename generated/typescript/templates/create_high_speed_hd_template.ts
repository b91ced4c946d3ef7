// Generated from spec/templates/create_high_speed_hd_template.xsd (ce802fc299fb1d26).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateHighSpeedHdTemplate. */

import { makeCreation } from "../core/call.ts";
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
import { DESCRIBE_MEDIA_TEMPLATES } from "./describe_media_templates.ts";
import { $HighSpeedHdTemplateRequest } from "./high_speed_hd_template_request.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer } from "./template.ts";

export const CREATE_HIGH_SPEED_HD_TEMPLATE: OperationTable = {
  name: "CreateHighSpeedHdTemplate",
  method: "POST",
  path: "/template",
  host: "bucket",
  request: () => $HighSpeedHdTemplateRequest,
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

/** The arguments of `createHighSpeedHdTemplate`. */
export interface CreateHighSpeedHdTemplateArgs {
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
 * Create a template for top-speed transcoding.
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
 * - https://www.tencentcloud.com/document/product/1045/49908 (en)
 */
export function createHighSpeedHdTemplate(
  client: BaseClient,
  args: CreateHighSpeedHdTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCreation(client, CREATE_HIGH_SPEED_HD_TEMPLATE, args, options);
}
