// Generated from spec/moderation/describe_text_auditing_job.xsd (43c560227aba628c).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeTextAuditingJob and its types. */

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
import type { TextAuditingJob } from "./text_auditing_job.ts";
import { $TextAuditingJob } from "./text_auditing_job.ts";

export const $DescribeTextAuditingJobParams: RecordTable = {
  name: "DescribeTextAuditingJobParams",
  fields: () => [
    [
      "jobId",
      $Identifier,
      { in: inPath, required: true, job: { item: "jobsDetail", key: "jobId" } },
    ],
  ],
};

/** The text job that was found. */
export interface DescribeTextAuditingJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The job. */
  jobsDetail: TextAuditingJob;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $DescribeTextAuditingJobResponse: RecordTable = {
  name: "DescribeTextAuditingJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $TextAuditingJob, { always: true, verdict: "whole" }],
  ],
  prototype: withVerdict,
};

export const DESCRIBE_TEXT_AUDITING_JOB: OperationTable = {
  name: "DescribeTextAuditingJob",
  method: "GET",
  path: "/text/auditing/{jobId}",
  host: "bucket",
  safe: true,
  params: () => $DescribeTextAuditingJobParams,
  response: () => $DescribeTextAuditingJobResponse,
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
  actions: ["ci:DescribeAuditingTextJob"],
};

/** The arguments of `describeTextJob`. */
export interface DescribeTextAuditingJobArgs {
  /**
   * The ID of the job. Not empty. You can also pass the job itself, or the response that created
   * it.
   */
  jobId: JobReference;
}

/**
 * Look up a text job. Results are kept for at least a month.
 *
 * Service errors:
 *
 * - AuditingJobNotFound: The job does not exist.
 *
 * CAM actions:
 *
 * - ci:DescribeAuditingTextJob
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/436/48189 (en)
 * - https://cloud.tencent.com/document/product/436/56288 (zh)
 */
export function describeTextJob(
  client: BaseClient,
  args: DescribeTextAuditingJobArgs,
  options?: LookUpOptions,
): Promise<Answer<DescribeTextAuditingJobResponse>> {
  return makeLookUp(client, DESCRIBE_TEXT_AUDITING_JOB, args, options);
}

/** Wait until several jobs succeed. */
export function waitForText(
  client: BaseClient,
  jobs: readonly JobReference[],
  options?: WaitOptions<TextAuditingJob>,
): Promise<TextAuditingJob[]>;
/**
 * Wait until a job succeeds, and return it. Pass its id, the job itself, or the response that
 * created it.
 *
 * It looks up the job with `describeTextJob`. The first lookup is immediate; the interval then
 * grows to half a minute.
 *
 * Errors:
 *
 * - JobFailedError: the job's state is `Failed`.
 * - JobNotFoundError: the job does not exist.
 * - WaitTimeoutError: the job is still running.
 */
export function waitForText(
  client: BaseClient,
  job: JobReference,
  options?: WaitOptions<TextAuditingJob>,
): Promise<TextAuditingJob>;
export function waitForText(
  client: BaseClient,
  job: JobReference | readonly JobReference[],
  options?: WaitOptions<TextAuditingJob>,
): Promise<TextAuditingJob | TextAuditingJob[]> {
  return waitForJobs(client, DESCRIBE_TEXT_AUDITING_JOB, job, options);
}
