// Generated from spec/common/scalar.xsd (b98ee4d62fe1f10a).
// Do not edit: change the spec and run `make generate`.

/** Enumerations, texts and numbers with their limits. */

import { integerKind, textKind } from "../core/scalars.ts";
import type { Scalar } from "../core/table.ts";
import { timestampKind } from "../core/timestamp.ts";

export const $Timestamp: Scalar = {
  kind: timestampKind,
  unset: ["-", "0"],
};

export const $ObjectKey: Scalar = {
  kind: textKind,
  minLength: 1,
};

export const $Identifier: Scalar = {
  kind: textKind,
  minLength: 1,
};

export const $UrlSafeBase64: Scalar = {
  kind: textKind,
  minLength: 1,
  except: /[^A-Za-z0-9_\-=]/u,
  says: "letters, digits, '-', '_' and '='",
};

export const $BinaryFlag: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "1",
};
