// Generated from spec/queues/update_media_queue.xsd (ff9edbe11b8b6bc5).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateMediaQueue. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { QueueNotificationInput, QueueState, UpdateQueueResponse } from "./queue.ts";
import { $QueueParams, $QueueSettings, $UpdateQueueResponse } from "./queue.ts";

export const UPDATE_MEDIA_QUEUE: OperationTable = {
  name: "UpdateMediaQueue",
  method: "PUT",
  path: "/queue/{queueId}",
  host: "bucket",
  safe: true,
  params: () => $QueueParams,
  request: () => $QueueSettings,
  response: () => $UpdateQueueResponse,
  actions: ["ci:UpdateMediaQueue"],
};

/** The arguments of `updateMediaQueue`. */
export interface UpdateMediaQueueArgs {
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
 * Update a queue for media jobs.
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
 * - ci:UpdateMediaQueue
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/72940 (en, 2025-09-08)
 */
export function updateMediaQueue(
  client: BaseClient,
  args: UpdateMediaQueueArgs,
  options?: CallOptions,
): Promise<Answer<UpdateQueueResponse>> {
  return makeCall(client, UPDATE_MEDIA_QUEUE, args, options);
}
