/** The scalars that need no declaration. */

import type { Scalar } from "./table.ts";
import { readTree, writeTree } from "./tree.ts";

export const STRING: Scalar = { kind: "string" };
export const INTEGER: Scalar = { kind: "integer" };
export const BIG_INTEGER: Scalar = { kind: "integer", big: true };
export const DECIMAL: Scalar = { kind: "decimal" };
export const BOOLEAN: Scalar = { kind: "boolean" };
export const TREE: Scalar = { kind: "tree", tree: { write: writeTree, read: readTree } };
