// Generated from spec/media/playlist.xsd (3b6f7fe686a995fe).
// Do not edit: change the spec and run `make generate`.

/** Enumerations, texts and numbers with their limits. */

import { integerKind } from "../core/scalars.ts";
import type { Scalar } from "../core/table.ts";

export const $SegmentValidity: Scalar = {
  kind: integerKind,
  minimum: "3600",
  maximum: "43200",
};
