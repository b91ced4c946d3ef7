// Generated from spec/batch/trigger_inventory_workflow.xsd (4f85e5e93e94aeb2).
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
   * The key of a manifest.json file written by a COS inventory. Every object in the inventory is
   * processed. Not empty.
   */
  manifest?: string;
  /**
   * The key of a text file that lists the address of one COS object per line. Every listed object
   * is processed. Not empty.
   */
  urlFile?: string;
  /** A key prefix. Every object whose key starts with it is processed. Not empty. */
  prefix?: string;
  /** The key of one object. Not empty. */
  object?: string;
  /** The earliest upload time. If omitted, there is no lower bound, and responses show `0`. */
  start?: Date;
  /** The latest upload time. Default: the time of the call. */
  end?: Date;
  /** The workflow to run. Not empty. */
  workflowIds: string;
}

/**
 * Start a batch job that runs a workflow on many objects.
 *
 * The call immediately returns the batch job's ID; the work runs in the background. Each object is
 * billed, so do not blindly retry a call whose outcome is unknown: list the batch jobs first.
 *
 * With `createOnce: true`, the client appends a mark of 21 characters to `name` (leaving 107 for
 * your own text). If the outcome of the call is unknown, it looks for the mark with `iterJobs`.
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
 * - ci:TriggerMediaWorkflow: The pages about this type of batch job name it.
 * - ci:CreateInventoryTriggerJob: The list of CAM actions names it for this path, but the pages
 *   about this type of batch job do not. Grant it too if access is denied.
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
