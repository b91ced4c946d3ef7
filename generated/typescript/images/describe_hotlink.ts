// Generated from spec/images/describe_hotlink.xsd (b168188bc8ed1d2a).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeHotlink and its types. */

import { BOOLEAN, STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, Open } from "../core/types.ts";
import type { HotlinkType } from "./hotlink.ts";
import { $HotlinkType } from "./hotlink.ts";
import type { ImageSettingStatus } from "./image_setting.ts";
import { $ImageSettingStatus } from "./image_setting.ts";

export const $DescribeHotlinkParams: RecordTable = {
  name: "DescribeHotlinkParams",
  fields: () => [["hotlink", BOOLEAN, { in: asFlag, required: true, fixed: "true" }]],
};

/** The hotlink protection of a bucket. */
export interface DescribeHotlinkResponse {
  /** Whether hotlink protection is on. One of `on`, `off`. */
  status?: Open<ImageSettingStatus>;
  /** The type of list. One of `white`, `black`, `off`. */
  type?: Open<HotlinkType>;
  /** The domains on the list. */
  url: string[];
}

export const $DescribeHotlinkResponse: RecordTable = {
  name: "DescribeHotlinkResponse",
  fields: () => [
    ["Status", $ImageSettingStatus],
    ["Type", $HotlinkType],
    ["Url", STRING, { many: true }],
  ],
};

export const DESCRIBE_HOTLINK: OperationTable = {
  name: "DescribeHotlink",
  method: "GET",
  path: "/",
  host: "image",
  safe: true,
  params: () => $DescribeHotlinkParams,
  response: () => $DescribeHotlinkResponse,
  responseRoot: "Hotlink",
  actions: ["ci:DescribeRefer"],
};

/**
 * Look up the hotlink protection of a bucket's images.
 *
 * CAM actions:
 *
 * - ci:DescribeRefer
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/33704 (en)
 * - https://cloud.tencent.com/document/product/460/30115 (zh, 2024-01-08)
 */
export function describeHotlink(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<DescribeHotlinkResponse>> {
  return makeCall(client, DESCRIBE_HOTLINK, {}, options);
}
