// Generated from spec/templates/super_resolution_template_request.xsd (d864c79bb04dbd9b).
// Do not edit: change the spec and run `make generate`.

/** `SuperResolutionTemplateRequest`. */

import { BOOLEAN } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import { $SuperResolutionTarget, $SuperResolutionVersion } from "../settings/super_resolution.ts";
import { $TemplateName, $TemplateTag } from "./template.ts";

export const $SuperResolutionTemplateRequest: RecordTable = {
  name: "SuperResolutionTemplateRequest",
  fields: () => [
    ["Tag", $TemplateTag, { required: true, fixed: "SuperResolution" }],
    ["Name", $TemplateName, { required: true }],
    ["Resolution", $SuperResolutionTarget, { required: true }],
    ["EnableScaleUp", BOOLEAN],
    ["Version", $SuperResolutionVersion],
  ],
};
