// Generated from spec/files/create_file_compress_job.xsd (c787703b4ed59439).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateFileCompressJob and its types. */

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
import type { FileArchiveFormat, FileCompressItemInput } from "../settings/file_archive.ts";
import { $FileCompressConfig } from "../settings/file_archive.ts";
import type { JobOutputInput } from "../settings/job_output.ts";
import { $JobOutput } from "../settings/job_output.ts";

export const $CreateFileCompressJobRequest: RecordTable = {
  name: "CreateFileCompressJobRequest",
  fields: () => [
    ["Tag", $FileJobTag, { required: true, fixed: "FileCompress" }],
    ["Operation", $CreateFileCompressJobOperation, { required: true, flatten: true }],
    ["QueueId", $Identifier],
    ["CallBackFormat", $CallBackFormat],
    ["CallBackType", $CallBackType],
    ["CallBack", $CallBackAddress],
    ["CallBackMqConfig", $CallBackMqConfig, { need: when(["CallBackType", "TDMQ"]) }],
    ["CallBackKafkaConfig", $KafkaConfig, { need: when(["CallBackType", "Kafka"]) }],
  ],
};

export const $CreateFileCompressJobOperation: RecordTable = {
  name: "CreateFileCompressJobOperation",
  fields: () => [
    ["FileCompressConfig", $FileCompressConfig, { required: true, flatten: true }],
    ["Output", $JobOutput, { required: true }],
    ["UserData", $UserData],
  ],
};

export const CREATE_FILE_COMPRESS_JOB: OperationTable = {
  name: "CreateFileCompressJob",
  method: "POST",
  path: "/file_jobs",
  host: "bucket",
  request: () => $CreateFileCompressJobRequest,
  response: () => $CreateFileJobResponse,
  actions: ["ci:CreateFileProcessJobs", "cam:PassRole"],
};

/**
 * The arguments of `createCompressJob`.
 *
 * At least one of `urlList`, `prefix`, `key`, `keyConfig` is required.
 */
export interface CreateFileCompressJobArgs {
  /**
   * Whether to drop the folders of the files. With 0, source/demo.mp4 keeps its path; with 1, it
   * becomes demo.mp4. 0 to 1.
   */
  flatten: number;
  /** The format of the archive. One of `zip`, `tar`, `tar.gz`. */
  format: FileArchiveFormat;
  /**
   * The key of a CSV file in the bucket that lists the addresses of the files in its first column,
   * one per line; at most 10,000 files. Takes precedence over Prefix and Key. Not empty.
   */
  urlList?: string;
  /**
   * The key prefix of the objects to pack, such as `test/`; at most 10,000 files. Takes precedence
   * over Key. Not empty.
   */
  prefix?: string;
  /** The keys of the files to pack. Not empty. At most 1000 items. */
  key?: readonly string[];
  /** The method for creating the archive. */
  type?: string;
  /** The password of the archive. */
  compressKey?: string;
  /** Whether to skip files that cannot be read. */
  ignoreError?: boolean;
  /** The files to pack, each with a folder and name in the archive. */
  keyConfig?: readonly FileCompressItemInput[];
  /** The location of the archive. */
  output: JobOutputInput;
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
 * Create a job that packs files into an archive.
 *
 * The call immediately returns the job's ID. Once the job has ended, the archive is in the output
 * bucket. Each job is billed, so do not blindly retry a call whose outcome is unknown.
 *
 * A job can pack up to 10,000 files, or up to 1,000 files listed individually. The archive must be
 * smaller than 50 GB.
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
 * - https://www.tencentcloud.com/document/product/1045/52873 (en)
 */
export function createCompressJob(
  client: BaseClient,
  args: CreateFileCompressJobArgs,
  options?: CallOptions,
): Promise<Answer<CreateFileJobResponse>> {
  return makeCall(client, CREATE_FILE_COMPRESS_JOB, args, options);
}
