// Generated from spec/documents/compare_documents.xsd (e43d26eee9e5debe).
// Do not edit: change the spec and run `make generate`.

/** The operation CompareDocuments and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inQuery } from "../core/places.ts";
import { textAnswer } from "../core/plain_answer.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, TextAnswer, UrlOptions } from "../core/types.ts";

export const $CompareDocumentsParams: RecordTable = {
  name: "CompareDocumentsParams",
  fields: () => [
    ["object", $ObjectKey, { in: inQuery, required: true }],
    ["comparePath", $ObjectKey, { in: inQuery }],
    ["compareUrl", STRING, { in: inQuery }],
    ["srcType", STRING, { in: inQuery }],
    ["tgtUri", STRING, { key: "targetUri", in: inQuery }],
  ],
};

export const COMPARE_DOCUMENTS: OperationTable = {
  name: "CompareDocuments",
  method: "GET",
  path: "/doccompare",
  host: "object",
  params: () => $CompareDocumentsParams,
  answer: textAnswer,
};

/** The arguments of `compare`. */
export interface CompareDocumentsArgs {
  /** The key of one document in the bucket. Not empty. */
  object: string;
  /** The key of the other document in the bucket. Not empty. */
  comparePath?: string;
  /** The address of the other document, if it is not in the bucket. */
  compareUrl?: string;
  /** The type of the documents, such as docx. */
  srcType?: string;
  /** The location to store the result in. */
  targetUri?: string;
}

/**
 * Compare two documents.
 *
 * The response is text in JSON or XML with Code, ETag, Msg and ResultPath. Its format is
 * undocumented.
 *
 * The call may store its result, so do not blindly retry a call whose outcome is unknown.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/47074 (zh)
 */
export function compare(
  client: BaseClient,
  args: CompareDocumentsArgs,
  options?: CallOptions,
): Promise<Answer<TextAnswer>> {
  return makeCall(client, COMPARE_DOCUMENTS, args, options);
}

/**
 * Return a signed URL for `compare`, which takes the same arguments. Nothing is sent. Anyone who
 * has the URL can make the call, any number of times, until it expires.
 */
export function compareUrl(
  client: BaseClient,
  args: CompareDocumentsArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, COMPARE_DOCUMENTS, args, options);
}
