// Generated from spec/recognition/cut_out_goods.xsd (af43e7787635fde1).
// Do not edit: change the spec and run `make generate`.

/** The operation CutOutGoods and its types. */

import { $BinaryFlag, $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import { binaryAnswer } from "../core/plain_answer.ts";
import { makeStream } from "../core/streaming.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type {
  Answer,
  BinaryAnswer,
  CallOptions,
  StreamedAnswer,
  UrlOptions,
} from "../core/types.ts";
import { $MattingPadding } from "./matting.ts";
import { $HttpAddress } from "../settings/moderation_settings.ts";

export const $CutOutGoodsParams: RecordTable = {
  name: "CutOutGoodsParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "GoodsMatting" },
    ],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
    ["center-layout", $BinaryFlag, { key: "center", in: inQuery }],
    ["padding-layout", $MattingPadding, { key: "padding", in: inQuery }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

export const CUT_OUT_GOODS: OperationTable = {
  name: "CutOutGoods",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $CutOutGoodsParams,
  answer: binaryAnswer,
  actions: ["ci:CreateGoodsMattingJob"],
};

/**
 * The arguments of `cutOutGoods`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface CutOutGoodsArgs {
  /** The key of the image in the bucket. Not empty. */
  key?: string;
  /**
   * The http or https address of an image outside the bucket. The service fetches it over the
   * public internet.
   */
  detectUrl?: string;
  /** Whether to centre the cutout in the image. 0 to 1. Default: `0`. */
  center?: number;
  /**
   * The margin around the cutout, in pixels: horizontal, an x, vertical, such as `20x10`; at most
   * 1000 each. No margin by default. At least 3 characters: digits and 'x'.
   */
  padding?: string;
}

/**
 * Cut out the products in an image (goods matting).
 *
 * Each call is billed, including repeats after a failure.
 *
 * The response holds at most 32 MiB; `cutOutGoodsStream` has no limit.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateGoodsMattingJob
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/72933 (en, 2025-09)
 * - https://cloud.tencent.com/document/product/436/79733 (zh)
 */
export function cutOutGoods(
  client: BaseClient,
  args: CutOutGoodsArgs = {},
  options?: CallOptions,
): Promise<Answer<BinaryAnswer>> {
  return makeCall(client, CUT_OUT_GOODS, args, options);
}

/**
 * Return a signed URL for `cutOutGoods`, which takes the same arguments. Nothing is sent. Anyone
 * who has the URL can make the call, any number of times, until it expires.
 */
export function cutOutGoodsUrl(
  client: BaseClient,
  args: CutOutGoodsArgs = {},
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, CUT_OUT_GOODS, args, options);
}

/** Stream the response of `cutOutGoods`, which takes the same arguments. */
export function cutOutGoodsStream(
  client: BaseClient,
  args: CutOutGoodsArgs = {},
  options?: CallOptions,
): Promise<StreamedAnswer> {
  return makeStream(client, CUT_OUT_GOODS, args, options);
}
