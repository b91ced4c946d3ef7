// Generated from spec/metainsight/create_file_meta_index.xsd (035277801e95c4c5).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateFileMetaIndex. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { jsonBody } from "../core/json.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import type { OperationTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import { $JsonAnswer } from "./dataset.ts";
import type { FileMediaType, FileMetaIndexResponse, IndexedPerson } from "./file_meta.ts";
import { $FileMetaIndexRequest, $FileMetaIndexResponse } from "./file_meta.ts";

export const CREATE_FILE_META_INDEX: OperationTable = {
  name: "CreateFileMetaIndex",
  method: "POST",
  path: "/filemeta",
  host: "account",
  params: () => $JsonAnswer,
  request: () => $FileMetaIndexRequest,
  response: () => $FileMetaIndexResponse,
  json: jsonBody,
  readJson: readJsonAnswer,
};

/** The arguments of `createFileMetaIndex`. */
export interface CreateFileMetaIndexArgs {
  /** The name of the dataset. 1 to 32 characters: small letters, digits and '-'. */
  datasetName: string;
  /** The file, such as cos://examplebucket-1250000000/a/b.jpg. Not empty. */
  uri: string;
  /** A custom ID for identifying the file. */
  customId?: string;
  /** Custom labels, with a text for each name. Queries can filter by them. */
  customLabels?: Readonly<Record<string, string>>;
  /** The kind of file. One of `image`, `document`, `archive`, `video`, `audio`, `other`. */
  mediaType?: FileMediaType;
  /** The media type, such as image/jpeg. */
  contentType?: string;
  /**
   * The maximum number of faces to index. Only with the template Official:FaceSearch. 1 to 20.
   * Default: `20`.
   */
  maxFaceNum?: number;
  /** The people in the file. Only with the template Official:FaceSearch. */
  persons?: readonly IndexedPerson[];
  /** The address that receives the metadata. */
  callBack?: string;
}

/**
 * Index a file in a dataset.
 *
 * The metadata is extracted in the background, as determined by the template of the dataset.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/106022 (zh)
 */
export function createFileMetaIndex(
  client: BaseClient,
  args: CreateFileMetaIndexArgs,
  options?: CallOptions,
): Promise<Answer<FileMetaIndexResponse>> {
  return makeCall(client, CREATE_FILE_META_INDEX, args, options);
}
