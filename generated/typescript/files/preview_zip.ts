// Generated from spec/files/preview_zip.xsd (537d5ef967ad762b).
// Do not edit: change the spec and run `make generate`.

/** The operation PreviewZip and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { BIG_INTEGER, BOOLEAN, STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";

export const $PreviewZipParams: RecordTable = {
  name: "PreviewZipParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "zippreview" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
  ],
};

/** The files in an archive. */
export interface PreviewZipResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The number of files. */
  fileNumber?: bigint;
  /** Whether the archive contains more files than listed. */
  isTruncated?: boolean;
  /** The files. */
  contents: ZipEntry[];
}

export const $PreviewZipResponse: RecordTable = {
  name: "PreviewZipResponse",
  fields: () => [
    ["RequestId", STRING],
    ["FileNumber", BIG_INTEGER],
    ["IsTruncated", BOOLEAN],
    ["Contents", $ZipEntry, { many: true }],
  ],
};

/** A file in an archive. */
export interface ZipEntry {
  /** The name of the file, including its folders. */
  key?: string;
  /** The last modification time, according to the archive. */
  lastModified?: string;
  /** The uncompressed size, in bytes. */
  uncompressedSize?: bigint;
}

export const $ZipEntry: RecordTable = {
  name: "ZipEntry",
  fields: () => [
    ["Key", STRING],
    ["LastModified", STRING],
    ["UncompressedSize", BIG_INTEGER],
  ],
};

export const PREVIEW_ZIP: OperationTable = {
  name: "PreviewZip",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $PreviewZipParams,
  response: () => $PreviewZipResponse,
};

/** The arguments of `previewZip`. */
export interface PreviewZipArgs {
  /** The key of the archive in the bucket. Not empty. */
  key: string;
}

/**
 * List the files in an archive without extracting it.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/436/93032 (zh)
 */
export function previewZip(
  client: BaseClient,
  args: PreviewZipArgs,
  options?: CallOptions,
): Promise<Answer<PreviewZipResponse>> {
  return makeCall(client, PREVIEW_ZIP, args, options);
}

/**
 * Return a signed URL for `previewZip`, which takes the same arguments. Nothing is sent. Anyone who
 * has the URL can make the call, any number of times, until it expires.
 */
export function previewZipUrl(
  client: BaseClient,
  args: PreviewZipArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, PREVIEW_ZIP, args, options);
}
