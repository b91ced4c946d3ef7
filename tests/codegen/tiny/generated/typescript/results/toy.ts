// Generated from spec/results/toy.xsd (813881b935ae9470).
// Do not edit: change the spec and run `make generate`.

/** `Toy`. */

import type { Part, Shadows } from "../common/part.ts";
import { $Part, $Shadows } from "../common/part.ts";
import type { Mood } from "../common/scalar.ts";
import {
  $Address,
  $Deadline,
  $Key,
  $Moment,
  $Mood,
  $Pocket,
  $ToyName,
  $Turns,
  $Volume,
  $Weight,
} from "../common/scalar.ts";
import type { Track } from "../common/track.ts";
import { $Track } from "../common/track.ts";
import { BOOLEAN, INTEGER, STRING, TREE } from "../core/built_in.ts";
import { mapCodec } from "../core/map.ts";
import type { RecordTable } from "../core/table.ts";
import type { Decimal, Open, Timestamp, Tree } from "../core/types.ts";

/** A toy that exists. */
export interface Toy {
  /**
   * What it is called. 2 to 12 characters: letters, '-', '[', ']', '\', '^', '"' and Chinese ones.
   */
  name?: string;
  /** How it feels. One of `Merry`, `Tired`. */
  mood?: Open<Mood>;
  /** How it felt. One of `Merry`, `Tired`. Only if `mood` is `Tired` or `Merry`. */
  moods: Open<Mood>[];
  /** When it was made. */
  made?: Timestamp;
  /** When it is needed. */
  due?: Timestamp;
  /** How far it is wound. -3 to 100. */
  turns?: number;
  /** How loud it is. 0 to 11, or `quiet`, or `loud`. */
  volume?: number | "quiet" | "loud";
  /** How heavy it is. 0.10 to 99.95. */
  weight?: Decimal;
  /** How often it was wound, by day. */
  winds: number[];
  /** Integers in one text. -3 to 100. */
  sizes: number[];
  /** What it wears. */
  dress?: Tree;
  /** Whether it is a gift. */
  gift?: boolean;
  /** Whom it notifies. */
  callBack?: string;
  /** What it is made of. */
  parts: Part[];
  /** What is in each pocket. Names: 2 to 12 characters: letters, digits, '_', '-' and '.'. */
  pockets?: Record<string, Part>;
  /**
   * What each pocket is tied to. Not empty. Names: 2 to 12 characters: letters, digits, '_', '-'
   * and '.'.
   */
  strings?: Record<string, string[]>;
  /** How often each tune is played. */
  notes?: Record<string, number>;
  /** Where it runs. */
  track?: Track;
  /** Names with another meaning in code. */
  shadows?: Shadows;
}

export const $Toy: RecordTable = {
  name: "Toy",
  fields: () => [
    ["Name", $ToyName],
    ["Mood", $Mood],
    ["Moods", $Mood, { many: true }],
    ["Made", $Moment],
    ["Due", $Deadline],
    ["Turns", $Turns],
    ["Volume", $Volume],
    ["Weight", $Weight],
    ["Winds", INTEGER, { many: true }],
    ["Sizes", $Turns, { many: true, comma: true }],
    ["Dress", TREE],
    ["Gift", BOOLEAN],
    ["CallBack", $Address],
    ["Parts", $Part, { many: true }],
    ["Pockets", $Part, { names: $Pocket, map: mapCodec }],
    ["Strings", $Key, { names: $Pocket, map: mapCodec, comma: true }],
    ["Notes", INTEGER, { names: STRING, map: mapCodec }],
    ["Track", $Track],
    ["Shadows", $Shadows],
  ],
};
