// Generated from spec/settings/video_process.xsd (ba58b7558172fd9f).
// Do not edit: change the spec and run `make generate`.

/** `VideoProcess`, and its parts. */

import { BOOLEAN } from "../core/built_in.ts";
import { integerKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";

export const $EnhancedContrast: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "100",
};

export const $EnhancedCorrection: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "1000",
};

export const $EnhancedSaturation: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "300",
};

export const $SharpenLevel: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "10",
};

/** Video enhancement settings. */
export interface VideoProcess {
  /** The colour enhancement settings. */
  colorEnhance?: ColorEnhance;
  /** The detail enhancement settings. */
  msSharpen?: MsSharpen;
}

/**
 * Video enhancement settings.
 *
 * A request needs at least one of `colorEnhance`, `msSharpen`.
 */
export interface VideoProcessInput {
  /** The colour enhancement settings. */
  colorEnhance?: ColorEnhanceInput;
  /** The detail enhancement settings. */
  msSharpen?: MsSharpenInput;
}

export const $VideoProcess: RecordTable = {
  name: "VideoProcess",
  fields: () => [
    ["ColorEnhance", $ColorEnhance],
    ["MsSharpen", $MsSharpen],
  ],
  anyOf: [["ColorEnhance", "MsSharpen"]],
};

/** Colour enhancement settings. Values that you omit are chosen automatically. */
export interface ColorEnhance {
  /** Whether to enhance colours. Default: `false`. */
  enable?: boolean;
  /** The contrast. 0 to 100. */
  contrast?: number;
  /** The colour correction. 0 to 1000. */
  correction?: number;
  /** The saturation. 0 to 300. */
  saturation?: number;
}

/** Colour enhancement settings. Values that you omit are chosen automatically. */
export interface ColorEnhanceInput {
  /** Whether to enhance colours. Default: `false`. */
  enable?: boolean;
  /** The contrast. 0 to 100. */
  contrast?: number;
  /** The colour correction. 0 to 1000. */
  correction?: number;
  /** The saturation. 0 to 300. */
  saturation?: number;
}

export const $ColorEnhance: RecordTable = {
  name: "ColorEnhance",
  fields: () => [
    ["Enable", BOOLEAN],
    ["Contrast", $EnhancedContrast],
    ["Correction", $EnhancedCorrection],
    ["Saturation", $EnhancedSaturation],
  ],
};

/** Detail enhancement settings. */
export interface MsSharpen {
  /** Whether to enhance details. Default: `false`. */
  enable?: boolean;
  /** The strength of sharpening; chosen automatically by default. 0 to 10. */
  sharpenLevel?: number;
}

/** Detail enhancement settings. */
export interface MsSharpenInput {
  /** Whether to enhance details. Default: `false`. */
  enable?: boolean;
  /** The strength of sharpening; chosen automatically by default. 0 to 10. */
  sharpenLevel?: number;
}

export const $MsSharpen: RecordTable = {
  name: "MsSharpen",
  fields: () => [
    ["Enable", BOOLEAN],
    ["SharpenLevel", $SharpenLevel],
  ],
};
