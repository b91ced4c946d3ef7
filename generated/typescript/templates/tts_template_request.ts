// Generated from spec/templates/tts_template_request.xsd (0ac7889daa59eaa9).
// Do not edit: change the spec and run `make generate`.

/** `TtsTemplateRequest`. */

import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import { $TtsCodec, $TtsMode, $TtsSpeed, $TtsVolume } from "../settings/tts.ts";
import { $TemplateName, $TemplateTag } from "./template.ts";

export const $TtsTemplateRequest: RecordTable = {
  name: "TtsTemplateRequest",
  fields: () => [
    ["Tag", $TemplateTag, { required: true, fixed: "Tts" }],
    ["Name", $TemplateName, { required: true }],
    ["Mode", $TtsMode],
    ["Codec", $TtsCodec],
    ["VoiceType", STRING],
    ["Volume", $TtsVolume],
    ["Speed", $TtsSpeed],
    ["Emotion", STRING],
  ],
};
