// Generated from spec/results/image_inspect_result.xsd (b976325948932272).
// Do not edit: change the spec and run `make generate`.

/** `ImageInspectResult`, and its parts. */

import { BIG_INTEGER, BOOLEAN, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** The result of inspecting an image for hidden data. */
export interface ImageInspectResult {
  /** The state of the inspection. */
  state?: string;
  /** The error code, if the inspection failed. */
  code?: string;
  /** The reason why the inspection failed. */
  message?: string;
  /** The key of the image. */
  inputObjectName?: string;
  /** The address of the image. */
  inputObjectUrl?: string;
  /** The detected data. */
  processResult?: ImageInspectFinding;
}

export const $ImageInspectResult: RecordTable = {
  name: "ImageInspectResult",
  fields: () => [
    ["State", STRING],
    ["Code", STRING],
    ["Message", STRING],
    ["InputObjectName", STRING],
    ["InputObjectUrl", STRING],
    ["ProcessResult", $ImageInspectFinding],
  ],
};

/** The data hidden in an image. */
export interface ImageInspectFinding {
  /** The size of the file, in bytes. */
  picSize?: bigint;
  /** The format of the image, such as PNG. */
  picType?: string;
  /** Whether the image contains hidden data. */
  suspicious?: boolean;
  /** The position of the first hidden byte. */
  suspiciousBeginByte?: bigint;
  /** The position of the last hidden byte. */
  suspiciousEndByte?: bigint;
  /** The size of the hidden data, in bytes. */
  suspiciousSize?: bigint;
  /** The type of the hidden data, such as MPEG-TS. */
  suspiciousType?: string;
  /** Whether the image was moved, made private or deleted. */
  autoProcessResult?: ImageInspectOutcome;
}

export const $ImageInspectFinding: RecordTable = {
  name: "ImageInspectFinding",
  fields: () => [
    ["PicSize", BIG_INTEGER],
    ["PicType", STRING],
    ["Suspicious", BOOLEAN],
    ["SuspiciousBeginByte", BIG_INTEGER],
    ["SuspiciousEndByte", BIG_INTEGER],
    ["SuspiciousSize", BIG_INTEGER],
    ["SuspiciousType", STRING],
    ["AutoProcessResult", $ImageInspectOutcome],
  ],
};

/** The result of moving, protecting or deleting an image. */
export interface ImageInspectOutcome {
  /** The error code; Success if the action succeeded. */
  code?: string;
  /** The reason why the action failed. */
  message?: string;
}

export const $ImageInspectOutcome: RecordTable = {
  name: "ImageInspectOutcome",
  fields: () => [
    ["Code", STRING],
    ["Message", STRING],
  ],
};
