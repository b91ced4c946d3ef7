// Generated from spec/common/job.xsd (6493508ee13f5f8c).
// Do not edit: change the spec and run `make generate`.

/** Enumerations, texts and numbers with their limits. */

import { integerKind, textKind } from "../core/scalars.ts";
import type { Scalar } from "../core/table.ts";

/**
 * The state of a job.
 *
 *
 * - `Submitted`: Accepted; waiting to run.
 * - `Running`: Being processed.
 * - `Success`: Succeeded.
 * - `Failed`: Failed; Code and Message of the job give the reason.
 * - `Pause`: On hold because its queue is paused; resumes with the queue.
 * - `Cancel`: Cancelled before it ended.
 */
export type JobState = "Submitted" | "Running" | "Success" | "Failed" | "Pause" | "Cancel";

export const $JobState: Scalar = {
  kind: textKind,
  values: ["Submitted", "Running", "Success", "Failed", "Pause", "Cancel"],
};

/**
 * A job state to filter by.
 *
 *
 * - `All`: Any state.
 * - `Submitted`: Accepted; waiting to run.
 * - `Running`: Being processed.
 * - `Success`: Succeeded.
 * - `Failed`: Failed.
 * - `Pause`: On hold because the queue is paused.
 * - `Cancel`: Cancelled.
 */
export type JobStateFilter =
  | "All"
  | "Submitted"
  | "Running"
  | "Success"
  | "Failed"
  | "Pause"
  | "Cancel";

export const $JobStateFilter: Scalar = {
  kind: textKind,
  values: ["All", "Submitted", "Running", "Success", "Failed", "Pause", "Cancel"],
};

/**
 * The order of a list, by creation time.
 *
 *
 * - `Desc`: Newest first.
 * - `Asc`: Oldest first.
 */
export type SortOrder = "Desc" | "Asc";

export const $SortOrder: Scalar = {
  kind: textKind,
  values: ["Desc", "Asc"],
};

export const $PageSize: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "100",
};

export const $UserData: Scalar = {
  kind: textKind,
  maxLength: 1024,
  except: /[^\u0020-~]/u,
  says: "printable ASCII",
};

export const $JobLevel: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "2",
};
