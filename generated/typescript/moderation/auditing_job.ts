// Generated from spec/moderation/auditing_job.xsd (0312fdd1b38030a1).
// Do not edit: change the spec and run `make generate`.

/** `SubmittedAuditingJob`. */

import { $Identifier, $ObjectKey, $Timestamp } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open, Timestamp } from "../core/types.ts";
import { $DataId } from "../settings/moderation_settings.ts";

/**
 * Where a moderation job stands.
 *
 *
 * - `Submitted`: Accepted; waiting to run.
 * - `Snapshoting`: Frames of the video are being taken.
 * - `Auditing`: Being moderated; a live stream stays so while it runs.
 * - `Success`: Ended well; the verdict is available.
 * - `Failed`: Failed; the job's Code and Message tell why.
 */
export type AuditingJobState = "Submitted" | "Snapshoting" | "Auditing" | "Success" | "Failed";

export const $AuditingJobState: Scalar = {
  kind: textKind,
  values: ["Submitted", "Snapshoting", "Auditing", "Success", "Failed"],
};

/** A moderation job that was created. Look it up for the verdict. */
export interface SubmittedAuditingJob {
  /** The text given in the request. At most 512 characters. */
  dataId?: string;
  /** The id of the job. Not empty. */
  jobId: string;
  /** Where it stands. One of `Submitted`, `Snapshoting`, `Auditing`, `Success`, `Failed`. */
  state: Open<AuditingJobState>;
  /** When it was created. */
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
