// Generated from spec/images/image_job.xsd (9124129aa87ccdac).
// Do not edit: change the spec and run `make generate`.

/** Enumerations, texts and numbers with their limits. */

import { textKind } from "../core/scalars.ts";
import type { Scalar } from "../core/table.ts";

/**
 * The kind of job on this path.
 *
 *
 * - `PicProcess`: Processes an image.
 */
export type ImageJobTag = "PicProcess";

export const $ImageJobTag: Scalar = {
  kind: textKind,
  values: ["PicProcess"],
};
