// Generated from spec/results/sound_hound_result.xsd (d9da98f2a01b4528).
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
  /** How well it matches; higher is better. */
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
