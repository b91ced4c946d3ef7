// Generated from spec/queues/describe_media_queues.xsd (b0d82886f0fe0635).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeMediaQueues and its types. */

import { $PageNumber } from "../common/paging.ts";
import { $Identifier } from "../common/scalar.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { Pager } from "../core/paging.ts";
import { inQuery } from "../core/places.ts";
import { textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { Queue, QueueListResponse, QueueState } from "./queue.ts";
import { $QueueListResponse, $QueuePageSize, $QueueState } from "./queue.ts";

/**
 * A kind of media queue to filter by.
 *
 *
 * - `CateAll`: Queues of every kind.
 * - `Transcoding`: Queues for general media jobs.
 * - `SpeedTranscoding`: Queues for media jobs and parallel transcoding on several machines.
 */
export type MediaQueueCategory = "CateAll" | "Transcoding" | "SpeedTranscoding";

export const $MediaQueueCategory: Scalar = {
  kind: textKind,
  values: ["CateAll", "Transcoding", "SpeedTranscoding"],
};

export const $DescribeMediaQueuesParams: RecordTable = {
  name: "DescribeMediaQueuesParams",
  fields: () => [
    ["queueIds", $Identifier, { in: inQuery, many: true, comma: true, maxItems: 10 }],
    ["state", $QueueState, { in: inQuery }],
    ["category", $MediaQueueCategory, { in: inQuery }],
    ["pageNumber", $PageNumber, { in: inQuery }],
    ["pageSize", $QueuePageSize, { in: inQuery }],
  ],
};

export const DESCRIBE_MEDIA_QUEUES: OperationTable = {
  name: "DescribeMediaQueues",
  method: "GET",
  path: "/queue",
  host: "bucket",
  safe: true,
  params: () => $DescribeMediaQueuesParams,
  response: () => $QueueListResponse,
  paging: { page: "pageNumber", total: "TotalCount", items: "QueueList" },
  actions: ["ci:DescribeMediaQueues"],
};

/** The arguments of `describeMediaQueues`. */
export interface DescribeMediaQueuesArgs {
  /** Includes only queues with these IDs. Not empty. At most 10 items. */
  queueIds?: readonly string[];
  /** Includes only queues in this state. One of `Active`, `Paused`. */
  state?: QueueState;
  /**
   * Includes only queues of this kind. One of `CateAll`, `Transcoding`, `SpeedTranscoding`.
   * Default: `Transcoding`.
   */
  category?: MediaQueueCategory;
  /** The page number. At least 1. Default: `1`. */
  pageNumber?: number | bigint;
  /** The maximum number of queues per page. At least 1. Default: `10`. */
  pageSize?: number | bigint;
}

/**
 * List the bucket's queues for media jobs, page by page.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:DescribeMediaQueues
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/72939 (en, 2025-09-08)
 * - https://cloud.tencent.com/document/product/436/54045 (zh)
 */
export function describeMediaQueues(
  client: BaseClient,
  args: DescribeMediaQueuesArgs = {},
  options?: CallOptions,
): Promise<Answer<QueueListResponse>> {
  return makeCall(client, DESCRIBE_MEDIA_QUEUES, args, options);
}

/**
 * Iterate over all pages of `describeMediaQueues`, with the same arguments.
 *
 * To start from a later page, pass its number as `pageNumber`.
 */
export function iterMediaQueues(
  client: BaseClient,
  args: DescribeMediaQueuesArgs = {},
  options?: CallOptions,
): Pager<Queue, Answer<QueueListResponse>> {
  return new Pager(client, DESCRIBE_MEDIA_QUEUES, args, options);
}
