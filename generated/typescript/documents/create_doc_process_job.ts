// Generated from spec/documents/create_doc_process_job.xsd (2ae93f4da6c55cc7).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateDocProcessJob and its types. */

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
import type { DocWatermarkInput, DocumentTargetType } from "../settings/document.ts";
import { $DocProcess } from "../settings/document.ts";
import type { JobOutputInput } from "../settings/job_output.ts";
import { $JobOutput } from "../settings/job_output.ts";

export const $CreateDocProcessJobRequest: RecordTable = {
  name: "CreateDocProcessJobRequest",
  fields: () => [
    ["Tag", $DocumentJobTag, { required: true, fixed: "DocProcess" }],
    ["Input", $DocumentJobInput, { required: true, flatten: true }],
    ["Operation", $DocProcessOperation, { required: true, flatten: true }],
    ["QueueId", $Identifier],
    ["CallBackFormat", $CallBackFormat],
    ["CallBackType", $CallBackType],
    ["CallBack", $CallBackAddress],
    ["CallBackMqConfig", $CallBackMqConfig, { need: when(["CallBackType", "TDMQ"]) }],
    ["CallBackKafkaConfig", $KafkaConfig, { need: when(["CallBackType", "Kafka"]) }],
  ],
};

export const $DocProcessOperation: RecordTable = {
  name: "DocProcessOperation",
  fields: () => [
    ["DocProcess", $DocProcess, { required: true, flatten: true }],
    ["Output", $JobOutput, { required: true }],
    ["UserData", $UserData],
  ],
};

/** The job that was created. */
export interface CreateDocProcessJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The jobs; one for this call. */
  jobsDetail: DocumentJobDetail[];
}

export const $CreateDocProcessJobResponse: RecordTable = {
  name: "CreateDocProcessJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $DocumentJobDetail, { many: true, always: true }],
  ],
};

export const CREATE_DOC_PROCESS_JOB: OperationTable = {
  name: "CreateDocProcessJob",
  method: "POST",
  path: "/doc_jobs",
  host: "bucket",
  request: () => $CreateDocProcessJobRequest,
  response: () => $CreateDocProcessJobResponse,
  actions: ["ci:CreateDocProcessJobs", "cam:PassRole"],
};

/**
 * The arguments of `createProcessJob`.
 *
 * At least one of `object`, `url` is required.
 */
export interface CreateDocProcessJobArgs {
  /** The key of the document in the bucket. Not empty. */
  object?: string;
  /** The address of the document. */
  url?: string;
  /** The document type, such as docx. Required only if the key has no extension. */
  srcType?: string;
  /**
   * The target format. If the service does not recognise the value, it uses jpg. One of `jpg`,
   * `png`, `pdf`.
   */
  tgtType?: DocumentTargetType;
  /**
   * The first page to convert, starting from 1. For a spreadsheet, the page within the sheet
   * SheetId. Default: `1`.
   */
  startPage?: number | bigint;
  /**
   * The last page to convert; -1 converts all remaining pages. For a spreadsheet, the page within
   * the sheet SheetId. Default: `-1`.
   */
  endPage?: number | bigint;
  /**
   * The sheet of a spreadsheet to convert, starting from 1; 0 converts all sheets. Default: `0`.
   */
  sheetId?: number | bigint;
  /**
   * The orientation of spreadsheet pages: 0 for portrait, any other number for landscape. Default:
   * `0`.
   */
  paperDirection?: number | bigint;
  /** The paper size of spreadsheet pages. 0 to 2. Default: `0`. */
  paperSize?: number;
  /** The image processing rules, joined by `|`, such as `imageMogr2/rotate/90`. */
  imageParams?: string;
  /** The image quality. 1 to 100. Default: `100`. */
  quality?: number;
  /** The image scale. 10 to 200. Default: `100`. */
  zoom?: number;
  /**
   * The image resolution, combined with Zoom. Image width must stay below 65,500 pixels. 96 to 600.
   * Default: `96`.
   */
  imageDpi?: number;
  /**
   * Whether to join the pages into one long image. Fails for more than 20 pages. 0 to 1. Default:
   * `0`.
   */
  picPagination?: number;
  /** The password that opens the document. */
  docPassword?: string;
  /** 1 to show comments and tracked changes; 0 to hide comments and apply the changes. 0 to 1. */
  comments?: number;
  /** A watermark for each page. */
  docWatermark?: DocWatermarkInput;
  /**
   * The output location. The key must contain `${Number}`, a file counter that starts at 1, or
   * `${Page}`, the page number. For a spreadsheet, use `${SheetID}` in the path and `${Number}` in
   * the name.
   */
  output: JobOutputInput;
  /**
   * A custom string, returned in the job's details and callback. At most 1024 characters: printable
   * ASCII.
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
 * Create a job that converts a document to images or PDF.
 *
 * The call immediately returns the job's ID. Once the job has ended, the pages are in the output
 * bucket and the job's details list them. Each job is billed, so do not blindly retry a call whose
 * outcome is unknown.
 *
 * A document can be up to 200 MB, with up to 5,000 pages. Text files, presentations, spreadsheets,
 * PDF files and source code are supported. One sheet of a spreadsheet can produce several images.
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
 * - https://cloud.tencent.com/document/product/436/54084 (zh, 2025-08-29)
 * - https://www.tencentcloud.com/document/product/1045/47932 (en)
 * - https://cloud.tencent.com/document/product/460/46942 (zh)
 */
export function createProcessJob(
  client: BaseClient,
  args: CreateDocProcessJobArgs,
  options?: CallOptions,
): Promise<Answer<CreateDocProcessJobResponse>> {
  return makeCall(client, CREATE_DOC_PROCESS_JOB, args, options);
}
