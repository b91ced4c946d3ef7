// Generated from spec/templates/animation_template_request.xsd (524bee70668c52ba).
// Do not edit: change the spec and run `make generate`.

/** `AnimationTemplateRequest`. */

import type { RecordTable } from "../core/table.ts";
import { $AnimationContainer, $AnimationVideo } from "../settings/animation.ts";
import { $MediaTimeInterval } from "../settings/transcode.ts";
import { $TemplateName, $TemplateTag } from "./template.ts";

export const $AnimationTemplateRequest: RecordTable = {
  name: "AnimationTemplateRequest",
  fields: () => [
    ["Tag", $TemplateTag, { required: true, fixed: "Animation" }],
    ["Name", $TemplateName, { required: true }],
    ["Container", $AnimationContainer, { required: true }],
    ["Video", $AnimationVideo],
    ["TimeInterval", $MediaTimeInterval],
  ],
};
