// Generated from spec/settings/extract_digital_watermark.xsd (9923ae5c4ef8dd52).
// Do not edit: change the spec and run `make generate`.

/** `ExtractDigitalWatermark`. */

import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { Open } from "../core/types.ts";
import type { DigitalWatermarkType, DigitalWatermarkVersion } from "./watermark.ts";
import { $DigitalWatermarkType, $DigitalWatermarkVersion } from "./watermark.ts";

/** How to read a digital watermark, and what it says. */
export interface ExtractDigitalWatermark {
  /** The kind of watermark. One of `Text`. */
  type?: Open<DigitalWatermarkType>;
  /** The version of the watermark. One of `V1`. */
  version?: Open<DigitalWatermarkVersion>;
  /** The text that was found; in answers only. */
  message?: string;
}

/** How to read a digital watermark, and what it says. */
export interface ExtractDigitalWatermarkInput {
  /** The kind of watermark. One of `Text`. */
  type: DigitalWatermarkType;
  /** The version of the watermark. One of `V1`. */
  version: DigitalWatermarkVersion;
  /** The text that was found; in answers only. */
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
