// Generated from spec/moderation/describe_video_auditing_job.xsd (21ff8d39dc4322af).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeVideoAuditingJob and its types. */

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
import type { VideoAuditingJob } from "./video_auditing_job.ts";
import { $VideoAuditingJob } from "./video_auditing_job.ts";

export const $DescribeVideoAuditingJobParams: RecordTable = {
  name: "DescribeVideoAuditingJobParams",
  fields: () => [
    [
      "jobId",
      $Identifier,
      { in: inPath, required: true, job: { item: "jobsDetail", key: "jobId" } },
    ],
  ],
};

/** The video job that was found. */
export interface DescribeVideoAuditingJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The job. */
  jobsDetail: VideoAuditingJob;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $DescribeVideoAuditingJobResponse: RecordTable = {
  name: "DescribeVideoAuditingJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $VideoAuditingJob, { always: true, verdict: "whole" }],
  ],
  prototype: withVerdict,
};

export const DESCRIBE_VIDEO_AUDITING_JOB: OperationTable = {
  name: "DescribeVideoAuditingJob",
  method: "GET",
  path: "/video/auditing/{jobId}",
  host: "bucket",
  safe: true,
  params: () => $DescribeVideoAuditingJobParams,
  response: () => $DescribeVideoAuditingJobResponse,
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
  actions: ["ci:DescribeAuditingJobs"],
};

/** The arguments of `describeVideoJob`. */
export interface DescribeVideoAuditingJobArgs {
  /**
   * The ID of the job. Not empty. You can also pass the job itself, or the response that created
   * it.
   */
  jobId: JobReference;
}

/**
 * Look up a job on a video or a live stream. Results are kept for a month.
 *
 * Service errors:
 *
 * - AuditingJobNotFound: The job does not exist.
 *
 * CAM actions:
 *
 * - ci:DescribeAuditingJobs
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/48255 (en)
 * - https://cloud.tencent.com/document/product/460/46926 (zh)
 * - https://www.tencentcloud.com/document/product/436/48279 (en)
 */
export function describeVideoJob(
  client: BaseClient,
  args: DescribeVideoAuditingJobArgs,
  options?: LookUpOptions,
): Promise<Answer<DescribeVideoAuditingJobResponse>> {
  return makeLookUp(client, DESCRIBE_VIDEO_AUDITING_JOB, args, options);
}

/** Wait until several jobs succeed. */
export function waitForVideo(
  client: BaseClient,
  jobs: readonly JobReference[],
  options?: WaitOptions<VideoAuditingJob>,
): Promise<VideoAuditingJob[]>;
/**
 * Wait until a job succeeds, and return it. Pass its id, the job itself, or the response that
 * created it.
 *
 * It looks up the job with `describeVideoJob`. The first lookup is immediate; the interval then
 * grows to half a minute.
 *
 * Errors:
 *
 * - JobFailedError: the job's state is `Failed`.
 * - JobNotFoundError: the job does not exist.
 * - WaitTimeoutError: the job is still running.
 */
export function waitForVideo(
  client: BaseClient,
  job: JobReference,
  options?: WaitOptions<VideoAuditingJob>,
): Promise<VideoAuditingJob>;
export function waitForVideo(
  client: BaseClient,
  job: JobReference | readonly JobReference[],
  options?: WaitOptions<VideoAuditingJob>,
): Promise<VideoAuditingJob | VideoAuditingJob[]> {
  return waitForJobs(client, DESCRIBE_VIDEO_AUDITING_JOB, job, options);
}
