// Generated from spec/settings/pic_process.xsd (e0305d4cb389b4f9).
// Do not edit: change the spec and run `make generate`.

/** `PicProcess`. */

import { BOOLEAN } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { ImageRule } from "./image_rule.ts";
import { $ImageRule } from "./image_rule.ts";

/** How to process an image. */
export interface PicProcess {
  /** Whether the result describes the original image. Default: `false`. */
  isPicInfo?: boolean;
  /** The processing rule, such as `imageMogr2/rotate/90`. Not empty. */
  processRule?: string;
}

/** How to process an image. */
export interface PicProcessInput {
  /** Whether the result describes the original image. Default: `false`. */
  isPicInfo?: boolean;
  /** The processing rule, such as `imageMogr2/rotate/90`. Not empty. */
  processRule: string | ImageRule;
}

export const $PicProcess: RecordTable = {
  name: "PicProcess",
  fields: () => [
    ["IsPicInfo", BOOLEAN],
    ["ProcessRule", $ImageRule, { required: true }],
  ],
};
