// Generated from spec/metainsight/create_dataset_binding.xsd (1f2ad4d8fcb0b9ad).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateDatasetBinding and its types. */

import { $BinaryFlag } from "../common/scalar.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { jsonBody } from "../core/json.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import { $DatasetName, $JsonAnswer, $ResourceUri } from "./dataset.ts";
import type { DatasetBindingResponse } from "./dataset_binding.ts";
import { $DatasetBindingResponse } from "./dataset_binding.ts";

export const $CreateDatasetBindingRequest: RecordTable = {
  name: "CreateDatasetBindingRequest",
  fields: () => [
    ["DatasetName", $DatasetName, { required: true }],
    ["URI", $ResourceUri, { key: "uri", required: true }],
    ["Mode", $BinaryFlag],
  ],
};

export const CREATE_DATASET_BINDING: OperationTable = {
  name: "CreateDatasetBinding",
  method: "POST",
  path: "/datasetbinding",
  host: "account",
  params: () => $JsonAnswer,
  request: () => $CreateDatasetBindingRequest,
  response: () => $DatasetBindingResponse,
  json: jsonBody,
  readJson: readJsonAnswer,
};

/** The arguments of `createDatasetBinding`. */
export interface CreateDatasetBindingArgs {
  /** The name of the dataset. 1 to 32 characters: small letters, digits and '-'. */
  datasetName: string;
  /**
   * The bucket, such as cos://examplebucket-1250000000, or a folder in it, such as
   * cos://examplebucket-1250000000/a/. Not empty.
   */
  uri: string;
  /**
   * The files to index: 0 for new files only, 1 to include existing files. 0 to 1. Default: `0`.
   */
  mode?: number;
}

/**
 * Bind a bucket to a dataset, so that its files are indexed.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/106159 (zh)
 */
export function createDatasetBinding(
  client: BaseClient,
  args: CreateDatasetBindingArgs,
  options?: CallOptions,
): Promise<Answer<DatasetBindingResponse>> {
  return makeCall(client, CREATE_DATASET_BINDING, args, options);
}
