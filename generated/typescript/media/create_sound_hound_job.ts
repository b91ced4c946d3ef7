// Generated from spec/media/create_sound_hound_job.xsd (d118905e44277811).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateSoundHoundJob and its types. */

import type { MediaJobDetail } from "../common/media_job.ts";
import { $MediaJobDetail, $MediaJobOptions, $MediaJobTag } from "../common/media_job.ts";
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
import { $JobInput } from "../settings/job_input.ts";

export const $CreateSoundHoundJobRequest: RecordTable = {
  name: "CreateSoundHoundJobRequest",
  fields: () => [
    ["Tag", $MediaJobTag, { required: true, fixed: "SoundHound" }],
    ["Input", $JobInput, { required: true, flatten: true }],
    ["Operation", $MediaJobOptions, { flatten: true }],
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
export interface CreateSoundHoundJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The jobs; one for this call. */
  jobsDetail: MediaJobDetail[];
}

export const $CreateSoundHoundJobResponse: RecordTable = {
  name: "CreateSoundHoundJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $MediaJobDetail, { many: true, always: true }],
  ],
};

export const CREATE_SOUND_HOUND_JOB: OperationTable = {
  name: "CreateSoundHoundJob",
  method: "POST",
  path: "/jobs",
  host: "bucket",
  request: () => $CreateSoundHoundJobRequest,
  response: () => $CreateSoundHoundJobResponse,
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

/** The arguments of `createSoundHoundJob`. */
export interface CreateSoundHoundJobArgs {
  /** The key of the object in the bucket. Not empty. */
  object: string;
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
 * Create a job that identifies the song in a recording.
 *
 * The call immediately returns the job's ID. Once the job has ended, its details contain the song.
 * Each job is billed, so do not blindly retry a call whose outcome is unknown.
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
 * - https://cloud.tencent.com/document/product/460/84795 (zh)
 */
export function createSoundHoundJob(
  client: BaseClient,
  args: CreateSoundHoundJobArgs,
  options?: CallOptions,
): Promise<Answer<CreateSoundHoundJobResponse>> {
  return makeCreation(client, CREATE_SOUND_HOUND_JOB, args, options);
}
