// Generated from spec/queues/update_pic_process_queue.xsd (e7d99f6870fc8bb5).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdatePicProcessQueue. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { QueueNotificationInput, QueueState, UpdateQueueResponse } from "./queue.ts";
import { $QueueParams, $QueueSettings, $UpdateQueueResponse } from "./queue.ts";

export const UPDATE_PIC_PROCESS_QUEUE: OperationTable = {
  name: "UpdatePicProcessQueue",
  method: "PUT",
  path: "/picqueue/{queueId}",
  host: "bucket",
  safe: true,
  params: () => $QueueParams,
  request: () => $QueueSettings,
  response: () => $UpdateQueueResponse,
  actions: ["ci:UpdatePicProcessQueue"],
};

/** The arguments of `updatePicProcessQueue`. */
export interface UpdatePicProcessQueueArgs {
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
 * Update a queue for image jobs.
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
 * - ci:UpdatePicProcessQueue
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/72919 (en, 2025-09-08)
 */
export function updatePicProcessQueue(
  client: BaseClient,
  args: UpdatePicProcessQueueArgs,
  options?: CallOptions,
): Promise<Answer<UpdateQueueResponse>> {
  return makeCall(client, UPDATE_PIC_PROCESS_QUEUE, args, options);
}
