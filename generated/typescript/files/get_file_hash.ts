// Generated from spec/files/get_file_hash.xsd (58763d0c3f6449c7).
// Do not edit: change the spec and run `make generate`.

/** The operation GetFileHash and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { BOOLEAN, STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import { textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";
import type { FileJobInput } from "./file_job.ts";
import { $FileJobInput } from "./file_job.ts";
import type { FileHashCodeResult } from "../results/file_hash_result.ts";
import { $FileHashCodeResult } from "../results/file_hash_result.ts";

/**
 * A hash algorithm.
 *
 *
 * - `md5`: MD5.
 * - `sha1`: SHA-1.
 * - `sha256`: SHA-256.
 */
export type HashName = "md5" | "sha1" | "sha256";

export const $HashName: Scalar = {
  kind: textKind,
  values: ["md5", "sha1", "sha256"],
};

export const $GetFileHashParams: RecordTable = {
  name: "GetFileHashParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "filehash" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
    ["type", $HashName, { in: inQuery, required: true }],
    ["addtoheader", BOOLEAN, { key: "addToHeader", in: inQuery }],
  ],
};

/** The hash of a file. */
export interface GetFileHashResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The hash. */
  fileHashCodeResult: FileHashCodeResult;
  /** The file. */
  input?: FileJobInput;
}

export const $GetFileHashResponse: RecordTable = {
  name: "GetFileHashResponse",
  fields: () => [
    ["RequestId", STRING],
    ["FileHashCodeResult", $FileHashCodeResult, { always: true }],
    ["Input", $FileJobInput],
  ],
};

export const GET_FILE_HASH: OperationTable = {
  name: "GetFileHash",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $GetFileHashParams,
  response: () => $GetFileHashResponse,
};

/** The arguments of `getHash`. */
export interface GetFileHashArgs {
  /** The key of the file in the bucket. Not empty. */
  key: string;
  /** The algorithm. One of `md5`, `sha1`, `sha256`. */
  type: HashName;
  /**
   * Whether to also store the hash in a header of the object, such as x-cos-meta-md5. Default:
   * `false`.
   */
  addToHeader?: boolean;
}

/**
 * Hash a file, and return the hash.
 *
 * A file can be up to 128 MB, and the call can take up to 10 seconds. For larger files, create a
 * job.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/436/83107 (zh)
 */
export function getHash(
  client: BaseClient,
  args: GetFileHashArgs,
  options?: CallOptions,
): Promise<Answer<GetFileHashResponse>> {
  return makeCall(client, GET_FILE_HASH, args, options);
}

/**
 * Return a signed URL for `getHash`, which takes the same arguments. Nothing is sent. Anyone who
 * has the URL can make the call, any number of times, until it expires.
 */
export function getHashUrl(
  client: BaseClient,
  args: GetFileHashArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, GET_FILE_HASH, args, options);
}
