// Generated from spec/queues/describe_ai_process_queues.xsd (337f583408a660a8).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeAiProcessQueues. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { Pager } from "../core/paging.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { Queue, QueueListResponse, QueueState } from "./queue.ts";
import { $QueueListParams, $QueueListResponse } from "./queue.ts";

export const DESCRIBE_AI_PROCESS_QUEUES: OperationTable = {
  name: "DescribeAiProcessQueues",
  method: "GET",
  path: "/ai_queue",
  host: "bucket",
  safe: true,
  params: () => $QueueListParams,
  response: () => $QueueListResponse,
  paging: { page: "pageNumber", total: "TotalCount", items: "QueueList" },
  actions: ["ci:DescribeAiProcessQueues"],
};

/** The arguments of `describeAiProcessQueues`. */
export interface DescribeAiProcessQueuesArgs {
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
 * List the bucket's queues for AI content recognition jobs, page by page.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:DescribeAiProcessQueues
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/72923 (en, 2025-09-09)
 */
export function describeAiProcessQueues(
  client: BaseClient,
  args: DescribeAiProcessQueuesArgs = {},
  options?: CallOptions,
): Promise<Answer<QueueListResponse>> {
  return makeCall(client, DESCRIBE_AI_PROCESS_QUEUES, args, options);
}

/**
 * Iterate over all pages of `describeAiProcessQueues`, with the same arguments.
 *
 * To start from a later page, pass its number as `pageNumber`.
 */
export function iterAiProcessQueues(
  client: BaseClient,
  args: DescribeAiProcessQueuesArgs = {},
  options?: CallOptions,
): Pager<Queue, Answer<QueueListResponse>> {
  return new Pager(client, DESCRIBE_AI_PROCESS_QUEUES, args, options);
}
