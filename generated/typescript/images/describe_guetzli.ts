// Generated from spec/images/describe_guetzli.xsd (924bbc50763e5dca).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeGuetzli and its types. */

import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, Open } from "../core/types.ts";
import type { ImageSettingStatus } from "./image_setting.ts";
import { $ImageSettingStatus } from "./image_setting.ts";

export const $DescribeGuetzliParams: RecordTable = {
  name: "DescribeGuetzliParams",
  fields: () => [["guetzli", BOOLEAN, { in: asFlag, required: true, fixed: "true" }]],
};

/** Whether images are compressed with Guetzli. */
export interface DescribeGuetzliResponse {
  /** Whether the setting is on. One of `on`, `off`. */
  status: Open<ImageSettingStatus>;
}

export const $DescribeGuetzliResponse: RecordTable = {
  name: "DescribeGuetzliResponse",
  fields: () => [["Status", $ImageSettingStatus, { isText: true, always: true }]],
};

export const DESCRIBE_GUETZLI: OperationTable = {
  name: "DescribeGuetzli",
  method: "GET",
  path: "/",
  host: "image",
  safe: true,
  params: () => $DescribeGuetzliParams,
  response: () => $DescribeGuetzliResponse,
  responseRoot: "GuetzliStatus",
  actions: ["ci:DescribeImageGuetzli"],
};

/**
 * Check whether the images of a bucket are compressed with Guetzli.
 *
 * CAM actions:
 *
 * - ci:DescribeImageGuetzli
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/api/1045/46329 (en)
 * - https://cloud.tencent.com/document/api/436/119421 (zh, 2025-09-19)
 */
export function describeGuetzli(
  client: BaseClient,
  options?: CallOptions,
): Promise<Answer<DescribeGuetzliResponse>> {
  return makeCall(client, DESCRIBE_GUETZLI, {}, options);
}
