// Generated from spec/templates/pic_process_template_request.xsd (a06bcd0a387e2c37).
// Do not edit: change the spec and run `make generate`.

/** `PicProcessTemplateRequest`. */

import type { RecordTable } from "../core/table.ts";
import { $PicProcess } from "../settings/pic_process.ts";
import { $TemplateName, $TemplateTag } from "./template.ts";

export const $PicProcessTemplateRequest: RecordTable = {
  name: "PicProcessTemplateRequest",
  fields: () => [
    ["Tag", $TemplateTag, { required: true, fixed: "PicProcess" }],
    ["Name", $TemplateName, { required: true }],
    ["PicProcess", $PicProcess, { required: true }],
  ],
};
