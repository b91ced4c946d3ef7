// Generated from spec/settings/video_tag.xsd (ccd11233ffec1346).
// Do not edit: change the spec and run `make generate`.

/** `VideoTag`. */

import { STRING } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * What the tags are for, which decides the algorithm.
 *
 *
 * - `Stream`: Tags of all kinds.
 */
export type VideoTagScenario = "Stream";

export const $VideoTagScenario: Scalar = {
  kind: textKind,
  values: ["Stream"],
};

/** How to tag video. */
export interface VideoTag {
  /** What the tags are for. One of `Stream`. */
  scenario?: Open<VideoTagScenario>;
  /** A text about the video. */
  text?: string;
}

/** How to tag video. */
export interface VideoTagInput {
  /** What the tags are for. One of `Stream`. */
  scenario: VideoTagScenario;
  /** A text about the video. */
  text?: string;
}

export const $VideoTag: RecordTable = {
  name: "VideoTag",
  fields: () => [
    ["Scenario", $VideoTagScenario, { required: true }],
    ["Text", STRING],
  ],
};
