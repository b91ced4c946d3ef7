// Generated from spec/media/play_key.xsd (c16e52c517b39248).
// Do not edit: change the spec and run `make generate`.

/** `PlayKeyResponse`, and its parts. */

import { STRING } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";

export const $PlayKeyText: Scalar = {
  kind: textKind,
  minLength: 1,
};

/** The keys of a bucket. */
export interface PlayKeyResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The keys. */
  playKeys?: PlayKeys;
}

export const $PlayKeyResponse: RecordTable = {
  name: "PlayKeyResponse",
  fields: () => [
    ["RequestId", STRING],
    ["PlayKeyList", $PlayKeys, { key: "playKeys" }],
  ],
};

/** The two keys that sign the addresses of encrypted HLS streams. */
export interface PlayKeys {
  /** The main key. */
  masterPlayKey?: string;
  /** The backup key. */
  backupPlayKey?: string;
}

export const $PlayKeys: RecordTable = {
  name: "PlayKeys",
  fields: () => [
    ["MasterPlayKey", STRING, { secret: true }],
    ["BackupPlayKey", STRING, { secret: true }],
  ],
};
