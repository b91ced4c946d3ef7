// Generated from spec/images/hotlink.xsd (0167d3315dcaca8f).
// Do not edit: change the spec and run `make generate`.

/** Enumerations, texts and numbers with their limits. */

import { textKind } from "../core/scalars.ts";
import type { Scalar } from "../core/table.ts";

/**
 * The type of hotlink protection list.
 *
 *
 * - `white`: An allowlist: only these addresses can link to images.
 * - `black`: A blocklist: these addresses cannot link to images.
 * - `off`: No protection.
 */
export type HotlinkType = "white" | "black" | "off";

export const $HotlinkType: Scalar = {
  kind: textKind,
  values: ["white", "black", "off"],
};
