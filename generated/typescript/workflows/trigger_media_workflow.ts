// Generated from spec/workflows/trigger_media_workflow.xsd (72b13ec2eed2c7c7).
// Do not edit: change the spec and run `make generate`.

/** The operation TriggerMediaWorkflow and its types. */

import { $Identifier, $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import { $WorkflowName } from "./workflow.ts";

export const $TriggerMediaWorkflowParams: RecordTable = {
  name: "TriggerMediaWorkflowParams",
  fields: () => [
    ["workflowId", $Identifier, { in: inQuery, required: true }],
    ["object", $ObjectKey, { in: inQuery, required: true }],
    ["name", $WorkflowName, { in: inQuery }],
  ],
};

/** The run that was started. */
export interface TriggerMediaWorkflowResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The ID of the run. Not empty. */
  instanceId?: string;
}

export const $TriggerMediaWorkflowResponse: RecordTable = {
  name: "TriggerMediaWorkflowResponse",
  fields: () => [
    ["RequestId", STRING],
    ["InstanceId", $Identifier],
  ],
};

export const TRIGGER_MEDIA_WORKFLOW: OperationTable = {
  name: "TriggerMediaWorkflow",
  method: "POST",
  path: "/triggerworkflow",
  host: "bucket",
  params: () => $TriggerMediaWorkflowParams,
  response: () => $TriggerMediaWorkflowResponse,
  actions: ["ci:TriggerMediaWorkflow"],
};

/** The arguments of `trigger`. */
export interface TriggerMediaWorkflowArgs {
  /** The ID of the workflow. Not empty. */
  workflowId: string;
  /** The key of the object. Not empty. */
  object: string;
  /**
   * A name for the run. 1 to 128 characters: Chinese characters, letters, digits, '-', '—' and '_'.
   */
  name?: string;
}

/**
 * Run a workflow on one object.
 *
 * For several objects, call TriggerInventoryWorkflow. `InstanceId` is the ID of the run, which
 * DescribeMediaWorkflowExecution looks up.
 *
 * CAM actions:
 *
 * - ci:TriggerMediaWorkflow
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/50340 (en)
 */
export function trigger(
  client: BaseClient,
  args: TriggerMediaWorkflowArgs,
  options?: CallOptions,
): Promise<Answer<TriggerMediaWorkflowResponse>> {
  return makeCall(client, TRIGGER_MEDIA_WORKFLOW, args, options);
}
