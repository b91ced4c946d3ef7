// Generated from spec/moderation/describe_audio_auditing_job.xsd (63ab2825e9b6a105).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeAudioAuditingJob and its types. */

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
import type { AudioAuditingJob } from "./audio_auditing_job.ts";
import { $AudioAuditingJob } from "./audio_auditing_job.ts";

export const $DescribeAudioAuditingJobParams: RecordTable = {
  name: "DescribeAudioAuditingJobParams",
  fields: () => [
    [
      "jobId",
      $Identifier,
      { in: inPath, required: true, job: { item: "jobsDetail", key: "jobId" } },
    ],
  ],
};

/** The audio job that was found. */
export interface DescribeAudioAuditingJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The job. */
  jobsDetail: AudioAuditingJob;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $DescribeAudioAuditingJobResponse: RecordTable = {
  name: "DescribeAudioAuditingJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $AudioAuditingJob, { always: true, verdict: "whole" }],
  ],
  prototype: withVerdict,
};

export const DESCRIBE_AUDIO_AUDITING_JOB: OperationTable = {
  name: "DescribeAudioAuditingJob",
  method: "GET",
  path: "/audio/auditing/{jobId}",
  host: "bucket",
  safe: true,
  params: () => $DescribeAudioAuditingJobParams,
  response: () => $DescribeAudioAuditingJobResponse,
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
  actions: ["ci:DescribeAuditingAudioJob"],
};

/** The arguments of `describeAudioJob`. */
export interface DescribeAudioAuditingJobArgs {
  /**
   * The ID of the job. Not empty. You can also pass the job itself, or the response that created
   * it.
   */
  jobId: JobReference;
}

/**
 * Look up an audio job. Results are kept for a month.
 *
 * Service errors:
 *
 * - AuditingJobNotFound: The job does not exist.
 *
 * CAM actions:
 *
 * - ci:DescribeAuditingAudioJob
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/48267 (en)
 * - https://cloud.tencent.com/document/product/460/53396 (zh)
 * - https://cloud.tencent.com/document/product/1533/64195 (zh, 2025-11)
 */
export function describeAudioJob(
  client: BaseClient,
  args: DescribeAudioAuditingJobArgs,
  options?: LookUpOptions,
): Promise<Answer<DescribeAudioAuditingJobResponse>> {
  return makeLookUp(client, DESCRIBE_AUDIO_AUDITING_JOB, args, options);
}

/** Wait until several jobs succeed. */
export function waitForAudio(
  client: BaseClient,
  jobs: readonly JobReference[],
  options?: WaitOptions<AudioAuditingJob>,
): Promise<AudioAuditingJob[]>;
/**
 * Wait until a job succeeds, and return it. Pass its id, the job itself, or the response that
 * created it.
 *
 * It looks up the job with `describeAudioJob`. The first lookup is immediate; the interval then
 * grows to half a minute.
 *
 * Errors:
 *
 * - JobFailedError: the job's state is `Failed`.
 * - JobNotFoundError: the job does not exist.
 * - WaitTimeoutError: the job is still running.
 */
export function waitForAudio(
  client: BaseClient,
  job: JobReference,
  options?: WaitOptions<AudioAuditingJob>,
): Promise<AudioAuditingJob>;
export function waitForAudio(
  client: BaseClient,
  job: JobReference | readonly JobReference[],
  options?: WaitOptions<AudioAuditingJob>,
): Promise<AudioAuditingJob | AudioAuditingJob[]> {
  return waitForJobs(client, DESCRIBE_AUDIO_AUDITING_JOB, job, options);
}
