// Generated from spec/results/image_inspect_result.xsd (5502cef985ca75ed).
// Do not edit: change the spec and run `make generate`.

/** `ImageInspectResult`, and its parts. */

import { BIG_INTEGER, BOOLEAN, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** The result of inspecting an image. */
export interface ImageInspectResult {
  /** The state of the inspection. */
  state?: string;
  /** The error code of a failed inspection. */
  code?: string;
  /** The reason why it failed. */
  message?: string;
  /** The key of the image. */
  inputObjectName?: string;
  /** The address of the image. */
  inputObjectUrl?: string;
  /** What was found. */
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
  /** Whether other data is hidden in it. */
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

/** The outcome of processing an image. */
export interface ImageInspectOutcome {
  /** The error code; Success if it was done. */
  code?: string;
  /** The reason why it failed. */
  message?: string;
}

export const $ImageInspectOutcome: RecordTable = {
  name: "ImageInspectOutcome",
  fields: () => [
    ["Code", STRING],
    ["Message", STRING],
  ],
};
