// Generated from spec/images/create_pic_process_job.xsd (d97ab46a3d3c7aa7).
// Do not edit: change the spec and run `make generate`.

/** The operation CreatePicProcessJob and its types. */

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
import { DESCRIBE_PIC_PROCESS_JOBS } from "./describe_pic_process_jobs.ts";
import { $ImageJobTag } from "./image_job.ts";
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
import type { JobOutputInput } from "../settings/job_output.ts";
import { $JobOutput } from "../settings/job_output.ts";
import type { PicProcessInput } from "../settings/pic_process.ts";
import { $PicProcess } from "../settings/pic_process.ts";

export const $CreatePicProcessJobRequest: RecordTable = {
  name: "CreatePicProcessJobRequest",
  fields: () => [
    ["Tag", $ImageJobTag, { required: true, fixed: "PicProcess" }],
    ["Input", $JobInput, { required: true, flatten: true }],
    ["Operation", $PicProcessJobOperation, { required: true, flatten: true }],
    ["QueueId", $Identifier, { required: true }],
    ["QueueType", STRING],
    ["CallBackFormat", $CallBackFormat],
    ["CallBackType", $CallBackType],
    ["CallBack", $CallBackAddress],
    ["CallBackMqConfig", $CallBackMqConfig, { need: when(["CallBackType", "TDMQ"]) }],
    ["CallBackKafkaConfig", $KafkaConfig, { need: when(["CallBackType", "Kafka"]) }],
  ],
};

export const $PicProcessJobOperation: RecordTable = {
  name: "PicProcessJobOperation",
  fields: () => [
    ["TemplateId", $Identifier],
    ["PicProcess", $PicProcess],
    ["Output", $JobOutput, { required: true }],
    ["UserData", $UserData],
    ["JobLevel", $JobLevel],
  ],
  anyOf: [["TemplateId", "PicProcess"]],
};

/** The job that was created. */
export interface CreatePicProcessJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The jobs; one for this call. */
  jobsDetail: MediaJobDetail[];
}

export const $CreatePicProcessJobResponse: RecordTable = {
  name: "CreatePicProcessJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $MediaJobDetail, { many: true, always: true }],
  ],
};

export const CREATE_PIC_PROCESS_JOB: OperationTable = {
  name: "CreatePicProcessJob",
  method: "POST",
  path: "/pic_jobs",
  host: "bucket",
  request: () => $CreatePicProcessJobRequest,
  response: () => $CreatePicProcessJobResponse,
  recovery: {
    mark: ["Operation", "UserData"],
    operation: () => DESCRIBE_PIC_PROCESS_JOBS,
    match: ["Operation", "UserData"],
    item: "JobsDetail",
    since: "startCreationTime",
    carry: [
      ["tag", "Tag"],
      ["queueId", "QueueId"],
    ],
  },
  actions: ["ci:CreatePicProcessJobs"],
};

/**
 * The arguments of `createJob`.
 *
 * At least one of `templateId`, `picProcess` is required.
 */
export interface CreatePicProcessJobArgs {
  /** The key of the object in the bucket. Not empty. */
  object: string;
  /** The template to use. If specified, PicProcess is ignored. Not empty. */
  templateId?: string;
  /** The image processing settings. */
  picProcess?: PicProcessInput;
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
  /** The type of the queue. */
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
 * Create a job that processes an image.
 *
 * The call immediately returns the job's ID. Once the job has ended, the image is in the output
 * bucket and the job's details describe it. Each job is billed, so do not blindly retry a call
 * whose outcome is unknown.
 *
 * Since 2025, such jobs have been created as media jobs by CreateMediaPicProcessJob, which needs no
 * queue. CancelMediaJob cancels jobs of both kinds.
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
 * - InvalidArgument: A field is invalid, or the template or queue does not exist.
 * - QueueSaturated: The queue is full.
 * - QueuePaused: The queue is paused.
 *
 * CAM actions:
 *
 * - ci:CreatePicProcessJobs
 * - ci:DescribePicProcessJobs: Only with `createOnce`.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/49947 (en)
 * - https://cloud.tencent.com/document/product/460/67194 (zh)
 */
export function createJob(
  client: BaseClient,
  args: CreatePicProcessJobArgs,
  options?: CallOptions,
): Promise<Answer<CreatePicProcessJobResponse>> {
  return makeCreation(client, CREATE_PIC_PROCESS_JOB, args, options);
}
