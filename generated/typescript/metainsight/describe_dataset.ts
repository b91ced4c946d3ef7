// Generated from spec/metainsight/describe_dataset.xsd (cf9cf6939459710e).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeDataset and its types. */

import { BOOLEAN, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import { inHeader, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { DatasetResponse } from "./dataset.ts";
import { $DatasetName, $DatasetResponse } from "./dataset.ts";

export const $DescribeDatasetParams: RecordTable = {
  name: "DescribeDatasetParams",
  fields: () => [
    ["Accept", STRING, { in: inHeader, required: true, fixed: "application/json" }],
    ["datasetname", $DatasetName, { key: "datasetName", in: inQuery, required: true }],
    ["statistics", BOOLEAN, { in: inQuery }],
  ],
};

export const DESCRIBE_DATASET: OperationTable = {
  name: "DescribeDataset",
  method: "GET",
  path: "/dataset",
  host: "account",
  safe: true,
  params: () => $DescribeDatasetParams,
  response: () => $DatasetResponse,
  readJson: readJsonAnswer,
};

/** The arguments of `describeDataset`. */
export interface DescribeDatasetArgs {
  /** The name of the dataset. 1 to 32 characters: small letters, digits and '-'. */
  datasetName: string;
  /**
   * Whether to count the files now. Otherwise, their number and size may be outdated or 0. Default:
   * `false`.
   */
  statistics?: boolean;
}

/**
 * Look up a dataset.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/106155 (zh)
 */
export function describeDataset(
  client: BaseClient,
  args: DescribeDatasetArgs,
  options?: CallOptions,
): Promise<Answer<DatasetResponse>> {
  return makeCall(client, DESCRIBE_DATASET, args, options);
}
