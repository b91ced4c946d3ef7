// Generated from spec/workflows/describe_media_workflows.xsd (9a1d7e9703d56124).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeMediaWorkflows and its types. */

import { $PageNumber } from "../common/paging.ts";
import { $Identifier } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { Pager } from "../core/paging.ts";
import { inQuery } from "../core/places.ts";
import { integerKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { MediaWorkflow } from "./workflow.ts";
import { $MediaWorkflow } from "./workflow.ts";

export const $WorkflowPageSize: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "1",
};

export const $DescribeMediaWorkflowsParams: RecordTable = {
  name: "DescribeMediaWorkflowsParams",
  fields: () => [
    ["ids", $Identifier, { in: inQuery, many: true, comma: true }],
    ["name", STRING, { in: inQuery }],
    ["pageNumber", $PageNumber, { in: inQuery }],
    ["pageSize", $WorkflowPageSize, { in: inQuery }],
  ],
};

/** A page of workflows. */
export interface DescribeMediaWorkflowsResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The number of workflows on all pages. */
  totalCount?: bigint;
  /** The page number. */
  pageNumber?: bigint;
  /** The maximum number of workflows per page. */
  pageSize?: bigint;
  /** The workflows. */
  mediaWorkflowList: MediaWorkflow[];
  /** The requested IDs that do not exist. Not empty. */
  nonExistIds: string[];
}

export const $DescribeMediaWorkflowsResponse: RecordTable = {
  name: "DescribeMediaWorkflowsResponse",
  fields: () => [
    ["RequestId", STRING],
    ["TotalCount", BIG_INTEGER],
    ["PageNumber", BIG_INTEGER],
    ["PageSize", BIG_INTEGER],
    ["MediaWorkflowList", $MediaWorkflow, { many: true }],
    ["NonExistIDs", $Identifier, { key: "nonExistIds", many: true }],
  ],
};

export const DESCRIBE_MEDIA_WORKFLOWS: OperationTable = {
  name: "DescribeMediaWorkflows",
  method: "GET",
  path: "/workflow",
  host: "bucket",
  safe: true,
  params: () => $DescribeMediaWorkflowsParams,
  response: () => $DescribeMediaWorkflowsResponse,
  paging: { page: "pageNumber", total: "TotalCount", items: "MediaWorkflowList" },
  actions: ["ci:DescribeMediaWorkflows"],
};

/** The arguments of `describeWorkflows`. */
export interface DescribeMediaWorkflowsArgs {
  /** Includes only workflows with these IDs. Not empty. */
  ids?: readonly string[];
  /** Includes only workflows of this name. */
  name?: string;
  /** The page number. At least 1. */
  pageNumber?: number | bigint;
  /** The maximum number of workflows per page. At least 1. */
  pageSize?: number | bigint;
}

/**
 * List the workflows of a bucket.
 *
 * CAM actions:
 *
 * - ci:DescribeMediaWorkflows
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/43735 (en)
 */
export function describeWorkflows(
  client: BaseClient,
  args: DescribeMediaWorkflowsArgs = {},
  options?: CallOptions,
): Promise<Answer<DescribeMediaWorkflowsResponse>> {
  return makeCall(client, DESCRIBE_MEDIA_WORKFLOWS, args, options);
}

/**
 * Iterate over all pages of `describeWorkflows`, with the same arguments.
 *
 * To start from a later page, pass its number as `pageNumber`.
 */
export function iterWorkflows(
  client: BaseClient,
  args: DescribeMediaWorkflowsArgs = {},
  options?: CallOptions,
): Pager<MediaWorkflow, Answer<DescribeMediaWorkflowsResponse>> {
  return new Pager(client, DESCRIBE_MEDIA_WORKFLOWS, args, options);
}
