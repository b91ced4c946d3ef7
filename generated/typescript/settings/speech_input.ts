// Generated from spec/settings/speech_input.xsd (18b9b386821340db).
// Do not edit: change the spec and run `make generate`.

/** `SpeechInput`. */

import { $ObjectKey } from "../common/scalar.ts";
import { urlKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";

export const $SpeechUrl: Scalar = {
  kind: urlKind,
  minLength: 1,
};

export const $SpeechInput: RecordTable = {
  name: "SpeechInput",
  fields: () => [
    ["Object", $ObjectKey],
    ["Url", $SpeechUrl],
  ],
  anyOf: [["Object", "Url"]],
};
