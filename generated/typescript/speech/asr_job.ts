// Generated from spec/speech/asr_job.xsd (4e4a5bb24198a864).
// Do not edit: change the spec and run `make generate`.

/** Enumerations, texts and numbers with their limits. */

import { textKind } from "../core/scalars.ts";
import type { Scalar } from "../core/table.ts";

/**
 * What a job of this path does.
 *
 *
 * - `SpeechRecognition`: Recognises speech.
 */
export type AsrJobTag = "SpeechRecognition";

export const $AsrJobTag: Scalar = {
  kind: textKind,
  values: ["SpeechRecognition"],
};
