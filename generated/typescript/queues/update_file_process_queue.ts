// Generated from spec/queues/update_file_process_queue.xsd (22ccc0e836e9dec2).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateFileProcessQueue. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { QueueNotificationInput, QueueState, UpdateQueueResponse } from "./queue.ts";
import { $QueueParams, $QueueSettings, $UpdateQueueResponse } from "./queue.ts";

export const UPDATE_FILE_PROCESS_QUEUE: OperationTable = {
  name: "UpdateFileProcessQueue",
  method: "PUT",
  path: "/file_queue/{queueId}",
  host: "bucket",
  safe: true,
  params: () => $QueueParams,
  request: () => $QueueSettings,
  response: () => $UpdateQueueResponse,
  actions: ["ci:UpdateFileProcessQueue"],
};

/** The arguments of `updateFileProcessQueue`. */
export interface UpdateFileProcessQueueArgs {
  /** The ID of the queue. Not empty. */
  queueId: string;
  /**
   * The name of the queue. 1 to 128 characters: Chinese characters, letters, digits, '_', '-' and
   * '*'.
   */
  name: string;
  /** Whether the queue runs its jobs. One of `Active`, `Paused`. */
  state: QueueState;
  /** The callbacks of the queue. */
  notifyConfig: QueueNotificationInput;
}

/**
 * Update a queue for file jobs.
 *
 * The call replaces the queue's name, callbacks and state. To change only one of them, look up the
 * queue first and send the other values back unchanged.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid, or the queue does not exist.
 *
 * CAM actions:
 *
 * - ci:UpdateFileProcessQueue
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/72965 (en, 2025-09-11)
 */
export function updateFileProcessQueue(
  client: BaseClient,
  args: UpdateFileProcessQueueArgs,
  options?: CallOptions,
): Promise<Answer<UpdateQueueResponse>> {
  return makeCall(client, UPDATE_FILE_PROCESS_QUEUE, args, options);
}
