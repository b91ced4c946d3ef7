// Generated from spec/metainsight/describe_dataset_binding.xsd (78319005c325c4cc).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeDatasetBinding and its types. */

import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import { inHeader, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import { $DatasetName, $ResourceUri } from "./dataset.ts";
import type { DatasetBindingResponse } from "./dataset_binding.ts";
import { $DatasetBindingResponse } from "./dataset_binding.ts";

export const $DescribeDatasetBindingParams: RecordTable = {
  name: "DescribeDatasetBindingParams",
  fields: () => [
    ["Accept", STRING, { in: inHeader, required: true, fixed: "application/json" }],
    ["datasetname", $DatasetName, { key: "datasetName", in: inQuery, required: true }],
    ["uri", $ResourceUri, { in: inQuery, required: true }],
  ],
};

export const DESCRIBE_DATASET_BINDING: OperationTable = {
  name: "DescribeDatasetBinding",
  method: "GET",
  path: "/datasetbinding",
  host: "account",
  safe: true,
  params: () => $DescribeDatasetBindingParams,
  response: () => $DatasetBindingResponse,
  readJson: readJsonAnswer,
};

/** The arguments of `describeDatasetBinding`. */
export interface DescribeDatasetBindingArgs {
  /** The name of the dataset. 1 to 32 characters: small letters, digits and '-'. */
  datasetName: string;
  /**
   * The bucket, such as cos://examplebucket-1250000000, or a folder in it, such as
   * cos://examplebucket-1250000000/a/. Not empty.
   */
  uri: string;
}

/**
 * Look up the binding of a bucket to a dataset.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/106485 (zh)
 */
export function describeDatasetBinding(
  client: BaseClient,
  args: DescribeDatasetBindingArgs,
  options?: CallOptions,
): Promise<Answer<DatasetBindingResponse>> {
  return makeCall(client, DESCRIBE_DATASET_BINDING, args, options);
}
