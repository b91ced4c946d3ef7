// Generated from spec/metainsight/delete_file_meta_index.xsd (1e8928d4f07d73cb).
// Do not edit: change the spec and run `make generate`.

/** The operation DeleteFileMetaIndex and its types. */

import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { jsonBody } from "../core/json.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import { $DatasetName, $JsonAnswer, $ResourceUri } from "./dataset.ts";

export const $DeleteFileMetaIndexRequest: RecordTable = {
  name: "DeleteFileMetaIndexRequest",
  fields: () => [
    ["DatasetName", $DatasetName, { required: true }],
    ["URI", $ResourceUri, { key: "uri", required: true }],
  ],
};

/** The confirmation that the metadata of the file is deleted. */
export interface DeleteFileMetaIndexResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
}

export const $DeleteFileMetaIndexResponse: RecordTable = {
  name: "DeleteFileMetaIndexResponse",
  fields: () => [["RequestId", STRING]],
};

export const DELETE_FILE_META_INDEX: OperationTable = {
  name: "DeleteFileMetaIndex",
  method: "DELETE",
  path: "/filemeta",
  host: "account",
  safe: true,
  params: () => $JsonAnswer,
  request: () => $DeleteFileMetaIndexRequest,
  response: () => $DeleteFileMetaIndexResponse,
  json: jsonBody,
  readJson: readJsonAnswer,
};

/** The arguments of `deleteFileMetaIndex`. */
export interface DeleteFileMetaIndexArgs {
  /** The name of the dataset. 1 to 32 characters: small letters, digits and '-'. */
  datasetName: string;
  /** The file, such as cos://examplebucket-1250000000/a/b.jpg. Not empty. */
  uri: string;
}

/**
 * Delete the metadata of a file from a dataset.
 *
 * The call succeeds even if the dataset has no metadata of the file.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/106163 (zh)
 */
export function deleteFileMetaIndex(
  client: BaseClient,
  args: DeleteFileMetaIndexArgs,
  options?: CallOptions,
): Promise<Answer<DeleteFileMetaIndexResponse>> {
  return makeCall(client, DELETE_FILE_META_INDEX, args, options);
}
