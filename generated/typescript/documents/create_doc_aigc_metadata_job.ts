// Generated from spec/documents/create_doc_aigc_metadata_job.xsd (6c01a05c16c3644e).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateDocAigcMetadataJob and its types. */

import { $UserData } from "../common/job.ts";
import { $Identifier } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { when } from "../core/conditions.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { DocumentJobDetail } from "./document_job.ts";
import { $DocumentJobDetail, $DocumentJobInput, $DocumentJobTag } from "./document_job.ts";
import type { AigcMetadataInput } from "../settings/aigc_metadata.ts";
import { $DocAigcMetadata } from "../settings/aigc_metadata.ts";
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

export const $CreateDocAigcMetadataJobRequest: RecordTable = {
  name: "CreateDocAigcMetadataJobRequest",
  fields: () => [
    ["Tag", $DocumentJobTag, { required: true, fixed: "DocAIGCMetadata" }],
    ["Input", $DocumentJobInput, { required: true, flatten: true }],
    ["Operation", $CreateDocAigcMetadataOperation, { required: true, flatten: true }],
    ["QueueId", $Identifier],
    ["CallBackFormat", $CallBackFormat],
    ["CallBackType", $CallBackType],
    ["CallBack", $CallBackAddress],
    ["CallBackMqConfig", $CallBackMqConfig, { need: when(["CallBackType", "TDMQ"]) }],
    ["CallBackKafkaConfig", $KafkaConfig, { need: when(["CallBackType", "Kafka"]) }],
  ],
};

export const $CreateDocAigcMetadataOperation: RecordTable = {
  name: "CreateDocAigcMetadataOperation",
  fields: () => [
    [
      "DocAIGCMetadata",
      $DocAigcMetadata,
      { key: "docAigcMetadata", required: true, flatten: true },
    ],
    ["Output", $JobOutput, { required: true }],
    ["UserData", $UserData],
  ],
};

/** The job that was created. */
export interface CreateDocAigcMetadataJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The jobs; one for this call. */
  jobsDetail: DocumentJobDetail[];
}

export const $CreateDocAigcMetadataJobResponse: RecordTable = {
  name: "CreateDocAigcMetadataJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $DocumentJobDetail, { many: true, always: true }],
  ],
};

export const CREATE_DOC_AIGC_METADATA_JOB: OperationTable = {
  name: "CreateDocAigcMetadataJob",
  method: "POST",
  path: "/doc_jobs",
  host: "bucket",
  request: () => $CreateDocAigcMetadataJobRequest,
  response: () => $CreateDocAigcMetadataJobResponse,
  actions: ["ci:CreateDocProcessJobs", "cam:PassRole"],
};

/**
 * The arguments of `createAigcMetadataJob`.
 *
 * At least one of `object`, `url` is required.
 */
export interface CreateDocAigcMetadataJobArgs {
  /** The key of the document in the bucket. Not empty. */
  object?: string;
  /** The address of the document. */
  url?: string;
  /** The mark. */
  aigcMetadata?: AigcMetadataInput;
  /** The output location. */
  output: JobOutputInput;
  /**
   * A custom string, returned in the job's details and callbacks. At most 1024 characters:
   * printable ASCII.
   */
  userData?: string;
  /** The queue for the job; the bucket's document queue if omitted. Not empty. */
  queueId?: string;
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
 * Create a job that marks a document as AI-generated.
 *
 * The call immediately returns the job's ID. Once the job has ended, the file is in the output
 * bucket. Each job is billed, so do not blindly retry a call whose outcome is unknown.
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
 * - ci:CreateDocProcessJobs
 * - cam:PassRole: Required for sub-accounts, because the service reads and writes objects through a
 *   role.
 *
 * Pages:
 *
 * - https://github.com/tencentyun/cos-go-sdk-v5 (zh)
 */
export function createAigcMetadataJob(
  client: BaseClient,
  args: CreateDocAigcMetadataJobArgs,
  options?: CallOptions,
): Promise<Answer<CreateDocAigcMetadataJobResponse>> {
  return makeCall(client, CREATE_DOC_AIGC_METADATA_JOB, args, options);
}
