// Generated from spec/metainsight/query_dataset.xsd (c9d4f7c32934d8b8).
// Do not edit: change the spec and run `make generate`.

/** The operation QueryDataset and its types. */

import { BIG_INTEGER, DECIMAL, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { deepest, unless } from "../core/conditions.ts";
import { jsonBody } from "../core/json.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions, Decimal, Open } from "../core/types.ts";
import { $DatasetName, $JsonAnswer } from "./dataset.ts";
import type { FileMeta } from "./file_meta.ts";
import { $FileMeta } from "./file_meta.ts";

/**
 * How to compare a field with a value, or how to combine conditions.
 *
 *
 * - `and`: All conditions must be met.
 * - `or`: One condition must be met.
 * - `not`: The conditions must not be met.
 * - `nested`: One item of a list must meet all conditions.
 * - `eq`: Equal to the value.
 * - `lt`: Less than the value.
 * - `lte`: Less than or equal to the value.
 * - `gt`: Greater than the value.
 * - `gte`: Greater than or equal to the value.
 * - `exist`: The field exists.
 * - `prefix`: The field begins with the value.
 * - `match-phrase`: The field contains the value.
 */
export type MetaOperation =
  | "and"
  | "or"
  | "not"
  | "nested"
  | "eq"
  | "lt"
  | "lte"
  | "gt"
  | "gte"
  | "exist"
  | "prefix"
  | "match-phrase";

export const $MetaOperation: Scalar = {
  kind: textKind,
  values: [
    "and",
    "or",
    "not",
    "nested",
    "eq",
    "lt",
    "lte",
    "gt",
    "gte",
    "exist",
    "prefix",
    "match-phrase",
  ],
};

/**
 * A sort direction.
 *
 *
 * - `asc`: Ascending.
 * - `desc`: Descending.
 */
export type MetaOrder = "asc" | "desc";

export const $MetaOrder: Scalar = {
  kind: textKind,
  values: ["asc", "desc"],
};

/**
 * A kind of aggregation.
 *
 *
 * - `min`: The minimum value.
 * - `max`: The maximum value.
 * - `average`: The average value.
 * - `sum`: The sum.
 * - `count`: The number of files.
 * - `distinct`: The approximate number of distinct values.
 * - `group`: The number of occurrences of each value.
 */
export type MetaSum = "min" | "max" | "average" | "sum" | "count" | "distinct" | "group";

export const $MetaSum: Scalar = {
  kind: textKind,
  values: ["min", "max", "average", "sum", "count", "distinct", "group"],
};

export const $MetaFieldName: Scalar = {
  kind: textKind,
  minLength: 1,
};

export const $MetaResultSize: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "2000",
};

export const $QueryDatasetRequest: RecordTable = {
  name: "QueryDatasetRequest",
  fields: () => [
    ["DatasetName", $DatasetName, { required: true }],
    ["Query", $MetaQuery],
    ["MaxResults", $MetaResultSize],
    ["NextToken", STRING],
    ["Sort", $MetaFieldName, { many: true, comma: true, maxItems: 5 }],
    ["Order", $MetaOrder, { many: true, comma: true, maxItems: 5 }],
    ["Aggregations", $MetaAggregation, { many: true }],
    ["WithFields", $MetaFieldName, { many: true }],
  ],
};

/** A condition. */
export interface MetaQuery {
  /**
   * How to compare the field with the value, or how to combine conditions. One of the values of
   * `MetaOperation`.
   */
  operation: MetaOperation;
  /**
   * The conditions to combine. Only with `and`, `or`, `not` and `nested`. At most 5 levels deep. At
   * most 100 items.
   */
  subQueries?: readonly MetaQuery[];
  /**
   * The field, such as Size, or CustomLabels.level for a label. Not empty. Required unless
   * `operation` is `and`, `or` or `not`.
   */
  field?: string;
  /** The text or number to compare the field with. */
  value?: string;
}

export const $MetaQuery: RecordTable = {
  name: "MetaQuery",
  fields: () => [
    ["Operation", $MetaOperation, { required: true }],
    ["SubQueries", $MetaQuery, { many: true, maxItems: 100, depth: deepest(5) }],
    ["Field", $MetaFieldName, { need: unless("Operation", "and", "or", "not") }],
    ["Value", STRING],
  ],
};

/** An aggregation to calculate. */
export interface MetaAggregation {
  /**
   * The kind of aggregation. One of `min`, `max`, `average`, `sum`, `count`, `distinct`, `group`.
   */
  operation: MetaSum;
  /** The field. Not empty. */
  field: string;
}

export const $MetaAggregation: RecordTable = {
  name: "MetaAggregation",
  fields: () => [
    ["Operation", $MetaSum, { required: true }],
    ["Field", $MetaFieldName, { required: true }],
  ],
};

/** The results of the query. */
export interface QueryDatasetResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The files. */
  files: FileMeta[];
  /** The results of the aggregations. */
  aggregations: MetaAggregationResult[];
  /** The token for the next page. Empty or absent on the last page. */
  nextToken?: string;
}

export const $QueryDatasetResponse: RecordTable = {
  name: "QueryDatasetResponse",
  fields: () => [
    ["RequestId", STRING],
    ["Files", $FileMeta, { many: true }],
    ["Aggregations", $MetaAggregationResult, { many: true }],
    ["NextToken", STRING],
  ],
};

/** The result of an aggregation. */
export interface MetaAggregationResult {
  /**
   * The kind of aggregation. One of `min`, `max`, `average`, `sum`, `count`, `distinct`, `group`.
   */
  operation?: Open<MetaSum>;
  /** The field. */
  field?: string;
  /** The sum. */
  value?: Decimal;
  /** The number of occurrences of each value. */
  groups: MetaGroup[];
}

export const $MetaAggregationResult: RecordTable = {
  name: "MetaAggregationResult",
  fields: () => [
    ["Operation", $MetaSum],
    ["Field", STRING],
    ["Value", DECIMAL],
    ["Groups", $MetaGroup, { many: true }],
  ],
};

/** The files with the same value. */
export interface MetaGroup {
  /** The value. */
  value?: string;
  /** The number of files. */
  count?: bigint;
}

export const $MetaGroup: RecordTable = {
  name: "MetaGroup",
  fields: () => [
    ["Value", STRING],
    ["Count", BIG_INTEGER],
  ],
};

export const QUERY_DATASET: OperationTable = {
  name: "QueryDataset",
  method: "POST",
  path: "/datasetquery/simple",
  host: "account",
  safe: true,
  params: () => $JsonAnswer,
  request: () => $QueryDatasetRequest,
  response: () => $QueryDatasetResponse,
  json: jsonBody,
  readJson: readJsonAnswer,
};

/** The arguments of `queryDataset`. */
export interface QueryDatasetArgs {
  /** The name of the dataset. 1 to 32 characters: small letters, digits and '-'. */
  datasetName: string;
  /** The condition that files must meet. If omitted, all files match. */
  query?: MetaQuery;
  /**
   * The maximum number of files to return, up to 200, or of groups; 0 for the default. 0 to 2000.
   * Default: `100`.
   */
  maxResults?: number;
  /** The NextToken of the previous response. */
  nextToken?: string;
  /** The fields to sort by, the most important first. Not empty. At most 5 items. */
  sort?: readonly string[];
  /**
   * The sort directions of these fields, in the same order. One of `asc`, `desc`. At most 5 items.
   */
  order?: readonly MetaOrder[];
  /** The aggregations to calculate. */
  aggregations?: readonly MetaAggregation[];
  /** The fields of files to return. If omitted, all fields are returned. Not empty. */
  withFields?: readonly string[];
}

/**
 * Find or aggregate the files in a dataset that match a query.
 *
 * With Aggregations, the response contains no files.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/106375 (zh)
 */
export function queryDataset(
  client: BaseClient,
  args: QueryDatasetArgs,
  options?: CallOptions,
): Promise<Answer<QueryDatasetResponse>> {
  return makeCall(client, QUERY_DATASET, args, options);
}
