// Generated from spec/common/track.xsd (e9d204441471e667).
// Do not edit: change the spec and run `make generate`.

/** `Track`, and its parts. */

import { $Key, $Pocket, $Turns } from "./scalar.ts";
import { checkGraph } from "../core/graph.ts";
import { mapCodec } from "../core/map.ts";
import { Plan } from "../core/plan.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * What a piece is.
 *
 *
 * - `Gate`: Where toys start.
 * - `loop`: Once around.
 * - `class`: A keyword in many languages.
 * - `Gap`: Nothing at all.
 */
export type PieceKind = "Gate" | "loop" | "class" | "Gap";

export const $PieceKind: Scalar = {
  kind: textKind,
  values: ["Gate", "loop", "class", "Gap"],
};

/** A track for toys that run. */
export interface Track {
  /**
   * Which piece follows which. 2 to 12 characters: letters, digits, '_', '-' and '.'. Names: 2 to
   * 12 characters: letters, digits, '_', '-' and '.'.
   */
  ways?: Record<string, string[]>;
  /** The pieces by their names. Names: 2 to 12 characters: letters, digits, '_', '-' and '.'. */
  pieces?: Record<string, Piece>;
}

/** A track for toys that run. */
export interface TrackInput {
  /**
   * Which piece follows which. 2 to 12 characters: letters, digits, '_', '-' and '.'. Names: 2 to
   * 12 characters: letters, digits, '_', '-' and '.'.
   */
  ways: Readonly<Record<string, readonly string[]>>;
  /** The pieces by their names. Names: 2 to 12 characters: letters, digits, '_', '-' and '.'. */
  pieces: Readonly<Record<string, PieceInput>>;
}

export const $Track: RecordTable = {
  name: "Track",
  fields: () => [
    ["Ways", $Pocket, { required: true, names: $Pocket, map: mapCodec, comma: true }],
    ["Pieces", $Piece, { required: true, names: $Pocket, map: mapCodec }],
  ],
  graph: {
    edges: "Ways",
    nodes: "Pieces",
    start: "Gate",
    end: "Wall",
    kind: "Kind",
    check: checkGraph,
  },
};

/** The arguments for a node of the kind `Gate`. */
export interface TrackPlanGateArgs {
  /** What opens it. Not empty. */
  keys?: readonly string[];
  /** How wide it is. Not empty. */
  width: string;
}

/** The arguments for a node of the kind `loop`. */
export interface TrackPlanLoopArgs {
  /** How often it goes around. -3 to 100. */
  turns?: number;
  /** What runs on it. Not empty. */
  class?: string;
  /** What opens it. Not empty. */
  keys?: readonly string[];
  /** How wide it is. Not empty. */
  width: string;
}

/** The arguments for a node of the kind `class`. */
export interface TrackPlanClassArgs {
  /** What runs on it. Not empty. */
  class?: string;
  /** What opens it. Not empty. */
  keys?: readonly string[];
  /** How wide it is. Not empty. */
  width: string;
}

/**
 * A position in a `Track` that is built node by node.
 *
 * Start with `TrackPlan.gate`. Each method adds a node after this position, and returns the position
 * after the new node. Two calls at the same position create two branches; `beside` joins branches.
 * `track` is the whole graph.
 */
export class TrackPlan extends Plan {
  constructor(places?: Plan) {
    super($Track, places);
  }

  /** Return the position after this node and others, so that the next node follows all of them. */
  beside(...others: TrackPlan[]): TrackPlan {
    return new TrackPlan(this.joined(others));
  }

  /** The whole graph. Nodes without a successor lead to the end. */
  get track(): TrackInput {
    return this.whole() as unknown as TrackInput;
  }

  protected add(kind: string, holder: string | undefined, args: object, name?: string): TrackPlan {
    return new TrackPlan(this.following(kind, holder, args, name));
  }

  /** Where toys start. */
  static gate(args: TrackPlanGateArgs): TrackPlan {
    return new TrackPlan().add("Gate", "Rail", args);
  }

  /** Once around. */
  loop(args: TrackPlanLoopArgs, nodeName?: string): TrackPlan {
    return this.add("loop", "Rail", args, nodeName);
  }

  /** A keyword in many languages. */
  class(args: TrackPlanClassArgs, nodeName?: string): TrackPlan {
    return this.add("class", "Rail", args, nodeName);
  }

  /** Nothing at all. */
  gap(nodeName?: string): TrackPlan {
    return this.add("Gap", undefined, {}, nodeName);
  }
}

/** A piece of a track. */
export interface Piece {
  /** What it is. One of `Gate`, `loop`, `class`, `Gap`. */
  kind?: Open<PieceKind>;
  /** Its rail. Only if `kind` is `Gate`, `class` or `loop`. */
  rail?: Rail;
}

/** A piece of a track. */
export interface PieceInput {
  /** What it is. One of `Gate`, `loop`, `class`, `Gap`. */
  kind: PieceKind;
  /** Its rail. Only if `kind` is `Gate`, `class` or `loop`. */
  rail?: RailInput;
}

export const $Piece: RecordTable = {
  name: "Piece",
  fields: () => [
    ["Kind", $PieceKind, { required: true }],
    ["Rail", $Rail, { flatten: true }],
  ],
};

/** A rail. */
export interface Rail {
  /** How often it goes around. -3 to 100. Only if `Kind` is `loop`. */
  turns?: number;
  /** What runs on it. Not empty. Only if `Kind` is `class` or `loop`. */
  class?: string;
  /** What opens it. Not empty. */
  keys: string[];
  /** How wide it is. Not empty. */
  width?: string;
}

/** A rail. */
export interface RailInput {
  /** How often it goes around. -3 to 100. Only if `Kind` is `loop`. */
  turns?: number;
  /** What runs on it. Not empty. Only if `Kind` is `class` or `loop`. */
  class?: string;
  /** What opens it. Not empty. */
  keys?: readonly string[];
  /** How wide it is. Not empty. */
  width: string;
}

export const $Rail: RecordTable = {
  name: "Rail",
  fields: () => [
    ["Turns", $Turns],
    ["class", $Key],
    ["Keys", $Key, { many: true }],
    ["Width", $Key, { required: true }],
  ],
};
