// Generated from spec/metainsight/update_dataset.xsd (2a254996fb309a25).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateDataset and its types. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { jsonBody } from "../core/json.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { DatasetResponse } from "./dataset.ts";
import {
  $DatasetDescription,
  $DatasetName,
  $DatasetResponse,
  $DatasetTemplate,
  $JsonAnswer,
} from "./dataset.ts";

export const $UpdateDatasetRequest: RecordTable = {
  name: "UpdateDatasetRequest",
  fields: () => [
    ["DatasetName", $DatasetName, { required: true }],
    ["Description", $DatasetDescription],
    ["TemplateId", $DatasetTemplate],
  ],
};

export const UPDATE_DATASET: OperationTable = {
  name: "UpdateDataset",
  method: "PUT",
  path: "/dataset",
  host: "account",
  safe: true,
  params: () => $JsonAnswer,
  request: () => $UpdateDatasetRequest,
  response: () => $DatasetResponse,
  json: jsonBody,
  readJson: readJsonAnswer,
};

/** The arguments of `updateDataset`. */
export interface UpdateDatasetArgs {
  /** The name of the dataset. 1 to 32 characters: small letters, digits and '-'. */
  datasetName: string;
  /** The purpose of the dataset. 1 to 256 characters. */
  description?: string;
  /** The template, which determines the metadata that is extracted from each file. Not empty. */
  templateId?: string;
}

/**
 * Change the description or the template of a dataset.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/106156 (zh)
 */
export function updateDataset(
  client: BaseClient,
  args: UpdateDatasetArgs,
  options?: CallOptions,
): Promise<Answer<DatasetResponse>> {
  return makeCall(client, UPDATE_DATASET, args, options);
}
