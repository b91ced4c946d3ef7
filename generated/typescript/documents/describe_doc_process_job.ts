// Generated from spec/documents/describe_doc_process_job.xsd (e7f0cf6ad64ba514).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeDocProcessJob and its types. */

import { $Identifier } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeLookUp } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, JobReference, LookUpOptions, WaitOptions } from "../core/types.ts";
import { waitForJobs } from "../core/waiting.ts";
import type { DocumentJobDetail } from "./document_job.ts";
import { $DocumentJobDetail } from "./document_job.ts";

export const $DescribeDocProcessJobParams: RecordTable = {
  name: "DescribeDocProcessJobParams",
  fields: () => [
    [
      "jobId",
      $Identifier,
      {
        in: inPath,
        required: true,
        many: true,
        comma: true,
        job: { item: "jobsDetail", key: "jobId" },
      },
    ],
  ],
};

/** The document jobs that were found. */
export interface DescribeDocProcessJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The jobs that were found. */
  jobsDetail: DocumentJobDetail[];
  /** The requested IDs that do not exist. Not empty. */
  nonExistJobIds: string[];
}

export const $DescribeDocProcessJobResponse: RecordTable = {
  name: "DescribeDocProcessJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $DocumentJobDetail, { many: true }],
    ["NonExistJobIds", $Identifier, { many: true }],
  ],
};

export const DESCRIBE_DOC_PROCESS_JOB: OperationTable = {
  name: "DescribeDocProcessJob",
  method: "GET",
  path: "/doc_jobs/{jobId}",
  host: "bucket",
  safe: true,
  params: () => $DescribeDocProcessJobParams,
  response: () => $DescribeDocProcessJobResponse,
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
  actions: ["ci:DescribeDocProcessJob"],
};

/** The arguments of `describeJob`. */
export interface DescribeDocProcessJobArgs {
  /**
   * One or more job IDs. Not empty. You can also pass the job itself, or the response that created
   * it.
   */
  jobId: JobReference | readonly JobReference[];
}

/**
 * Look up one or more document jobs.
 *
 * CAM actions:
 *
 * - ci:DescribeDocProcessJob
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/436/54095 (zh)
 * - https://cloud.tencent.com/document/product/460/46943 (zh)
 */
export function describeJob(
  client: BaseClient,
  args: DescribeDocProcessJobArgs,
  options?: LookUpOptions,
): Promise<Answer<DescribeDocProcessJobResponse>> {
  return makeLookUp(client, DESCRIBE_DOC_PROCESS_JOB, args, options);
}

/** Wait until several jobs succeed. */
export function wait(
  client: BaseClient,
  jobs: readonly JobReference[],
  options?: WaitOptions<DocumentJobDetail>,
): Promise<DocumentJobDetail[]>;
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
  options?: WaitOptions<DocumentJobDetail>,
): Promise<DocumentJobDetail>;
export function wait(
  client: BaseClient,
  job: JobReference | readonly JobReference[],
  options?: WaitOptions<DocumentJobDetail>,
): Promise<DocumentJobDetail | DocumentJobDetail[]> {
  return waitForJobs(client, DESCRIBE_DOC_PROCESS_JOB, job, options);
}
