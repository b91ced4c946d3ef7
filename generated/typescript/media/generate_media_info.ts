// Generated from spec/media/generate_media_info.xsd (4a27259c27e6ec76).
// Do not edit: change the spec and run `make generate`.

/** The operation GenerateMediaInfo and its types. */

import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { MediaInfo } from "../results/media_info.ts";
import { $MediaInfo } from "../results/media_info.ts";
import { $JobInput } from "../settings/job_input.ts";

export const $GenerateMediaInfoRequest: RecordTable = {
  name: "GenerateMediaInfoRequest",
  fields: () => [["Input", $JobInput, { required: true, flatten: true }]],
};

/** A media file. */
export interface GenerateMediaInfoResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The file. */
  mediaInfo: MediaInfo;
}

export const $GenerateMediaInfoResponse: RecordTable = {
  name: "GenerateMediaInfoResponse",
  fields: () => [
    ["RequestId", STRING],
    ["MediaInfo", $MediaInfo, { always: true }],
  ],
};

export const GENERATE_MEDIA_INFO: OperationTable = {
  name: "GenerateMediaInfo",
  method: "POST",
  path: "/mediainfo",
  host: "bucket",
  safe: true,
  request: () => $GenerateMediaInfoRequest,
  response: () => $GenerateMediaInfoResponse,
  actions: ["ci:GenerateMediaInfo"],
};

/** The arguments of `generateInfo`. */
export interface GenerateMediaInfoArgs {
  /** The key of the object in the bucket. Not empty. */
  object: string;
}

/**
 * Inspect a media file through the host of the bucket's jobs.
 *
 * Returns the same as GetMediaInfo.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 *
 * CAM actions:
 *
 * - ci:GenerateMediaInfo
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/48569 (en)
 */
export function generateInfo(
  client: BaseClient,
  args: GenerateMediaInfoArgs,
  options?: CallOptions,
): Promise<Answer<GenerateMediaInfoResponse>> {
  return makeCall(client, GENERATE_MEDIA_INFO, args, options);
}
