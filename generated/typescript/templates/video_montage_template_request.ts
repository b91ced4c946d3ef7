// Generated from spec/templates/video_montage_template_request.xsd (4f88a910a4aac15f).
// Do not edit: change the spec and run `make generate`.

/** `VideoMontageTemplateRequest`. */

import { DECIMAL, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import { $AudioMix } from "../settings/audio_mix.ts";
import {
  $VideoMontageAudio,
  $VideoMontageContainer,
  $VideoMontageVideo,
} from "../settings/video_montage.ts";
import { $TemplateName, $TemplateTag } from "./template.ts";

export const $VideoMontageTemplateRequest: RecordTable = {
  name: "VideoMontageTemplateRequest",
  fields: () => [
    ["Tag", $TemplateTag, { required: true, fixed: "VideoMontage" }],
    ["Name", $TemplateName, { required: true }],
    ["Duration", DECIMAL],
    ["Scene", STRING],
    ["Container", $VideoMontageContainer, { required: true }],
    ["Video", $VideoMontageVideo, { required: true }],
    ["Audio", $VideoMontageAudio],
    ["AudioMix", $AudioMix, { many: true }],
    ["AudioMixArray", $AudioMix, { many: true }],
  ],
};
