// Generated from spec/queues/queue.xsd (f101d85fb715a7e3).
// Do not edit: change the spec and run `make generate`.

/**
 * `QueueListParams`, `QueueListResponse`, `UnknownQueues`, `QueueParams`, `QueueSettings` and
 * `UpdateQueueResponse`, and their parts.
 */

import { $PageNumber } from "../common/paging.ts";
import { $Identifier, $Timestamp } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { when } from "../core/conditions.ts";
import { inPath, inQuery } from "../core/places.ts";
import { integerKind, textKind, urlKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open, Timestamp } from "../core/types.ts";
import type { CallBackFormat, CallBackType, MqMode, MqRegion } from "../settings/callback.ts";
import {
  $CallBackFormat,
  $CallBackType,
  $MqMode,
  $MqName,
  $MqRegion,
} from "../settings/callback.ts";

/**
 * Whether a queue runs its jobs.
 *
 *
 * - `Active`: The jobs in the queue run.
 * - `Paused`: The jobs in the queue wait; running jobs continue.
 */
export type QueueState = "Active" | "Paused";

export const $QueueState: Scalar = {
  kind: textKind,
  values: ["Active", "Paused"],
};

/**
 * Whether a feature is on.
 *
 *
 * - `On`: On.
 * - `Off`: Off.
 */
export type SwitchState = "On" | "Off";

export const $SwitchState: Scalar = {
  kind: textKind,
  values: ["On", "Off"],
};

export const $QueuePageSize: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "1",
};

export const $QueueName: Scalar = {
  kind: textKind,
  minLength: 1,
  maxLength: 128,
  except: /[^一-龥A-Za-z0-9_\-*]/u,
  says: "Chinese characters, letters, digits, '_', '-' and '*'",
};

export const $QueueCallBackAddress: Scalar = {
  kind: urlKind,
  minLength: 1,
};

/**
 * An event that triggers a queue's callback.
 *
 *
 * - `TaskFinish`: A job ended.
 * - `WorkflowFinish`: A workflow run ended.
 * - `TransCodingFinish`: A document was converted.
 */
export type QueueEvent = "TaskFinish" | "WorkflowFinish" | "TransCodingFinish";

export const $QueueEvent: Scalar = {
  kind: textKind,
  values: ["TaskFinish", "WorkflowFinish", "TransCodingFinish"],
};

export const $QueueListParams: RecordTable = {
  name: "QueueListParams",
  fields: () => [
    ["queueIds", $Identifier, { in: inQuery, many: true, comma: true, maxItems: 10 }],
    ["state", $QueueState, { in: inQuery }],
    ["pageNumber", $PageNumber, { in: inQuery }],
    ["pageSize", $QueuePageSize, { in: inQuery }],
  ],
};

/** One page of queues. */
export interface QueueListResponse {
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
  nonExistIds: string[];
}

export const $QueueListResponse: RecordTable = {
  name: "QueueListResponse",
  fields: () => [
    ["RequestId", STRING],
    ["TotalCount", BIG_INTEGER],
    ["PageNumber", BIG_INTEGER],
    ["PageSize", BIG_INTEGER],
    ["QueueList", $Queue, { many: true }],
    ["NonExistPIDs", STRING, { key: "nonExistIds", many: true }],
  ],
};

/** Queue IDs that do not exist. */
export interface UnknownQueues {
  /** The IDs. */
  queueId: string[];
}

export const $UnknownQueues: RecordTable = {
  name: "UnknownQueues",
  fields: () => [["QueueID", STRING, { key: "queueId", many: true }]],
};

export const $QueueParams: RecordTable = {
  name: "QueueParams",
  fields: () => [["queueId", $Identifier, { in: inPath, required: true }]],
};

export const $QueueSettings: RecordTable = {
  name: "QueueSettings",
  fields: () => [
    ["Name", $QueueName, { required: true }],
    ["State", $QueueState, { required: true }],
    ["NotifyConfig", $QueueNotification, { required: true }],
  ],
};

/** The changed queue. */
export interface UpdateQueueResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The queue. */
  queue?: Queue;
}

export const $UpdateQueueResponse: RecordTable = {
  name: "UpdateQueueResponse",
  fields: () => [
    ["RequestId", STRING],
    ["Queue", $Queue],
  ],
};

/** A queue of jobs. */
export interface Queue {
  /** The ID of the queue. Not empty. */
  queueId?: string;
  /** The name of the queue. */
  name?: string;
  /** Whether the queue runs its jobs. One of `Active`, `Paused`. */
  state?: Open<QueueState>;
  /** The callbacks of the queue. */
  notifyConfig?: QueueNotification;
  /** The maximum number of jobs in the queue. */
  maxSize?: bigint;
  /** The maximum number of jobs that run at the same time. */
  maxConcurrent?: bigint;
  /** The kind of queue, such as Transcoding. */
  category?: string;
  /** The full name of the bucket. */
  bucketId?: string;
  /** The time of the last change. */
  updateTime?: Timestamp;
  /** The creation time. */
  createTime?: Timestamp;
}

export const $Queue: RecordTable = {
  name: "Queue",
  fields: () => [
    ["QueueId", $Identifier],
    ["Name", STRING],
    ["State", $QueueState],
    ["NotifyConfig", $QueueNotification],
    ["MaxSize", BIG_INTEGER],
    ["MaxConcurrent", BIG_INTEGER],
    ["Category", STRING],
    ["BucketId", STRING],
    ["UpdateTime", $Timestamp],
    ["CreateTime", $Timestamp],
  ],
};

/** The callbacks of a queue. */
export interface QueueNotification {
  /** Whether callbacks are on. One of `On`, `Off`. Default: `Off`. */
  state?: Open<SwitchState>;
  /**
   * The events that trigger a callback. One of `TaskFinish`, `WorkflowFinish`, `TransCodingFinish`.
   * Required if `state` is `On`.
   */
  event: Open<QueueEvent>[];
  /** The format of a callback's body. One of `XML`, `JSON`. Default: `XML`. */
  resultFormat?: Open<CallBackFormat>;
  /**
   * The delivery method of the callbacks. One of `Url`, `TDMQ`, `Kafka`. Required if `state` is
   * `On`.
   */
  type?: Open<CallBackType>;
  /**
   * The address that receives the callbacks. It must not be in a private network. Required if
   * `state` is `On` and `type` is `Url`.
   */
  url?: string;
  /**
   * Whether MqName is a topic or a queue. One of `Topic`, `Queue`. Default: `Queue`. Required if
   * `state` is `On` and `type` is `TDMQ`.
   */
  mqMode?: Open<MqMode>;
  /**
   * The region of the message queue. One of `sh`, `bj`, `gz`, `cd`, `hk`. Required if `state` is
   * `On` and `type` is `TDMQ`.
   */
  mqRegion?: Open<MqRegion>;
  /**
   * The name of the topic or queue. Not empty. Required if `state` is `On` and `type` is `TDMQ`.
   */
  mqName?: string;
}

/** The callbacks of a queue. */
export interface QueueNotificationInput {
  /** Whether callbacks are on. One of `On`, `Off`. Default: `Off`. */
  state?: SwitchState;
  /**
   * The events that trigger a callback. One of `TaskFinish`, `WorkflowFinish`, `TransCodingFinish`.
   * Required if `state` is `On`.
   */
  event?: readonly QueueEvent[];
  /** The format of a callback's body. One of `XML`, `JSON`. Default: `XML`. */
  resultFormat?: CallBackFormat;
  /**
   * The delivery method of the callbacks. One of `Url`, `TDMQ`, `Kafka`. Required if `state` is
   * `On`.
   */
  type?: CallBackType;
  /**
   * The address that receives the callbacks. It must not be in a private network. Required if
   * `state` is `On` and `type` is `Url`.
   */
  url?: string;
  /**
   * Whether MqName is a topic or a queue. One of `Topic`, `Queue`. Default: `Queue`. Required if
   * `state` is `On` and `type` is `TDMQ`.
   */
  mqMode?: MqMode;
  /**
   * The region of the message queue. One of `sh`, `bj`, `gz`, `cd`, `hk`. Required if `state` is
   * `On` and `type` is `TDMQ`.
   */
  mqRegion?: MqRegion;
  /**
   * The name of the topic or queue. Not empty. Required if `state` is `On` and `type` is `TDMQ`.
   */
  mqName?: string;
}

export const $QueueNotification: RecordTable = {
  name: "QueueNotification",
  fields: () => [
    ["State", $SwitchState, { empty: true }],
    ["Event", $QueueEvent, { many: true, comma: true, need: when(["State", "On"]) }],
    ["ResultFormat", $CallBackFormat, { empty: true }],
    ["Type", $CallBackType, { empty: true, need: when(["State", "On"]) }],
    ["Url", $QueueCallBackAddress, { empty: true, need: when(["State", "On"], ["Type", "Url"]) }],
    ["MqMode", $MqMode, { empty: true, need: when(["State", "On"], ["Type", "TDMQ"]) }],
    ["MqRegion", $MqRegion, { empty: true, need: when(["State", "On"], ["Type", "TDMQ"]) }],
    ["MqName", $MqName, { empty: true, need: when(["State", "On"], ["Type", "TDMQ"]) }],
  ],
};
