// Generated from spec/metainsight/delete_dataset_binding.xsd (b873207df9fbbac4).
// Do not edit: change the spec and run `make generate`.

/** The operation DeleteDatasetBinding and its types. */

import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { jsonBody } from "../core/json.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import { $DatasetName, $JsonAnswer, $ResourceUri } from "./dataset.ts";

export const $DeleteDatasetBindingRequest: RecordTable = {
  name: "DeleteDatasetBindingRequest",
  fields: () => [
    ["DatasetName", $DatasetName, { required: true }],
    ["URI", $ResourceUri, { key: "uri", required: true }],
  ],
};

/** The confirmation that the bucket is unbound. */
export interface DeleteDatasetBindingResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
}

export const $DeleteDatasetBindingResponse: RecordTable = {
  name: "DeleteDatasetBindingResponse",
  fields: () => [["RequestId", STRING]],
};

export const DELETE_DATASET_BINDING: OperationTable = {
  name: "DeleteDatasetBinding",
  method: "DELETE",
  path: "/datasetbinding",
  host: "account",
  safe: true,
  params: () => $JsonAnswer,
  request: () => $DeleteDatasetBindingRequest,
  response: () => $DeleteDatasetBindingResponse,
  json: jsonBody,
  readJson: readJsonAnswer,
};

/** The arguments of `deleteDatasetBinding`. */
export interface DeleteDatasetBindingArgs {
  /** The name of the dataset. 1 to 32 characters: small letters, digits and '-'. */
  datasetName: string;
  /**
   * The bucket, such as cos://examplebucket-1250000000, or a folder in it, such as
   * cos://examplebucket-1250000000/a/. Not empty.
   */
  uri: string;
}

/**
 * Unbind a bucket from a dataset, so that new files are no longer indexed.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/106160 (zh)
 */
export function deleteDatasetBinding(
  client: BaseClient,
  args: DeleteDatasetBindingArgs,
  options?: CallOptions,
): Promise<Answer<DeleteDatasetBindingResponse>> {
  return makeCall(client, DELETE_DATASET_BINDING, args, options);
}
