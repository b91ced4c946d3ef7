// Generated from spec/workflows/describe_media_workflow_execution.xsd (0d09a2f6a78dcaa1).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeMediaWorkflowExecution and its types. */

import { $Identifier } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeLookUp } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, JobReference, LookUpOptions, WaitOptions } from "../core/types.ts";
import { waitForJobs } from "../core/waiting.ts";
import type { WorkflowRun } from "./workflow_run.ts";
import { $WorkflowRun } from "./workflow_run.ts";

export const $DescribeMediaWorkflowExecutionParams: RecordTable = {
  name: "DescribeMediaWorkflowExecutionParams",
  fields: () => [
    [
      "RunId",
      $Identifier,
      { in: inPath, required: true, job: { item: "workflowExecution", key: "runId" } },
    ],
  ],
};

/** A workflow run. */
export interface DescribeMediaWorkflowExecutionResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The run. */
  workflowExecution?: WorkflowRun;
}

export const $DescribeMediaWorkflowExecutionResponse: RecordTable = {
  name: "DescribeMediaWorkflowExecutionResponse",
  fields: () => [
    ["RequestId", STRING],
    ["WorkflowExecution", $WorkflowRun],
  ],
};

export const DESCRIBE_MEDIA_WORKFLOW_EXECUTION: OperationTable = {
  name: "DescribeMediaWorkflowExecution",
  method: "GET",
  path: "/workflowexecution/{RunId}",
  host: "bucket",
  safe: true,
  params: () => $DescribeMediaWorkflowExecutionParams,
  response: () => $DescribeMediaWorkflowExecutionResponse,
  waiting: {
    id: "RunId",
    item: "WorkflowExecution",
    key: "RunId",
    state: "State",
    success: ["Success"],
    failed: ["Failed"],
    cancelled: ["Cancel"],
  },
  actions: ["ci:DescribeMediaWorkflowExecutions"],
};

/** The arguments of `describeRun`. */
export interface DescribeMediaWorkflowExecutionArgs {
  /**
   * The ID of the run. Not empty. You can also pass the job itself, or the response that created
   * it.
   */
  runId: JobReference;
}

/**
 * Look up a workflow run.
 *
 * CAM actions:
 *
 * - ci:DescribeMediaWorkflowExecutions
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/43736 (en)
 */
export function describeRun(
  client: BaseClient,
  args: DescribeMediaWorkflowExecutionArgs,
  options?: LookUpOptions,
): Promise<Answer<DescribeMediaWorkflowExecutionResponse>> {
  return makeLookUp(client, DESCRIBE_MEDIA_WORKFLOW_EXECUTION, args, options);
}

/** Wait until several jobs succeed. */
export function waitForRun(
  client: BaseClient,
  jobs: readonly JobReference[],
  options?: WaitOptions<WorkflowRun>,
): Promise<WorkflowRun[]>;
/**
 * Wait until a job succeeds, and return it. Pass its id, the job itself, or the response that
 * created it.
 *
 * It looks up the job with `describeRun`. The first lookup is immediate; the interval then grows to
 * half a minute.
 *
 * Errors:
 *
 * - JobFailedError: the job's state is `Failed`.
 * - JobCancelledError: the job's state is `Cancel`.
 * - JobNotFoundError: the job does not exist.
 * - WaitTimeoutError: the job is still running.
 */
export function waitForRun(
  client: BaseClient,
  job: JobReference,
  options?: WaitOptions<WorkflowRun>,
): Promise<WorkflowRun>;
export function waitForRun(
  client: BaseClient,
  job: JobReference | readonly JobReference[],
  options?: WaitOptions<WorkflowRun>,
): Promise<WorkflowRun | WorkflowRun[]> {
  return waitForJobs(client, DESCRIBE_MEDIA_WORKFLOW_EXECUTION, job, options);
}
