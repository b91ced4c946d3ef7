// Generated from spec/results/sound_hound_result.xsd (0b537f5b49ac4b3c).
// Do not edit: change the spec and run `make generate`.

/** `SoundHoundResult`, and its parts. */

import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** The songs that a recording may contain. */
export interface SoundHoundResult {
  /** The songs. */
  songList: RecognizedSong[];
}

export const $SoundHoundResult: RecordTable = {
  name: "SoundHoundResult",
  fields: () => [["SongList", $RecognizedSong, { many: true }]],
};

/** A song that a recording may contain. */
export interface RecognizedSong {
  /** The match score; higher is better. */
  inlier?: bigint;
  /** The singer. */
  singerName?: string;
  /** The title. */
  songName?: string;
}

export const $RecognizedSong: RecordTable = {
  name: "RecognizedSong",
  fields: () => [
    ["Inlier", BIG_INTEGER],
    ["SingerName", STRING],
    ["SongName", STRING],
  ],
};
