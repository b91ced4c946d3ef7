// Generated from spec/images/delete_hdr_image_processing.xsd (b1111686376f6245).
// Do not edit: change the spec and run `make generate`.

/** The operation DeleteHdrImageProcessing and its types. */

import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer } from "../core/types.ts";

export const $DeleteHdrImageProcessingParams: RecordTable = {
  name: "DeleteHdrImageProcessingParams",
  fields: () => [
    [
      "hdr-image-processing",
      BOOLEAN,
      { key: "hdrImageProcessing", in: asFlag, required: true, fixed: "true" },
    ],
  ],
};

export const DELETE_HDR_IMAGE_PROCESSING: OperationTable = {
  name: "DeleteHdrImageProcessing",
  method: "DELETE",
  path: "/",
  host: "image",
  safe: true,
  params: () => $DeleteHdrImageProcessingParams,
};

/**
 * Stop processing the HDR images of a bucket as HDR.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/118210 (zh)
 */
export function deleteHdrImageProcessing(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, DELETE_HDR_IMAGE_PROCESSING, {}, options);
}
