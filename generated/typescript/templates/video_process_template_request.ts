// Generated from spec/templates/video_process_template_request.xsd (aedf8ab8ce9928ec).
// Do not edit: change the spec and run `make generate`.

/** `VideoProcessTemplateRequest`. */

import type { RecordTable } from "../core/table.ts";
import { $ColorEnhance, $MsSharpen } from "../settings/video_process.ts";
import { $TemplateName, $TemplateTag } from "./template.ts";

export const $VideoProcessTemplateRequest: RecordTable = {
  name: "VideoProcessTemplateRequest",
  fields: () => [
    ["Tag", $TemplateTag, { required: true, fixed: "VideoProcess" }],
    ["Name", $TemplateName, { required: true }],
    ["ColorEnhance", $ColorEnhance],
    ["MsSharpen", $MsSharpen],
  ],
  anyOf: [["ColorEnhance", "MsSharpen"]],
};
