// Generated from spec/results/file_archive_result.xsd (11c73e35b609440d).
// Do not edit: change the spec and run `make generate`.

/** `FileUncompressResult` and `FileCompressResult`, and their parts. */

import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** The location of the files extracted from an archive. */
export interface FileUncompressResult {
  /** The region of the bucket. */
  region?: string;
  /** The full name of the bucket. */
  bucket?: string;
  /** The number of extracted files. */
  fileCount?: bigint;
}

export const $FileUncompressResult: RecordTable = {
  name: "FileUncompressResult",
  fields: () => [
    ["Region", STRING],
    ["Bucket", STRING],
    ["FileCount", BIG_INTEGER],
  ],
};

/** The archive that a job created. */
export interface FileCompressResult {
  /** The region of the bucket. */
  region?: string;
  /** The full name of the bucket. */
  bucket?: string;
  /** The key of the archive. */
  object?: string;
  /** The number of files in the archive. */
  compressFileCount?: bigint;
  /** The number of files that could not be packed. */
  errorCount?: bigint;
  /** The files that could not be packed. */
  errorDetail?: FileCompressErrors;
}

export const $FileCompressResult: RecordTable = {
  name: "FileCompressResult",
  fields: () => [
    ["Region", STRING],
    ["Bucket", STRING],
    ["Object", STRING],
    ["CompressFileCount", BIG_INTEGER],
    ["ErrorCount", BIG_INTEGER],
    ["ErrorDetail", $FileCompressErrors],
  ],
};

/** The files that could not be packed. */
export interface FileCompressErrors {
  /** The number of files. */
  errorCount?: bigint;
  /** The keys of the files. */
  errorFile: string[];
}

export const $FileCompressErrors: RecordTable = {
  name: "FileCompressErrors",
  fields: () => [
    ["ErrorCount", BIG_INTEGER],
    ["ErrorFile", STRING, { many: true }],
  ],
};
