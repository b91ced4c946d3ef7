// Generated from spec/workflows/pause_media_workflow.xsd (c44a40f763c53aee).
// Do not edit: change the spec and run `make generate`.

/** The operation PauseMediaWorkflow and its types. */

import { $Identifier } from "../common/scalar.ts";
import { BOOLEAN, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag, inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { MediaWorkflow } from "./workflow.ts";
import { $MediaWorkflow } from "./workflow.ts";

export const $PauseMediaWorkflowParams: RecordTable = {
  name: "PauseMediaWorkflowParams",
  fields: () => [
    ["WorkflowId", $Identifier, { in: inPath, required: true }],
    ["paused", BOOLEAN, { in: asFlag, required: true, fixed: "true" }],
  ],
};

/** The workflow after the call. */
export interface PauseMediaWorkflowResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The workflow. */
  mediaWorkflow?: MediaWorkflow;
}

export const $PauseMediaWorkflowResponse: RecordTable = {
  name: "PauseMediaWorkflowResponse",
  fields: () => [
    ["RequestId", STRING],
    ["MediaWorkflow", $MediaWorkflow],
  ],
};

export const PAUSE_MEDIA_WORKFLOW: OperationTable = {
  name: "PauseMediaWorkflow",
  method: "PUT",
  path: "/workflow/{WorkflowId}",
  host: "bucket",
  safe: true,
  params: () => $PauseMediaWorkflowParams,
  response: () => $PauseMediaWorkflowResponse,
  actions: ["ci:UpdateMediaWorkflow"],
};

/** The arguments of `pause`. */
export interface PauseMediaWorkflowArgs {
  /** The ID of the workflow. Not empty. */
  workflowId: string;
}

/**
 * Pause a workflow, so that uploads no longer start it and it can be changed.
 *
 * CAM actions:
 *
 * - ci:UpdateMediaWorkflow
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/43738 (en)
 */
export function pause(
  client: BaseClient,
  args: PauseMediaWorkflowArgs,
  options?: CallOptions,
): Promise<Answer<PauseMediaWorkflowResponse>> {
  return makeCall(client, PAUSE_MEDIA_WORKFLOW, args, options);
}
