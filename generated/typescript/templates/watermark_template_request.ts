// Generated from spec/templates/watermark_template_request.xsd (d034b3ec21588d9f).
// Do not edit: change the spec and run `make generate`.

/** `WatermarkTemplateRequest`. */

import type { RecordTable } from "../core/table.ts";
import { $Watermark } from "../settings/watermark.ts";
import { $TemplateName, $TemplateTag } from "./template.ts";

export const $WatermarkTemplateRequest: RecordTable = {
  name: "WatermarkTemplateRequest",
  fields: () => [
    ["Tag", $TemplateTag, { required: true, fixed: "Watermark" }],
    ["Name", $TemplateName, { required: true }],
    ["Watermark", $Watermark, { required: true }],
  ],
};
