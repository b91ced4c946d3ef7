// Generated from spec/images/style.xsd (ab0e5e30cef88fa4).
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
