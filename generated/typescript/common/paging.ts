// Generated from spec/common/paging.xsd (2cc7a4a6d06240f8).
// Do not edit: change the spec and run `make generate`.

/** Enumerations, texts and numbers with their limits. */

import type { Scalar } from "../core/table.ts";

export const $PageNumber: Scalar = {
  kind: "integer",
  big: true,
  minimum: "1",
};
