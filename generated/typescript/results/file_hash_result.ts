// Generated from spec/results/file_hash_result.xsd (aa6cb9709ccf4edd).
// Do not edit: change the spec and run `make generate`.

/** `FileHashCodeResult`. */

import { $Timestamp } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { Timestamp } from "../core/types.ts";

/** The hash of a file. */
export interface FileHashCodeResult {
  /** The MD5 hash, if requested. */
  md5?: string;
  /** The SHA-1 hash, if requested. */
  sha1?: string;
  /** The SHA-256 hash, if requested. */
  sha256?: string;
  /** The size of the file, in bytes. */
  fileSize?: bigint;
  /** When the file was last modified. */
  lastModified?: Timestamp;
  /** The ETag of the object. */
  etag?: string;
}

export const $FileHashCodeResult: RecordTable = {
  name: "FileHashCodeResult",
  fields: () => [
    ["MD5", STRING, { key: "md5" }],
    ["SHA1", STRING, { key: "sha1" }],
    ["SHA256", STRING, { key: "sha256" }],
    ["FileSize", BIG_INTEGER],
    ["LastModified", $Timestamp],
    ["Etag", STRING],
  ],
};
