// Generated from spec/service.xml spec/toys/fetch_toy.xsd spec/toys/list_toys.xsd
//   spec/toys/make_toy.xsd spec/toys/stamp_toy.xsd spec/toys/store_toy.xsd (e519a230cc33a538).
// Do not edit: change the spec and run `make generate`.

/**
 * Toys, "wound up" \ or not.
 *
 * A paragraph with a backslash \ and a "quote".
 *
 * Before you make these calls:
 *
 * - Somebody is awake.
 * - It is day. Otherwise the call fails with Closed.
 *
 * Errors common to these calls:
 *
 * - Moved: The shop has left.
 */

export { fetch, fetchStream, fetchUrl } from "./fetch_toy.ts";
export { iterList, list } from "./list_toys.ts";
export { make } from "./make_toy.ts";
export { stamp, stampStream, stampUrl } from "./stamp_toy.ts";
export { store } from "./store_toy.ts";
export type {
  Nothing,
  NothingInput,
  Part,
  PartInput,
  Shadows,
  ShadowsInput,
  Spring,
  SpringInput,
} from "../common/part.ts";
export type { Finish, Mood, SortKey } from "../common/scalar.ts";
export { TrackPlan } from "../common/track.ts";
export type {
  Piece,
  PieceInput,
  PieceKind,
  Rail,
  RailInput,
  Track,
  TrackInput,
} from "../common/track.ts";
export type { Toy } from "../results/toy.ts";
export type { Cord } from "../settings/box.ts";
export type { FetchToyArgs } from "./fetch_toy.ts";
export type { ListToysArgs, ListToysResponse } from "./list_toys.ts";
export type { MakeToyArgs, MakeToyResponse } from "./make_toy.ts";
export { Stamp } from "./stamp_toy.ts";
export type { DryStep, Ink, SizeStep, StampToyArgs, WriteStep } from "./stamp_toy.ts";
export type { StoreToyArgs } from "./store_toy.ts";
