// Generated from spec/templates/speech_recognition_template_request.xsd (b64241451db3a9db).
// Do not edit: change the spec and run `make generate`.

/** `SpeechRecognitionTemplateRequest`. */

import type { RecordTable } from "../core/table.ts";
import { $SpeechRecognition } from "../settings/speech_recognition.ts";
import { $TemplateName, $TemplateTag } from "./template.ts";

export const $SpeechRecognitionTemplateRequest: RecordTable = {
  name: "SpeechRecognitionTemplateRequest",
  fields: () => [
    ["Tag", $TemplateTag, { required: true, fixed: "SpeechRecognition" }],
    ["Name", $TemplateName, { required: true }],
    ["SpeechRecognition", $SpeechRecognition, { required: true }],
  ],
};
