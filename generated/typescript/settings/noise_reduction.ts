// Generated from spec/settings/noise_reduction.xsd (2559198fa4eb6b37).
// Do not edit: change the spec and run `make generate`.

/** `NoiseReduction`. */

import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";
import { $AudioSampleRate } from "./transcode.ts";

/**
 * The output format of noise reduction.
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

/** Noise reduction settings. */
export interface NoiseReduction {
  /** The output format. One of `mp3`, `m4a`, `wav`. Default: `wav`. */
  format?: Open<NoiseReductionFormat>;
  /**
   * The sample rate of the output in Hz: 8000, 12000, 16000, 24000, 32000, 44100 or 48000. 8000 to
   * 96000.
   */
  samplerate?: number;
}

/** Noise reduction settings. */
export interface NoiseReductionInput {
  /** The output format. One of `mp3`, `m4a`, `wav`. Default: `wav`. */
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
