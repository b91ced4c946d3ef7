// Generated from spec/workflows/describe_media_workflow_executions.xsd (b1f52ac594a38d36).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeMediaWorkflowExecutions and its types. */

import type { SortOrder } from "../common/job.ts";
import { $PageSize, $SortOrder } from "../common/job.ts";
import { $Identifier, $ObjectKey, $Timestamp } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { withIds } from "../core/jobs.ts";
import { Pager } from "../core/paging.ts";
import { inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, JobReference } from "../core/types.ts";
import type { WorkflowRunStateFilter, WorkflowRunSummary } from "./workflow_run.ts";
import { $WorkflowRunStateFilter, $WorkflowRunSummary } from "./workflow_run.ts";

export const $DescribeMediaWorkflowExecutionsParams: RecordTable = {
  name: "DescribeMediaWorkflowExecutionsParams",
  fields: () => [
    ["workflowId", $Identifier, { in: inQuery, required: true }],
    ["name", $ObjectKey, { in: inQuery }],
    ["orderByTime", $SortOrder, { in: inQuery }],
    ["size", $PageSize, { in: inQuery }],
    ["states", $WorkflowRunStateFilter, { in: inQuery, many: true, comma: true }],
    ["startCreationTime", $Timestamp, { in: inQuery }],
    ["endCreationTime", $Timestamp, { in: inQuery }],
    ["nextToken", STRING, { in: inQuery }],
    ["jobId", $Identifier, { in: inQuery, job: { item: "jobsDetail", key: "jobId" } }],
  ],
};

/** A page of runs. */
export interface DescribeMediaWorkflowExecutionsResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The runs. */
  workflowExecutionList: WorkflowRunSummary[];
  /** The token of the next page; absent or empty on the last. */
  nextToken?: string;
}

export const $DescribeMediaWorkflowExecutionsResponse: RecordTable = {
  name: "DescribeMediaWorkflowExecutionsResponse",
  fields: () => [
    ["RequestId", STRING],
    ["WorkflowExecutionList", $WorkflowRunSummary, { many: true }],
    ["NextToken", STRING],
  ],
};

export const DESCRIBE_MEDIA_WORKFLOW_EXECUTIONS: OperationTable = {
  name: "DescribeMediaWorkflowExecutions",
  method: "GET",
  path: "/workflowexecution",
  host: "bucket",
  safe: true,
  params: () => $DescribeMediaWorkflowExecutionsParams,
  response: () => $DescribeMediaWorkflowExecutionsResponse,
  paging: {
    token: "nextToken",
    next: "NextToken",
    items: "WorkflowExecutionList",
    size: ["size", 100],
  },
  actions: ["ci:DescribeMediaWorkflowExecutions"],
};

/** The arguments of `describeRuns`. */
export interface DescribeMediaWorkflowExecutionsArgs {
  /** The ID of the workflow. Not empty. */
  workflowId: string;
  /** Includes only runs on this object. Not empty. */
  name?: string;
  /** The sort order, by creation time. One of `Desc`, `Asc`. Default: `Desc`. */
  orderByTime?: SortOrder;
  /** The maximum number of runs per page. 1 to 100. Default: `10`. */
  size?: number;
  /**
   * Includes only runs in one of these states. One of `All`, `Success`, `Failed`, `Running`,
   * `Cancel`. Default: `All`.
   */
  states?: readonly WorkflowRunStateFilter[];
  /** Includes only runs created at or after this time. */
  startCreationTime?: Date;
  /** Includes only runs created at or before this time. */
  endCreationTime?: Date;
  /** The token from the previous page; the list continues from there. */
  nextToken?: string;
  /**
   * Includes only runs started by this batch job. Not empty. You can also pass the job itself, or
   * the response that created it.
   */
  jobId?: JobReference;
}

/**
 * List the runs of a workflow.
 *
 * CAM actions:
 *
 * - ci:DescribeMediaWorkflowExecutions
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/43737 (en)
 */
export function describeRuns(
  client: BaseClient,
  args: DescribeMediaWorkflowExecutionsArgs,
  options?: CallOptions,
): Promise<Answer<DescribeMediaWorkflowExecutionsResponse>> {
  return makeCall(
    client,
    DESCRIBE_MEDIA_WORKFLOW_EXECUTIONS,
    withIds(DESCRIBE_MEDIA_WORKFLOW_EXECUTIONS, args),
    options,
  );
}

/**
 * Iterate over all pages of `describeRuns`, with the same arguments. `size` defaults to 100 here.
 *
 * To resume after a page, pass its `nextToken` as `nextToken`.
 */
export function iterRuns(
  client: BaseClient,
  args: DescribeMediaWorkflowExecutionsArgs,
  options?: CallOptions,
): Pager<WorkflowRunSummary, Answer<DescribeMediaWorkflowExecutionsResponse>> {
  return new Pager(
    client,
    DESCRIBE_MEDIA_WORKFLOW_EXECUTIONS,
    withIds(DESCRIBE_MEDIA_WORKFLOW_EXECUTIONS, args),
    options,
  );
}
