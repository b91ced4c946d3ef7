// Generated from spec/settings/noise_reduction.xsd (3fdedbd455f1b267).
// Do not edit: change the spec and run `make generate`.

/** `NoiseReduction`. */

import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";
import { $AudioSampleRate } from "./transcode.ts";

/**
 * An audio format that noise reduction writes.
 *
 *
 * - `mp3`: MP3.
 * - `m4a`: M4A.
 * - `wav`: WAV.
 */
export type NoiseReductionFormat = "mp3" | "m4a" | "wav";

export const $NoiseReductionFormat: Scalar = {
  kind: textKind,
  values: ["mp3", "m4a", "wav"],
};

/** How to reduce noise. */
export interface NoiseReduction {
  /** The audio format of the output. One of `mp3`, `m4a`, `wav`. Default: `wav`. */
  format?: Open<NoiseReductionFormat>;
  /**
   * The sample rate of the output in Hz: 8000, 12000, 16000, 24000, 32000, 44100 or 48000. 8000 to
   * 96000.
   */
  samplerate?: number;
}

/** How to reduce noise. */
export interface NoiseReductionInput {
  /** The audio format of the output. One of `mp3`, `m4a`, `wav`. Default: `wav`. */
  format?: NoiseReductionFormat;
  /**
   * The sample rate of the output in Hz: 8000, 12000, 16000, 24000, 32000, 44100 or 48000. 8000 to
   * 96000.
   */
  samplerate?: number;
}

export const $NoiseReduction: RecordTable = {
  name: "NoiseReduction",
  fields: () => [
    ["Format", $NoiseReductionFormat],
    ["Samplerate", $AudioSampleRate],
  ],
};
