// Generated from spec/settings/super_resolution.xsd (91a360a01e34b0fa).
// Do not edit: change the spec and run `make generate`.

/** `SuperResolution`. */

import { BOOLEAN } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * The source and target resolutions.
 *
 *
 * - `sdtohd`: From SD to HD.
 * - `hdto4k`: From HD to 4K.
 */
export type SuperResolutionTarget = "sdtohd" | "hdto4k";

export const $SuperResolutionTarget: Scalar = {
  kind: textKind,
  values: ["sdtohd", "hdto4k"],
};

/**
 * The edition of the algorithm.
 *
 *
 * - `Base`: The basic edition.
 * - `Enhance`: The enhanced edition.
 */
export type SuperResolutionVersion = "Base" | "Enhance";

export const $SuperResolutionVersion: Scalar = {
  kind: textKind,
  values: ["Base", "Enhance"],
};

/** Super-resolution settings for video. */
export interface SuperResolution {
  /** The source and target resolutions. One of `sdtohd`, `hdto4k`. */
  resolution?: Open<SuperResolutionTarget>;
  /** Whether to scale automatically. Default: `false`. */
  enableScaleUp?: boolean;
  /** The edition of the algorithm. One of `Base`, `Enhance`. Default: `Base`. */
  version?: Open<SuperResolutionVersion>;
}

/** Super-resolution settings for video. */
export interface SuperResolutionInput {
  /** The source and target resolutions. One of `sdtohd`, `hdto4k`. */
  resolution: SuperResolutionTarget;
  /** Whether to scale automatically. Default: `false`. */
  enableScaleUp?: boolean;
  /** The edition of the algorithm. One of `Base`, `Enhance`. Default: `Base`. */
  version?: SuperResolutionVersion;
}

export const $SuperResolution: RecordTable = {
  name: "SuperResolution",
  fields: () => [
    ["Resolution", $SuperResolutionTarget, { required: true }],
    ["EnableScaleUp", BOOLEAN],
    ["Version", $SuperResolutionVersion],
  ],
};
