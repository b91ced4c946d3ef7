// Generated from spec/settings/job_input.xsd (fb3db065f761feec).
// Do not edit: change the spec and run `make generate`.

/** `JobInput`. */

import { $ObjectKey } from "../common/scalar.ts";
import type { RecordTable } from "../core/table.ts";

export const $JobInput: RecordTable = {
  name: "JobInput",
  fields: () => [["Object", $ObjectKey, { required: true }]],
};
