// Generated from spec/speech/create_asr_vocabulary_table.xsd (0c7382ac96e54652).
// Do not edit: change the spec and run `make generate`.

/** The operation CreateAsrVocabularyTable and its types. */

import { $Identifier } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { HotWordInput } from "./vocabulary_table.ts";
import { $HotWord } from "./vocabulary_table.ts";

export const $CreateAsrVocabularyTableRequest: RecordTable = {
  name: "CreateAsrVocabularyTableRequest",
  fields: () => [
    ["TableName", STRING, { required: true }],
    ["TableDescription", STRING],
    ["VocabularyWeights", $HotWord, { many: true }],
    ["VocabularyWeightStr", STRING],
  ],
  anyOf: [["VocabularyWeights", "VocabularyWeightStr"]],
};

/** The table that was created. */
export interface CreateAsrVocabularyTableResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** Success, or an error code. */
  code?: string;
  /** The reason for a failure. */
  message?: string;
  /** The ID of the table. Not empty. */
  tableId?: string;
}

export const $CreateAsrVocabularyTableResponse: RecordTable = {
  name: "CreateAsrVocabularyTableResponse",
  fields: () => [
    ["RequestId", STRING],
    ["Code", STRING],
    ["Message", STRING],
    ["TableId", $Identifier],
  ],
};

export const CREATE_ASR_VOCABULARY_TABLE: OperationTable = {
  name: "CreateAsrVocabularyTable",
  method: "POST",
  path: "/asrhotvocabtable",
  host: "bucket",
  request: () => $CreateAsrVocabularyTableRequest,
  response: () => $CreateAsrVocabularyTableResponse,
};

/**
 * The arguments of `createVocabularyTable`.
 *
 * At least one of `vocabularyWeights`, `vocabularyWeightStr` is required.
 */
export interface CreateAsrVocabularyTableArgs {
  /** The name. */
  tableName: string;
  /** The description of the table. */
  tableDescription?: string;
  /** The hot words. */
  vocabularyWeights?: readonly HotWordInput[];
  /** The hot words as a single text instead of a list. */
  vocabularyWeightStr?: string;
}

/**
 * Create a table of hot words: words that speech recognition gives priority to.
 *
 * Hot words are names and terms that would otherwise be misrecognised.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 *
 * Pages:
 *
 * - https://github.com/tencentyun/cos-go-sdk-v5 (zh)
 */
export function createVocabularyTable(
  client: BaseClient,
  args: CreateAsrVocabularyTableArgs,
  options?: CallOptions,
): Promise<Answer<CreateAsrVocabularyTableResponse>> {
  return makeCall(client, CREATE_ASR_VOCABULARY_TABLE, args, options);
}
