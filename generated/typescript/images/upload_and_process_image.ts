// Generated from spec/images/upload_and_process_image.xsd (bf9dc0e36b3a83ad).
// Do not edit: change the spec and run `make generate`.

/** The operation UploadAndProcessImage and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { jsonOf } from "../core/json.ts";
import { bytesOf } from "../core/payload.ts";
import { inHeader, inKey } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, Body, CallOptions } from "../core/types.ts";
import type { ImageProcessingResponse, PicOperations } from "./image_processing.ts";
import { $ImageProcessingResponse, $PicOperations } from "./image_processing.ts";

export const $UploadAndProcessImageParams: RecordTable = {
  name: "UploadAndProcessImageParams",
  fields: () => [
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
    [
      "Pic-Operations",
      $PicOperations,
      { key: "picOperations", in: inHeader, required: true, json: jsonOf },
    ],
  ],
};

export const UPLOAD_AND_PROCESS_IMAGE: OperationTable = {
  name: "UploadAndProcessImage",
  method: "PUT",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $UploadAndProcessImageParams,
  response: () => $ImageProcessingResponse,
  responseRoot: "UploadResult",
  body: bytesOf,
};

/** The arguments of `uploadAndProcess`. */
export interface UploadAndProcessImageArgs {
  /** The content: bytes, a text, or a source that is read while it is sent. */
  body: Body;
  /** The key of the image. Not empty. */
  key: string;
  /** The processing rules, and the locations of the results. */
  picOperations: PicOperations;
}

/**
 * Upload an image, process it, and store the results with it.
 *
 * An image can be up to 20 MB. The call returns after the image and all results are stored. Objects
 * with the same keys are replaced.
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
export function uploadAndProcess(
  client: BaseClient,
  args: UploadAndProcessImageArgs,
  options?: CallOptions,
): Promise<Answer<ImageProcessingResponse>> {
  return makeCall(client, UPLOAD_AND_PROCESS_IMAGE, args, options);
}
