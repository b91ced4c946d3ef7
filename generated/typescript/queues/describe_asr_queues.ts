// Generated from spec/queues/describe_asr_queues.xsd (413ddf74ad8202a4).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeAsrQueues and its types. */

import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { Pager } from "../core/paging.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { Queue, QueueState, UnknownQueues } from "./queue.ts";
import { $Queue, $QueueListParams, $UnknownQueues } from "./queue.ts";

/** One page of queues for speech jobs. */
export interface DescribeAsrQueuesResponse {
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

export const $DescribeAsrQueuesResponse: RecordTable = {
  name: "DescribeAsrQueuesResponse",
  fields: () => [
    ["RequestId", STRING],
    ["TotalCount", BIG_INTEGER],
    ["PageNumber", BIG_INTEGER],
    ["PageSize", BIG_INTEGER],
    ["QueueList", $Queue, { many: true }],
    ["NonExistPIDs", $UnknownQueues, { key: "nonExistIds" }],
  ],
};

export const DESCRIBE_ASR_QUEUES: OperationTable = {
  name: "DescribeAsrQueues",
  method: "GET",
  path: "/asrqueue",
  host: "bucket",
  safe: true,
  params: () => $QueueListParams,
  response: () => $DescribeAsrQueuesResponse,
  paging: { page: "pageNumber", total: "TotalCount", items: "QueueList" },
  actions: ["ci:DescribeAsrQueues"],
};

/** The arguments of `describeAsrQueues`. */
export interface DescribeAsrQueuesArgs {
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
 * List the bucket's queues for speech jobs, page by page.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:DescribeAsrQueues
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/49552 (en)
 */
export function describeAsrQueues(
  client: BaseClient,
  args: DescribeAsrQueuesArgs = {},
  options?: CallOptions,
): Promise<Answer<DescribeAsrQueuesResponse>> {
  return makeCall(client, DESCRIBE_ASR_QUEUES, args, options);
}

/**
 * Iterate over all pages of `describeAsrQueues`, with the same arguments.
 *
 * To start from a later page, pass its number as `pageNumber`.
 */
export function iterAsrQueues(
  client: BaseClient,
  args: DescribeAsrQueuesArgs = {},
  options?: CallOptions,
): Pager<Queue, Answer<DescribeAsrQueuesResponse>> {
  return new Pager(client, DESCRIBE_ASR_QUEUES, args, options);
}
