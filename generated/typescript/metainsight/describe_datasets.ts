// Generated from spec/metainsight/describe_datasets.xsd (e9e2c9e4fa9e5b73).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeDatasets and its types. */

import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import { Pager } from "../core/paging.ts";
import { inHeader, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { Dataset } from "./dataset.ts";
import { $Dataset, $MetaPageSize } from "./dataset.ts";

export const $DescribeDatasetsParams: RecordTable = {
  name: "DescribeDatasetsParams",
  fields: () => [
    ["Accept", STRING, { in: inHeader, required: true, fixed: "application/json" }],
    ["maxresults", $MetaPageSize, { key: "maxResults", in: inQuery }],
    ["nexttoken", STRING, { key: "nextToken", in: inQuery }],
    ["prefix", STRING, { in: inQuery }],
  ],
};

/** One page of datasets. */
export interface DescribeDatasetsResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The datasets on this page. */
  datasets: Dataset[];
  /** The token for the next page. Empty or absent on the last page. */
  nextToken?: string;
}

export const $DescribeDatasetsResponse: RecordTable = {
  name: "DescribeDatasetsResponse",
  fields: () => [
    ["RequestId", STRING],
    ["Datasets", $Dataset, { many: true }],
    ["NextToken", STRING],
  ],
};

export const DESCRIBE_DATASETS: OperationTable = {
  name: "DescribeDatasets",
  method: "GET",
  path: "/datasets",
  host: "account",
  safe: true,
  params: () => $DescribeDatasetsParams,
  response: () => $DescribeDatasetsResponse,
  readJson: readJsonAnswer,
  paging: { token: "nexttoken", next: "NextToken", items: "Datasets", size: ["maxresults", 200] },
};

/** The arguments of `describeDatasets`. */
export interface DescribeDatasetsArgs {
  /** The maximum number of items per page; 0 for the default. 0 to 200. Default: `100`. */
  maxResults?: number;
  /** The NextToken of the previous page. */
  nextToken?: string;
  /** Includes only datasets whose names begin with this text. */
  prefix?: string;
}

/**
 * List datasets, page by page.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/106158 (zh)
 */
export function describeDatasets(
  client: BaseClient,
  args: DescribeDatasetsArgs = {},
  options?: CallOptions,
): Promise<Answer<DescribeDatasetsResponse>> {
  return makeCall(client, DESCRIBE_DATASETS, args, options);
}

/**
 * Iterate over all pages of `describeDatasets`, with the same arguments. `maxResults` defaults to
 * 200 here.
 *
 * To resume after a page, pass its `nextToken` as `nextToken`.
 */
export function iterDatasets(
  client: BaseClient,
  args: DescribeDatasetsArgs = {},
  options?: CallOptions,
): Pager<Dataset, Answer<DescribeDatasetsResponse>> {
  return new Pager(client, DESCRIBE_DATASETS, args, options);
}
