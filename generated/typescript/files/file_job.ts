// Generated from spec/files/file_job.xsd (cab698d0dbd6f696).
// Do not edit: change the spec and run `make generate`.

/** `CreateFileJobResponse`, and its parts. */

import type { JobState } from "../common/job.ts";
import { $JobState, $UserData } from "../common/job.ts";
import { $Identifier, $ObjectKey, $Timestamp } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open, Timestamp } from "../core/types.ts";
import type { FileCompressResult, FileUncompressResult } from "../results/file_archive_result.ts";
import { $FileCompressResult, $FileUncompressResult } from "../results/file_archive_result.ts";
import type { FileHashCodeResult } from "../results/file_hash_result.ts";
import { $FileHashCodeResult } from "../results/file_hash_result.ts";
import type { FileCompressConfig, FileUncompressConfig } from "../settings/file_archive.ts";
import { $FileCompressConfig, $FileUncompressConfig } from "../settings/file_archive.ts";
import type { FileHashCodeConfig } from "../settings/file_hash.ts";
import { $FileHashCodeConfig } from "../settings/file_hash.ts";

/**
 * The kind of file job.
 *
 *
 * - `FileHashCode`: Hashes a file.
 * - `FileUncompress`: Extracts an archive.
 * - `FileCompress`: Packs files into an archive.
 */
export type FileJobTag = "FileHashCode" | "FileUncompress" | "FileCompress";

export const $FileJobTag: Scalar = {
  kind: textKind,
  values: ["FileHashCode", "FileUncompress", "FileCompress"],
};

/** A file job. */
export interface FileJobDetail {
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
  /** The kind of job. One of `FileHashCode`, `FileUncompress`, `FileCompress`. */
  tag?: Open<FileJobTag>;
  /** The start time; absent until the job starts. */
  startTime?: Timestamp;
  /** The progress, in percent. */
  progress?: bigint;
  /** The object to process. Only if `tag` is `FileHashCode` or `FileUncompress`. */
  input?: FileJobInput;
  /** The settings and, once the job has ended, the result. */
  operation?: FileJobOperation;
}

export const $FileJobDetail: RecordTable = {
  name: "FileJobDetail",
  fields: () => [
    ["Code", STRING],
    ["Message", STRING],
    ["JobId", $Identifier, { always: true }],
    ["State", $JobState, { always: true }],
    ["CreationTime", $Timestamp],
    ["EndTime", $Timestamp],
    ["QueueId", $Identifier],
    ["Tag", $FileJobTag],
    ["StartTime", $Timestamp],
    ["Progress", BIG_INTEGER],
    ["Input", $FileJobInput],
    ["Operation", $FileJobOperation],
  ],
};

/** The object that a file job processes, as named in a response. */
export interface FileJobInput {
  /** The region of the bucket. */
  region?: string;
  /** The full name of the bucket. */
  bucketId?: string;
  /** The full name of the bucket, under the documented name; no sample has it. */
  bucket?: string;
  /** The key of the object. Not empty. */
  object?: string;
}

export const $FileJobInput: RecordTable = {
  name: "FileJobInput",
  fields: () => [
    ["Region", STRING],
    ["BucketId", STRING],
    ["Bucket", STRING],
    ["Object", $ObjectKey],
  ],
};

/** The settings of a file job and, once it has ended, its result. */
export interface FileJobOperation {
  /** The hashing settings. Only if `Tag` is `FileHashCode`. */
  fileHashCodeConfig?: FileHashCodeConfig;
  /** The hash; absent until the job has ended. Only if `Tag` is `FileHashCode`. */
  fileHashCodeResult?: FileHashCodeResult;
  /** The extraction settings. Only if `Tag` is `FileUncompress`. */
  fileUncompressConfig?: FileUncompressConfig;
  /**
   * The location of the extracted files; absent until the job has ended. Only if `Tag` is
   * `FileUncompress`.
   */
  fileUncompressResult?: FileUncompressResult;
  /** The packing settings. Only if `Tag` is `FileCompress`. */
  fileCompressConfig?: FileCompressConfig;
  /**
   * The archive that was created; absent until the job has ended. Only if `Tag` is `FileCompress`.
   */
  fileCompressResult?: FileCompressResult;
  /** The output location. Only if `Tag` is `FileUncompress` or `FileCompress`. */
  output?: FileJobOutput;
  /** The custom string from the request. At most 1024 characters: printable ASCII. */
  userData?: string;
}

export const $FileJobOperation: RecordTable = {
  name: "FileJobOperation",
  fields: () => [
    ["FileHashCodeConfig", $FileHashCodeConfig],
    ["FileHashCodeResult", $FileHashCodeResult],
    ["FileUncompressConfig", $FileUncompressConfig],
    ["FileUncompressResult", $FileUncompressResult],
    ["FileCompressConfig", $FileCompressConfig],
    ["FileCompressResult", $FileCompressResult],
    ["Output", $FileJobOutput],
    ["UserData", $UserData],
  ],
};

/** The output location of a file job, as in the request. */
export interface FileJobOutput {
  /** The region of the bucket. */
  region?: string;
  /** The full name of the bucket. */
  bucket?: string;
  /** The key of the archive. Only if `Tag` is `FileCompress`. */
  object?: string;
}

export const $FileJobOutput: RecordTable = {
  name: "FileJobOutput",
  fields: () => [
    ["Region", STRING],
    ["Bucket", STRING],
    ["Object", STRING],
  ],
};

/** The file job that was created. */
export interface CreateFileJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The jobs; one for this call. */
  jobsDetail: FileJobDetail[];
}

export const $CreateFileJobResponse: RecordTable = {
  name: "CreateFileJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $FileJobDetail, { many: true, always: true }],
  ],
};
