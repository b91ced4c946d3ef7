// Generated from spec/common/scalar.xsd (2d5d9066f89cb92a).
// Do not edit: change the spec and run `make generate`.

/** Enumerations, texts and numbers with their limits. */

import type { Scalar } from "../core/table.ts";

export const $Timestamp: Scalar = {
  kind: "timestamp",
  unset: ["-", "0"],
};

export const $ObjectKey: Scalar = {
  kind: "string",
  minLength: 1,
};

export const $Identifier: Scalar = {
  kind: "string",
  minLength: 1,
};

export const $UrlSafeBase64: Scalar = {
  kind: "string",
  minLength: 1,
  except: /[^A-Za-z0-9_\-=]/u,
  says: "letters, digits, '-', '_' and '='",
};

export const $BinaryFlag: Scalar = {
  kind: "integer",
  minimum: "0",
  maximum: "1",
};
