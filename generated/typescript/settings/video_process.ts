// Generated from spec/settings/video_process.xsd (088b4920046d7b20).
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

/** How to enhance video. */
export interface VideoProcess {
  /** How to enhance colours. */
  colorEnhance?: ColorEnhance;
  /** How to enhance details. */
  msSharpen?: MsSharpen;
}

/**
 * How to enhance video.
 *
 * A request needs at least one of `colorEnhance`, `msSharpen`.
 */
export interface VideoProcessInput {
  /** How to enhance colours. */
  colorEnhance?: ColorEnhanceInput;
  /** How to enhance details. */
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

/** How to enhance the colours of video. Values that are omitted are chosen automatically. */
export interface ColorEnhance {
  /** Whether to enhance them. Default: `false`. */
  enable?: boolean;
  /** The contrast. 0 to 100. */
  contrast?: number;
  /** The colour correction. 0 to 1000. */
  correction?: number;
  /** The saturation. 0 to 300. */
  saturation?: number;
}

/** How to enhance the colours of video. Values that are omitted are chosen automatically. */
export interface ColorEnhanceInput {
  /** Whether to enhance them. Default: `false`. */
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

/** How to enhance the details of video. */
export interface MsSharpen {
  /** Whether to enhance them. Default: `false`. */
  enable?: boolean;
  /** The strength of sharpening; chosen automatically by default. 0 to 10. */
  sharpenLevel?: number;
}

/** How to enhance the details of video. */
export interface MsSharpenInput {
  /** Whether to enhance them. Default: `false`. */
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
