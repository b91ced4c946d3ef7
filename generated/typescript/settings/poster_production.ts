// Generated from spec/settings/poster_production.xsd (30477be2a69ff5cb).
// Do not edit: change the spec and run `make generate`.

/** `PosterProduction`. */

import { $Identifier } from "../common/scalar.ts";
import { TREE } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { Tree } from "../core/types.ts";

/** How to make a poster. */
export interface PosterProduction {
  /** The template of the poster. Not empty. */
  templateId?: string;
  /**
   * The content of the template: for each of its fields, by name, a text or the address of an
   * image.
   */
  info?: Tree;
}

/** How to make a poster. */
export interface PosterProductionInput {
  /** The template of the poster. Not empty. */
  templateId: string;
  /**
   * The content of the template: for each of its fields, by name, a text or the address of an
   * image.
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
