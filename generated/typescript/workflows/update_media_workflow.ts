// Generated from spec/workflows/update_media_workflow.xsd (894d7ea2d5e8191d).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateMediaWorkflow and its types. */

import { $Identifier } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { MediaWorkflow, WorkflowState } from "./workflow.ts";
import { $MediaWorkflow, $WorkflowDefinition } from "./workflow.ts";
import type { WorkflowTopologyInput } from "./workflow_node.ts";

export const $UpdateMediaWorkflowParams: RecordTable = {
  name: "UpdateMediaWorkflowParams",
  fields: () => [["WorkflowId", $Identifier, { in: inPath, required: true }]],
};

export const $UpdateMediaWorkflowRequest: RecordTable = {
  name: "UpdateMediaWorkflowRequest",
  fields: () => [["MediaWorkflow", $WorkflowDefinition, { required: true, flatten: true }]],
};

/** The workflow after the call. */
export interface UpdateMediaWorkflowResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The workflow. */
  mediaWorkflow?: MediaWorkflow;
}

export const $UpdateMediaWorkflowResponse: RecordTable = {
  name: "UpdateMediaWorkflowResponse",
  fields: () => [
    ["RequestId", STRING],
    ["MediaWorkflow", $MediaWorkflow],
  ],
};

export const UPDATE_MEDIA_WORKFLOW: OperationTable = {
  name: "UpdateMediaWorkflow",
  method: "PUT",
  path: "/workflow/{WorkflowId}",
  host: "bucket",
  safe: true,
  params: () => $UpdateMediaWorkflowParams,
  request: () => $UpdateMediaWorkflowRequest,
  response: () => $UpdateMediaWorkflowResponse,
  actions: ["ci:UpdateMediaWorkflow"],
};

/** The arguments of `update`. */
export interface UpdateMediaWorkflowArgs {
  /** The ID of the workflow. Not empty. */
  workflowId: string;
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
 * Update a workflow.
 *
 * The new definition replaces the old one, so start from the response of DescribeMediaWorkflows.
 *
 * Before you make this call:
 *
 * - The workflow is paused. Otherwise the call fails with ActiveWorkflowForbiddenUpdate.
 *
 * CAM actions:
 *
 * - ci:UpdateMediaWorkflow
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/43738 (en)
 */
export function update(
  client: BaseClient,
  args: UpdateMediaWorkflowArgs,
  options?: CallOptions,
): Promise<Answer<UpdateMediaWorkflowResponse>> {
  return makeCall(client, UPDATE_MEDIA_WORKFLOW, args, options);
}
