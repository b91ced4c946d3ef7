// Generated from spec/settings/split_video_parts.xsd (e42331b15d6294f2).
// Do not edit: change the spec and run `make generate`.

/** `SplitVideoParts`. */

import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * Where to split video.
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
  /** Where to split the video. One of `SHOTDETECT`, `SCENEDETECT`. */
  mode?: Open<SplitVideoMode>;
}

/** Settings for splitting video. */
export interface SplitVideoPartsInput {
  /** Where to split the video. One of `SHOTDETECT`, `SCENEDETECT`. */
  mode: SplitVideoMode;
}

export const $SplitVideoParts: RecordTable = {
  name: "SplitVideoParts",
  fields: () => [["Mode", $SplitVideoMode, { required: true }]],
};
