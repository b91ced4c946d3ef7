// Generated from spec/moderation/auditing_job.xsd (fd61af28e5f19a98).
// Do not edit: change the spec and run `make generate`.

/** `SubmittedAuditingJob`. */

import { $Identifier, $ObjectKey, $Timestamp } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open, Timestamp } from "../core/types.ts";
import { $DataId } from "../settings/moderation_settings.ts";

/**
 * The state of a moderation job.
 *
 *
 * - `Submitted`: The job is waiting to run.
 * - `Snapshoting`: Frames of the video are being captured.
 * - `Auditing`: The content is being moderated. A job on a live stream stays in this state while
 *   the stream runs.
 * - `Success`: The job succeeded, and the verdict is available.
 * - `Failed`: The job failed. Its Code and Message contain the reason.
 */
export type AuditingJobState = "Submitted" | "Snapshoting" | "Auditing" | "Success" | "Failed";

export const $AuditingJobState: Scalar = {
  kind: textKind,
  values: ["Submitted", "Snapshoting", "Auditing", "Success", "Failed"],
};

/** A moderation job that was created. Look it up for the verdict. */
export interface SubmittedAuditingJob {
  /** The custom string from the request. At most 512 characters. */
  dataId?: string;
  /** The ID of the job. Not empty. */
  jobId: string;
  /** The state of the job. One of `Submitted`, `Snapshoting`, `Auditing`, `Success`, `Failed`. */
  state: Open<AuditingJobState>;
  /** The creation time. */
  creationTime?: Timestamp;
  /** The key of the object. Not empty. */
  object?: string;
  /** The address of the content. */
  url?: string;
}

export const $SubmittedAuditingJob: RecordTable = {
  name: "SubmittedAuditingJob",
  fields: () => [
    ["DataId", $DataId],
    ["JobId", $Identifier, { always: true }],
    ["State", $AuditingJobState, { always: true }],
    ["CreationTime", $Timestamp],
    ["Object", $ObjectKey],
    ["Url", STRING],
  ],
};
