// Generated from spec/workflows/delete_media_workflow.xsd (1d3cb3120bbe404f).
// Do not edit: change the spec and run `make generate`.

/** The operation DeleteMediaWorkflow and its types. */

import { $Identifier } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

export const $DeleteMediaWorkflowParams: RecordTable = {
  name: "DeleteMediaWorkflowParams",
  fields: () => [["WorkflowId", $Identifier, { in: inPath, required: true }]],
};

/** The workflow that was deleted. */
export interface DeleteMediaWorkflowResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The ID of the workflow. Not empty. */
  workflowId?: string;
}

export const $DeleteMediaWorkflowResponse: RecordTable = {
  name: "DeleteMediaWorkflowResponse",
  fields: () => [
    ["RequestId", STRING],
    ["WorkflowId", $Identifier],
  ],
};

export const DELETE_MEDIA_WORKFLOW: OperationTable = {
  name: "DeleteMediaWorkflow",
  method: "DELETE",
  path: "/workflow/{WorkflowId}",
  host: "bucket",
  safe: true,
  params: () => $DeleteMediaWorkflowParams,
  response: () => $DeleteMediaWorkflowResponse,
  actions: ["ci:DeleteMediaWorkflow"],
};

/** The arguments of `delete_`. */
export interface DeleteMediaWorkflowArgs {
  /** The ID of the workflow. Not empty. */
  workflowId: string;
}

/**
 * Delete a workflow.
 *
 * CAM actions:
 *
 * - ci:DeleteMediaWorkflow
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/43734 (en)
 */
export function delete_(
  client: BaseClient,
  args: DeleteMediaWorkflowArgs,
  options?: CallOptions,
): Promise<Answer<DeleteMediaWorkflowResponse>> {
  return makeCall(client, DELETE_MEDIA_WORKFLOW, args, options);
}
