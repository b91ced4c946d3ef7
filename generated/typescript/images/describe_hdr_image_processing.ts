// Generated from spec/images/describe_hdr_image_processing.xsd (4a209448d6a7defe).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeHdrImageProcessing and its types. */

import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, Open } from "../core/types.ts";
import type { HdrImageMode } from "./hdr_image_processing.ts";
import { $HdrImageMode } from "./hdr_image_processing.ts";
import type { ImageSettingStatus } from "./image_setting.ts";
import { $ImageSettingStatus } from "./image_setting.ts";

export const $DescribeHdrImageProcessingParams: RecordTable = {
  name: "DescribeHdrImageProcessingParams",
  fields: () => [
    [
      "hdr-image-processing",
      BOOLEAN,
      { key: "hdrImageProcessing", in: asFlag, required: true, fixed: "true" },
    ],
  ],
};

/** The processing of HDR images of a bucket. */
export interface DescribeHdrImageProcessingResponse {
  /** Whether HDR images are processed as HDR. One of `on`, `off`. */
  status?: Open<ImageSettingStatus>;
  /** The trigger for processing an image as HDR. One of `API`, `Auto`. */
  hdrMode: Open<HdrImageMode>[];
}

export const $DescribeHdrImageProcessingResponse: RecordTable = {
  name: "DescribeHdrImageProcessingResponse",
  fields: () => [
    ["Status", $ImageSettingStatus],
    ["HdrMode", $HdrImageMode, { many: true, comma: true }],
  ],
};

export const DESCRIBE_HDR_IMAGE_PROCESSING: OperationTable = {
  name: "DescribeHdrImageProcessing",
  method: "GET",
  path: "/",
  host: "image",
  safe: true,
  params: () => $DescribeHdrImageProcessingParams,
  response: () => $DescribeHdrImageProcessingResponse,
  responseRoot: "HdrImageProcessingConfiguration",
};

/**
 * Look up the HDR image processing settings of a bucket.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/118210 (zh)
 */
export function describeHdrImageProcessing(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<DescribeHdrImageProcessingResponse>> {
  return makeCall(client, DESCRIBE_HDR_IMAGE_PROCESSING, {}, options);
}
