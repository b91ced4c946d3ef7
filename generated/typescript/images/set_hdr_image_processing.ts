// Generated from spec/images/set_hdr_image_processing.xsd (45e0ddad36c431ec).
// Do not edit: change the spec and run `make generate`.

/** The operation SetHdrImageProcessing and its types. */

import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, EmptyAnswer } from "../core/types.ts";
import type { HdrImageMode } from "./hdr_image_processing.ts";
import { $HdrImageMode } from "./hdr_image_processing.ts";

export const $SetHdrImageProcessingParams: RecordTable = {
  name: "SetHdrImageProcessingParams",
  fields: () => [
    [
      "hdr-image-processing",
      BOOLEAN,
      { key: "hdrImageProcessing", in: asFlag, required: true, fixed: "true" },
    ],
  ],
};

export const $SetHdrImageProcessingRequest: RecordTable = {
  name: "SetHdrImageProcessingRequest",
  fields: () => [["HdrMode", $HdrImageMode, { required: true, many: true, comma: true }]],
};

export const SET_HDR_IMAGE_PROCESSING: OperationTable = {
  name: "SetHdrImageProcessing",
  method: "PUT",
  path: "/",
  host: "image",
  safe: true,
  params: () => $SetHdrImageProcessingParams,
  request: () => $SetHdrImageProcessingRequest,
  requestRoot: "HdrImageProcessingConfiguration",
};

/** The arguments of `setHdrImageProcessing`. */
export interface SetHdrImageProcessingArgs {
  /** The trigger for processing an image as HDR. One of `API`, `Auto`. */
  hdrMode: readonly HdrImageMode[];
}

/**
 * Process high dynamic range (HDR) images of a bucket as HDR.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/118210 (zh)
 */
export function setHdrImageProcessing(
  client: BaseClient,
  args: SetHdrImageProcessingArgs,
  options?: CallOptions,
): Promise<Answer<EmptyAnswer>> {
  return makeCall(client, SET_HDR_IMAGE_PROCESSING, args, options);
}
