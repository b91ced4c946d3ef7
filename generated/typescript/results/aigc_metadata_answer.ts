// Generated from spec/results/aigc_metadata_answer.xsd (8de40e15ca044b56).
// Do not edit: change the spec and run `make generate`.

/** `AigcMetadataAnswer`. */

import type { RecordTable } from "../core/table.ts";
import type { AigcMetadata } from "../settings/aigc_metadata.ts";
import { $AigcMetadata } from "../settings/aigc_metadata.ts";

/** The AI metadata of a file. */
export interface AigcMetadataAnswer {
  /** The metadata that marks the file as AI-generated, if any. */
  aigc?: AigcMetadata;
}

export const $AigcMetadataAnswer: RecordTable = {
  name: "AigcMetadataAnswer",
  fields: () => [["AIGC", $AigcMetadata, { key: "aigc" }]],
};
