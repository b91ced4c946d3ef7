// Generated from spec/workflows/activate_media_workflow.xsd (1a5ebb46cbc65b4f).
// Do not edit: change the spec and run `make generate`.

/** The operation ActivateMediaWorkflow and its types. */

import { $Identifier } from "../common/scalar.ts";
import { BOOLEAN, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag, inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { MediaWorkflow } from "./workflow.ts";
import { $MediaWorkflow } from "./workflow.ts";

export const $ActivateMediaWorkflowParams: RecordTable = {
  name: "ActivateMediaWorkflowParams",
  fields: () => [
    ["WorkflowId", $Identifier, { in: inPath, required: true }],
    ["active", BOOLEAN, { in: asFlag, required: true, fixed: "true" }],
  ],
};

/** The workflow after the call. */
export interface ActivateMediaWorkflowResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The workflow. */
  mediaWorkflow?: MediaWorkflow;
}

export const $ActivateMediaWorkflowResponse: RecordTable = {
  name: "ActivateMediaWorkflowResponse",
  fields: () => [
    ["RequestId", STRING],
    ["MediaWorkflow", $MediaWorkflow],
  ],
};

export const ACTIVATE_MEDIA_WORKFLOW: OperationTable = {
  name: "ActivateMediaWorkflow",
  method: "PUT",
  path: "/workflow/{WorkflowId}",
  host: "bucket",
  safe: true,
  params: () => $ActivateMediaWorkflowParams,
  response: () => $ActivateMediaWorkflowResponse,
  actions: ["ci:UpdateMediaWorkflow"],
};

/** The arguments of `activate`. */
export interface ActivateMediaWorkflowArgs {
  /** The ID of the workflow. Not empty. */
  workflowId: string;
}

/**
 * Activate a workflow, so that uploads start it.
 *
 * CAM actions:
 *
 * - ci:UpdateMediaWorkflow
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/43738 (en)
 */
export function activate(
  client: BaseClient,
  args: ActivateMediaWorkflowArgs,
  options?: CallOptions,
): Promise<Answer<ActivateMediaWorkflowResponse>> {
  return makeCall(client, ACTIVATE_MEDIA_WORKFLOW, args, options);
}
