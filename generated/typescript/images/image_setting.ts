// Generated from spec/images/image_setting.xsd (ad0d69208567126c).
// Do not edit: change the spec and run `make generate`.

/** Enumerations, texts and numbers with their limits. */

import { textKind } from "../core/scalars.ts";
import type { Scalar } from "../core/table.ts";

/**
 * Whether a setting is on.
 *
 *
 * - `on`: On.
 * - `off`: Off.
 */
export type ImageSettingStatus = "on" | "off";

export const $ImageSettingStatus: Scalar = {
  kind: textKind,
  values: ["on", "off"],
};
