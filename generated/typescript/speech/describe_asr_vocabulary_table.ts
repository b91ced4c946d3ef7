// Generated from spec/speech/describe_asr_vocabulary_table.xsd (2f9f4aa40f87897a).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeAsrVocabularyTable and its types. */

import { $Identifier, $Timestamp } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, Timestamp } from "../core/types.ts";
import type { HotWord } from "./vocabulary_table.ts";
import { $HotWord } from "./vocabulary_table.ts";

export const $DescribeAsrVocabularyTableParams: RecordTable = {
  name: "DescribeAsrVocabularyTableParams",
  fields: () => [["tableId", $Identifier, { in: inPath, required: true }]],
};

/** A table of hot words. */
export interface DescribeAsrVocabularyTableResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
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

export const $DescribeAsrVocabularyTableResponse: RecordTable = {
  name: "DescribeAsrVocabularyTableResponse",
  fields: () => [
    ["RequestId", STRING],
    ["TableId", $Identifier],
    ["TableName", STRING],
    ["TableDescription", STRING],
    ["VocabularyWeights", $HotWord, { many: true }],
    ["VocabularyWeightStr", STRING],
    ["CreateTime", $Timestamp],
    ["UpdateTime", $Timestamp],
  ],
};

export const DESCRIBE_ASR_VOCABULARY_TABLE: OperationTable = {
  name: "DescribeAsrVocabularyTable",
  method: "GET",
  path: "/asrhotvocabtable/{tableId}",
  host: "bucket",
  safe: true,
  params: () => $DescribeAsrVocabularyTableParams,
  response: () => $DescribeAsrVocabularyTableResponse,
};

/** The arguments of `describeVocabularyTable`. */
export interface DescribeAsrVocabularyTableArgs {
  /** The ID of the table. Not empty. */
  tableId: string;
}

/**
 * Look up a table of hot words.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid, or the table does not exist.
 *
 * Pages:
 *
 * - https://github.com/tencentyun/cos-go-sdk-v5 (zh)
 */
export function describeVocabularyTable(
  client: BaseClient,
  args: DescribeAsrVocabularyTableArgs,
  options?: CallOptions,
): Promise<Answer<DescribeAsrVocabularyTableResponse>> {
  return makeCall(client, DESCRIBE_ASR_VOCABULARY_TABLE, args, options);
}
