// Generated from spec/files/create_file_uncompress_job.xsd (d45ad8ca9160962b).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateFileUncompressJob and its types. */

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
import type { FileUncompressSelectionInput } from "../settings/file_archive.ts";
import { $FileUncompressConfig } from "../settings/file_archive.ts";
import { $JobInput } from "../settings/job_input.ts";
import type { JobOutputBucket } from "../settings/job_output.ts";
import { $JobOutputBucket } from "../settings/job_output.ts";

export const $CreateFileUncompressJobRequest: RecordTable = {
  name: "CreateFileUncompressJobRequest",
  fields: () => [
    ["Tag", $FileJobTag, { required: true, fixed: "FileUncompress" }],
    ["Input", $JobInput, { required: true, flatten: true }],
    ["Operation", $CreateFileUncompressJobOperation, { required: true, flatten: true }],
    ["QueueId", $Identifier],
    ["CallBackFormat", $CallBackFormat],
    ["CallBackType", $CallBackType],
    ["CallBack", $CallBackAddress],
    ["CallBackMqConfig", $CallBackMqConfig, { need: when(["CallBackType", "TDMQ"]) }],
    ["CallBackKafkaConfig", $KafkaConfig, { need: when(["CallBackType", "Kafka"]) }],
  ],
};

export const $CreateFileUncompressJobOperation: RecordTable = {
  name: "CreateFileUncompressJobOperation",
  fields: () => [
    ["FileUncompressConfig", $FileUncompressConfig, { required: true, flatten: true }],
    ["Output", $JobOutputBucket, { required: true }],
    ["UserData", $UserData],
  ],
};

export const CREATE_FILE_UNCOMPRESS_JOB: OperationTable = {
  name: "CreateFileUncompressJob",
  method: "POST",
  path: "/file_jobs",
  host: "bucket",
  request: () => $CreateFileUncompressJobRequest,
  response: () => $CreateFileJobResponse,
  actions: ["ci:CreateFileProcessJobs", "cam:PassRole"],
};

/** The arguments of `createUncompressJob`. */
export interface CreateFileUncompressJobArgs {
  /** The key of the object in the bucket. Not empty. */
  object: string;
  /** The key prefix of the extracted files; by default, the root of the bucket. */
  prefix?: string;
  /**
   * What follows Prefix in the keys: 0 for nothing, 1 for the name of the archive without its
   * extension, 2 for its full key without the extension. 0 to 2. Default: `0`.
   */
  prefixReplaced?: number;
  /** The password of the archive, in Base64. */
  uncompressKey?: string;
  /** Whether to list the extracted files. */
  listingFile?: boolean;
  /** The filter for files to extract. */
  mode?: string;
  /** The files to extract. */
  downloadConfig?: FileUncompressSelectionInput;
  /** The output bucket. */
  output: JobOutputBucket;
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
 * Create a job that extracts an archive.
 *
 * The call immediately returns the job's ID. Files appear in the output bucket while the job runs.
 * Each job is billed, so do not blindly retry a call whose outcome is unknown.
 *
 * An archive can be up to 5 TB. Supported formats are zip, tar, gz, tar.gz, 7zip, rar and apk. If
 * part of the archive is corrupt, the job stops, and the files extracted so far are kept.
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
 * - https://cloud.tencent.com/document/product/460/83087 (zh)
 * - https://www.tencentcloud.com/document/product/1045/52870 (en)
 */
export function createUncompressJob(
  client: BaseClient,
  args: CreateFileUncompressJobArgs,
  options?: CallOptions,
): Promise<Answer<CreateFileJobResponse>> {
  return makeCall(client, CREATE_FILE_UNCOMPRESS_JOB, args, options);
}
