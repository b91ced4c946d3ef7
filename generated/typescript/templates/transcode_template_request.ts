// Generated from spec/templates/transcode_template_request.xsd (0f6e570fd41941a2).
// Do not edit: change the spec and run `make generate`.

/** `TranscodeTemplateRequest`. */

import type { RecordTable } from "../core/table.ts";
import { $AudioMix } from "../settings/audio_mix.ts";
import {
  $MediaTimeInterval,
  $TransConfig,
  $TranscodeAudio,
  $TranscodeContainer,
  $TranscodeVideo,
} from "../settings/transcode.ts";
import { $TemplateName, $TemplateTag } from "./template.ts";

export const $TranscodeTemplateRequest: RecordTable = {
  name: "TranscodeTemplateRequest",
  fields: () => [
    ["Tag", $TemplateTag, { required: true, fixed: "Transcode" }],
    ["Name", $TemplateName, { required: true }],
    ["Container", $TranscodeContainer, { required: true }],
    ["Video", $TranscodeVideo],
    ["Audio", $TranscodeAudio],
    ["TimeInterval", $MediaTimeInterval],
    ["TransConfig", $TransConfig],
    ["AudioMix", $AudioMix],
    ["AudioMixArray", $AudioMix, { many: true, maxItems: 2 }],
  ],
};
