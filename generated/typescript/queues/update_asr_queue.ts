// Generated from spec/queues/update_asr_queue.xsd (48047801c0b84e8c).
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
 * Change a queue for speech jobs.
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
