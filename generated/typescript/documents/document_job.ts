// Generated from spec/documents/document_job.xsd (fa1c233e76940e7e).
// Do not edit: change the spec and run `make generate`.

/** `DocumentJobDetail`, and its parts. */

import type { JobState } from "../common/job.ts";
import { $JobState, $UserData } from "../common/job.ts";
import { $Identifier, $ObjectKey, $Timestamp } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { textKind, urlKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open, Timestamp } from "../core/types.ts";
import type { DocProcessResult, DocWatermarkResult } from "../results/document_result.ts";
import { $DocProcessResult, $DocWatermarkResult } from "../results/document_result.ts";
import type { DocAigcMetadata } from "../settings/aigc_metadata.ts";
import { $DocAigcMetadata } from "../settings/aigc_metadata.ts";
import type { DocProcess, DocWatermark } from "../settings/document.ts";
import { $DocProcess, $DocWatermark } from "../settings/document.ts";
import type { JobOutput } from "../settings/job_output.ts";
import { $JobOutput } from "../settings/job_output.ts";

/**
 * A kind of document job.
 *
 *
 * - `DocProcess`: Converts a document.
 * - `DocWatermark`: Adds a watermark to a document.
 * - `DocAIGCMetadata`: Marks a document as AI-generated.
 */
export type DocumentJobTag = "DocProcess" | "DocWatermark" | "DocAIGCMetadata";

export const $DocumentJobTag: Scalar = {
  kind: textKind,
  values: ["DocProcess", "DocWatermark", "DocAIGCMetadata"],
};

export const $DocumentAddress: Scalar = {
  kind: urlKind,
  minLength: 1,
};

/** The document that a job processes. Specify at least one field. */
export interface DocumentJobInput {
  /** The key of the document in the bucket. Not empty. */
  object?: string;
  /** The address of the document. */
  url?: string;
}

export const $DocumentJobInput: RecordTable = {
  name: "DocumentJobInput",
  fields: () => [
    ["Object", $ObjectKey],
    ["Url", $DocumentAddress],
  ],
  anyOf: [["Object", "Url"]],
};

/** A document job. */
export interface DocumentJobDetail {
  /**
   * The error code, if the job failed. The vendor documents none for other jobs, but they often
   * have `Success`, so check State.
   */
  code?: string;
  /** The reason why the job failed. */
  message?: string;
  /** The ID of the job. Not empty. */
  jobId: string;
  /**
   * The state of the job. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`, `Cancel`.
   */
  state: Open<JobState>;
  /** When the job was created. */
  creationTime?: Timestamp;
  /** When the job ended; absent until then. */
  endTime?: Timestamp;
  /** The queue of the job. Not empty. */
  queueId?: string;
  /** The kind of job. One of `DocProcess`, `DocWatermark`, `DocAIGCMetadata`. */
  tag?: Open<DocumentJobTag>;
  /** The document to process. */
  input?: DocumentJobInput;
  /** The settings and, once the job has ended, the result. */
  operation?: DocumentJobOperation;
}

export const $DocumentJobDetail: RecordTable = {
  name: "DocumentJobDetail",
  fields: () => [
    ["Code", STRING],
    ["Message", STRING],
    ["JobId", $Identifier, { always: true }],
    ["State", $JobState, { always: true }],
    ["CreationTime", $Timestamp],
    ["EndTime", $Timestamp],
    ["QueueId", $Identifier],
    ["Tag", $DocumentJobTag],
    ["Input", $DocumentJobInput],
    ["Operation", $DocumentJobOperation],
  ],
};

/** The settings of a document job and, once it has ended, its result. */
export interface DocumentJobOperation {
  /** The conversion settings. Only if `Tag` is `DocProcess`. */
  docProcess?: DocProcess;
  /**
   * The output of the conversion; absent until the job has ended. Only if `Tag` is `DocProcess`.
   */
  docProcessResult?: DocProcessResult;
  /** The watermark. Only if `Tag` is `DocWatermark`. */
  docWatermark?: DocWatermark;
  /** The watermarked document; absent until the job has ended. Only if `Tag` is `DocWatermark`. */
  docWatermarkResult?: DocWatermarkResult;
  /** The mark for AI-generated documents. Only if `Tag` is `DocAIGCMetadata`. */
  docAigcMetadata?: DocAigcMetadata;
  /** The output location. */
  output?: JobOutput;
  /** The custom string from the request. At most 1024 characters: printable ASCII. */
  userData?: string;
}

export const $DocumentJobOperation: RecordTable = {
  name: "DocumentJobOperation",
  fields: () => [
    ["DocProcess", $DocProcess],
    ["DocProcessResult", $DocProcessResult],
    ["DocWatermark", $DocWatermark],
    ["DocWatermarkResult", $DocWatermarkResult],
    ["DocAIGCMetadata", $DocAigcMetadata, { key: "docAigcMetadata" }],
    ["Output", $JobOutput],
    ["UserData", $UserData],
  ],
};
