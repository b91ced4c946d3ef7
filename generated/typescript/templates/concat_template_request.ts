// Generated from spec/templates/concat_template_request.xsd (281638147574d14b).
// Do not edit: change the spec and run `make generate`.

/** `ConcatTemplateRequest`. */

import type { RecordTable } from "../core/table.ts";
import { $ConcatTemplate } from "../settings/concat_template.ts";
import { $TemplateName, $TemplateTag } from "./template.ts";

export const $ConcatTemplateRequest: RecordTable = {
  name: "ConcatTemplateRequest",
  fields: () => [
    ["Tag", $TemplateTag, { required: true, fixed: "Concat" }],
    ["Name", $TemplateName, { required: true }],
    ["ConcatTemplate", $ConcatTemplate, { required: true }],
  ],
};
