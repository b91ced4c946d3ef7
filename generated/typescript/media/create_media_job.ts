// Generated from spec/media/create_media_job.xsd (c21413a9c445af9a).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateMediaJob and its types. */

import type { MediaJobDetail } from "../common/media_job.ts";
import { $MediaJobDetail } from "../common/media_job.ts";
import { $Identifier } from "../common/scalar.ts";
import { STRING, TREE } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { when } from "../core/conditions.ts";
import { textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions, Tree } from "../core/types.ts";
import type {
  CallBackFormat,
  CallBackMqConfigInput,
  CallBackType,
  KafkaConfigInput,
} from "../settings/callback.ts";
import {
  $CallBackAddress,
  $CallBackFormat,
  $CallBackMqConfig,
  $CallBackType,
  $KafkaConfig,
} from "../settings/callback.ts";

export const $AnyMediaJobTag: Scalar = {
  kind: textKind,
  minLength: 1,
};

export const $CreateMediaJobRequest: RecordTable = {
  name: "CreateMediaJobRequest",
  fields: () => [
    ["Tag", $AnyMediaJobTag, { required: true }],
    ["Input", TREE],
    ["Operation", TREE],
    ["QueueId", $Identifier],
    ["QueueType", STRING],
    ["CallBackFormat", $CallBackFormat],
    ["CallBackType", $CallBackType],
    ["CallBack", $CallBackAddress],
    ["CallBackMqConfig", $CallBackMqConfig, { need: when(["CallBackType", "TDMQ"]) }],
    ["CallBackKafkaConfig", $KafkaConfig, { need: when(["CallBackType", "Kafka"]) }],
  ],
};

/** The job that was created. */
export interface CreateMediaJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The jobs; one for this call. */
  jobsDetail: MediaJobDetail[];
}

export const $CreateMediaJobResponse: RecordTable = {
  name: "CreateMediaJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $MediaJobDetail, { many: true, always: true }],
  ],
};

export const CREATE_MEDIA_JOB: OperationTable = {
  name: "CreateMediaJob",
  method: "POST",
  path: "/jobs",
  host: "bucket",
  request: () => $CreateMediaJobRequest,
  response: () => $CreateMediaJobResponse,
  actions: ["ci:CreateMediaJobs", "cam:PassRole"],
};

/** The arguments of `createJob`. */
export interface CreateMediaJobArgs {
  /** The kind of job, as spelled on its page. Not empty. */
  tag: string;
  /** The input, usually a single Object. Some kinds of jobs have no input. */
  input?: Tree;
  /** The settings of the job, such as TemplateId and Output. */
  operation?: Tree;
  /** The queue; by default, the bucket's media queue. Not empty. */
  queueId?: string;
  /** The type of queue: `SpeedTranscoding` for faster transcoding. */
  queueType?: string;
  /**
   * The format of the callback. Takes precedence over the queue's setting. One of `XML`, `JSON`.
   * Default: `XML`.
   */
  callBackFormat?: CallBackFormat;
  /**
   * The delivery method of the callback. Takes precedence over the queue's setting. One of `Url`,
   * `TDMQ`, `Kafka`. Default: `Url`.
   */
  callBackType?: CallBackType;
  /**
   * The address that receives the callback. Takes precedence over the queue's setting. Use `no` to
   * turn off the queue's callback.
   */
  callBack?: string;
  /** The message queue that receives the callback. Required if `callBackType` is `TDMQ`. */
  callBackMqConfig?: CallBackMqConfigInput;
  /** The Kafka topic that receives the callback. Required if `callBackType` is `Kafka`. */
  callBackKafkaConfig?: KafkaConfigInput;
}

/**
 * Create a media job of any kind, with settings that are sent unchanged.
 *
 * Use this call for kinds of jobs that have no call of their own. Pass the fields that the vendor's
 * page lists under Input and Operation, by their names on the wire; only the service checks them.
 *
 * Before you make this call:
 *
 * - The role through which the service accesses the bucket has been authorised. Otherwise the call
 *   fails with CIRoleNotExist.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 * - QueueSaturated: The queue is full.
 * - QueuePaused: The queue is paused.
 *
 * CAM actions:
 *
 * - ci:CreateMediaJobs
 * - cam:PassRole: Required for sub-accounts, because the service reads and writes objects through a
 *   role. The pages spell it cam:passrole.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/84776 (zh)
 */
export function createJob(
  client: BaseClient,
  args: CreateMediaJobArgs,
  options?: CallOptions,
): Promise<Answer<CreateMediaJobResponse>> {
  return makeCall(client, CREATE_MEDIA_JOB, args, options);
}
