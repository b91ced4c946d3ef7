// Generated from spec/documents/preview.xsd (6f87b90e3901865a).
// Do not edit: change the spec and run `make generate`.

/** Enumerations, texts and numbers with their limits. */

import { integerKind, textKind } from "../core/scalars.ts";
import type { Scalar } from "../core/table.ts";

/**
 * The format in which a document is shown.
 *
 *
 * - `jpg`: A page as a JPEG image.
 * - `png`: A page as a PNG image.
 * - `pdf`: The whole document as a PDF file. You cannot select pages.
 * - `txt`: The text of a page.
 */
export type DocumentPreviewType = "jpg" | "png" | "pdf" | "txt";

export const $DocumentPreviewType: Scalar = {
  kind: textKind,
  values: ["jpg", "png", "pdf", "txt"],
};

export const $DocumentPage: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "1",
};

export const $WatermarkAngle: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "360",
};

export const $WatermarkSpacing: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "0",
};
