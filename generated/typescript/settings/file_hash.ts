// Generated from spec/settings/file_hash.xsd (6bb2d388ce0065a6).
// Do not edit: change the spec and run `make generate`.

/** `FileHashCodeConfig`. */

import { BOOLEAN } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * How a file is hashed.
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

/** How a file is hashed, and where the hash goes. */
export interface FileHashCodeConfig {
  /** The algorithm. One of `MD5`, `SHA1`, `SHA256`. */
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
