// Generated from spec/recognition/liveness.xsd (410852ff22fcd757).
// Do not edit: change the spec and run `make generate`.

/** `LivenessResponse`. */

import { DECIMAL, STRING } from "../core/built_in.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Decimal } from "../core/types.ts";

export const $LivenessText: Scalar = {
  kind: textKind,
  minLength: 1,
};

export const $LivenessFrames: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "10",
};

/**
 * A task that a person performs in a video.
 *
 *
 * - `LIP`: Reads digits aloud.
 * - `ACTION`: Performs actions in order.
 * - `SILENT`: Performs no action.
 */
export type LivenessType = "LIP" | "ACTION" | "SILENT";

export const $LivenessType: Scalar = {
  kind: textKind,
  values: ["LIP", "ACTION", "SILENT"],
};

/** The outcome of a liveness check. */
export interface LivenessResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The best frame of the video, a JPEG image in Base64. */
  bestFrame?: string;
  /**
   * The similarity of the faces, from 0 to 100. From 70, they count as the same person, with an
   * error rate of one in 1,000; from 80, one in 10,000.
   */
  similarity?: Decimal;
  /** The best frames, JPEG images in Base64, if several were requested. */
  bestFrames: string[];
}

export const $LivenessResponse: RecordTable = {
  name: "LivenessResponse",
  fields: () => [
    ["RequestId", STRING],
    ["BestFrameBase64", STRING, { key: "bestFrame" }],
    ["Sim", DECIMAL, { key: "similarity" }],
    ["BestFrameList", STRING, { key: "bestFrames", many: true }],
  ],
};
