// Generated from spec/settings/aigc_metadata.xsd (21bb1c633ecfd1bb).
// Do not edit: change the spec and run `make generate`.

/** `DocAigcMetadata`, and its parts. */

import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** Marks media as AI-generated, and names the producer. */
export interface AigcMetadata {
  /** The Label field of the mark. */
  label?: string;
  /** The ContentProducer field of the mark. */
  contentProducer?: string;
  /** The ProduceID field of the mark. */
  produceId?: string;
  /** The ReservedCode1 field of the mark. */
  reservedCode1?: string;
  /** The ContentPropagator field of the mark. */
  contentPropagator?: string;
  /** The PropagateID field of the mark. */
  propagateId?: string;
  /** The ReservedCode2 field of the mark. */
  reservedCode2?: string;
}

/** Marks media as AI-generated, and names the producer. */
export interface AigcMetadataInput {
  /** The Label field of the mark. */
  label?: string;
  /** The ContentProducer field of the mark. */
  contentProducer?: string;
  /** The ProduceID field of the mark. */
  produceId?: string;
  /** The ReservedCode1 field of the mark. */
  reservedCode1?: string;
  /** The ContentPropagator field of the mark. */
  contentPropagator?: string;
  /** The PropagateID field of the mark. */
  propagateId?: string;
  /** The ReservedCode2 field of the mark. */
  reservedCode2?: string;
}

export const $AigcMetadata: RecordTable = {
  name: "AigcMetadata",
  fields: () => [
    ["Label", STRING],
    ["ContentProducer", STRING],
    ["ProduceID", STRING, { key: "produceId" }],
    ["ReservedCode1", STRING],
    ["ContentPropagator", STRING],
    ["PropagateID", STRING, { key: "propagateId" }],
    ["ReservedCode2", STRING],
  ],
};

/** The mark of an AI-generated document. */
export interface DocAigcMetadata {
  /** The mark. */
  aigcMetadata?: AigcMetadata;
}

/** The mark of an AI-generated document. */
export interface DocAigcMetadataInput {
  /** The mark. */
  aigcMetadata?: AigcMetadataInput;
}

export const $DocAigcMetadata: RecordTable = {
  name: "DocAigcMetadata",
  fields: () => [["AIGCMetadata", $AigcMetadata, { key: "aigcMetadata" }]],
};
