// Generated from spec/settings/subtitles.xsd (0e851b01d3b68048).
// Do not edit: change the spec and run `make generate`.

/** `Subtitles`, and its parts. */

import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** Subtitle settings. */
export interface Subtitles {
  /** The subtitle files. */
  subtitle: Subtitle[];
}

/** Subtitle settings. */
export interface SubtitlesInput {
  /** The subtitle files. */
  subtitle?: readonly SubtitleInput[];
}

export const $Subtitles: RecordTable = {
  name: "Subtitles",
  fields: () => [["Subtitle", $Subtitle, { many: true }]],
};

/** A subtitle file. */
export interface Subtitle {
  /** The address of the subtitle file. */
  url?: string;
  /** How to add the subtitles. */
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
  /** The address of the subtitle file. */
  url?: string;
  /** How to add the subtitles. */
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
