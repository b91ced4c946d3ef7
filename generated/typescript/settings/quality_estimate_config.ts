// Generated from spec/settings/quality_estimate_config.xsd (010efb801eb2f12d).
// Do not edit: change the spec and run `make generate`.

/** `QualityEstimateConfig`. */

import { STRING } from "../core/built_in.ts";
import { integerKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";

export const $QualityEstimateRotation: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "270",
};

/** Settings for video quality assessment. */
export interface QualityEstimateConfig {
  /** The angle to rotate the video by before the assessment. 0 to 270. */
  rotate?: number;
  /** The assessment mode. */
  mode?: string;
}

/** Settings for video quality assessment. */
export interface QualityEstimateConfigInput {
  /** The angle to rotate the video by before the assessment. 0 to 270. */
  rotate?: number;
  /** The assessment mode. */
  mode?: string;
}

export const $QualityEstimateConfig: RecordTable = {
  name: "QualityEstimateConfig",
  fields: () => [
    ["Rotate", $QualityEstimateRotation],
    ["Mode", STRING],
  ],
};
