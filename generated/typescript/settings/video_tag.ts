// Generated from spec/settings/video_tag.xsd (98d908b182c635a3).
// Do not edit: change the spec and run `make generate`.

/** `VideoTag`. */

import { STRING } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * The scenario of the tags, which determines the algorithm.
 *
 *
 * - `Stream`: Tags of all kinds.
 */
export type VideoTagScenario = "Stream";

export const $VideoTagScenario: Scalar = {
  kind: textKind,
  values: ["Stream"],
};

/** Video tagging settings. */
export interface VideoTag {
  /** The scenario of the tags. One of `Stream`. */
  scenario?: Open<VideoTagScenario>;
  /** A description of the video. */
  text?: string;
}

/** Video tagging settings. */
export interface VideoTagInput {
  /** The scenario of the tags. One of `Stream`. */
  scenario: VideoTagScenario;
  /** A description of the video. */
  text?: string;
}

export const $VideoTag: RecordTable = {
  name: "VideoTag",
  fields: () => [
    ["Scenario", $VideoTagScenario, { required: true }],
    ["Text", STRING],
  ],
};
