// Generated from spec/recognition/describe_ai_job.xsd (30d9f2a56ac1514d).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeAiJob and its types. */

import { $Identifier } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeLookUp } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, JobReference, LookUpOptions, WaitOptions } from "../core/types.ts";
import { waitForJobs } from "../core/waiting.ts";
import type { AiJobDetail } from "./ai_job.ts";
import { $AiJobDetail } from "./ai_job.ts";

export const $DescribeAiJobParams: RecordTable = {
  name: "DescribeAiJobParams",
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

/** The AI jobs that were found. */
export interface DescribeAiJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The jobs that were found. */
  jobsDetail: AiJobDetail[];
  /** The requested IDs that do not exist. Not empty. */
  nonExistJobIds: string[];
}

export const $DescribeAiJobResponse: RecordTable = {
  name: "DescribeAiJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $AiJobDetail, { many: true }],
    ["NonExistJobIds", $Identifier, { many: true }],
  ],
};

export const DESCRIBE_AI_JOB: OperationTable = {
  name: "DescribeAiJob",
  method: "GET",
  path: "/ai_jobs/{jobId}",
  host: "bucket",
  safe: true,
  params: () => $DescribeAiJobParams,
  response: () => $DescribeAiJobResponse,
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

/** The arguments of `describeAiJob`. */
export interface DescribeAiJobArgs {
  /**
   * One or more job IDs. Not empty. You can also pass the job itself, or the response that created
   * it.
   */
  jobId: JobReference | readonly JobReference[];
}

/**
 * Look up one or more AI jobs.
 *
 * Pages:
 *
 * - https://github.com/tencentyun/intlcloud-documents (en)
 */
export function describeAiJob(
  client: BaseClient,
  args: DescribeAiJobArgs,
  options?: LookUpOptions,
): Promise<Answer<DescribeAiJobResponse>> {
  return makeLookUp(client, DESCRIBE_AI_JOB, args, options);
}

/** Wait until several jobs succeed. */
export function waitForAi(
  client: BaseClient,
  jobs: readonly JobReference[],
  options?: WaitOptions<AiJobDetail>,
): Promise<AiJobDetail[]>;
/**
 * Wait until a job succeeds, and return it. Pass its id, the job itself, or the response that
 * created it.
 *
 * It looks up the job with `describeAiJob`. The first lookup is immediate; the interval then grows
 * to half a minute.
 *
 * Errors:
 *
 * - JobFailedError: the job's state is `Failed`.
 * - JobCancelledError: the job's state is `Cancel`.
 * - JobNotFoundError: the job does not exist.
 * - WaitTimeoutError: the job is still running.
 */
export function waitForAi(
  client: BaseClient,
  job: JobReference,
  options?: WaitOptions<AiJobDetail>,
): Promise<AiJobDetail>;
export function waitForAi(
  client: BaseClient,
  job: JobReference | readonly JobReference[],
  options?: WaitOptions<AiJobDetail>,
): Promise<AiJobDetail | AiJobDetail[]> {
  return waitForJobs(client, DESCRIBE_AI_JOB, job, options);
}
