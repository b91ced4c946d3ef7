// Generated from spec/settings/dna_config.xsd (3abb18ad3aa01ab5).
// Do not edit: change the spec and run `make generate`.

/** `DnaConfig`. */

import { $Identifier } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** Settings for the fingerprint of a media file. */
export interface DnaConfig {
  /** The operation to run, such as GetFingerPrint. */
  ruleType?: string;
  /** The ID of the fingerprint library. Not empty. */
  dnaDbId?: string;
  /** The ID of the media file in the library. Not empty. */
  videoId?: string;
}

/** Settings for the fingerprint of a media file. */
export interface DnaConfigInput {
  /** The operation to run, such as GetFingerPrint. */
  ruleType?: string;
  /** The ID of the fingerprint library. Not empty. */
  dnaDbId?: string;
  /** The ID of the media file in the library. Not empty. */
  videoId?: string;
}

export const $DnaConfig: RecordTable = {
  name: "DnaConfig",
  fields: () => [
    ["RuleType", STRING],
    ["DnaDbId", $Identifier],
    ["VideoId", $Identifier],
  ],
};
