// Generated from spec/queues/update_asr_queue.xsd (fe65116ea325f754).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateAsrQueue. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { QueueNotificationInput, QueueState, UpdateQueueResponse } from "./queue.ts";
import { $QueueParams, $QueueSettings, $UpdateQueueResponse } from "./queue.ts";

export const UPDATE_ASR_QUEUE: OperationTable = {
  name: "UpdateAsrQueue",
  method: "PUT",
  path: "/asrqueue/{queueId}",
  host: "bucket",
  safe: true,
  params: () => $QueueParams,
  request: () => $QueueSettings,
  response: () => $UpdateQueueResponse,
  actions: ["ci:UpdateAsrQueue"],
};

/** The arguments of `updateAsrQueue`. */
export interface UpdateAsrQueueArgs {
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
 * Update a queue for speech jobs.
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
 * - ci:UpdateAsrQueue
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/73367 (en, 2026-03-09)
 */
export function updateAsrQueue(
  client: BaseClient,
  args: UpdateAsrQueueArgs,
  options?: CallOptions,
): Promise<Answer<UpdateQueueResponse>> {
  return makeCall(client, UPDATE_ASR_QUEUE, args, options);
}
