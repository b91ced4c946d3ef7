// Generated from spec/speech/delete_asr_vocabulary_table.xsd (1c3bf88c4559615c).
// Do not edit: change the spec and run `make generate`.

/** The operation DeleteAsrVocabularyTable and its types. */

import { $Identifier } from "../common/scalar.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inPath } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer } from "../core/types.ts";

export const $DeleteAsrVocabularyTableParams: RecordTable = {
  name: "DeleteAsrVocabularyTableParams",
  fields: () => [["tableId", $Identifier, { in: inPath, required: true }]],
};

export const DELETE_ASR_VOCABULARY_TABLE: OperationTable = {
  name: "DeleteAsrVocabularyTable",
  method: "DELETE",
  path: "/asrhotvocabtable/{tableId}",
  host: "bucket",
  safe: true,
  params: () => $DeleteAsrVocabularyTableParams,
};

/** The arguments of `deleteVocabularyTable`. */
export interface DeleteAsrVocabularyTableArgs {
  /** The ID of the table. Not empty. */
  tableId: string;
}

/**
 * Delete a table of hot words.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid, or the table does not exist.
 *
 * Pages:
 *
 * - https://github.com/tencentyun/cos-go-sdk-v5 (zh)
 */
export function deleteVocabularyTable(
  client: BaseClient,
  args: DeleteAsrVocabularyTableArgs,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, DELETE_ASR_VOCABULARY_TABLE, args, options);
}
