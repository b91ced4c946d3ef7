// Generated from spec/results/file_archive_result.xsd (4157a6b82d358b22).
// Do not edit: change the spec and run `make generate`.

/** `FileUncompressResult` and `FileCompressResult`, and their parts. */

import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** Where the files of an archive were extracted to. */
export interface FileUncompressResult {
  /** The bucket's region. */
  region?: string;
  /** The bucket's full name. */
  bucket?: string;
  /** The number of files extracted. */
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

/** The archive that was created. */
export interface FileCompressResult {
  /** The bucket's region. */
  region?: string;
  /** The bucket's full name. */
  bucket?: string;
  /** The key of the archive. */
  object?: string;
  /** The number of files in it. */
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
  /** Their keys. */
  errorFile: string[];
}

export const $FileCompressErrors: RecordTable = {
  name: "FileCompressErrors",
  fields: () => [
    ["ErrorCount", BIG_INTEGER],
    ["ErrorFile", STRING, { many: true }],
  ],
};
