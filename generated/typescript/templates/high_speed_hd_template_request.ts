// Generated from spec/templates/high_speed_hd_template_request.xsd (3e9e6ba532c86b02).
// Do not edit: change the spec and run `make generate`.

/** `HighSpeedHdTemplateRequest`. */

import type { RecordTable } from "../core/table.ts";
import {
  $MediaTimeInterval,
  $TransConfig,
  $TranscodeAudio,
  $TranscodeContainer,
  $TranscodeVideo,
} from "../settings/transcode.ts";
import { $TemplateName, $TemplateTag } from "./template.ts";

export const $HighSpeedHdTemplateRequest: RecordTable = {
  name: "HighSpeedHdTemplateRequest",
  fields: () => [
    ["Tag", $TemplateTag, { required: true, fixed: "HighSpeedHd" }],
    ["Name", $TemplateName, { required: true }],
    ["Container", $TranscodeContainer, { required: true }],
    ["Video", $TranscodeVideo, { required: true }],
    ["Audio", $TranscodeAudio],
    ["TimeInterval", $MediaTimeInterval],
    ["TransConfig", $TransConfig],
  ],
};
