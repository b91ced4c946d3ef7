// Generated from spec/recognition/cut_out_person.xsd (d95c021962ab493a).
// Do not edit: change the spec and run `make generate`.

/** The operation CutOutPerson and its types. */

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

export const $CutOutPersonParams: RecordTable = {
  name: "CutOutPersonParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "AIPortraitMatting" },
    ],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
    ["center-layout", $BinaryFlag, { key: "center", in: inQuery }],
    ["padding-layout", $MattingPadding, { key: "padding", in: inQuery }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

export const CUT_OUT_PERSON: OperationTable = {
  name: "CutOutPerson",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $CutOutPersonParams,
  answer: binaryAnswer,
  actions: ["ci:CreateAIPortraitMattingJob"],
};

/**
 * The arguments of `cutOutPerson`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface CutOutPersonArgs {
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
 * Cut out the people in an image (portrait matting).
 *
 * Each call is billed, including repeats after a failure.
 *
 * The response holds at most 32 MiB; `cutOutPersonStream` has no limit.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateAIPortraitMattingJob
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/106751 (zh, 2024-07-08)
 */
export function cutOutPerson(
  client: BaseClient,
  args: CutOutPersonArgs = {},
  options?: CallOptions,
): Promise<Answer<BinaryAnswer>> {
  return makeCall(client, CUT_OUT_PERSON, args, options);
}

/**
 * Return a signed URL for `cutOutPerson`, which takes the same arguments. Nothing is sent. Anyone
 * who has the URL can make the call, any number of times, until it expires.
 */
export function cutOutPersonUrl(
  client: BaseClient,
  args: CutOutPersonArgs = {},
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, CUT_OUT_PERSON, args, options);
}

/** Stream the response of `cutOutPerson`, which takes the same arguments. */
export function cutOutPersonStream(
  client: BaseClient,
  args: CutOutPersonArgs = {},
  options?: CallOptions,
): Promise<StreamedAnswer> {
  return makeStream(client, CUT_OUT_PERSON, args, options);
}
