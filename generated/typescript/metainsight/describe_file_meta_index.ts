// Generated from spec/metainsight/describe_file_meta_index.xsd (ffd9506aa800a315).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeFileMetaIndex and its types. */

import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import { inHeader, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import { $DatasetName, $ResourceUri } from "./dataset.ts";
import type { FileMeta } from "./file_meta.ts";
import { $FileMeta } from "./file_meta.ts";

export const $DescribeFileMetaIndexParams: RecordTable = {
  name: "DescribeFileMetaIndexParams",
  fields: () => [
    ["Accept", STRING, { in: inHeader, required: true, fixed: "application/json" }],
    ["datasetname", $DatasetName, { key: "datasetName", in: inQuery, required: true }],
    ["uri", $ResourceUri, { in: inQuery, required: true }],
  ],
};

/** The metadata of a file. */
export interface DescribeFileMetaIndexResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The file. */
  files: FileMeta[];
}

export const $DescribeFileMetaIndexResponse: RecordTable = {
  name: "DescribeFileMetaIndexResponse",
  fields: () => [
    ["RequestId", STRING],
    ["Files", $FileMeta, { many: true }],
  ],
};

export const DESCRIBE_FILE_META_INDEX: OperationTable = {
  name: "DescribeFileMetaIndex",
  method: "GET",
  path: "/filemeta",
  host: "account",
  safe: true,
  params: () => $DescribeFileMetaIndexParams,
  response: () => $DescribeFileMetaIndexResponse,
  readJson: readJsonAnswer,
};

/** The arguments of `describeFileMetaIndex`. */
export interface DescribeFileMetaIndexArgs {
  /** The name of the dataset. 1 to 32 characters: small letters, digits and '-'. */
  datasetName: string;
  /** The file, such as cos://examplebucket-1250000000/a/b.jpg. Not empty. */
  uri: string;
}

/**
 * Look up the metadata of a file in a dataset.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/106164 (zh)
 */
export function describeFileMetaIndex(
  client: BaseClient,
  args: DescribeFileMetaIndexArgs,
  options?: CallOptions,
): Promise<Answer<DescribeFileMetaIndexResponse>> {
  return makeCall(client, DESCRIBE_FILE_META_INDEX, args, options);
}
