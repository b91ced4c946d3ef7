// Generated from spec/templates/snapshot_template_request.xsd (3fcd48800f3c95ff).
// Do not edit: change the spec and run `make generate`.

/** `SnapshotTemplateRequest`. */

import type { RecordTable } from "../core/table.ts";
import { $Snapshot } from "../settings/snapshot.ts";
import { $TemplateName, $TemplateTag } from "./template.ts";

export const $SnapshotTemplateRequest: RecordTable = {
  name: "SnapshotTemplateRequest",
  fields: () => [
    ["Tag", $TemplateTag, { required: true, fixed: "Snapshot" }],
    ["Name", $TemplateName, { required: true }],
    ["Snapshot", $Snapshot, { required: true }],
  ],
};
