// Generated from spec/settings/quality_estimate_config.xsd (68b9e2c16eda5abb).
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

/** How to rate the quality of video. */
export interface QualityEstimateConfig {
  /** The angle to rotate the video by before it is rated. 0 to 270. */
  rotate?: number;
  /** The rating mode. */
  mode?: string;
}

/** How to rate the quality of video. */
export interface QualityEstimateConfigInput {
  /** The angle to rotate the video by before it is rated. 0 to 270. */
  rotate?: number;
  /** The rating mode. */
  mode?: string;
}

export const $QualityEstimateConfig: RecordTable = {
  name: "QualityEstimateConfig",
  fields: () => [
    ["Rotate", $QualityEstimateRotation],
    ["Mode", STRING],
  ],
};
