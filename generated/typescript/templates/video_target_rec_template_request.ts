// Generated from spec/templates/video_target_rec_template_request.xsd (fef25291727d86be).
// Do not edit: change the spec and run `make generate`.

/** `VideoTargetRecTemplateRequest`. */

import type { RecordTable } from "../core/table.ts";
import { $VideoTargetRec } from "../settings/video_target_rec.ts";
import { $TemplateName, $TemplateTag } from "./template.ts";

export const $VideoTargetRecTemplateRequest: RecordTable = {
  name: "VideoTargetRecTemplateRequest",
  fields: () => [
    ["Tag", $TemplateTag, { required: true, fixed: "VideoTargetRec" }],
    ["Name", $TemplateName, { required: true }],
    ["VideoTargetRec", $VideoTargetRec, { required: true }],
  ],
};
