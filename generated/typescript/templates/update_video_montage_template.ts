// Generated from spec/templates/update_video_montage_template.xsd (06355ae817b918ca).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateVideoMontageTemplate. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions, DecimalInput } from "../core/types.ts";
import type { AudioMixInput } from "../settings/audio_mix.ts";
import type {
  VideoMontageAudioInput,
  VideoMontageContainerInput,
  VideoMontageVideoInput,
} from "../settings/video_montage.ts";
import type { TemplateAnswer } from "./template.ts";
import { $TemplateAnswer, $TemplateParams } from "./template.ts";
import { $VideoMontageTemplateRequest } from "./video_montage_template_request.ts";

export const UPDATE_VIDEO_MONTAGE_TEMPLATE: OperationTable = {
  name: "UpdateVideoMontageTemplate",
  method: "PUT",
  path: "/template/{TemplateId}",
  host: "bucket",
  safe: true,
  params: () => $TemplateParams,
  request: () => $VideoMontageTemplateRequest,
  response: () => $TemplateAnswer,
  actions: ["ci:UpdateMediaTemplate"],
};

/** The arguments of `updateVideoMontageTemplate`. */
export interface UpdateVideoMontageTemplateArgs {
  /** The ID of the template. Not empty. */
  templateId: string;
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
 * Update a template for video highlights.
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
 * - https://www.tencentcloud.com/document/product/1045/49914 (en)
 */
export function updateVideoMontageTemplate(
  client: BaseClient,
  args: UpdateVideoMontageTemplateArgs,
  options?: CallOptions,
): Promise<Answer<TemplateAnswer>> {
  return makeCall(client, UPDATE_VIDEO_MONTAGE_TEMPLATE, args, options);
}
