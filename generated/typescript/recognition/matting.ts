// Generated from spec/recognition/matting.xsd (d9ae2e9c11dd95e5).
// Do not edit: change the spec and run `make generate`.

/** Enumerations, texts and numbers with their limits. */

import { textKind } from "../core/scalars.ts";
import type { Scalar } from "../core/table.ts";

export const $MattingPadding: Scalar = {
  kind: textKind,
  minLength: 3,
  except: /[^0-9x]/u,
  says: "digits and 'x'",
};
