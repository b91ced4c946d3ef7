// Generated from spec/queues/update_doc_process_queue.xsd (21e72af7e926934b).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateDocProcessQueue. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { QueueNotificationInput, QueueState, UpdateQueueResponse } from "./queue.ts";
import { $QueueParams, $QueueSettings, $UpdateQueueResponse } from "./queue.ts";

export const UPDATE_DOC_PROCESS_QUEUE: OperationTable = {
  name: "UpdateDocProcessQueue",
  method: "PUT",
  path: "/docqueue/{queueId}",
  host: "bucket",
  safe: true,
  params: () => $QueueParams,
  request: () => $QueueSettings,
  response: () => $UpdateQueueResponse,
  actions: ["ci:UpdateDocProcessQueue"],
};

/** The arguments of `updateDocProcessQueue`. */
export interface UpdateDocProcessQueueArgs {
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
 * Update a queue for document jobs.
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
 * - ci:UpdateDocProcessQueue
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/47936 (en, 2025-12-25)
 */
export function updateDocProcessQueue(
  client: BaseClient,
  args: UpdateDocProcessQueueArgs,
  options?: CallOptions,
): Promise<Answer<UpdateQueueResponse>> {
  return makeCall(client, UPDATE_DOC_PROCESS_QUEUE, args, options);
}
