// Generated from spec/files/describe_file_process_job.xsd (371c92fa6194ba16).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeFileProcessJob and its types. */

import { $Identifier } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeLookUp } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, JobReference, LookUpOptions, WaitOptions } from "../core/types.ts";
import { waitForJobs } from "../core/waiting.ts";
import type { FileJobDetail } from "./file_job.ts";
import { $FileJobDetail } from "./file_job.ts";

export const $DescribeFileProcessJobParams: RecordTable = {
  name: "DescribeFileProcessJobParams",
  fields: () => [
    [
      "jobId",
      $Identifier,
      { in: inPath, required: true, job: { item: "jobsDetail", key: "jobId" } },
    ],
  ],
};

/** The file job, if it exists. */
export interface DescribeFileProcessJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The job; absent if the ID does not exist. */
  jobsDetail: FileJobDetail[];
  /** The requested ID, if it does not exist. Not empty. */
  nonExistJobIds: string[];
}

export const $DescribeFileProcessJobResponse: RecordTable = {
  name: "DescribeFileProcessJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $FileJobDetail, { many: true }],
    ["NonExistJobIds", $Identifier, { many: true }],
  ],
};

export const DESCRIBE_FILE_PROCESS_JOB: OperationTable = {
  name: "DescribeFileProcessJob",
  method: "GET",
  path: "/file_jobs/{jobId}",
  host: "bucket",
  safe: true,
  params: () => $DescribeFileProcessJobParams,
  response: () => $DescribeFileProcessJobResponse,
  waiting: {
    id: "jobId",
    item: "JobsDetail",
    key: "JobId",
    state: "State",
    success: ["Success"],
    failed: ["Failed"],
    cancelled: ["Cancel"],
    code: "Code",
    message: "Message",
    missing: "NonExistJobIds",
  },
};

/** The arguments of `describeJob`. */
export interface DescribeFileProcessJobArgs {
  /**
   * The ID of the job. Not empty. You can also pass the job itself, or the response that created
   * it.
   */
  jobId: JobReference;
}

/**
 * Look up a file job of any kind.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/436/83109 (zh)
 * - https://cloud.tencent.com/document/product/436/83111 (zh)
 * - https://cloud.tencent.com/document/product/436/83113 (zh)
 */
export function describeJob(
  client: BaseClient,
  args: DescribeFileProcessJobArgs,
  options?: LookUpOptions,
): Promise<Answer<DescribeFileProcessJobResponse>> {
  return makeLookUp(client, DESCRIBE_FILE_PROCESS_JOB, args, options);
}

/** Wait until several jobs succeed. */
export function wait(
  client: BaseClient,
  jobs: readonly JobReference[],
  options?: WaitOptions<FileJobDetail>,
): Promise<FileJobDetail[]>;
/**
 * Wait until a job succeeds, and return it. Pass its id, the job itself, or the response that
 * created it.
 *
 * It looks up the job with `describeJob`. The first lookup is immediate; the interval then grows to
 * half a minute.
 *
 * Errors:
 *
 * - JobFailedError: the job's state is `Failed`.
 * - JobCancelledError: the job's state is `Cancel`.
 * - JobNotFoundError: the job does not exist.
 * - WaitTimeoutError: the job is still running.
 */
export function wait(
  client: BaseClient,
  job: JobReference,
  options?: WaitOptions<FileJobDetail>,
): Promise<FileJobDetail>;
export function wait(
  client: BaseClient,
  job: JobReference | readonly JobReference[],
  options?: WaitOptions<FileJobDetail>,
): Promise<FileJobDetail | FileJobDetail[]> {
  return waitForJobs(client, DESCRIBE_FILE_PROCESS_JOB, job, options);
}
