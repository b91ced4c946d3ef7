// Generated from spec/files/create_file_hash_job.xsd (a0a4aab0a53a0f0f).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateFileHashJob and its types. */

import { $UserData } from "../common/job.ts";
import { $Identifier } from "../common/scalar.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { when } from "../core/conditions.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { CreateFileJobResponse } from "./file_job.ts";
import { $CreateFileJobResponse, $FileJobTag } from "./file_job.ts";
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
import type { FileHashAlgorithm } from "../settings/file_hash.ts";
import { $FileHashCodeConfig } from "../settings/file_hash.ts";
import { $JobInput } from "../settings/job_input.ts";

export const $CreateFileHashJobRequest: RecordTable = {
  name: "CreateFileHashJobRequest",
  fields: () => [
    ["Tag", $FileJobTag, { required: true, fixed: "FileHashCode" }],
    ["Input", $JobInput, { required: true, flatten: true }],
    ["Operation", $CreateFileHashJobOperation, { required: true, flatten: true }],
    ["QueueId", $Identifier],
    ["CallBackFormat", $CallBackFormat],
    ["CallBackType", $CallBackType],
    ["CallBack", $CallBackAddress],
    ["CallBackMqConfig", $CallBackMqConfig, { need: when(["CallBackType", "TDMQ"]) }],
    ["CallBackKafkaConfig", $KafkaConfig, { need: when(["CallBackType", "Kafka"]) }],
  ],
};

export const $CreateFileHashJobOperation: RecordTable = {
  name: "CreateFileHashJobOperation",
  fields: () => [
    ["FileHashCodeConfig", $FileHashCodeConfig, { required: true, flatten: true }],
    ["UserData", $UserData],
  ],
};

export const CREATE_FILE_HASH_JOB: OperationTable = {
  name: "CreateFileHashJob",
  method: "POST",
  path: "/file_jobs",
  host: "bucket",
  request: () => $CreateFileHashJobRequest,
  response: () => $CreateFileJobResponse,
  actions: ["ci:CreateFileProcessJobs", "cam:PassRole"],
};

/** The arguments of `createHashJob`. */
export interface CreateFileHashJobArgs {
  /** The key of the object in the bucket. Not empty. */
  object: string;
  /** The hash algorithm. One of `MD5`, `SHA1`, `SHA256`. */
  type: FileHashAlgorithm;
  /**
   * Whether to also store the hash in a header of the object, such as x-cos-meta-md5. Default:
   * `false`.
   */
  addToHeader?: boolean;
  /**
   * A custom string, returned in the job's details and callback. At most 1024 characters: printable
   * ASCII.
   */
  userData?: string;
  /** The queue for the job; the bucket's file queue if omitted. Not empty. */
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
 * Create a job that hashes a file.
 *
 * The call immediately returns the job's ID. Once the job has ended, its details contain the hash.
 * Each job is billed, so do not blindly retry a call whose outcome is unknown.
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
 * - ci:CreateFileProcessJobs
 * - cam:PassRole: Required for sub-accounts, because the service reads and writes objects through a
 *   role.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/52867 (en)
 */
export function createHashJob(
  client: BaseClient,
  args: CreateFileHashJobArgs,
  options?: CallOptions,
): Promise<Answer<CreateFileJobResponse>> {
  return makeCall(client, CREATE_FILE_HASH_JOB, args, options);
}
