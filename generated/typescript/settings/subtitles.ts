// Generated from spec/settings/subtitles.xsd (64aad236099a8841).
// Do not edit: change the spec and run `make generate`.

/** `Subtitles`, and its parts. */

import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** The subtitles to add to a video. */
export interface Subtitles {
  /** The subtitles. */
  subtitle: Subtitle[];
}

/** The subtitles to add to a video. */
export interface SubtitlesInput {
  /** The subtitles. */
  subtitle?: readonly SubtitleInput[];
}

export const $Subtitles: RecordTable = {
  name: "Subtitles",
  fields: () => [["Subtitle", $Subtitle, { many: true }]],
};

/** A subtitle file. */
export interface Subtitle {
  /** Its address. */
  url?: string;
  /** How to add it. */
  embed?: string;
  /** The font. */
  fontType?: string;
  /** The font size. */
  fontSize?: string;
  /** The colour. */
  fontColor?: string;
  /** The colour of the outline. */
  outlineColor?: string;
  /** The vertical margin. */
  vMargin?: string;
}

/** A subtitle file. */
export interface SubtitleInput {
  /** Its address. */
  url?: string;
  /** How to add it. */
  embed?: string;
  /** The font. */
  fontType?: string;
  /** The font size. */
  fontSize?: string;
  /** The colour. */
  fontColor?: string;
  /** The colour of the outline. */
  outlineColor?: string;
  /** The vertical margin. */
  vMargin?: string;
}

export const $Subtitle: RecordTable = {
  name: "Subtitle",
  fields: () => [
    ["Url", STRING],
    ["Embed", STRING],
    ["FontType", STRING],
    ["FontSize", STRING],
    ["FontColor", STRING],
    ["OutlineColor", STRING],
    ["VMargin", STRING],
  ],
};
