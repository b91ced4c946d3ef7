// Generated from spec/images/image_job.xsd (66b2dfa6dd7e5e1d).
// Do not edit: change the spec and run `make generate`.

/** Enumerations, texts and numbers with their limits. */

import { textKind } from "../core/scalars.ts";
import type { Scalar } from "../core/table.ts";

/**
 * What a job on this path does.
 *
 *
 * - `PicProcess`: Processes an image.
 */
export type ImageJobTag = "PicProcess";

export const $ImageJobTag: Scalar = {
  kind: textKind,
  values: ["PicProcess"],
};
