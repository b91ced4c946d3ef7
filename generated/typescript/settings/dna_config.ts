// Generated from spec/settings/dna_config.xsd (098785dedb2756e7).
// Do not edit: change the spec and run `make generate`.

/** `DnaConfig`. */

import { $Identifier } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** What to do with the fingerprint of a media file. */
export interface DnaConfig {
  /** What to do, such as GetFingerPrint. */
  ruleType?: string;
  /** The id of the library of fingerprints. Not empty. */
  dnaDbId?: string;
  /** The id of the media file in the library. Not empty. */
  videoId?: string;
}

/** What to do with the fingerprint of a media file. */
export interface DnaConfigInput {
  /** What to do, such as GetFingerPrint. */
  ruleType?: string;
  /** The id of the library of fingerprints. Not empty. */
  dnaDbId?: string;
  /** The id of the media file in the library. Not empty. */
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
