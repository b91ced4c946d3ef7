// Generated from spec/media/create_dna_job.xsd (b331a7d5d0b0f053).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateDnaJob and its types. */

import { $JobLevel, $UserData } from "../common/job.ts";
import type { MediaJobDetail } from "../common/media_job.ts";
import { $MediaJobDetail, $MediaJobTag } from "../common/media_job.ts";
import { $Identifier } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { when } from "../core/conditions.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import { DESCRIBE_MEDIA_JOBS } from "./describe_media_jobs.ts";
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
import type { DnaConfigInput } from "../settings/dna_config.ts";
import { $DnaConfig } from "../settings/dna_config.ts";
import { $JobInput } from "../settings/job_input.ts";

export const $CreateDnaJobRequest: RecordTable = {
  name: "CreateDnaJobRequest",
  fields: () => [
    ["Tag", $MediaJobTag, { required: true, fixed: "DNA" }],
    ["Input", $JobInput, { required: true, flatten: true }],
    ["Operation", $DnaJobOperation, { required: true, flatten: true }],
    ["QueueId", $Identifier],
    ["QueueType", STRING],
    ["CallBackFormat", $CallBackFormat],
    ["CallBackType", $CallBackType],
    ["CallBack", $CallBackAddress],
    ["CallBackMqConfig", $CallBackMqConfig, { need: when(["CallBackType", "TDMQ"]) }],
    ["CallBackKafkaConfig", $KafkaConfig, { need: when(["CallBackType", "Kafka"]) }],
  ],
};

export const $DnaJobOperation: RecordTable = {
  name: "DnaJobOperation",
  fields: () => [
    ["DnaConfig", $DnaConfig, { required: true }],
    ["UserData", $UserData],
    ["JobLevel", $JobLevel],
  ],
};

/** The job that was created. */
export interface CreateDnaJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The jobs; one for this call. */
  jobsDetail: MediaJobDetail[];
}

export const $CreateDnaJobResponse: RecordTable = {
  name: "CreateDnaJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $MediaJobDetail, { many: true, always: true }],
  ],
};

export const CREATE_DNA_JOB: OperationTable = {
  name: "CreateDnaJob",
  method: "POST",
  path: "/jobs",
  host: "bucket",
  request: () => $CreateDnaJobRequest,
  response: () => $CreateDnaJobResponse,
  recovery: {
    mark: ["Operation", "UserData"],
    operation: () => DESCRIBE_MEDIA_JOBS,
    match: ["Operation", "UserData"],
    item: "JobsDetail",
    since: "startCreationTime",
    carry: [
      ["tag", "Tag"],
      ["queueId", "QueueId"],
    ],
  },
  actions: ["ci:CreateMediaJobs", "cam:PassRole"],
};

/** The arguments of `createDnaJob`. */
export interface CreateDnaJobArgs {
  /** The key of the object in the bucket. Not empty. */
  object: string;
  /** The fingerprint settings. */
  dnaConfig: DnaConfigInput;
  /**
   * A custom string, returned in the job's details and callback. At most 1024 characters: printable
   * ASCII.
   */
  userData?: string;
  /** The priority of the job in its queue. 0 to 2. Default: `0`. */
  jobLevel?: number;
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
 * Create a job that fingerprints a media file, or compares it with a library.
 *
 * The call immediately returns the job's ID. Once the job has ended, its details contain the
 * results. Each job is billed, so do not blindly retry a call whose outcome is unknown.
 *
 * With `createOnce: true`, the client appends a mark of 21 characters to `userData` (leaving 1003
 * for your own text). If the outcome of the call is unknown, it looks for the mark with `iterJobs`.
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
 * - ci:DescribeMediaJobs: Only with `createOnce`.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/96115 (zh)
 */
export function createDnaJob(
  client: BaseClient,
  args: CreateDnaJobArgs,
  options?: CallOptions,
): Promise<Answer<CreateDnaJobResponse>> {
  return makeCreation(client, CREATE_DNA_JOB, args, options);
}
