// Generated from spec/moderation/describe_image_auditing_job.xsd (3fb90d463da12a3b).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeImageAuditingJob and its types. */

import { $Identifier } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeLookUp } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type {
  Answer,
  ContentVerdict,
  JobReference,
  LookUpOptions,
  WaitOptions,
} from "../core/types.ts";
import { withVerdict } from "../core/verdict.ts";
import { waitForJobs } from "../core/waiting.ts";
import type { ImageAuditingJob } from "./image_auditing_job.ts";
import { $ImageAuditingJob } from "./image_auditing_job.ts";

export const $DescribeImageAuditingJobParams: RecordTable = {
  name: "DescribeImageAuditingJobParams",
  fields: () => [
    [
      "jobId",
      $Identifier,
      { in: inPath, required: true, job: { item: "jobsDetail", key: "jobId" } },
    ],
  ],
};

/** The image job that was found. */
export interface DescribeImageAuditingJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The job. */
  jobsDetail: ImageAuditingJob;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $DescribeImageAuditingJobResponse: RecordTable = {
  name: "DescribeImageAuditingJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $ImageAuditingJob, { always: true, verdict: "whole" }],
  ],
  prototype: withVerdict,
};

export const DESCRIBE_IMAGE_AUDITING_JOB: OperationTable = {
  name: "DescribeImageAuditingJob",
  method: "GET",
  path: "/image/auditing/{jobId}",
  host: "bucket",
  safe: true,
  params: () => $DescribeImageAuditingJobParams,
  response: () => $DescribeImageAuditingJobResponse,
  waiting: {
    id: "jobId",
    item: "JobsDetail",
    key: "JobId",
    state: "State",
    success: ["Success"],
    failed: ["Failed"],
    cancelled: [],
    code: "Code",
    message: "Message",
  },
  actions: ["ci:DescribeAuditingPictureJob"],
};

/** The arguments of `describeImageJob`. */
export interface DescribeImageAuditingJobArgs {
  /**
   * The ID of the job. Not empty. You can also pass the job itself, or the response that created
   * it.
   */
  jobId: JobReference;
}

/**
 * Look up an image job. Results are kept for a month.
 *
 * Service errors:
 *
 * - AuditingJobNotFound: The job does not exist.
 *
 * CAM actions:
 *
 * - ci:DescribeAuditingPictureJob
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/49322 (en)
 * - https://cloud.tencent.com/document/product/1235/108926 (zh, 2025-06)
 */
export function describeImageJob(
  client: BaseClient,
  args: DescribeImageAuditingJobArgs,
  options?: LookUpOptions,
): Promise<Answer<DescribeImageAuditingJobResponse>> {
  return makeLookUp(client, DESCRIBE_IMAGE_AUDITING_JOB, args, options);
}

/** Wait until several jobs succeed. */
export function waitForImage(
  client: BaseClient,
  jobs: readonly JobReference[],
  options?: WaitOptions<ImageAuditingJob>,
): Promise<ImageAuditingJob[]>;
/**
 * Wait until a job succeeds, and return it. Pass its id, the job itself, or the response that
 * created it.
 *
 * It looks up the job with `describeImageJob`. The first lookup is immediate; the interval then
 * grows to half a minute.
 *
 * Errors:
 *
 * - JobFailedError: the job's state is `Failed`.
 * - JobNotFoundError: the job does not exist.
 * - WaitTimeoutError: the job is still running.
 */
export function waitForImage(
  client: BaseClient,
  job: JobReference,
  options?: WaitOptions<ImageAuditingJob>,
): Promise<ImageAuditingJob>;
export function waitForImage(
  client: BaseClient,
  job: JobReference | readonly JobReference[],
  options?: WaitOptions<ImageAuditingJob>,
): Promise<ImageAuditingJob | ImageAuditingJob[]> {
  return waitForJobs(client, DESCRIBE_IMAGE_AUDITING_JOB, job, options);
}
