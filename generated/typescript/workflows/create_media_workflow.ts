// Generated from spec/workflows/create_media_workflow.xsd (6be440d3b51ae4b2).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateMediaWorkflow and its types. */

import { STRING } from "../core/built_in.ts";
import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import { DESCRIBE_MEDIA_WORKFLOWS } from "./describe_media_workflows.ts";
import type { MediaWorkflow, WorkflowState } from "./workflow.ts";
import { $MediaWorkflow, $WorkflowDefinition } from "./workflow.ts";
import type { WorkflowTopologyInput } from "./workflow_node.ts";

export const $CreateMediaWorkflowRequest: RecordTable = {
  name: "CreateMediaWorkflowRequest",
  fields: () => [["MediaWorkflow", $WorkflowDefinition, { required: true, flatten: true }]],
};

/** The workflow that was created. */
export interface CreateMediaWorkflowResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The workflow. */
  mediaWorkflow?: MediaWorkflow;
}

export const $CreateMediaWorkflowResponse: RecordTable = {
  name: "CreateMediaWorkflowResponse",
  fields: () => [
    ["RequestId", STRING],
    ["MediaWorkflow", $MediaWorkflow],
  ],
};

export const CREATE_MEDIA_WORKFLOW: OperationTable = {
  name: "CreateMediaWorkflow",
  method: "POST",
  path: "/workflow",
  host: "bucket",
  request: () => $CreateMediaWorkflowRequest,
  response: () => $CreateMediaWorkflowResponse,
  recovery: {
    mark: ["MediaWorkflow", "Name"],
    operation: () => DESCRIBE_MEDIA_WORKFLOWS,
    match: ["Name"],
    item: "MediaWorkflow",
    by: "name",
  },
  actions: ["ci:CreateMediaWorkflow"],
};

/** The arguments of `create`. */
export interface CreateMediaWorkflowArgs {
  /**
   * The name of the workflow. 1 to 128 characters: Chinese characters, letters, digits, '-', '—'
   * and '_'.
   */
  name: string;
  /** Whether uploads start the workflow. One of `Active`, `Paused`. */
  state?: WorkflowState;
  /** The nodes, and their order. */
  topology: WorkflowTopologyInput;
}

/**
 * Create a workflow.
 *
 * An active workflow runs for each uploaded object that its start node accepts.
 * TriggerMediaWorkflow and TriggerInventoryWorkflow run any workflow on existing objects.
 *
 * `WorkflowPlan` builds a topology node by node.
 *
 * With `createOnce: true`, the client appends a mark of 21 characters to `name` (leaving 107 for
 * your own text). If the outcome of the call is unknown, it looks for the mark with
 * `iterWorkflows`.
 *
 * Service errors:
 *
 * - WorkFlowNumLimit: The bucket has reached the maximum number of workflows.
 *
 * CAM actions:
 *
 * - ci:CreateMediaWorkflow
 * - ci:DescribeMediaWorkflows: Only with `createOnce`.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/43733 (en)
 */
export function create(
  client: BaseClient,
  args: CreateMediaWorkflowArgs,
  options?: CallOptions,
): Promise<Answer<CreateMediaWorkflowResponse>> {
  return makeCreation(client, CREATE_MEDIA_WORKFLOW, args, options);
}
