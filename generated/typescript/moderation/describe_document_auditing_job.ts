// Generated from spec/moderation/describe_document_auditing_job.xsd (dfd4a12b66d8220a).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeDocumentAuditingJob and its types. */

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
import type { DocumentAuditingJob } from "./document_auditing_job.ts";
import { $DocumentAuditingJob } from "./document_auditing_job.ts";

export const $DescribeDocumentAuditingJobParams: RecordTable = {
  name: "DescribeDocumentAuditingJobParams",
  fields: () => [
    [
      "jobId",
      $Identifier,
      { in: inPath, required: true, job: { item: "jobsDetail", key: "jobId" } },
    ],
  ],
};

/** The document job that was found. */
export interface DescribeDocumentAuditingJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The job. */
  jobsDetail: DocumentAuditingJob;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $DescribeDocumentAuditingJobResponse: RecordTable = {
  name: "DescribeDocumentAuditingJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $DocumentAuditingJob, { always: true, verdict: "whole" }],
  ],
  prototype: withVerdict,
};

export const DESCRIBE_DOCUMENT_AUDITING_JOB: OperationTable = {
  name: "DescribeDocumentAuditingJob",
  method: "GET",
  path: "/document/auditing/{jobId}",
  host: "bucket",
  safe: true,
  params: () => $DescribeDocumentAuditingJobParams,
  response: () => $DescribeDocumentAuditingJobResponse,
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
  actions: ["ci:DescribeAuditingDocumentJob"],
};

/** The arguments of `describeDocumentJob`. */
export interface DescribeDocumentAuditingJobArgs {
  /**
   * The ID of the job. Not empty. You can also pass the job itself, or the response that created
   * it.
   */
  jobId: JobReference;
}

/**
 * Look up a document job. Results are kept for three months.
 *
 * Service errors:
 *
 * - AuditingJobNotFound: The job does not exist.
 *
 * CAM actions:
 *
 * - ci:DescribeAuditingDocumentJob
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/52122 (en)
 * - https://cloud.tencent.com/document/product/436/59382 (zh)
 */
export function describeDocumentJob(
  client: BaseClient,
  args: DescribeDocumentAuditingJobArgs,
  options?: LookUpOptions,
): Promise<Answer<DescribeDocumentAuditingJobResponse>> {
  return makeLookUp(client, DESCRIBE_DOCUMENT_AUDITING_JOB, args, options);
}

/** Wait until several jobs succeed. */
export function waitForDocument(
  client: BaseClient,
  jobs: readonly JobReference[],
  options?: WaitOptions<DocumentAuditingJob>,
): Promise<DocumentAuditingJob[]>;
/**
 * Wait until a job succeeds, and return it. Pass its id, the job itself, or the response that
 * created it.
 *
 * It looks up the job with `describeDocumentJob`. The first lookup is immediate; the interval then
 * grows to half a minute.
 *
 * Errors:
 *
 * - JobFailedError: the job's state is `Failed`.
 * - JobNotFoundError: the job does not exist.
 * - WaitTimeoutError: the job is still running.
 */
export function waitForDocument(
  client: BaseClient,
  job: JobReference,
  options?: WaitOptions<DocumentAuditingJob>,
): Promise<DocumentAuditingJob>;
export function waitForDocument(
  client: BaseClient,
  job: JobReference | readonly JobReference[],
  options?: WaitOptions<DocumentAuditingJob>,
): Promise<DocumentAuditingJob | DocumentAuditingJob[]> {
  return waitForJobs(client, DESCRIBE_DOCUMENT_AUDITING_JOB, job, options);
}
