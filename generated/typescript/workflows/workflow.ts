// Generated from spec/workflows/workflow.xsd (000bdc426a74809a).
// Do not edit: change the spec and run `make generate`.

/** `WorkflowDefinition` and `MediaWorkflow`. */

import { $Identifier, $Timestamp } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open, Timestamp } from "../core/types.ts";
import type { WorkflowTopology } from "./workflow_node.ts";
import { $WorkflowTopology } from "./workflow_node.ts";

export const $WorkflowName: Scalar = {
  kind: textKind,
  minLength: 1,
  maxLength: 128,
  except: /[^一-龥A-Za-z0-9_\u2014\-]/u,
  says: "Chinese characters, letters, digits, '-', '—' and '_'",
};

/**
 * Whether uploads start a workflow.
 *
 *
 * - `Active`: Each uploaded object that the start node accepts starts the workflow.
 * - `Paused`: Uploads do not start the workflow, and it can be changed.
 */
export type WorkflowState = "Active" | "Paused";

export const $WorkflowState: Scalar = {
  kind: textKind,
  values: ["Active", "Paused"],
};

export const $WorkflowDefinition: RecordTable = {
  name: "WorkflowDefinition",
  fields: () => [
    ["Name", $WorkflowName, { required: true }],
    ["State", $WorkflowState],
    ["Topology", $WorkflowTopology, { required: true }],
  ],
};

/** A workflow. */
export interface MediaWorkflow {
  /**
   * The name of the workflow. 1 to 128 characters: Chinese characters, letters, digits, '-', '—'
   * and '_'.
   */
  name?: string;
  /** The ID of the workflow. Not empty. */
  workflowId?: string;
  /** Whether uploads start the workflow. One of `Active`, `Paused`. */
  state?: Open<WorkflowState>;
  /** The full name of the bucket. */
  bucketId?: string;
  /** The creation time. */
  createTime?: Timestamp;
  /** The time of the last change. */
  updateTime?: Timestamp;
  /** The nodes, and their order. */
  topology?: WorkflowTopology;
}

export const $MediaWorkflow: RecordTable = {
  name: "MediaWorkflow",
  fields: () => [
    ["Name", $WorkflowName],
    ["WorkflowId", $Identifier],
    ["State", $WorkflowState],
    ["BucketId", STRING],
    ["CreateTime", $Timestamp],
    ["UpdateTime", $Timestamp],
    ["Topology", $WorkflowTopology],
  ],
};
