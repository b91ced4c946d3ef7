// Generated from spec/settings/image_inspect.xsd (3c1d115be8443c4b).
// Do not edit: change the spec and run `make generate`.

/** `ImageInspect`. */

import { BOOLEAN } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * An action for images with hidden data.
 *
 *
 * - `BackupObject`: Move the image to the folder abnormal_images_backup.
 * - `SwitchObjectToPrivate`: Make the image private.
 * - `DeleteObject`: Delete the image.
 */
export type ImageInspectProcess = "BackupObject" | "SwitchObjectToPrivate" | "DeleteObject";

export const $ImageInspectProcess: Scalar = {
  kind: textKind,
  values: ["BackupObject", "SwitchObjectToPrivate", "DeleteObject"],
};

/** Settings for images with hidden data. */
export interface ImageInspect {
  /** Whether to act on images with hidden data. Default: `false`. */
  autoProcess?: boolean;
  /**
   * The action to take; only with AutoProcess. One of `BackupObject`, `SwitchObjectToPrivate`,
   * `DeleteObject`. Default: `BackupObject`.
   */
  processType?: Open<ImageInspectProcess>;
}

/** Settings for images with hidden data. */
export interface ImageInspectInput {
  /** Whether to act on images with hidden data. Default: `false`. */
  autoProcess?: boolean;
  /**
   * The action to take; only with AutoProcess. One of `BackupObject`, `SwitchObjectToPrivate`,
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
