// Generated from spec/moderation/describe_webpage_auditing_job.xsd (31570af772245376).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeWebpageAuditingJob and its types. */

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
import type { WebpageAuditingJob } from "./webpage_auditing_job.ts";
import { $WebpageAuditingJob } from "./webpage_auditing_job.ts";

export const $DescribeWebpageAuditingJobParams: RecordTable = {
  name: "DescribeWebpageAuditingJobParams",
  fields: () => [
    [
      "jobId",
      $Identifier,
      { in: inPath, required: true, job: { item: "jobsDetail", key: "jobId" } },
    ],
  ],
};

/** The web page job that was found. */
export interface DescribeWebpageAuditingJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The job. */
  jobsDetail: WebpageAuditingJob;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $DescribeWebpageAuditingJobResponse: RecordTable = {
  name: "DescribeWebpageAuditingJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $WebpageAuditingJob, { always: true, verdict: "whole" }],
  ],
  prototype: withVerdict,
};

export const DESCRIBE_WEBPAGE_AUDITING_JOB: OperationTable = {
  name: "DescribeWebpageAuditingJob",
  method: "GET",
  path: "/webpage/auditing/{jobId}",
  host: "bucket",
  safe: true,
  params: () => $DescribeWebpageAuditingJobParams,
  response: () => $DescribeWebpageAuditingJobResponse,
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
  actions: ["ci:DescribeAuditingWebpageJob"],
};

/** The arguments of `describeWebpageJob`. */
export interface DescribeWebpageAuditingJobArgs {
  /**
   * The ID of the job. Not empty. You can also pass the job itself, or the response that created
   * it.
   */
  jobId: JobReference;
}

/**
 * Look up a web page job. Results are kept for three months.
 *
 * Service errors:
 *
 * - AuditingJobNotFound: The job does not exist.
 *
 * CAM actions:
 *
 * - ci:DescribeAuditingWebpageJob
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/52186 (en)
 * - https://cloud.tencent.com/document/product/436/63959 (zh)
 */
export function describeWebpageJob(
  client: BaseClient,
  args: DescribeWebpageAuditingJobArgs,
  options?: LookUpOptions,
): Promise<Answer<DescribeWebpageAuditingJobResponse>> {
  return makeLookUp(client, DESCRIBE_WEBPAGE_AUDITING_JOB, args, options);
}

/** Wait until several jobs succeed. */
export function waitForWebpage(
  client: BaseClient,
  jobs: readonly JobReference[],
  options?: WaitOptions<WebpageAuditingJob>,
): Promise<WebpageAuditingJob[]>;
/**
 * Wait until a job succeeds, and return it. Pass its id, the job itself, or the response that
 * created it.
 *
 * It looks up the job with `describeWebpageJob`. The first lookup is immediate; the interval then
 * grows to half a minute.
 *
 * Errors:
 *
 * - JobFailedError: the job's state is `Failed`.
 * - JobNotFoundError: the job does not exist.
 * - WaitTimeoutError: the job is still running.
 */
export function waitForWebpage(
  client: BaseClient,
  job: JobReference,
  options?: WaitOptions<WebpageAuditingJob>,
): Promise<WebpageAuditingJob>;
export function waitForWebpage(
  client: BaseClient,
  job: JobReference | readonly JobReference[],
  options?: WaitOptions<WebpageAuditingJob>,
): Promise<WebpageAuditingJob | WebpageAuditingJob[]> {
  return waitForJobs(client, DESCRIBE_WEBPAGE_AUDITING_JOB, job, options);
}
