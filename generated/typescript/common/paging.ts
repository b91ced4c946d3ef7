// Generated from spec/common/paging.xsd (ebf1cbee7b33cd25).
// Do not edit: change the spec and run `make generate`.

/** Enumerations, texts and numbers with their limits. */

import { integerKind } from "../core/scalars.ts";
import type { Scalar } from "../core/table.ts";

export const $PageNumber: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "1",
};
