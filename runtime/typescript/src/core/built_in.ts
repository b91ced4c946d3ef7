/** Built-in scalars, which need no declaration. */

import { booleanKind, decimalKind, integerKind, textKind } from "./scalars.ts";
import type { Scalar } from "./table.ts";
import { treeKind } from "./tree.ts";

export const STRING: Scalar = { kind: textKind };
export const INTEGER: Scalar = { kind: integerKind };
export const BIG_INTEGER: Scalar = { kind: integerKind, big: true };
export const DECIMAL: Scalar = { kind: decimalKind };
export const BOOLEAN: Scalar = { kind: booleanKind };
export const TREE: Scalar = { kind: treeKind };
