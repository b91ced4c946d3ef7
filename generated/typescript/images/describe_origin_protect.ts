// Generated from spec/images/describe_origin_protect.xsd (db7d71eebe326107).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeOriginProtect and its types. */

import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, Open } from "../core/types.ts";
import type { ImageSettingStatus } from "./image_setting.ts";
import { $ImageSettingStatus } from "./image_setting.ts";

export const $DescribeOriginProtectParams: RecordTable = {
  name: "DescribeOriginProtectParams",
  fields: () => [
    [
      "origin-protect",
      BOOLEAN,
      { key: "originProtect", in: asFlag, required: true, fixed: "true" },
    ],
  ],
};

/** Whether original images are protected. */
export interface DescribeOriginProtectResponse {
  /** Whether the setting is on. One of `on`, `off`. */
  status: Open<ImageSettingStatus>;
}

export const $DescribeOriginProtectResponse: RecordTable = {
  name: "DescribeOriginProtectResponse",
  fields: () => [["Status", $ImageSettingStatus, { isText: true, always: true }]],
};

export const DESCRIBE_ORIGIN_PROTECT: OperationTable = {
  name: "DescribeOriginProtect",
  method: "GET",
  path: "/",
  host: "image",
  safe: true,
  params: () => $DescribeOriginProtectParams,
  response: () => $DescribeOriginProtectResponse,
  responseRoot: "OriginProtectStatus",
  actions: ["ci:DescribeOriginProtect"],
};

/**
 * Check whether the original images of a bucket are protected.
 *
 * CAM actions:
 *
 * - ci:DescribeOriginProtect
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/33710 (en)
 * - https://cloud.tencent.com/document/api/460/30120 (zh, 2025-09-19)
 */
export function describeOriginProtection(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<DescribeOriginProtectResponse>> {
  return makeCall(client, DESCRIBE_ORIGIN_PROTECT, {}, options);
}
