// Generated from spec/templates/video_enhance_template_request.xsd (42351d4a35d3ae05).
// Do not edit: change the spec and run `make generate`.

/** `VideoEnhanceTemplateRequest`. */

import type { RecordTable } from "../core/table.ts";
import { $VideoEnhance } from "../settings/video_enhance.ts";
import { $TemplateName, $TemplateTag } from "./template.ts";

export const $VideoEnhanceTemplateRequest: RecordTable = {
  name: "VideoEnhanceTemplateRequest",
  fields: () => [
    ["Tag", $TemplateTag, { required: true, fixed: "VideoEnhance" }],
    ["Name", $TemplateName, { required: true }],
    ["VideoEnhance", $VideoEnhance, { required: true }],
  ],
};
