// Generated from spec/templates/image_ocr_template_request.xsd (ce40cb338d1aaf69).
// Do not edit: change the spec and run `make generate`.

/** `ImageOcrTemplateRequest`. */

import type { RecordTable } from "../core/table.ts";
import { $ImageOcr } from "../settings/image_ocr.ts";
import { $TemplateName, $TemplateTag } from "./template.ts";

export const $ImageOcrTemplateRequest: RecordTable = {
  name: "ImageOcrTemplateRequest",
  fields: () => [
    ["Tag", $TemplateTag, { required: true, fixed: "ImageOCR" }],
    ["Name", $TemplateName, { required: true }],
    ["ImageOCR", $ImageOcr, { key: "imageOcr", required: true }],
  ],
};
