// Generated from spec/images/process_stored_image.xsd (e0bdf7b8ba95f78a).
// Do not edit: change the spec and run `make generate`.

/** The operation ProcessStoredImage and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { jsonOf } from "../core/json.ts";
import { asFlag, inHeader, inKey } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type { ImageProcessingResponse, PicOperations } from "./image_processing.ts";
import { $ImageProcessingResponse, $PicOperations } from "./image_processing.ts";

export const $ProcessStoredImageParams: RecordTable = {
  name: "ProcessStoredImageParams",
  fields: () => [
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
    ["image_process", BOOLEAN, { key: "imageProcess", in: asFlag, required: true, fixed: "true" }],
    [
      "Pic-Operations",
      $PicOperations,
      { key: "picOperations", in: inHeader, required: true, json: jsonOf },
    ],
  ],
};

export const PROCESS_STORED_IMAGE: OperationTable = {
  name: "ProcessStoredImage",
  method: "POST",
  path: "/{ObjectKey}",
  host: "object",
  params: () => $ProcessStoredImageParams,
  response: () => $ImageProcessingResponse,
  responseRoot: "UploadResult",
};

/** The arguments of `processStored`. */
export interface ProcessStoredImageArgs {
  /** The key of the image in the bucket. Not empty. */
  key: string;
  /** The processing rules, and the locations of the results. */
  picOperations: PicOperations;
}

/**
 * Process an image in the bucket, and store the results.
 *
 * The call returns after the results are stored. Objects with the same keys are replaced.
 *
 * A bucket accepts 100 such calls per second.
 *
 * Service errors:
 *
 * - InvalidArgument: A rule is invalid.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/18147 (zh)
 * - https://www.tencentcloud.com/document/product/1045/33695 (en)
 */
export function processStored(
  client: BaseClient,
  args: ProcessStoredImageArgs,
  options?: CallOptions,
): Promise<Answer<ImageProcessingResponse>> {
  return makeCall(client, PROCESS_STORED_IMAGE, args, options);
}
