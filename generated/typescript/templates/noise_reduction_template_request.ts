// Generated from spec/templates/noise_reduction_template_request.xsd (1d8388979725df13).
// Do not edit: change the spec and run `make generate`.

/** `NoiseReductionTemplateRequest`. */

import type { RecordTable } from "../core/table.ts";
import { $NoiseReduction } from "../settings/noise_reduction.ts";
import { $TemplateName, $TemplateTag } from "./template.ts";

export const $NoiseReductionTemplateRequest: RecordTable = {
  name: "NoiseReductionTemplateRequest",
  fields: () => [
    ["Tag", $TemplateTag, { required: true, fixed: "NoiseReduction" }],
    ["Name", $TemplateName, { required: true }],
    ["NoiseReduction", $NoiseReduction, { required: true }],
  ],
};
