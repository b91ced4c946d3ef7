// Generated from spec/settings/job_input.xsd (a03d27c5f8e53f81).
// Do not edit: change the spec and run `make generate`.

/** `JobInput`. */

import { $ObjectKey } from "../common/scalar.ts";
import type { RecordTable } from "../core/table.ts";

export const $JobInput: RecordTable = {
  name: "JobInput",
  fields: () => [["Object", $ObjectKey, { required: true }]],
};
