// Generated from spec/queues/describe_doc_process_queues.xsd (f8254712d54e10ba).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeDocProcessQueues and its types. */

import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { Pager } from "../core/paging.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { Queue, QueueState, UnknownQueues } from "./queue.ts";
import { $Queue, $QueueListParams, $UnknownQueues } from "./queue.ts";

/** One page of queues for document jobs. */
export interface DescribeDocProcessQueuesResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The number of queues on all pages. */
  totalCount?: bigint;
  /** The page number. */
  pageNumber?: bigint;
  /** The maximum number of queues per page. */
  pageSize?: bigint;
  /** The queues on this page. */
  queueList: Queue[];
  /** The requested IDs that do not exist. */
  nonExistIds?: UnknownQueues;
}

export const $DescribeDocProcessQueuesResponse: RecordTable = {
  name: "DescribeDocProcessQueuesResponse",
  fields: () => [
    ["RequestId", STRING],
    ["TotalCount", BIG_INTEGER],
    ["PageNumber", BIG_INTEGER],
    ["PageSize", BIG_INTEGER],
    ["QueueList", $Queue, { many: true }],
    ["NonExistPIDs", $UnknownQueues, { key: "nonExistIds" }],
  ],
};

export const DESCRIBE_DOC_PROCESS_QUEUES: OperationTable = {
  name: "DescribeDocProcessQueues",
  method: "GET",
  path: "/docqueue",
  host: "bucket",
  safe: true,
  params: () => $QueueListParams,
  response: () => $DescribeDocProcessQueuesResponse,
  paging: { page: "pageNumber", total: "TotalCount", items: "QueueList" },
  actions: ["ci:DescribeDocProcessQueues"],
};

/** The arguments of `describeDocProcessQueues`. */
export interface DescribeDocProcessQueuesArgs {
  /** Includes only queues with these IDs. Not empty. At most 10 items. */
  queueIds?: readonly string[];
  /** Includes only queues in this state. One of `Active`, `Paused`. */
  state?: QueueState;
  /** The page number. At least 1. Default: `1`. */
  pageNumber?: number | bigint;
  /** The maximum number of queues per page. At least 1. Default: `10`. */
  pageSize?: number | bigint;
}

/**
 * List the bucket's queues for document jobs, page by page.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:DescribeDocProcessQueues
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/47935 (en, 2025-12-25)
 */
export function describeDocProcessQueues(
  client: BaseClient,
  args: DescribeDocProcessQueuesArgs = {},
  options?: CallOptions,
): Promise<Answer<DescribeDocProcessQueuesResponse>> {
  return makeCall(client, DESCRIBE_DOC_PROCESS_QUEUES, args, options);
}

/**
 * Iterate over all pages of `describeDocProcessQueues`, with the same arguments.
 *
 * To start from a later page, pass its number as `pageNumber`.
 */
export function iterDocProcessQueues(
  client: BaseClient,
  args: DescribeDocProcessQueuesArgs = {},
  options?: CallOptions,
): Pager<Queue, Answer<DescribeDocProcessQueuesResponse>> {
  return new Pager(client, DESCRIBE_DOC_PROCESS_QUEUES, args, options);
}
