// Generated from spec/images/hotlink.xsd (1b7d8e87bda99e9a).
// Do not edit: change the spec and run `make generate`.

/** Enumerations, texts and numbers with their limits. */

import { textKind } from "../core/scalars.ts";
import type { Scalar } from "../core/table.ts";

/**
 * The kind of hotlink protection list.
 *
 *
 * - `white`: An allowlist: images may be linked from these addresses only.
 * - `black`: A blocklist: images may not be linked from these addresses.
 * - `off`: No protection.
 */
export type HotlinkType = "white" | "black" | "off";

export const $HotlinkType: Scalar = {
  kind: textKind,
  values: ["white", "black", "off"],
};
