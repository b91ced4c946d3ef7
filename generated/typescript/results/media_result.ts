// Generated from spec/results/media_result.xsd (165b231af11dee1f).
// Do not edit: change the spec and run `make generate`.

/** `MediaResult`, and its parts. */

import { STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";

/** The files that a media job wrote. */
export interface MediaResult {
  /** The files, by bucket. */
  outputFile?: MediaOutputFile;
  /** The sprites, by bucket. Only if `Tag` is `Snapshot`. */
  spriteOutputFile?: MediaOutputFile;
}

export const $MediaResult: RecordTable = {
  name: "MediaResult",
  fields: () => [
    ["OutputFile", $MediaOutputFile],
    ["SpriteOutputFile", $MediaOutputFile],
  ],
};

/** The files that a media job wrote to one bucket. */
export interface MediaOutputFile {
  /** The full name of the bucket. */
  bucket?: string;
  /** The region of the bucket. */
  region?: string;
  /** The keys of the files. */
  objectName: string[];
  /** The key prefix of the files, if there are many. */
  objectPrefix?: string;
  /** The MD5 hash of each file. */
  md5Info: MediaOutputMd5[];
  /** The sprites, if they are not listed with the files. Only if `Tag` is `Snapshot`. */
  spriteOutputFile?: MediaSpriteFile;
}

export const $MediaOutputFile: RecordTable = {
  name: "MediaOutputFile",
  fields: () => [
    ["Bucket", STRING],
    ["Region", STRING],
    ["ObjectName", STRING, { many: true }],
    ["ObjectPrefix", STRING],
    ["Md5Info", $MediaOutputMd5, { many: true }],
    ["SpriteOutputFile", $MediaSpriteFile],
  ],
};

/** The sprites that a media job wrote to one bucket. */
export interface MediaSpriteFile {
  /** The full name of the bucket. */
  bucket?: string;
  /** The region of the bucket. */
  region?: string;
  /** The keys of the files. */
  objectName: string[];
  /** The key prefix of the files, if there are many. */
  objectPrefix?: string;
  /** The MD5 hash of each file. */
  md5Info: MediaOutputMd5[];
}

export const $MediaSpriteFile: RecordTable = {
  name: "MediaSpriteFile",
  fields: () => [
    ["Bucket", STRING],
    ["Region", STRING],
    ["ObjectName", STRING, { many: true }],
    ["ObjectPrefix", STRING],
    ["Md5Info", $MediaOutputMd5, { many: true }],
  ],
};

/** The MD5 hash of a file. */
export interface MediaOutputMd5 {
  /** The key of the file. */
  objectName?: string;
  /** The MD5 hash of the file. */
  md5?: string;
}

export const $MediaOutputMd5: RecordTable = {
  name: "MediaOutputMd5",
  fields: () => [
    ["ObjectName", STRING],
    ["Md5", STRING],
  ],
};
