// Generated from spec/queues/update_media_queue.xsd (6b62152f19dc1ed0).
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
  /** The id of the queue. Not empty. */
  queueId: string;
  /**
   * The name of the queue. 1 to 128 characters: Chinese characters, letters, digits, '_', '-' and
   * '*'.
   */
  name: string;
  /** Whether it runs its jobs. One of `Active`, `Paused`. */
  state: QueueState;
  /** What is posted when its jobs end, and where. */
  notifyConfig: QueueNotificationInput;
}

/**
 * Change a queue for media jobs.
 *
 * The call replaces its name, its callbacks and whether it runs its jobs. To change only one of
 * them, look the queue up and send the others back as they are.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid, or there is no such queue.
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
