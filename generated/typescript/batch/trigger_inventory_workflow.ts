// Generated from spec/batch/trigger_inventory_workflow.xsd (1a714e4df8e3e675).
// Do not edit: change the spec and run `make generate`.

/** The operation TriggerInventoryWorkflow and its types. */

import { DESCRIBE_INVENTORY_TRIGGER_JOBS } from "./describe_inventory_trigger_jobs.ts";
import type { InventoryTriggerJobDetail } from "./inventory_job.ts";
import {
  $InventoryTriggerInput,
  $InventoryTriggerJobDetail,
  $InventoryTriggerJobName,
  $InventoryTriggerJobType,
  $TimeInterval,
  $WorkflowIds,
} from "./inventory_job.ts";
import { STRING } from "../core/built_in.ts";
import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";

export const $TriggerInventoryWorkflowRequest: RecordTable = {
  name: "TriggerInventoryWorkflowRequest",
  fields: () => [
    ["Name", $InventoryTriggerJobName, { required: true }],
    ["Type", $InventoryTriggerJobType, { required: true, fixed: "Workflow" }],
    ["Input", $InventoryTriggerInput, { required: true, flatten: true }],
    ["Operation", $InventoryWorkflowOperation, { required: true, flatten: true }],
  ],
};

export const $InventoryWorkflowOperation: RecordTable = {
  name: "InventoryWorkflowOperation",
  fields: () => [
    ["TimeInterval", $TimeInterval, { flatten: true }],
    ["WorkflowIds", $WorkflowIds, { required: true }],
  ],
};

/** The batch job that was started. */
export interface TriggerInventoryWorkflowResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The batch job. */
  jobsDetail: InventoryTriggerJobDetail;
}

export const $TriggerInventoryWorkflowResponse: RecordTable = {
  name: "TriggerInventoryWorkflowResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $InventoryTriggerJobDetail, { always: true }],
  ],
};

export const TRIGGER_INVENTORY_WORKFLOW: OperationTable = {
  name: "TriggerInventoryWorkflow",
  method: "POST",
  path: "/inventorytriggerjob",
  host: "bucket",
  request: () => $TriggerInventoryWorkflowRequest,
  response: () => $TriggerInventoryWorkflowResponse,
  recovery: {
    mark: ["Name"],
    operation: () => DESCRIBE_INVENTORY_TRIGGER_JOBS,
    match: ["Name"],
    item: "JobsDetail",
    by: "name",
  },
  actions: ["ci:TriggerMediaWorkflow", "ci:CreateInventoryTriggerJob"],
};

/**
 * The arguments of `triggerWorkflow`.
 *
 * At least one of `manifest`, `urlFile`, `prefix`, `object` is required.
 */
export interface TriggerInventoryWorkflowArgs {
  /**
   * The name of the batch job. 1 to 128 characters: Chinese characters, letters, digits, '-', '—'
   * and '_'.
   */
  name: string;
  /**
   * The key of a manifest.json written by a COS inventory: processes every object in the inventory.
   * Not empty.
   */
  manifest?: string;
  /**
   * The key of a text file with the address of one COS object per line: processes every object in
   * the file. Not empty.
   */
  urlFile?: string;
  /** Process every object whose key starts with this. Not empty. */
  prefix?: string;
  /** The key of one object. Not empty. */
  object?: string;
  /**
   * Uploaded at or after this time. Without it there is no lower bound; responses then show `0`.
   */
  start?: Date;
  /** Uploaded at or before this time. By default the time of the call. */
  end?: Date;
  /** The workflow to run. Not empty. */
  workflowIds: string;
}

/**
 * Start a batch job that runs a workflow on many objects.
 *
 * The call returns at once with the batch job's id; the work runs in the background. Each object is
 * billed, so do not simply repeat a call whose outcome is unknown: list the batch jobs first.
 *
 * With `createOnce: true`, the client appends a mark of 21 characters to `name` (leaving 107 for
 * yours). If the outcome of the call is unknown, it looks for the mark with `iterJobs`.
 *
 * Before you make this call:
 *
 * - The role through which the service accesses the bucket has been authorised. Otherwise the call
 *   fails with CIRoleNotExist.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid, or the workflow does not exist.
 * - QueueSaturated: The queue is full.
 *
 * CAM actions:
 *
 * - ci:TriggerMediaWorkflow: Named by the pages of this type of batch job.
 * - ci:CreateInventoryTriggerJob: The list of CAM actions names it for this path, but the pages of
 *   this type of batch job do not: grant it too if access is denied.
 * - ci:DescribeInventoryTriggerJobs: Only with `createOnce`.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/47029 (en, 2025-09-09)
 * - https://cloud.tencent.com/document/product/460/76887 (zh, 2024-11-07)
 */
export function triggerWorkflow(
  client: BaseClient,
  args: TriggerInventoryWorkflowArgs,
  options?: CallOptions,
): Promise<Answer<TriggerInventoryWorkflowResponse>> {
  return makeCreation(client, TRIGGER_INVENTORY_WORKFLOW, args, options);
}
