// Generated from spec/settings/poster_production.xsd (0bd778d46bc30eda).
// Do not edit: change the spec and run `make generate`.

/** `PosterProduction`. */

import { $Identifier } from "../common/scalar.ts";
import { TREE } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { Tree } from "../core/types.ts";

/** Poster settings. */
export interface PosterProduction {
  /** The poster template. Not empty. */
  templateId?: string;
  /**
   * The content of the poster: a text or the address of an image for each field of the template, by
   * field name.
   */
  info?: Tree;
}

/** Poster settings. */
export interface PosterProductionInput {
  /** The poster template. Not empty. */
  templateId: string;
  /**
   * The content of the poster: a text or the address of an image for each field of the template, by
   * field name.
   */
  info?: Tree;
}

export const $PosterProduction: RecordTable = {
  name: "PosterProduction",
  fields: () => [
    ["TemplateId", $Identifier, { required: true }],
    ["Info", TREE],
  ],
};
