// Generated from spec/recognition/recognize_id_card.xsd (d25de0af4057e822).
// Do not edit: change the spec and run `make generate`.

/** The operation RecognizeIdCard and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { jsonOf } from "../core/json.ts";
import { inKey, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";
import type { CardSide, IdCardConfig, RecognizeIdCardResponse } from "./id_card.ts";
import { $CardSide, $IdCardConfig, $RecognizeIdCardResponse } from "./id_card.ts";
import { $HttpAddress } from "../settings/moderation_settings.ts";

export const $RecognizeIdCardParams: RecordTable = {
  name: "RecognizeIdCardParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "IDCardOCR" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
    ["CardSide", $CardSide, { in: inQuery }],
    ["Config", $IdCardConfig, { key: "checks", in: inQuery, json: jsonOf }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

export const RECOGNIZE_ID_CARD: OperationTable = {
  name: "RecognizeIdCard",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $RecognizeIdCardParams,
  response: () => $RecognizeIdCardResponse,
  actions: ["ci:CreateIDCardOCRJob"],
};

/**
 * The arguments of `recognizeIdCard`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface RecognizeIdCardArgs {
  /** The key of the image in the bucket. Not empty. */
  key?: string;
  /**
   * The http or https address of an image outside the bucket. The service fetches it over the
   * public internet.
   */
  detectUrl?: string;
  /** The side of the card; detected automatically by default. One of `FRONT`, `BACK`. */
  cardSide?: CardSide;
  /** The additional details to return. */
  checks?: IdCardConfig;
}

/**
 * Read a Chinese identity card, and check whether the image is genuine.
 *
 * An image can be up to 7 MB in Base64. It should have at least 500 by 800 pixels, and the card
 * should fill most of it.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateIDCardOCRJob
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/48638 (zh)
 */
export function recognizeIdCard(
  client: BaseClient,
  args: RecognizeIdCardArgs = {},
  options?: CallOptions,
): Promise<Answer<RecognizeIdCardResponse>> {
  return makeCall(client, RECOGNIZE_ID_CARD, args, options);
}

/**
 * Return a signed URL for `recognizeIdCard`, which takes the same arguments. Nothing is sent.
 * Anyone who has the URL can make the call, any number of times, until it expires.
 */
export function recognizeIdCardUrl(
  client: BaseClient,
  args: RecognizeIdCardArgs = {},
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, RECOGNIZE_ID_CARD, args, options);
}
