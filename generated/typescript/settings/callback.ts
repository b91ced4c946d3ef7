// Generated from spec/settings/callback.xsd (ce7545dd166b367c).
// Do not edit: change the spec and run `make generate`.

/** `CallBackMqConfig` and `KafkaConfig`. */

import { STRING } from "../core/built_in.ts";
import { textKind, urlKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

export const $CallBackAddress: Scalar = {
  kind: urlKind,
  minLength: 1,
  orWords: ["no"],
};

/**
 * The format of the callback body.
 *
 *
 * - `XML`: XML, with the same elements as a response.
 * - `JSON`: JSON, with element names as keys.
 */
export type CallBackFormat = "XML" | "JSON";

export const $CallBackFormat: Scalar = {
  kind: textKind,
  values: ["XML", "JSON"],
};

/**
 * The delivery method of a callback.
 *
 *
 * - `Url`: Posted to the address in CallBack.
 * - `TDMQ`: Sent to the message queue in CallBackMqConfig.
 * - `Kafka`: Sent to the Kafka topic in CallBackKafkaConfig.
 */
export type CallBackType = "Url" | "TDMQ" | "Kafka";

export const $CallBackType: Scalar = {
  kind: textKind,
  values: ["Url", "TDMQ", "Kafka"],
};

/**
 * The region of a TDMQ message queue.
 *
 *
 * - `sh`: Shanghai.
 * - `bj`: Beijing.
 * - `gz`: Guangzhou.
 * - `cd`: Chengdu.
 * - `hk`: Hong Kong.
 */
export type MqRegion = "sh" | "bj" | "gz" | "cd" | "hk";

export const $MqRegion: Scalar = {
  kind: textKind,
  values: ["sh", "bj", "gz", "cd", "hk"],
};

/**
 * The delivery mode of a TDMQ message queue.
 *
 *
 * - `Topic`: To every subscriber of a topic.
 * - `Queue`: To one consumer of a queue.
 */
export type MqMode = "Topic" | "Queue";

export const $MqMode: Scalar = {
  kind: textKind,
  values: ["Topic", "Queue"],
};

export const $MqName: Scalar = {
  kind: textKind,
  minLength: 1,
};

/** The TDMQ message queue that receives the callback. */
export interface CallBackMqConfig {
  /** The region of the message queue. One of `sh`, `bj`, `gz`, `cd`, `hk`. */
  mqRegion?: Open<MqRegion>;
  /**
   * Whether MqName is a topic or a queue. The vendor's documentation calls it required but also
   * gives Queue as the default, so it is always sent. One of `Topic`, `Queue`.
   */
  mqMode?: Open<MqMode>;
  /** The name of the topic or queue. Not empty. */
  mqName?: string;
}

/** The TDMQ message queue that receives the callback. */
export interface CallBackMqConfigInput {
  /** The region of the message queue. One of `sh`, `bj`, `gz`, `cd`, `hk`. */
  mqRegion: MqRegion;
  /**
   * Whether MqName is a topic or a queue. The vendor's documentation calls it required but also
   * gives Queue as the default, so it is always sent. One of `Topic`, `Queue`.
   */
  mqMode: MqMode;
  /** The name of the topic or queue. Not empty. */
  mqName: string;
}

export const $CallBackMqConfig: RecordTable = {
  name: "CallBackMqConfig",
  fields: () => [
    ["MqRegion", $MqRegion, { required: true }],
    ["MqMode", $MqMode, { required: true }],
    ["MqName", $MqName, { required: true }],
  ],
};

/** The Kafka topic that receives callbacks. */
export interface KafkaConfig {
  /** The region of the Kafka instance, such as ap-beijing. */
  region?: string;
  /** The ID of the Kafka instance, such as `ckafka-1a2b3c4d`. */
  instanceId?: string;
  /** The name of the topic. */
  topic?: string;
}

/** The Kafka topic that receives callbacks. */
export interface KafkaConfigInput {
  /** The region of the Kafka instance, such as ap-beijing. */
  region: string;
  /** The ID of the Kafka instance, such as `ckafka-1a2b3c4d`. */
  instanceId: string;
  /** The name of the topic. */
  topic: string;
}

export const $KafkaConfig: RecordTable = {
  name: "KafkaConfig",
  fields: () => [
    ["Region", STRING, { required: true }],
    ["InstanceId", STRING, { required: true }],
    ["Topic", STRING, { required: true }],
  ],
};
