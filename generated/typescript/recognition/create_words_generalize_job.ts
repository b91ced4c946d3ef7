// Generated from spec/recognition/create_words_generalize_job.xsd (aa1861ff5fec8a03).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateWordsGeneralizeJob and its types. */

import { $JobLevel, $UserData } from "../common/job.ts";
import { $Identifier } from "../common/scalar.ts";
import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { when } from "../core/conditions.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { CreateAiJobResponse } from "./ai_job.ts";
import { $AiJobTag, $CreateAiJobResponse } from "./ai_job.ts";
import { DESCRIBE_AI_JOBS } from "./describe_ai_jobs.ts";
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
import type { WordsGeneralizeInput } from "../settings/words_generalize.ts";
import { $WordsGeneralize } from "../settings/words_generalize.ts";

export const $CreateWordsGeneralizeJobRequest: RecordTable = {
  name: "CreateWordsGeneralizeJobRequest",
  fields: () => [
    ["Tag", $AiJobTag, { required: true, fixed: "WordsGeneralize" }],
    ["Input", $JobInput, { required: true, flatten: true }],
    ["Operation", $WordsGeneralizeJobOperation, { required: true, flatten: true }],
    ["QueueId", $Identifier, { required: true }],
    ["CallBackFormat", $CallBackFormat],
    ["CallBackType", $CallBackType],
    ["CallBack", $CallBackAddress],
    ["CallBackMqConfig", $CallBackMqConfig, { need: when(["CallBackType", "TDMQ"]) }],
    ["CallBackKafkaConfig", $KafkaConfig, { need: when(["CallBackType", "Kafka"]) }],
  ],
};

export const $WordsGeneralizeJobOperation: RecordTable = {
  name: "WordsGeneralizeJobOperation",
  fields: () => [
    ["WordsGeneralize", $WordsGeneralize, { required: true }],
    ["UserData", $UserData],
    ["JobLevel", $JobLevel],
  ],
};

export const CREATE_WORDS_GENERALIZE_JOB: OperationTable = {
  name: "CreateWordsGeneralizeJob",
  method: "POST",
  path: "/ai_jobs",
  host: "bucket",
  request: () => $CreateWordsGeneralizeJobRequest,
  response: () => $CreateAiJobResponse,
  recovery: {
    mark: ["Operation", "UserData"],
    operation: () => DESCRIBE_AI_JOBS,
    match: ["Operation", "UserData"],
    item: "JobsDetail",
    since: "startCreationTime",
    carry: [
      ["tag", "Tag"],
      ["queueId", "QueueId"],
    ],
  },
};

/** The arguments of `createWordsGeneralizeJob`. */
export interface CreateWordsGeneralizeJobArgs {
  /** The key of the object in the bucket. Not empty. */
  object: string;
  /** The word segmentation settings. */
  wordsGeneralize: WordsGeneralizeInput;
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
 * Create a job that segments a text into words.
 *
 * The call immediately returns the job's ID. Once the job has ended, its details contain the words.
 * Each job is billed, so do not blindly retry a call whose outcome is unknown.
 *
 * With `createOnce: true`, the client appends a mark of 21 characters to `userData` (leaving 1003
 * for your own text). If the outcome of the call is unknown, it looks for the mark with
 * `iterAiJobs`.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 * - QueueSaturated: The queue is full.
 * - QueuePaused: The queue is paused.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/49790 (en)
 */
export function createWordsGeneralizeJob(
  client: BaseClient,
  args: CreateWordsGeneralizeJobArgs,
  options?: CallOptions,
): Promise<Answer<CreateAiJobResponse>> {
  return makeCreation(client, CREATE_WORDS_GENERALIZE_JOB, args, options);
}
