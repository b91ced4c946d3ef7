// Generated from spec/image_search/library.xsd (d9dc9e88dc7dcc2f).
// Do not edit: change the spec and run `make generate`.

/** Enumerations, texts and numbers with their limits. */

import { textKind } from "../core/scalars.ts";
import type { Scalar } from "../core/table.ts";

export const $ImageEntity: Scalar = {
  kind: textKind,
  minLength: 1,
  maxLength: 64,
};
