// Generated from spec/moderation/cancel_live_auditing_job.xsd (b4cd2cc5a1b6f5a0).
// Do not edit: change the spec and run `make generate`.

/** The operation CancelLiveAuditingJob and its types. */

import { $Identifier, $Timestamp } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { withIds } from "../core/jobs.ts";
import { inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, JobReference, Open, Timestamp } from "../core/types.ts";
import type { AuditingJobState } from "./auditing_job.ts";
import { $AuditingJobState } from "./auditing_job.ts";
import { $DataId } from "../settings/moderation_settings.ts";

export const $CancelLiveAuditingJobParams: RecordTable = {
  name: "CancelLiveAuditingJobParams",
  fields: () => [
    [
      "jobId",
      $Identifier,
      { in: inPath, required: true, job: { item: "jobsDetail", key: "jobId" } },
    ],
  ],
};

/** The job that was cancelled. */
export interface CancelLiveAuditingJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The job. */
  jobsDetail: CancelledLiveJob;
}

export const $CancelLiveAuditingJobResponse: RecordTable = {
  name: "CancelLiveAuditingJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $CancelledLiveJob, { always: true }],
  ],
};

/** A live job that was cancelled. */
export interface CancelledLiveJob {
  /** The custom string from the request. At most 512 characters. */
  dataId?: string;
  /** The ID of the job. Not empty. */
  jobId: string;
  /** The state of the job. One of `Submitted`, `Snapshoting`, `Auditing`, `Success`, `Failed`. */
  state?: Open<AuditingJobState>;
  /** The creation time. */
  creationTime?: Timestamp;
}

export const $CancelledLiveJob: RecordTable = {
  name: "CancelledLiveJob",
  fields: () => [
    ["DataId", $DataId],
    ["JobId", $Identifier, { always: true }],
    ["State", $AuditingJobState],
    ["CreationTime", $Timestamp],
  ],
};

export const CANCEL_LIVE_AUDITING_JOB: OperationTable = {
  name: "CancelLiveAuditingJob",
  method: "POST",
  path: "/video/cancel_auditing/{jobId}",
  host: "bucket",
  safe: true,
  params: () => $CancelLiveAuditingJobParams,
  response: () => $CancelLiveAuditingJobResponse,
  actions: ["ci:CancelAuditingJobs"],
};

/** The arguments of `cancelLiveJob`. */
export interface CancelLiveAuditingJobArgs {
  /**
   * The ID of the job. Not empty. You can also pass the job itself, or the response that created
   * it.
   */
  jobId: JobReference;
}

/**
 * Stop moderating a live stream.
 *
 * The service accepts 20 such calls per second.
 *
 * Service errors:
 *
 * - AuditingJobNotFound: The job does not exist.
 *
 * CAM actions:
 *
 * - ci:CancelAuditingJobs
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/436/48278 (en, 2025-12)
 * - https://cloud.tencent.com/document/product/436/76263 (zh)
 * - https://cloud.tencent.com/document/product/436/121182 (zh, 2025-09)
 */
export function cancelLiveJob(
  client: BaseClient,
  args: CancelLiveAuditingJobArgs,
  options?: CallOptions,
): Promise<Answer<CancelLiveAuditingJobResponse>> {
  return makeCall(
    client,
    CANCEL_LIVE_AUDITING_JOB,
    withIds(CANCEL_LIVE_AUDITING_JOB, args),
    options,
  );
}
