// Generated from spec/templates/transcode_pro_template_request.xsd (fe91a80594bcdec9).
// Do not edit: change the spec and run `make generate`.

/** `TranscodeProTemplateRequest`. */

import type { RecordTable } from "../core/table.ts";
import { $MediaTimeInterval, $TransConfig } from "../settings/transcode.ts";
import {
  $TranscodeProAudio,
  $TranscodeProContainer,
  $TranscodeProVideo,
} from "../settings/transcode_pro.ts";
import { $TemplateName, $TemplateTag } from "./template.ts";

export const $TranscodeProTemplateRequest: RecordTable = {
  name: "TranscodeProTemplateRequest",
  fields: () => [
    ["Tag", $TemplateTag, { required: true, fixed: "TranscodePro" }],
    ["Name", $TemplateName, { required: true }],
    ["Container", $TranscodeProContainer, { required: true }],
    ["Video", $TranscodeProVideo, { required: true }],
    ["Audio", $TranscodeProAudio],
    ["TimeInterval", $MediaTimeInterval],
    ["TransConfig", $TransConfig],
  ],
};
