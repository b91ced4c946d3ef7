// Generated from spec/speech/asr_job.xsd (f35f5206a9daafef).
// Do not edit: change the spec and run `make generate`.

/** Enumerations, texts and numbers with their limits. */

import { textKind } from "../core/scalars.ts";
import type { Scalar } from "../core/table.ts";

/**
 * The kind of job on this path.
 *
 *
 * - `SpeechRecognition`: Recognises speech.
 */
export type AsrJobTag = "SpeechRecognition";

export const $AsrJobTag: Scalar = {
  kind: textKind,
  values: ["SpeechRecognition"],
};
