// Generated from spec/settings/split_video_parts.xsd (55016c854ceeb443).
// Do not edit: change the spec and run `make generate`.

/** `SplitVideoParts`. */

import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * Where to split video.
 *
 *
 * - `SHOTDETECT`: Where a shot ends.
 * - `SCENEDETECT`: Where a scene ends.
 */
export type SplitVideoMode = "SHOTDETECT" | "SCENEDETECT";

export const $SplitVideoMode: Scalar = {
  kind: textKind,
  values: ["SHOTDETECT", "SCENEDETECT"],
};

/** How to split video. */
export interface SplitVideoParts {
  /** Where to split it. One of `SHOTDETECT`, `SCENEDETECT`. */
  mode?: Open<SplitVideoMode>;
}

/** How to split video. */
export interface SplitVideoPartsInput {
  /** Where to split it. One of `SHOTDETECT`, `SCENEDETECT`. */
  mode: SplitVideoMode;
}

export const $SplitVideoParts: RecordTable = {
  name: "SplitVideoParts",
  fields: () => [["Mode", $SplitVideoMode, { required: true }]],
};
