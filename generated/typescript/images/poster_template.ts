// Generated from spec/images/poster_template.xsd (4bcc186aa9a0c1f1).
// Do not edit: change the spec and run `make generate`.

/** `PosterTemplateResponse`, and its parts. */

import { $Identifier } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** A poster template. */
export interface PosterTemplateResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The template. */
  template?: PosterTemplate;
}

export const $PosterTemplateResponse: RecordTable = {
  name: "PosterTemplateResponse",
  fields: () => [
    ["RequestId", STRING],
    ["Template", $PosterTemplate],
  ],
};

/** A poster template. */
export interface PosterTemplate {
  /** The ID of the template. Not empty. */
  templateId?: string;
  /** The height of the poster, in pixels. */
  height?: bigint;
  /** The width of the poster, in pixels. */
  width?: bigint;
  /** The name of the template. */
  name?: string;
  /** The address of a thumbnail. */
  thumb?: string;
}

export const $PosterTemplate: RecordTable = {
  name: "PosterTemplate",
  fields: () => [
    ["TemplateId", $Identifier],
    ["Height", BIG_INTEGER],
    ["Width", BIG_INTEGER],
    ["Name", STRING],
    ["Thumb", STRING],
  ],
};
