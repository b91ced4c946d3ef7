// Generated from spec/toys/make_toy.xsd (ba71c6570c7e6b75).
// Do not edit: change the spec and run `make generate`.

/** The operation MakeToy and its types. */

import type { NothingInput, PartInput, ShadowsInput } from "../common/part.ts";
import { $Part, $Shadows } from "../common/part.ts";
import type { Finish } from "../common/scalar.ts";
import {
  $Address,
  $Deadline,
  $Finish,
  $Key,
  $Link,
  $Moment,
  $Motto,
  $Pocket,
  $Price,
  $Remark,
  $Speed,
  $Switch,
  $Tempo,
  $ToyName,
  $Turns,
  $Volume,
  $Weight,
  $Wheels,
} from "../common/scalar.ts";
import type { TrackInput } from "../common/track.ts";
import { $Track } from "../common/track.ts";
import { BOOLEAN, DECIMAL, INTEGER, STRING, TREE } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { when } from "../core/conditions.ts";
import { mapCodec } from "../core/map.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, DecimalInput, Tree } from "../core/types.ts";
import type { Toy } from "../results/toy.ts";
import { $Toy } from "../results/toy.ts";
import type { Cord } from "../settings/box.ts";
import { $Box } from "../settings/box.ts";

export const $MakeToyRequest: RecordTable = {
  name: "MakeToyRequest",
  fields: () => [
    ["Kind", $Finish, { required: true, fixed: "no-op" }],
    ["Motto", $Motto, { required: true, fixed: '<"Toys" & \\ joys>' }],
    ["Version", INTEGER, { required: true, fixed: "2" }],
    ["Scale", DECIMAL, { required: true, fixed: "1.50" }],
    ["Draft", $Switch, { required: true, fixed: "0" }],
    ["Name", $ToyName, { required: true }],
    ["Parts", $Part, { required: true, many: true, maxItems: 3 }],
    ["Box", $Box, { required: true, flatten: true }],
    ["Remark", $Remark],
    ["Turns", $Turns],
    ["Price", $Price],
    ["Speed", $Speed],
    ["Wheels", $Wheels],
    ["Volume", $Volume],
    ["Tempos", $Tempo, { many: true }],
    ["Gift", BOOLEAN],
    ["Due", $Deadline],
    ["CallBack", $Address],
    ["Finish", $Finish],
    ["Paint", STRING, { need: when(["Finish", "H.264"]) }],
    ["Sticker", STRING, { need: when(["Finish", "H.264"], ["Paint", "red"]) }],
    ["Coats", $Part, { many: true, need: when(["Paint", '"red"']) }],
    ["Keys", $Key, { many: true, maxItems: 2 }],
    ["Winds", INTEGER, { many: true }],
    ["Weights", $Weight, { many: true }],
    ["Switches", BOOLEAN, { many: true }],
    ["Moments", $Moment, { many: true }],
    ["Links", $Link, { many: true }],
    ["Finishes", $Finish, { many: true }],
    ["Tellings", $Finish, { many: true, comma: true, maxItems: 3 }],
    ["Sizes", $Turns, { many: true, comma: true }],
    ["Dress", TREE],
    ["Extras", TREE, { many: true }],
    ["Pockets", $Part, { names: $Pocket, map: mapCodec }],
    [
      "Strings",
      $Key,
      { names: $Pocket, map: mapCodec, comma: true, need: when(["Finish", "class"]) },
    ],
    ["Notes", INTEGER, { names: STRING, map: mapCodec }],
    ["Track", $Track],
    ["Shadows", $Shadows],
  ],
};

/** The toy that was made. */
export interface MakeToyResponse {
  /** The id of the request. */
  requestId?: string;
  /** The toy. */
  toy?: Toy;
}

export const $MakeToyResponse: RecordTable = {
  name: "MakeToyResponse",
  fields: () => [
    ["RequestId", STRING],
    ["Toy", $Toy],
  ],
};

export const MAKE_TOY: OperationTable = {
  name: "MakeToy",
  method: "POST",
  path: "/toys",
  host: "shop",
  request: () => $MakeToyRequest,
  response: () => $MakeToyResponse,
  actions: ["toy:Make", "toy:Paint", "street:Cross"],
};

/** The arguments of `make`. */
export interface MakeToyArgs {
  /**
   * What it is called. 2 to 12 characters: letters, '-', '[', ']', '\', '^', '"' and Chinese ones.
   */
  name: string;
  /** What it is made of. At most 3 items. */
  parts: readonly PartInput[];
  /** A required number. -3 to 100. */
  width: number;
  /** A required boolean. */
  open: boolean;
  /** A required time. */
  packed: Date;
  /** The paper around it. */
  paper?: string;
  /**
   * The ribbon around it. At most 8 characters. Required unless `paper` is `"plain"` or `brown`.
   */
  ribbon?: string;
  /** The cord around it. */
  cord?: Cord;
  /** A required record without fields. */
  lid: NothingInput;
  /** A remark. At most 8 characters. Deprecated: use the "box" \ instead */
  remark?: string;
  /** How far to wind it. -3 to 100. Default: `7`. */
  turns?: number;
  /** What it costs. At least 0. */
  price?: DecimalInput;
  /** How fast it runs. More than 0 and less than 6.0. */
  speed?: DecimalInput;
  /** How many wheels. At least 2 and less than 10. */
  wheels?: number;
  /** How loud it is. 0 to 11, or `quiet`, or `loud`. Default: `5`. */
  volume?: number | "quiet" | "loud";
  /** Numbers or words. More than 0, or `auto`. */
  tempos?: readonly (DecimalInput | "auto")[];
  /** Whether it is a gift. Default: `false`. */
  gift?: boolean;
  /** When it is needed. */
  due?: Date;
  /** Whom to notify. */
  callBack?: string;
  /**
   * How to paint it. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`.
   * Default: `1`.
   */
  finish?: Finish;
  /** The paint. Required if `finish` is `H.264`. */
  paint?: string;
  /** Required if both conditions hold. Required if `finish` is `H.264` and `paint` is `red`. */
  sticker?: string;
  /** A list that depends on a text with quotes. Required if `paint` is `"red"`. */
  coats?: readonly PartInput[];
  /** Texts. Not empty. At most 2 items. */
  keys?: readonly string[];
  /** Integers. */
  winds?: readonly number[];
  /** Numbers. 0.10 to 99.95. */
  weights?: readonly DecimalInput[];
  /** Booleans. */
  switches?: readonly boolean[];
  /** Times. */
  moments?: readonly Date[];
  /** Addresses. */
  links?: readonly string[];
  /** Words. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`. */
  finishes?: readonly Finish[];
  /**
   * Words in one text. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`. At
   * most 3 items.
   */
  tellings?: readonly Finish[];
  /** Integers in one text. -3 to 100. */
  sizes?: readonly number[];
  /** What it wears. */
  dress?: Tree;
  /** What comes with it. */
  extras?: readonly Tree[];
  /** What is in each pocket. Names: 2 to 12 characters: letters, digits, '_', '-' and '.'. */
  pockets?: Readonly<Record<string, PartInput>>;
  /**
   * What each pocket is tied to. Not empty. Names: 2 to 12 characters: letters, digits, '_', '-'
   * and '.'. Required if `finish` is `class`.
   */
  strings?: Readonly<Record<string, readonly string[]>>;
  /** How often each tune is played. */
  notes?: Readonly<Record<string, number>>;
  /** Where it runs. */
  track?: TrackInput;
  /** Names with another meaning in code. */
  shadows?: ShadowsInput;
}

/**
 * Make a toy, "wind it" \ and let it """run""".
 *
 * A second paragraph, which is too long for one line of a docstring and therefore has to be
 * wrapped, with a backslash \ and a "quote" in it.
 *
 * A third.
 *
 * Before you make this call:
 *
 * - The shop is open.
 * - There is paint. Otherwise the call fails with Unpainted.
 *
 * Service errors:
 *
 * - Jammed: The spring is stuck.
 *
 * CAM actions:
 *
 * - toy:Make
 * - toy:Paint: One page leaves it out, "another" \ does not.
 * - street:Cross: Only on foot.
 *
 * Pages:
 *
 * - https://example.com/make (en, 2024-02)
 * - https://example.com/zh/make (zh, 2024-02-29)
 * - https://example.com/old (en)
 */
export function make(
  client: BaseClient,
  args: MakeToyArgs,
  options?: CallOptions,
): Promise<Answer<MakeToyResponse>> {
  return makeCall(client, MAKE_TOY, args, options);
}
