// Generated from spec/speech/update_asr_vocabulary_table.xsd (682c14af89690075).
// Do not edit: change the spec and run `make generate`.

/** The operation UpdateAsrVocabularyTable and its types. */

import { $Identifier } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { HotWordInput } from "./vocabulary_table.ts";
import { $HotWord } from "./vocabulary_table.ts";

export const $UpdateAsrVocabularyTableRequest: RecordTable = {
  name: "UpdateAsrVocabularyTableRequest",
  fields: () => [
    ["TableId", $Identifier, { required: true }],
    ["TableName", STRING, { required: true }],
    ["TableDescription", STRING],
    ["VocabularyWeights", $HotWord, { many: true }],
    ["VocabularyWeightStr", STRING],
  ],
  anyOf: [["VocabularyWeights", "VocabularyWeightStr"]],
};

/** The table that was changed. */
export interface UpdateAsrVocabularyTableResponse {
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

export const $UpdateAsrVocabularyTableResponse: RecordTable = {
  name: "UpdateAsrVocabularyTableResponse",
  fields: () => [
    ["RequestId", STRING],
    ["Code", STRING],
    ["Message", STRING],
    ["TableId", $Identifier],
  ],
};

export const UPDATE_ASR_VOCABULARY_TABLE: OperationTable = {
  name: "UpdateAsrVocabularyTable",
  method: "PUT",
  path: "/asrhotvocabtable",
  host: "bucket",
  safe: true,
  request: () => $UpdateAsrVocabularyTableRequest,
  response: () => $UpdateAsrVocabularyTableResponse,
};

/**
 * The arguments of `updateVocabularyTable`.
 *
 * At least one of `vocabularyWeights`, `vocabularyWeightStr` is required.
 */
export interface UpdateAsrVocabularyTableArgs {
  /** The ID of the table. Not empty. */
  tableId: string;
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
 * Set the name, description and words of a table of hot words.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid, or the table does not exist.
 *
 * Pages:
 *
 * - https://github.com/tencentyun/cos-go-sdk-v5 (zh)
 */
export function updateVocabularyTable(
  client: BaseClient,
  args: UpdateAsrVocabularyTableArgs,
  options?: CallOptions,
): Promise<Answer<UpdateAsrVocabularyTableResponse>> {
  return makeCall(client, UPDATE_ASR_VOCABULARY_TABLE, args, options);
}
