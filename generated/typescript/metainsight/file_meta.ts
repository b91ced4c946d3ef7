// Generated from spec/metainsight/file_meta.xsd (ceaf7eda1be574b5).
// Do not edit: change the spec and run `make generate`.

/** `FileMetaIndexRequest`, `FileMetaIndexResponse` and `FileMeta`, and their parts. */

import { $Timestamp } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { mapCodec } from "../core/map.ts";
import { integerKind, textKind, urlKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open, Timestamp } from "../core/types.ts";
import { $DatasetName, $ResourceUri } from "./dataset.ts";

export const $MetaCallBackAddress: Scalar = {
  kind: urlKind,
  minLength: 1,
};

export const $IndexedFaces: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "20",
};

/**
 * A kind of file.
 *
 *
 * - `image`: An image.
 * - `document`: A document.
 * - `archive`: An archive.
 * - `video`: A video.
 * - `audio`: An audio file.
 * - `other`: Any other file.
 */
export type FileMediaType = "image" | "document" | "archive" | "video" | "audio" | "other";

export const $FileMediaType: Scalar = {
  kind: textKind,
  values: ["image", "document", "archive", "video", "audio", "other"],
};

export const $FileMetaIndexRequest: RecordTable = {
  name: "FileMetaIndexRequest",
  fields: () => [
    ["DatasetName", $DatasetName, { required: true }],
    ["File", $IndexedFile, { required: true, flatten: true }],
    ["Callback", $MetaCallBackAddress, { key: "callBack" }],
  ],
};

export const $IndexedFile: RecordTable = {
  name: "IndexedFile",
  fields: () => [
    ["URI", $ResourceUri, { key: "uri", required: true }],
    ["CustomId", STRING],
    ["CustomLabels", STRING, { names: STRING, map: mapCodec }],
    ["MediaType", $FileMediaType],
    ["ContentType", STRING],
    ["MaxFaceNum", $IndexedFaces],
    ["Persons", $IndexedPerson, { many: true }],
  ],
};

/** A person in a file. */
export interface IndexedPerson {
  /** A custom ID. */
  personId?: string;
}

export const $IndexedPerson: RecordTable = {
  name: "IndexedPerson",
  fields: () => [["PersonId", STRING]],
};

/** The confirmation that the file is being indexed. */
export interface FileMetaIndexResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The ID of the event. */
  eventId?: string;
}

export const $FileMetaIndexResponse: RecordTable = {
  name: "FileMetaIndexResponse",
  fields: () => [
    ["RequestId", STRING],
    ["EventId", STRING],
  ],
};

/** The metadata of a file. */
export interface FileMeta {
  /** The ID of the object. */
  objectId?: string;
  /** The time when the file was indexed. */
  createTime?: Timestamp;
  /** The time of the last change to the index. */
  updateTime?: Timestamp;
  /** The file. */
  uri?: string;
  /** The key of the object. */
  filename?: string;
  /** The kind of file. One of `image`, `document`, `archive`, `video`, `audio`, `other`. */
  mediaType?: Open<FileMediaType>;
  /** The media type. */
  contentType?: string;
  /** The storage class. */
  storageClass?: string;
  /** The CRC-64 of the content. */
  crc64?: string;
  /** The size, in bytes. */
  size?: bigint;
  /** The header Cache-Control. */
  cacheControl?: string;
  /** The header Content-Disposition. */
  contentDisposition?: string;
  /** The header Content-Encoding. */
  contentEncoding?: string;
  /** The header Content-Language. */
  contentLanguage?: string;
  /** The encryption method. */
  serverSideEncryption?: string;
  /** The ETag. */
  etag?: string;
  /** The time of the last change to the file. */
  fileModifiedTime?: Timestamp;
  /** The custom ID. */
  customId?: string;
  /** The custom labels, by name. */
  customLabels?: Record<string, string>;
  /** The custom headers, by name. */
  userMeta?: Record<string, string>;
  /** The access permissions of the object. */
  objectAcl?: string;
  /** The tags of the object, by key. */
  tagging?: Record<string, string>;
  /** The number of tags of the object. */
  taggingCount?: bigint;
  /** The dataset. */
  datasetName?: string;
}

export const $FileMeta: RecordTable = {
  name: "FileMeta",
  fields: () => [
    ["ObjectId", STRING],
    ["CreateTime", $Timestamp],
    ["UpdateTime", $Timestamp],
    ["URI", STRING, { key: "uri" }],
    ["Filename", STRING],
    ["MediaType", $FileMediaType],
    ["ContentType", STRING],
    ["COSStorageClass", STRING, { key: "storageClass" }],
    ["COSCRC64", STRING, { key: "crc64" }],
    ["Size", BIG_INTEGER],
    ["CacheControl", STRING],
    ["ContentDisposition", STRING],
    ["ContentEncoding", STRING],
    ["ContentLanguage", STRING],
    ["ServerSideEncryption", STRING],
    ["ETag", STRING, { key: "etag" }],
    ["FileModifiedTime", $Timestamp],
    ["CustomId", STRING],
    ["CustomLabels", STRING, { names: STRING, map: mapCodec }],
    ["COSUserMeta", STRING, { key: "userMeta", names: STRING, map: mapCodec }],
    ["ObjectACL", STRING, { key: "objectAcl" }],
    ["COSTagging", STRING, { key: "tagging", names: STRING, map: mapCodec }],
    ["COSTaggingCount", BIG_INTEGER, { key: "taggingCount" }],
    ["DatasetName", STRING],
  ],
};
