// Generated from spec/media/describe_media_job.xsd (6bf448737746d283).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeMediaJob and its types. */

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

export const $DescribeMediaJobParams: RecordTable = {
  name: "DescribeMediaJobParams",
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

/** The media jobs that were found. */
export interface DescribeMediaJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The jobs that were found. */
  jobsDetail: MediaJobDetail[];
  /** The requested IDs that do not exist. Not empty. */
  nonExistJobIds: string[];
}

export const $DescribeMediaJobResponse: RecordTable = {
  name: "DescribeMediaJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $MediaJobDetail, { many: true }],
    ["NonExistJobIds", $Identifier, { many: true }],
  ],
};

export const DESCRIBE_MEDIA_JOB: OperationTable = {
  name: "DescribeMediaJob",
  method: "GET",
  path: "/jobs/{jobId}",
  host: "bucket",
  safe: true,
  params: () => $DescribeMediaJobParams,
  response: () => $DescribeMediaJobResponse,
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
  actions: ["ci:DescribeMediaJob"],
};

/** The arguments of `describeJob`. */
export interface DescribeMediaJobArgs {
  /**
   * One or more job IDs. Not empty. You can also pass the job itself, or the response that created
   * it.
   */
  jobId: JobReference | readonly JobReference[];
}

/**
 * Look up one or more media jobs.
 *
 * CAM actions:
 *
 * - ci:DescribeMediaJob
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/50355 (en)
 * - https://cloud.tencent.com/document/product/436/54010 (zh)
 */
export function describeJob(
  client: BaseClient,
  args: DescribeMediaJobArgs,
  options?: LookUpOptions,
): Promise<Answer<DescribeMediaJobResponse>> {
  return makeLookUp(client, DESCRIBE_MEDIA_JOB, args, options);
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
  return waitForJobs(client, DESCRIBE_MEDIA_JOB, job, options);
}
