// Generated from spec/settings/file_archive.xsd (050c59aea121ebe4).
// Do not edit: change the spec and run `make generate`.

/** `FileUncompressConfig` and `FileCompressConfig`, and their parts. */

import { $BinaryFlag, $ObjectKey } from "../common/scalar.ts";
import { BOOLEAN, STRING } from "../core/built_in.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";

/**
 * The format of an archive.
 *
 *
 * - `zip`: ZIP.
 * - `tar`: TAR.
 * - `tar.gz`: TAR, compressed with gzip.
 */
export type FileArchiveFormat = "zip" | "tar" | "tar.gz";

export const $FileArchiveFormat: Scalar = {
  kind: textKind,
  values: ["zip", "tar", "tar.gz"],
};

export const $PrefixReplaced: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "2",
};

/** Settings for extracting an archive. */
export interface FileUncompressConfig {
  /** The key prefix of the extracted files; by default, the root of the bucket. */
  prefix?: string;
  /**
   * What follows Prefix in the keys: 0 for nothing, 1 for the name of the archive without its
   * extension, 2 for its full key without the extension. 0 to 2. Default: `0`.
   */
  prefixReplaced?: number;
  /** The password of the archive, in Base64. */
  uncompressKey?: string;
  /** Whether to list the extracted files. */
  listingFile?: boolean;
  /** The filter for files to extract. */
  mode?: string;
  /** The files to extract. */
  downloadConfig?: FileUncompressSelection;
}

export const $FileUncompressConfig: RecordTable = {
  name: "FileUncompressConfig",
  fields: () => [
    ["Prefix", STRING],
    ["PrefixReplaced", $PrefixReplaced],
    ["UnCompressKey", STRING, { key: "uncompressKey", secret: true }],
    ["ListingFile", BOOLEAN],
    ["Mode", STRING],
    ["DownloadConfig", $FileUncompressSelection],
  ],
};

/** A filter for files in an archive. */
export interface FileUncompressSelection {
  /** Selects files whose names start with any of these prefixes. */
  prefix?: string;
  /** Selects files with these names. */
  key: string[];
}

/** A filter for files in an archive. */
export interface FileUncompressSelectionInput {
  /** Selects files whose names start with any of these prefixes. */
  prefix?: string;
  /** Selects files with these names. */
  key?: readonly string[];
}

export const $FileUncompressSelection: RecordTable = {
  name: "FileUncompressSelection",
  fields: () => [
    ["Prefix", STRING],
    ["Key", STRING, { many: true }],
  ],
};

/** Settings for creating an archive. */
export interface FileCompressConfig {
  /**
   * Whether to drop the folders of the files. With 0, source/demo.mp4 keeps its path; with 1, it
   * becomes demo.mp4. 0 to 1.
   */
  flatten?: number;
  /** The format of the archive. One of `zip`, `tar`, `tar.gz`. */
  format?: Open<FileArchiveFormat>;
  /**
   * The key of a CSV file in the bucket that lists the addresses of the files in its first column,
   * one per line; at most 10,000 files. Takes precedence over Prefix and Key. Not empty.
   */
  urlList?: string;
  /**
   * The key prefix of the objects to pack, such as `test/`; at most 10,000 files. Takes precedence
   * over Key. Not empty.
   */
  prefix?: string;
  /** The keys of the files to pack. Not empty. At most 1000 items. */
  key: string[];
  /** The method for creating the archive. */
  type?: string;
  /** The password of the archive. */
  compressKey?: string;
  /** Whether to skip files that cannot be read. */
  ignoreError?: boolean;
  /** The files to pack, each with a folder and name in the archive. */
  keyConfig: FileCompressItem[];
}

export const $FileCompressConfig: RecordTable = {
  name: "FileCompressConfig",
  fields: () => [
    ["Flatten", $BinaryFlag, { required: true }],
    ["Format", $FileArchiveFormat, { required: true }],
    ["UrlList", $ObjectKey],
    ["Prefix", $ObjectKey],
    ["Key", $ObjectKey, { many: true, maxItems: 1000 }],
    ["Type", STRING],
    ["CompressKey", STRING, { secret: true }],
    ["IgnoreError", BOOLEAN],
    ["KeyConfig", $FileCompressItem, { many: true }],
  ],
  anyOf: [["UrlList", "Prefix", "Key", "KeyConfig"]],
};

/** A file to pack, with its folder and name in the archive. */
export interface FileCompressItem {
  /** The key of the file. Not empty. */
  key?: string;
  /** The folder of the file in the archive. */
  folder?: string;
  /** The name of the file in the archive. */
  rename?: string;
  /** The image processing rules to apply before packing, if the file is an image. */
  imageParams?: string;
}

/** A file to pack, with its folder and name in the archive. */
export interface FileCompressItemInput {
  /** The key of the file. Not empty. */
  key: string;
  /** The folder of the file in the archive. */
  folder?: string;
  /** The name of the file in the archive. */
  rename?: string;
  /** The image processing rules to apply before packing, if the file is an image. */
  imageParams?: string;
}

export const $FileCompressItem: RecordTable = {
  name: "FileCompressItem",
  fields: () => [
    ["Key", $ObjectKey, { required: true }],
    ["Folder", STRING],
    ["Rename", STRING],
    ["ImageParams", STRING],
  ],
};
