// Generated from spec/settings/extract_digital_watermark.xsd (64b7627e038438f7).
// Do not edit: change the spec and run `make generate`.

/** `ExtractDigitalWatermark`. */

import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { Open } from "../core/types.ts";
import type { DigitalWatermarkType, DigitalWatermarkVersion } from "./watermark.ts";
import { $DigitalWatermarkType, $DigitalWatermarkVersion } from "./watermark.ts";

/** Settings for extracting a digital watermark and, in responses, its text. */
export interface ExtractDigitalWatermark {
  /** The type of watermark. One of `Text`. */
  type?: Open<DigitalWatermarkType>;
  /** The version of the watermark. One of `V1`. */
  version?: Open<DigitalWatermarkVersion>;
  /** The text of the watermark; returned in responses only. */
  message?: string;
}

/** Settings for extracting a digital watermark and, in responses, its text. */
export interface ExtractDigitalWatermarkInput {
  /** The type of watermark. One of `Text`. */
  type: DigitalWatermarkType;
  /** The version of the watermark. One of `V1`. */
  version: DigitalWatermarkVersion;
  /** The text of the watermark; returned in responses only. */
  message?: string;
}

export const $ExtractDigitalWatermark: RecordTable = {
  name: "ExtractDigitalWatermark",
  fields: () => [
    ["Type", $DigitalWatermarkType, { required: true }],
    ["Version", $DigitalWatermarkVersion, { required: true }],
    ["Message", STRING],
  ],
};
