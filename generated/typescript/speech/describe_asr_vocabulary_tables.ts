// Generated from spec/speech/describe_asr_vocabulary_tables.xsd (ad1b7aab3b41161a).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeAsrVocabularyTables and its types. */

import { $Identifier, $Timestamp } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inQuery } from "../core/places.ts";
import { integerKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions, Timestamp } from "../core/types.ts";
import type { HotWord } from "./vocabulary_table.ts";
import { $HotWord } from "./vocabulary_table.ts";

export const $ListOffset: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "0",
};

export const $ListLimit: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "1",
};

export const $DescribeAsrVocabularyTablesParams: RecordTable = {
  name: "DescribeAsrVocabularyTablesParams",
  fields: () => [
    ["offset", $ListOffset, { in: inQuery }],
    ["limit", $ListLimit, { in: inQuery }],
  ],
};

/** Tables of hot words. */
export interface DescribeAsrVocabularyTablesResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The total number of tables. */
  totalCount?: bigint;
  /** The tables. */
  vocabularyTable: VocabularyTable[];
}

export const $DescribeAsrVocabularyTablesResponse: RecordTable = {
  name: "DescribeAsrVocabularyTablesResponse",
  fields: () => [
    ["RequestId", STRING],
    ["TotalCount", BIG_INTEGER],
    ["VocabularyTable", $VocabularyTable, { many: true }],
  ],
};

/** A table of hot words. */
export interface VocabularyTable {
  /** The ID of the table. Not empty. */
  tableId?: string;
  /** The name. */
  tableName?: string;
  /** The description of the table. */
  tableDescription?: string;
  /** The hot words. */
  vocabularyWeights: HotWord[];
  /** The hot words as a single text. */
  vocabularyWeightStr?: string;
  /** The creation time. */
  createTime?: Timestamp;
  /** The time of the last change. */
  updateTime?: Timestamp;
}

export const $VocabularyTable: RecordTable = {
  name: "VocabularyTable",
  fields: () => [
    ["TableId", $Identifier],
    ["TableName", STRING],
    ["TableDescription", STRING],
    ["VocabularyWeights", $HotWord, { many: true }],
    ["VocabularyWeightStr", STRING],
    ["CreateTime", $Timestamp],
    ["UpdateTime", $Timestamp],
  ],
};

export const DESCRIBE_ASR_VOCABULARY_TABLES: OperationTable = {
  name: "DescribeAsrVocabularyTables",
  method: "GET",
  path: "/asrhotvocabtable",
  host: "bucket",
  safe: true,
  params: () => $DescribeAsrVocabularyTablesParams,
  response: () => $DescribeAsrVocabularyTablesResponse,
};

/** The arguments of `describeVocabularyTables`. */
export interface DescribeAsrVocabularyTablesArgs {
  /** The number of tables to skip. At least 0. Default: `0`. */
  offset?: number | bigint;
  /** The number of tables to return. At least 1. */
  limit?: number | bigint;
}

/**
 * List the tables of hot words.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://github.com/tencentyun/cos-go-sdk-v5 (zh)
 */
export function describeVocabularyTables(
  client: BaseClient,
  args: DescribeAsrVocabularyTablesArgs = {},
  options?: CallOptions,
): Promise<Answer<DescribeAsrVocabularyTablesResponse>> {
  return makeCall(client, DESCRIBE_ASR_VOCABULARY_TABLES, args, options);
}
