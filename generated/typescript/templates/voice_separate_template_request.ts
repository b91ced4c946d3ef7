// Generated from spec/templates/voice_separate_template_request.xsd (da1fff1e6b42626f).
// Do not edit: change the spec and run `make generate`.

/** `VoiceSeparateTemplateRequest`. */

import type { RecordTable } from "../core/table.ts";
import { $VoiceSeparateAudio, $VoiceSeparateMode } from "../settings/voice_separate.ts";
import { $TemplateName, $TemplateTag } from "./template.ts";

export const $VoiceSeparateTemplateRequest: RecordTable = {
  name: "VoiceSeparateTemplateRequest",
  fields: () => [
    ["Tag", $TemplateTag, { required: true, fixed: "VoiceSeparate" }],
    ["Name", $TemplateName, { required: true }],
    ["AudioMode", $VoiceSeparateMode, { required: true }],
    ["AudioConfig", $VoiceSeparateAudio, { required: true }],
  ],
};
