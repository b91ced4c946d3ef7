// Generated from spec/images/describe_image_slim.xsd (14cc29db4d44bf3f).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeImageSlim and its types. */

import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, Open } from "../core/types.ts";
import type { ImageSettingStatus } from "./image_setting.ts";
import { $ImageSettingStatus } from "./image_setting.ts";
import type { SlimMode, SlimSuffixes } from "./image_slim.ts";
import { $SlimMode, $SlimSuffixes } from "./image_slim.ts";

export const $DescribeImageSlimParams: RecordTable = {
  name: "DescribeImageSlimParams",
  fields: () => [
    ["image-slim", BOOLEAN, { key: "imageSlim", in: asFlag, required: true, fixed: "true" }],
  ],
};

/** The smart compression of a bucket. */
export interface DescribeImageSlimResponse {
  /** Whether images are compressed. One of `on`, `off`. */
  status?: Open<ImageSettingStatus>;
  /** The compression trigger. One of `API`, `Auto`. */
  slimMode: Open<SlimMode>[];
  /** The extensions of images that are compressed whenever they are read. */
  suffixes?: SlimSuffixes;
}

export const $DescribeImageSlimResponse: RecordTable = {
  name: "DescribeImageSlimResponse",
  fields: () => [
    ["Status", $ImageSettingStatus],
    ["SlimMode", $SlimMode, { many: true, comma: true }],
    ["Suffixs", $SlimSuffixes, { key: "suffixes" }],
  ],
};

export const DESCRIBE_IMAGE_SLIM: OperationTable = {
  name: "DescribeImageSlim",
  method: "GET",
  path: "/",
  host: "image",
  safe: true,
  params: () => $DescribeImageSlimParams,
  response: () => $DescribeImageSlimResponse,
  responseRoot: "ImageSlim",
  actions: ["ci:DescribeImageSlim"],
};

/**
 * Look up the image compression settings of a bucket.
 *
 * CAM actions:
 *
 * - ci:DescribeImageSlim
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/api/436/75210 (en, 2026-01-09)
 */
export function describeImageSlim(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<DescribeImageSlimResponse>> {
  return makeCall(client, DESCRIBE_IMAGE_SLIM, {}, options);
}
