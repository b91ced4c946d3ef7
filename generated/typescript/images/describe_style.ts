// Generated from spec/images/describe_style.xsd (c049aa9c848462b5).
// Do not edit: change the spec and run `make generate`.

/** The operation DescribeStyle and its types. */

import { BOOLEAN } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asFlag } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import { $StyleBody, $StyleName } from "./style.ts";

export const $DescribeStyleParams: RecordTable = {
  name: "DescribeStyleParams",
  fields: () => [["style", BOOLEAN, { in: asFlag, required: true, fixed: "true" }]],
};

export const $DescribeStyleRequest: RecordTable = {
  name: "DescribeStyleRequest",
  fields: () => [["StyleName", $StyleName, { many: true }]],
};

/** The styles of a bucket. */
export interface DescribeStyleResponse {
  /** The styles. */
  styleRule: StyleRule[];
}

export const $DescribeStyleResponse: RecordTable = {
  name: "DescribeStyleResponse",
  fields: () => [["StyleRule", $StyleRule, { many: true }]],
};

/** A style. */
export interface StyleRule {
  /** The name. Not empty. */
  styleName: string;
  /** The processing that the style applies to an image. Not empty. */
  styleBody: string;
}

export const $StyleRule: RecordTable = {
  name: "StyleRule",
  fields: () => [
    ["StyleName", $StyleName, { always: true }],
    ["StyleBody", $StyleBody, { always: true }],
  ],
};

export const DESCRIBE_STYLE: OperationTable = {
  name: "DescribeStyle",
  method: "GET",
  path: "/",
  host: "image",
  safe: true,
  params: () => $DescribeStyleParams,
  request: () => $DescribeStyleRequest,
  response: () => $DescribeStyleResponse,
  requestRoot: "GetStyle",
  responseRoot: "StyleList",
  actions: ["ci:DescribeImageStyles"],
};

/** The arguments of `describeStyles`. */
export interface DescribeStyleArgs {
  /** Includes only styles with these names. By default, all styles are listed. Not empty. */
  styleName?: readonly string[];
}

/**
 * List all styles of a bucket, or only those with certain names.
 *
 * A bucket accepts ten such calls per second.
 *
 * CAM actions:
 *
 * - ci:DescribeImageStyles
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/33707 (en)
 * - https://cloud.tencent.com/document/api/460/30117 (zh, 2025-06-30)
 */
export function describeStyles(
  client: BaseClient,
  args: DescribeStyleArgs = {},
  options?: CallOptions,
): Promise<Answer<DescribeStyleResponse>> {
  return makeCall(client, DESCRIBE_STYLE, args, options);
}
