// Generated from spec/recognition/create_translation_job.xsd (737eeba2b0a18f23).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateTranslationJob and its types. */

import { $JobLevel, $UserData } from "../common/job.ts";
import { $Identifier } from "../common/scalar.ts";
import { BOOLEAN } from "../core/built_in.ts";
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
import type { JobOutputInput } from "../settings/job_output.ts";
import { $JobOutput } from "../settings/job_output.ts";
import type {
  TranslationBasicType,
  TranslationInput,
  TranslationLanguage,
  TranslationSourceType,
} from "../settings/translation.ts";
import { $Translation, $TranslationInput } from "../settings/translation.ts";

export const $CreateTranslationJobRequest: RecordTable = {
  name: "CreateTranslationJobRequest",
  fields: () => [
    ["Tag", $AiJobTag, { required: true, fixed: "Translation" }],
    ["Input", $TranslationInput, { required: true, flatten: true }],
    ["Operation", $TranslationJobOperation, { required: true, flatten: true }],
    ["QueueId", $Identifier, { required: true }],
    ["CallBackFormat", $CallBackFormat],
    ["CallBackType", $CallBackType],
    ["CallBack", $CallBackAddress],
    ["CallBackMqConfig", $CallBackMqConfig, { need: when(["CallBackType", "TDMQ"]) }],
    ["CallBackKafkaConfig", $KafkaConfig, { need: when(["CallBackType", "Kafka"]) }],
  ],
};

export const $TranslationJobOperation: RecordTable = {
  name: "TranslationJobOperation",
  fields: () => [
    ["Translation", $Translation, { required: true }],
    ["Output", $JobOutput],
    ["NoNeedOutput", BOOLEAN],
    ["UserData", $UserData],
    ["JobLevel", $JobLevel],
  ],
};

export const CREATE_TRANSLATION_JOB: OperationTable = {
  name: "CreateTranslationJob",
  method: "POST",
  path: "/ai_jobs",
  host: "bucket",
  request: () => $CreateTranslationJobRequest,
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

/** The arguments of `createTranslationJob`. */
export interface CreateTranslationJobArgs {
  /** The key of the file in the bucket. Not empty. */
  object: string;
  /** The language of the file. One of the values of `TranslationLanguage`. */
  lang: TranslationLanguage;
  /** The type of the file. One of the values of `TranslationSourceType`. */
  type: TranslationSourceType;
  /**
   * The original type of the file; only for PDF and images. For an image without it, the response
   * contains the translation. One of `docx`, `pptx`, `txt`.
   */
  basicType?: TranslationBasicType;
  /** The target of the translation. */
  translation: TranslationInput;
  /** The output location. Required unless NoNeedOutput is true. */
  output?: JobOutputInput;
  /**
   * Whether to write no file and return the translation only in the job's details; for images only.
   */
  noNeedOutput?: boolean;
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
 * Create a job that translates a file.
 *
 * The call immediately returns the job's ID. Once the job has ended, the translated file is in the
 * output bucket. Each job is billed, so do not blindly retry a call whose outcome is unknown.
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
 * - https://www.tencentcloud.com/document/product/1045/49788 (en)
 */
export function createTranslationJob(
  client: BaseClient,
  args: CreateTranslationJobArgs,
  options?: CallOptions,
): Promise<Answer<CreateAiJobResponse>> {
  return makeCreation(client, CREATE_TRANSLATION_JOB, args, options);
}
