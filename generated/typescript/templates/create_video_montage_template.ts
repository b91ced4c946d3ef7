// Generated from spec/templates/create_video_montage_template.xsd (8c89a56c58ea6dfc).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateVideoMontageTemplate. */

import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions, DecimalInput } from "../core/types.ts";
import type { AudioMixInput } from "../settings/audio_mix.ts";
import type {
  VideoMontageAudioInput,
  VideoMontageContainerInput,
  VideoMontageVideoInput,
} from "../settings/video_montage.ts";
import { DESCRIBE_MEDIA_TEMPLATES } from "./describe_media_templates.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer } from "./template.ts";
import { $VideoMontageTemplateRequest } from "./video_montage_template_request.ts";

export const CREATE_VIDEO_MONTAGE_TEMPLATE: OperationTable = {
  name: "CreateVideoMontageTemplate",
  method: "POST",
  path: "/template",
  host: "bucket",
  request: () => $VideoMontageTemplateRequest,
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

/** The arguments of `createVideoMontageTemplate`. */
export interface CreateVideoMontageTemplateArgs {
  /**
   * The name of the template, which must be unique. 1 to 64 characters: Chinese characters,
   * letters, digits, '_', '-' and '*'.
   */
  name: string;
  /** The duration, in seconds, to the millisecond; the duration of the video if omitted. */
  duration?: DecimalInput;
  /** The kind of scene, such as `Soccer`. */
  scene?: string;
  /** The container format. */
  container: VideoMontageContainerInput;
  /** The video settings of transcoding. */
  video: VideoMontageVideoInput;
  /** The audio settings of transcoding. */
  audio?: VideoMontageAudioInput;
  /** Sounds to mix in; not allowed with Audio.Remove. */
  audioMix?: readonly AudioMixInput[];
  /** Sounds to mix in; not allowed with Audio.Remove. */
  audioMixArray?: readonly AudioMixInput[];
}

/**
 * Create a template for video highlights.
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
 * - https://www.tencentcloud.com/document/product/1045/49914 (en)
 */
export function createVideoMontageTemplate(
  client: BaseClient,
  args: CreateVideoMontageTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCreation(client, CREATE_VIDEO_MONTAGE_TEMPLATE, args, options);
}
