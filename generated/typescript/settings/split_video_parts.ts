// Generated from spec/settings/split_video_parts.xsd (1a472b1802ce7bfc).
// Do not edit: change the spec and run `make generate`.

/** `SplitVideoParts`. */

import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * The split points of a video.
 *
 *
 * - `SHOTDETECT`: At the end of a shot.
 * - `SCENEDETECT`: At the end of a scene.
 */
export type SplitVideoMode = "SHOTDETECT" | "SCENEDETECT";

export const $SplitVideoMode: Scalar = {
  kind: textKind,
  values: ["SHOTDETECT", "SCENEDETECT"],
};

/** Settings for splitting video. */
export interface SplitVideoParts {
  /** The split points. One of `SHOTDETECT`, `SCENEDETECT`. */
  mode?: Open<SplitVideoMode>;
}

/** Settings for splitting video. */
export interface SplitVideoPartsInput {
  /** The split points. One of `SHOTDETECT`, `SCENEDETECT`. */
  mode: SplitVideoMode;
}

export const $SplitVideoParts: RecordTable = {
  name: "SplitVideoParts",
  fields: () => [["Mode", $SplitVideoMode, { required: true }]],
};
