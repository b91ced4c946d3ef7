// Generated from spec/images/hdr_image_processing.xsd (45890634b587fd27).
// Do not edit: change the spec and run `make generate`.

/** Enumerations, texts and numbers with their limits. */

import { textKind } from "../core/scalars.ts";
import type { Scalar } from "../core/table.ts";

/**
 * The trigger for processing an image as HDR.
 *
 *
 * - `API`: A parameter in the address of the image.
 * - `Auto`: Any processing.
 */
export type HdrImageMode = "API" | "Auto";

export const $HdrImageMode: Scalar = {
  kind: textKind,
  values: ["API", "Auto"],
};
