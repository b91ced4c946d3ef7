// Generated from spec/moderation/describe_virus_detect_job.xsd (b7542223ec5e59c6).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeVirusDetectJob and its types. */

import { $Identifier, $ObjectKey, $Timestamp } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeLookUp } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inPath } from "../core/places.ts";
import { textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type {
  Answer,
  ContentVerdict,
  JobReference,
  LookUpOptions,
  Open,
  Timestamp,
  WaitOptions,
} from "../core/types.ts";
import { withVerdict } from "../core/verdict.ts";
import { waitForJobs } from "../core/waiting.ts";
import type { AuditingJobState } from "./auditing_job.ts";
import { $AuditingJobState } from "./auditing_job.ts";

/**
 * Whether a file contains a virus.
 *
 *
 * - `normal`: No virus was found.
 * - `block`: A virus was found.
 */
export type VirusVerdict = "normal" | "block";

export const $VirusVerdict: Scalar = {
  kind: textKind,
  values: ["normal", "block"],
  suggests: { normal: "pass", block: "block" },
};

export const $DescribeVirusDetectJobParams: RecordTable = {
  name: "DescribeVirusDetectJobParams",
  fields: () => [
    [
      "jobId",
      $Identifier,
      { in: inPath, required: true, job: { item: "jobsDetail", key: "jobId" } },
    ],
  ],
};

/** The virus job that was found. */
export interface DescribeVirusDetectJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The job. */
  jobsDetail: VirusDetectJob;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $DescribeVirusDetectJobResponse: RecordTable = {
  name: "DescribeVirusDetectJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $VirusDetectJob, { always: true, verdict: "whole" }],
  ],
  prototype: withVerdict,
};

/** A job that scans a file for viruses, and its verdict. */
export interface VirusDetectJob {
  /** The error code of a failed job. Other jobs have none, or Success, so check State instead. */
  code?: string;
  /** The reason for the failure. */
  message?: string;
  /** The ID of the job. Not empty. */
  jobId: string;
  /** The state of the job. One of `Submitted`, `Snapshoting`, `Auditing`, `Success`, `Failed`. */
  state: Open<AuditingJobState>;
  /** The creation time. */
  creationTime?: Timestamp;
  /** The key of the file, if the request specified one. Not empty. */
  object?: string;
  /** The address of the file, if the request specified one. */
  url?: string;
  /** The verdict. One of `normal`, `block`. A pass counts only if `state` is `Success`. */
  suggestion?: Open<VirusVerdict>;
  /** The results of the scan. */
  detectDetail?: VirusDetectDetail;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $VirusDetectJob: RecordTable = {
  name: "VirusDetectJob",
  fields: () => [
    ["Code", STRING],
    ["Message", STRING],
    ["JobId", $Identifier, { always: true }],
    ["State", $AuditingJobState, { always: true }],
    ["CreationTime", $Timestamp],
    ["Object", $ObjectKey],
    ["Url", STRING],
    ["Suggestion", $VirusVerdict, { verdict: "suggestion", final: ["State", "Success"] }],
    ["DetectDetail", $VirusDetectDetail, { verdict: "part" }],
  ],
  prototype: withVerdict,
};

/** The results of scanning a file. */
export interface VirusDetectDetail {
  /** The viruses. */
  result: VirusInfo[];
}

export const $VirusDetectDetail: RecordTable = {
  name: "VirusDetectDetail",
  fields: () => [["Result", $VirusInfo, { many: true, verdict: "part" }]],
};

/** A virus in a file. */
export interface VirusInfo {
  /** The file that contains the virus. */
  fileName?: string;
  /** The name of the virus. */
  virusName?: string;
}

export const $VirusInfo: RecordTable = {
  name: "VirusInfo",
  fields: () => [
    ["FileName", STRING],
    ["VirusName", STRING, { verdict: "label" }],
  ],
};

export const DESCRIBE_VIRUS_DETECT_JOB: OperationTable = {
  name: "DescribeVirusDetectJob",
  method: "GET",
  path: "/virus/detect/{jobId}",
  host: "bucket",
  safe: true,
  params: () => $DescribeVirusDetectJobParams,
  response: () => $DescribeVirusDetectJobResponse,
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
  actions: ["ci:DescribeAuditingVirusJob"],
};

/** The arguments of `describeVirusJob`. */
export interface DescribeVirusDetectJobArgs {
  /**
   * The ID of the job. Not empty. You can also pass the job itself, or the response that created
   * it.
   */
  jobId: JobReference;
}

/**
 * Look up a virus job.
 *
 * Service errors:
 *
 * - AuditingJobNotFound: The job does not exist.
 *
 * CAM actions:
 *
 * - ci:DescribeAuditingVirusJob
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/72967 (en)
 * - https://www.tencentcloud.com/document/product/436/50133 (en, 2025-12)
 * - https://cloud.tencent.com/document/product/436/63962 (zh, 2024-11)
 */
export function describeVirusJob(
  client: BaseClient,
  args: DescribeVirusDetectJobArgs,
  options?: LookUpOptions,
): Promise<Answer<DescribeVirusDetectJobResponse>> {
  return makeLookUp(client, DESCRIBE_VIRUS_DETECT_JOB, args, options);
}

/** Wait until several jobs succeed. */
export function waitForVirus(
  client: BaseClient,
  jobs: readonly JobReference[],
  options?: WaitOptions<VirusDetectJob>,
): Promise<VirusDetectJob[]>;
/**
 * Wait until a job succeeds, and return it. Pass its id, the job itself, or the response that
 * created it.
 *
 * It looks up the job with `describeVirusJob`. The first lookup is immediate; the interval then
 * grows to half a minute.
 *
 * Errors:
 *
 * - JobFailedError: the job's state is `Failed`.
 * - JobNotFoundError: the job does not exist.
 * - WaitTimeoutError: the job is still running.
 */
export function waitForVirus(
  client: BaseClient,
  job: JobReference,
  options?: WaitOptions<VirusDetectJob>,
): Promise<VirusDetectJob>;
export function waitForVirus(
  client: BaseClient,
  job: JobReference | readonly JobReference[],
  options?: WaitOptions<VirusDetectJob>,
): Promise<VirusDetectJob | VirusDetectJob[]> {
  return waitForJobs(client, DESCRIBE_VIRUS_DETECT_JOB, job, options);
}
