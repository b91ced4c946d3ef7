// Generated from spec/files/file_job.xsd (67b384074fc082d6).
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
 * What a file job does.
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
  /** What the job does. One of `FileHashCode`, `FileUncompress`, `FileCompress`. */
  tag?: Open<FileJobTag>;
  /** When it started to run; absent until then. */
  startTime?: Timestamp;
  /** The progress, in percent. */
  progress?: bigint;
  /** The object that it processes. Only if `tag` is `FileHashCode` or `FileUncompress`. */
  input?: FileJobInput;
  /** Its settings and, once it has ended, its result. */
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

/** The object that a file job processes, as a response names it. */
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
   * Where the files were extracted to; absent until the job has ended. Only if `Tag` is
   * `FileUncompress`.
   */
  fileUncompressResult?: FileUncompressResult;
  /** The packing settings. Only if `Tag` is `FileCompress`. */
  fileCompressConfig?: FileCompressConfig;
  /**
   * The archive that was created; absent until the job has ended. Only if `Tag` is `FileCompress`.
   */
  fileCompressResult?: FileCompressResult;
  /** Where it writes. Only if `Tag` is `FileUncompress` or `FileCompress`. */
  output?: FileJobOutput;
  /** The text given in the request. At most 1024 characters: printable ASCII. */
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

/** Where a file job writes, as in the request. */
export interface FileJobOutput {
  /** The bucket's region. */
  region?: string;
  /** The bucket's full name. */
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
