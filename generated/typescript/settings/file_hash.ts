// Generated from spec/settings/file_hash.xsd (7c9cc9a2cc888a6d).
// Do not edit: change the spec and run `make generate`.

/** `FileHashCodeConfig`. */

import { BOOLEAN } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * A hash algorithm.
 *
 *
 * - `MD5`: MD5.
 * - `SHA1`: SHA-1.
 * - `SHA256`: SHA-256.
 */
export type FileHashAlgorithm = "MD5" | "SHA1" | "SHA256";

export const $FileHashAlgorithm: Scalar = {
  kind: textKind,
  values: ["MD5", "SHA1", "SHA256"],
};

/** File hash settings. */
export interface FileHashCodeConfig {
  /** The hash algorithm. One of `MD5`, `SHA1`, `SHA256`. */
  type?: Open<FileHashAlgorithm>;
  /**
   * Whether to also store the hash in a header of the object, such as x-cos-meta-md5. Default:
   * `false`.
   */
  addToHeader?: boolean;
}

export const $FileHashCodeConfig: RecordTable = {
  name: "FileHashCodeConfig",
  fields: () => [
    ["Type", $FileHashAlgorithm, { required: true }],
    ["AddToHeader", BOOLEAN],
  ],
};
