// Generated from spec/metainsight/delete_dataset.xsd (e190cea1462abaab).
// Do not edit: change the spec and run `make generate`.

/** The operation DeleteDataset and its types. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { jsonBody } from "../core/json.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { DatasetResponse } from "./dataset.ts";
import { $DatasetName, $DatasetResponse, $JsonAnswer } from "./dataset.ts";

export const $DeleteDatasetRequest: RecordTable = {
  name: "DeleteDatasetRequest",
  fields: () => [["DatasetName", $DatasetName, { required: true }]],
};

export const DELETE_DATASET: OperationTable = {
  name: "DeleteDataset",
  method: "DELETE",
  path: "/dataset",
  host: "account",
  safe: true,
  params: () => $JsonAnswer,
  request: () => $DeleteDatasetRequest,
  response: () => $DatasetResponse,
  json: jsonBody,
  readJson: readJsonAnswer,
};

/** The arguments of `deleteDataset`. */
export interface DeleteDatasetArgs {
  /** The name of the dataset. 1 to 32 characters: small letters, digits and '-'. */
  datasetName: string;
}

/**
 * Delete a dataset.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/106157 (zh)
 */
export function deleteDataset(
  client: BaseClient,
  args: DeleteDatasetArgs,
  options?: CallOptions,
): Promise<Answer<DatasetResponse>> {
  return makeCall(client, DELETE_DATASET, args, options);
}
