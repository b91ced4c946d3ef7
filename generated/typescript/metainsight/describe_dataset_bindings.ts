// Generated from spec/metainsight/describe_dataset_bindings.xsd (ae1c7428bc33518a).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeDatasetBindings and its types. */

import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import { Pager } from "../core/paging.ts";
import { inHeader, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import { $DatasetName, $MetaPageSize } from "./dataset.ts";
import type { DatasetBinding } from "./dataset_binding.ts";
import { $DatasetBinding } from "./dataset_binding.ts";

export const $DescribeDatasetBindingsParams: RecordTable = {
  name: "DescribeDatasetBindingsParams",
  fields: () => [
    ["Accept", STRING, { in: inHeader, required: true, fixed: "application/json" }],
    ["datasetname", $DatasetName, { key: "datasetName", in: inQuery }],
    ["maxresults", $MetaPageSize, { key: "maxResults", in: inQuery }],
    ["nexttoken", STRING, { key: "nextToken", in: inQuery }],
  ],
};

/** One page of bindings. */
export interface DescribeDatasetBindingsResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The token for the next page. Empty or absent on the last page. */
  nextToken?: string;
  /** The bindings on this page. */
  bindings: DatasetBinding[];
}

export const $DescribeDatasetBindingsResponse: RecordTable = {
  name: "DescribeDatasetBindingsResponse",
  fields: () => [
    ["RequestId", STRING],
    ["NextToken", STRING],
    ["Bindings", $DatasetBinding, { many: true }],
  ],
};

export const DESCRIBE_DATASET_BINDINGS: OperationTable = {
  name: "DescribeDatasetBindings",
  method: "GET",
  path: "/datasetbindings",
  host: "account",
  safe: true,
  params: () => $DescribeDatasetBindingsParams,
  response: () => $DescribeDatasetBindingsResponse,
  readJson: readJsonAnswer,
  paging: { token: "nexttoken", next: "NextToken", items: "Bindings", size: ["maxresults", 200] },
};

/** The arguments of `describeDatasetBindings`. */
export interface DescribeDatasetBindingsArgs {
  /** Includes only bindings of this dataset. 1 to 32 characters: small letters, digits and '-'. */
  datasetName?: string;
  /** The maximum number of items per page; 0 for the default. 0 to 200. Default: `100`. */
  maxResults?: number;
  /** The NextToken of the previous page. */
  nextToken?: string;
}

/**
 * List the bindings of a dataset, page by page.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/106161 (zh)
 */
export function describeDatasetBindings(
  client: BaseClient,
  args: DescribeDatasetBindingsArgs = {},
  options?: CallOptions,
): Promise<Answer<DescribeDatasetBindingsResponse>> {
  return makeCall(client, DESCRIBE_DATASET_BINDINGS, args, options);
}

/**
 * Iterate over all pages of `describeDatasetBindings`, with the same arguments. `maxResults`
 * defaults to 200 here.
 *
 * To resume after a page, pass its `nextToken` as `nextToken`.
 */
export function iterDatasetBindings(
  client: BaseClient,
  args: DescribeDatasetBindingsArgs = {},
  options?: CallOptions,
): Pager<DatasetBinding, Answer<DescribeDatasetBindingsResponse>> {
  return new Pager(client, DESCRIBE_DATASET_BINDINGS, args, options);
}
