// Generated from spec/workflows/workflow_run.xsd (af8816304625916c).
// Do not edit: change the spec and run `make generate`.

/** `WorkflowRun` and `WorkflowRunSummary`. */

import type { WorkflowTask } from "../common/callback_event.ts";
import { $WorkflowTask } from "../common/callback_event.ts";
import type { JobState } from "../common/job.ts";
import { $JobState } from "../common/job.ts";
import { $Identifier, $Timestamp } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open, Timestamp } from "../core/types.ts";
import type { WorkflowTopology } from "./workflow_node.ts";
import { $WorkflowTopology } from "./workflow_node.ts";

/**
 * A state of runs to list.
 *
 *
 * - `All`: Runs in any state.
 * - `Success`: Runs that succeeded.
 * - `Failed`: Runs that failed.
 * - `Running`: Runs in progress.
 * - `Cancel`: Runs that were cancelled.
 */
export type WorkflowRunStateFilter = "All" | "Success" | "Failed" | "Running" | "Cancel";

export const $WorkflowRunStateFilter: Scalar = {
  kind: textKind,
  values: ["All", "Success", "Failed", "Running", "Cancel"],
};

/** A run of a workflow on one object. */
export interface WorkflowRun {
  /** The ID of the workflow. Not empty. */
  workflowId?: string;
  /** The name of the workflow. */
  workflowName?: string;
  /** The name of the workflow, under the name that some responses use. */
  name?: string;
  /** The ID of the run. Not empty. */
  runId?: string;
  /** The time when the run was created. */
  createTime?: Timestamp;
  /** The object that the run processes: a key on some pages, an address on others. */
  object?: string;
  /**
   * The state of the run. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`, `Cancel`.
   */
  state?: Open<JobState>;
  /** The graph of the workflow when the run was created. */
  topology?: WorkflowTopology;
  /** The progress of each node. */
  tasks: WorkflowTask[];
}

export const $WorkflowRun: RecordTable = {
  name: "WorkflowRun",
  fields: () => [
    ["WorkflowId", $Identifier],
    ["WorkflowName", STRING],
    ["Name", STRING],
    ["RunId", $Identifier],
    ["CreateTime", $Timestamp],
    ["Object", STRING],
    ["State", $JobState],
    ["Topology", $WorkflowTopology],
    ["Tasks", $WorkflowTask, { many: true }],
  ],
};

/** A run, as it appears in lists. */
export interface WorkflowRunSummary {
  /** The ID of the run. Not empty. */
  runId?: string;
  /** The ID of the workflow. Not empty. */
  workflowId?: string;
  /**
   * The state of the run. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`, `Cancel`.
   */
  state?: Open<JobState>;
  /** The time when the run was created. */
  createTime?: Timestamp;
  /** The time when the run was created, under the name that some responses use. */
  creationTime?: Timestamp;
  /** The object to process. */
  object?: string;
}

export const $WorkflowRunSummary: RecordTable = {
  name: "WorkflowRunSummary",
  fields: () => [
    ["RunId", $Identifier],
    ["WorkflowId", $Identifier],
    ["State", $JobState],
    ["CreateTime", $Timestamp],
    ["CreationTime", $Timestamp],
    ["Object", STRING],
  ],
};
