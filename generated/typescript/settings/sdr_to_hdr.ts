// Generated from spec/settings/sdr_to_hdr.xsd (4ab8bfeaec7a46b5).
// Do not edit: change the spec and run `make generate`.

/** `SdrToHdr`. */

import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * An HDR standard.
 *
 *
 * - `HLG`: HLG.
 * - `HDR10`: HDR10.
 */
export type HdrMode = "HLG" | "HDR10";

export const $HdrMode: Scalar = {
  kind: textKind,
  values: ["HLG", "HDR10"],
};

/** Settings for converting SDR to HDR. */
export interface SdrToHdr {
  /** The standard of the output. One of `HLG`, `HDR10`. */
  hdrMode?: Open<HdrMode>;
}

/** Settings for converting SDR to HDR. */
export interface SdrToHdrInput {
  /** The standard of the output. One of `HLG`, `HDR10`. */
  hdrMode: HdrMode;
}

export const $SdrToHdr: RecordTable = {
  name: "SdrToHdr",
  fields: () => [["HdrMode", $HdrMode, { required: true }]],
};
