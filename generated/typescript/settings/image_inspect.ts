// Generated from spec/settings/image_inspect.xsd (ef1a3553342bda8e).
// Do not edit: change the spec and run `make generate`.

/** `ImageInspect`. */

import { BOOLEAN } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * What to do with an image in which other data is hidden.
 *
 *
 * - `BackupObject`: Move it to the folder abnormal_images_backup.
 * - `SwitchObjectToPrivate`: Make it private.
 * - `DeleteObject`: Delete it.
 */
export type ImageInspectProcess = "BackupObject" | "SwitchObjectToPrivate" | "DeleteObject";

export const $ImageInspectProcess: Scalar = {
  kind: textKind,
  values: ["BackupObject", "SwitchObjectToPrivate", "DeleteObject"],
};

/** What to do with an image in which other data is hidden. */
export interface ImageInspect {
  /** Whether to do anything with it. Default: `false`. */
  autoProcess?: boolean;
  /**
   * What to do with it; only with AutoProcess. One of `BackupObject`, `SwitchObjectToPrivate`,
   * `DeleteObject`. Default: `BackupObject`.
   */
  processType?: Open<ImageInspectProcess>;
}

/** What to do with an image in which other data is hidden. */
export interface ImageInspectInput {
  /** Whether to do anything with it. Default: `false`. */
  autoProcess?: boolean;
  /**
   * What to do with it; only with AutoProcess. One of `BackupObject`, `SwitchObjectToPrivate`,
   * `DeleteObject`. Default: `BackupObject`.
   */
  processType?: ImageInspectProcess;
}

export const $ImageInspect: RecordTable = {
  name: "ImageInspect",
  fields: () => [
    ["AutoProcess", BOOLEAN],
    ["ProcessType", $ImageInspectProcess],
  ],
};
