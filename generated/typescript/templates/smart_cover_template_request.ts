// Generated from spec/templates/smart_cover_template_request.xsd (ba4e143e731d25db).
// Do not edit: change the spec and run `make generate`.

/** `SmartCoverTemplateRequest`. */

import type { RecordTable } from "../core/table.ts";
import { $SmartCover } from "../settings/smart_cover.ts";
import { $TemplateName, $TemplateTag } from "./template.ts";

export const $SmartCoverTemplateRequest: RecordTable = {
  name: "SmartCoverTemplateRequest",
  fields: () => [
    ["Tag", $TemplateTag, { required: true, fixed: "SmartCover" }],
    ["Name", $TemplateName, { required: true }],
    ["SmartCover", $SmartCover, { required: true }],
  ],
};
