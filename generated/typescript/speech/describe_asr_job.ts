// Generated from spec/speech/describe_asr_job.xsd (d73b13b65982902e).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeAsrJob and its types. */

import type { MediaJobDetail } from "../common/media_job.ts";
import { $MediaJobDetail } from "../common/media_job.ts";
import { $Identifier } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeLookUp } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, JobReference, LookUpOptions, WaitOptions } from "../core/types.ts";
import { waitForJobs } from "../core/waiting.ts";

export const $DescribeAsrJobParams: RecordTable = {
  name: "DescribeAsrJobParams",
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

/** The jobs that were found. */
export interface DescribeAsrJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The jobs that were found. */
  jobsDetail: MediaJobDetail[];
  /** The requested IDs that do not exist. Not empty. */
  nonExistJobIds: string[];
}

export const $DescribeAsrJobResponse: RecordTable = {
  name: "DescribeAsrJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $MediaJobDetail, { many: true }],
    ["NonExistJobIds", $Identifier, { many: true }],
  ],
};

export const DESCRIBE_ASR_JOB: OperationTable = {
  name: "DescribeAsrJob",
  method: "GET",
  path: "/asr_jobs/{jobId}",
  host: "bucket",
  safe: true,
  params: () => $DescribeAsrJobParams,
  response: () => $DescribeAsrJobResponse,
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
  actions: ["ci:DescribeAsrJob"],
};

/** The arguments of `describeJob`. */
export interface DescribeAsrJobArgs {
  /**
   * One or more job IDs. Not empty. You can also pass the job itself, or the response that created
   * it.
   */
  jobId: JobReference | readonly JobReference[];
}

/**
 * Look up one or more speech recognition jobs.
 *
 * CAM actions:
 *
 * - ci:DescribeAsrJob
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/46229 (zh)
 * - https://github.com/tencentyun/intlcloud-documents (en)
 */
export function describeJob(
  client: BaseClient,
  args: DescribeAsrJobArgs,
  options?: LookUpOptions,
): Promise<Answer<DescribeAsrJobResponse>> {
  return makeLookUp(client, DESCRIBE_ASR_JOB, args, options);
}

/** Wait until several jobs succeed. */
export function wait(
  client: BaseClient,
  jobs: readonly JobReference[],
  options?: WaitOptions<MediaJobDetail>,
): Promise<MediaJobDetail[]>;
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
  options?: WaitOptions<MediaJobDetail>,
): Promise<MediaJobDetail>;
export function wait(
  client: BaseClient,
  job: JobReference | readonly JobReference[],
  options?: WaitOptions<MediaJobDetail>,
): Promise<MediaJobDetail | MediaJobDetail[]> {
  return waitForJobs(client, DESCRIBE_ASR_JOB, job, options);
}
