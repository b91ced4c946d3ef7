// Generated from spec/settings/file_archive.xsd (f6986bc4b126ff1a).
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

/** How an archive is extracted. */
export interface FileUncompressConfig {
  /** The prefix of the keys of extracted files; the root of the bucket by default. */
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
  /** Which files to extract. */
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

/** Selects files of an archive. */
export interface FileUncompressSelection {
  /** Files whose names start with one of these. */
  prefix?: string;
  /** Files with these names. */
  key: string[];
}

/** Selects files of an archive. */
export interface FileUncompressSelectionInput {
  /** Files whose names start with one of these. */
  prefix?: string;
  /** Files with these names. */
  key?: readonly string[];
}

export const $FileUncompressSelection: RecordTable = {
  name: "FileUncompressSelection",
  fields: () => [
    ["Prefix", STRING],
    ["Key", STRING, { many: true }],
  ],
};

/** What to pack into an archive, and how. */
export interface FileCompressConfig {
  /**
   * Whether to drop the folders of the files: with 0, source/demo.mp4 keeps its path; with 1, it
   * becomes demo.mp4. 0 to 1.
   */
  flatten?: number;
  /** The format of the archive. One of `zip`, `tar`, `tar.gz`. */
  format?: Open<FileArchiveFormat>;
  /**
   * The key of a CSV file in the bucket whose first column has the addresses of the files, one per
   * line: at most 10,000 files. It takes precedence over Prefix and Key. Not empty.
   */
  urlList?: string;
  /**
   * Every object whose key starts with this, such as `test/`: at most 10,000 files. It takes
   * precedence over Key. Not empty.
   */
  prefix?: string;
  /** The keys of the files. Not empty. At most 1000 items. */
  key: string[];
  /** How the archive is created. */
  type?: string;
  /** The password of the archive. */
  compressKey?: string;
  /** Whether to continue without files that cannot be read. */
  ignoreError?: boolean;
  /** The files, each with its own folder and name in the archive. */
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

/** A file to pack, and its place in the archive. */
export interface FileCompressItem {
  /** The key of the file. Not empty. */
  key?: string;
  /** The folder to put it in. */
  folder?: string;
  /** The name to give it. */
  rename?: string;
  /** The rules to process it with before packing, if it is an image. */
  imageParams?: string;
}

/** A file to pack, and its place in the archive. */
export interface FileCompressItemInput {
  /** The key of the file. Not empty. */
  key: string;
  /** The folder to put it in. */
  folder?: string;
  /** The name to give it. */
  rename?: string;
  /** The rules to process it with before packing, if it is an image. */
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
