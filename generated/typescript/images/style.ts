// Generated from spec/images/style.xsd (054f00e36761bdc5).
// Do not edit: change the spec and run `make generate`.

/** Enumerations, texts and numbers with their limits. */

import { textKind } from "../core/scalars.ts";
import type { Scalar } from "../core/table.ts";

export const $StyleName: Scalar = {
  kind: textKind,
  minLength: 1,
};

export const $StyleBody: Scalar = {
  kind: textKind,
  minLength: 1,
};
