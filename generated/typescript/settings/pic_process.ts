// Generated from spec/settings/pic_process.xsd (787d0c98eeca36c6).
// Do not edit: change the spec and run `make generate`.

/** `PicProcess`. */

import { BOOLEAN } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { ImageRule } from "./image_rule.ts";
import { $ImageRule } from "./image_rule.ts";

/** Image processing settings. */
export interface PicProcess {
  /** Whether to return information about the original image. Default: `false`. */
  isPicInfo?: boolean;
  /** The processing rule, such as `imageMogr2/rotate/90`. Not empty. */
  processRule?: string;
}

/** Image processing settings. */
export interface PicProcessInput {
  /** Whether to return information about the original image. Default: `false`. */
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
