// Generated from spec/speech/create_asr_job.xsd (aedf1f4596bd3478).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateAsrJob and its types. */

import { $JobLevel, $UserData } from "../common/job.ts";
import type { MediaJobDetail } from "../common/media_job.ts";
import { $MediaJobDetail } from "../common/media_job.ts";
import { $Identifier } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { when } from "../core/conditions.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
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
import type { JobOutputInput } from "../settings/job_output.ts";
import { $JobOutput } from "../settings/job_output.ts";
import { $SpeechInput } from "../settings/speech_input.ts";
import type { SpeechRecognitionInput } from "../settings/speech_recognition.ts";
import { $SpeechRecognition } from "../settings/speech_recognition.ts";
import { $AsrJobTag } from "./asr_job.ts";
import { DESCRIBE_ASR_JOBS } from "./describe_asr_jobs.ts";

export const $CreateAsrJobRequest: RecordTable = {
  name: "CreateAsrJobRequest",
  fields: () => [
    ["Tag", $AsrJobTag, { required: true, fixed: "SpeechRecognition" }],
    ["Input", $SpeechInput, { required: true, flatten: true }],
    ["Operation", $AsrJobOperation, { required: true, flatten: true }],
    ["QueueId", $Identifier, { required: true }],
    ["CallBackFormat", $CallBackFormat],
    ["CallBackType", $CallBackType],
    ["CallBack", $CallBackAddress],
    ["CallBackMqConfig", $CallBackMqConfig, { need: when(["CallBackType", "TDMQ"]) }],
    ["CallBackKafkaConfig", $KafkaConfig, { need: when(["CallBackType", "Kafka"]) }],
  ],
};

export const $AsrJobOperation: RecordTable = {
  name: "AsrJobOperation",
  fields: () => [
    ["TemplateId", $Identifier],
    ["SpeechRecognition", $SpeechRecognition],
    ["Output", $JobOutput, { required: true }],
    ["UserData", $UserData],
    ["JobLevel", $JobLevel],
  ],
  anyOf: [["TemplateId", "SpeechRecognition"]],
};

/** The job that was created. */
export interface CreateAsrJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The jobs; one for this call. */
  jobsDetail: MediaJobDetail[];
}

export const $CreateAsrJobResponse: RecordTable = {
  name: "CreateAsrJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $MediaJobDetail, { many: true, always: true }],
  ],
};

export const CREATE_ASR_JOB: OperationTable = {
  name: "CreateAsrJob",
  method: "POST",
  path: "/asr_jobs",
  host: "bucket",
  request: () => $CreateAsrJobRequest,
  response: () => $CreateAsrJobResponse,
  recovery: {
    mark: ["Operation", "UserData"],
    operation: () => DESCRIBE_ASR_JOBS,
    match: ["Operation", "UserData"],
    item: "JobsDetail",
    since: "startCreationTime",
    carry: [
      ["tag", "Tag"],
      ["queueId", "QueueId"],
    ],
  },
  actions: ["ci:CreateAsrJobs"],
};

/**
 * The arguments of `createJob`.
 *
 * At least one of `object`, `url` is required.
 *
 * At least one of `templateId`, `speechRecognition` is required.
 */
export interface CreateAsrJobArgs {
  /** The key of the recording in the bucket. Not empty. */
  object?: string;
  /** The address of the recording; ignored if Object is set. */
  url?: string;
  /** The template to use. If specified, SpeechRecognition is ignored. Not empty. */
  templateId?: string;
  /** The recognition settings. */
  speechRecognition?: SpeechRecognitionInput;
  /** The output location. */
  output: JobOutputInput;
  /**
   * A custom string, returned in the job's details and callback. At most 1024 characters: printable
   * ASCII.
   */
  userData?: string;
  /** The priority of the job in its queue. 0 to 2. Default: `0`. */
  jobLevel?: number;
  /** The queue for the job. Not empty. */
  queueId: string;
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
 * Create a job that recognises speech.
 *
 * The call immediately returns the job's ID. Once the job has ended, the text is in its details and
 * in the output bucket. Each job is billed, so do not blindly retry a call whose outcome is
 * unknown.
 *
 * This call is outdated: since 2025, CreateSpeechRecognitionJob has created such jobs as media
 * jobs, and needs no queue.
 *
 * With `createOnce: true`, the client appends a mark of 21 characters to `userData` (leaving 1003
 * for your own text). If the outcome of the call is unknown, it looks for the mark with `iterJobs`.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid, or the template or queue does not exist.
 * - QueueSaturated: The queue is full.
 * - QueuePaused: The queue is paused.
 *
 * CAM actions:
 *
 * - ci:CreateAsrJobs
 * - ci:DescribeAsrJobs: Only with `createOnce`.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/49789 (en, 2024-02)
 * - https://www.tencentcloud.com/document/product/1045/49546 (en, 2024-02-18)
 * - https://cloud.tencent.com/document/product/460/78951 (zh)
 */
export function createJob(
  client: BaseClient,
  args: CreateAsrJobArgs,
  options?: CallOptions,
): Promise<Answer<CreateAsrJobResponse>> {
  return makeCreation(client, CREATE_ASR_JOB, args, options);
}
