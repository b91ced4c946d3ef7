// Generated from spec/recognition/recognize_card.xsd (dfeca88b80577636).
// Do not edit: change the spec and run `make generate`.

/** The operation RecognizeCard and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import { textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";
import type { ImageOutline } from "../results/recognition_results.ts";
import { $ImageOutline } from "../results/recognition_results.ts";
import { $HttpAddress } from "../settings/moderation_settings.ts";

/**
 * A kind of card.
 *
 *
 * - `IDCard`: An identity card.
 * - `DriverLicense`: A driving licence.
 */
export type CardType = "IDCard" | "DriverLicense";

export const $CardType: Scalar = {
  kind: textKind,
  values: ["IDCard", "DriverLicense"],
};

/** A field of a card. */
export interface CardField {
  /** The name of the field. */
  name?: string;
  /** The text. */
  detectedText?: string;
  /** The confidence. Higher values are more certain. */
  score?: bigint;
  /** The position. */
  location?: ImageOutline;
}

export const $CardField: RecordTable = {
  name: "CardField",
  fields: () => [
    ["Name", STRING],
    ["DetectedText", STRING],
    ["Score", BIG_INTEGER],
    ["Location", $ImageOutline],
  ],
};

export const $RecognizeCardParams: RecordTable = {
  name: "RecognizeCardParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "AILicenseRec" },
    ],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
    ["CardType", $CardType, { in: inQuery }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

/** The text on a card. */
export interface RecognizeCardResponse {
  /** Whether anything was detected, as a number. */
  status?: bigint;
  /** The text. */
  idInfo: CardField[];
}

export const $RecognizeCardResponse: RecordTable = {
  name: "RecognizeCardResponse",
  fields: () => [
    ["Status", BIG_INTEGER],
    ["IdInfo", $CardField, { many: true }],
  ],
};

export const RECOGNIZE_CARD: OperationTable = {
  name: "RecognizeCard",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $RecognizeCardParams,
  response: () => $RecognizeCardResponse,
};

/**
 * The arguments of `recognizeCard`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface RecognizeCardArgs {
  /** The key of the image in the bucket. Not empty. */
  key?: string;
  /**
   * The http or https address of an image outside the bucket. The service fetches it over the
   * public internet.
   */
  detectUrl?: string;
  /** The kind of card. One of `IDCard`, `DriverLicense`. Default: `DriverLicense`. */
  cardType?: CardType;
}

/**
 * Read an identity card or a driving licence.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/96767 (zh)
 */
export function recognizeCard(
  client: BaseClient,
  args: RecognizeCardArgs = {},
  options?: CallOptions,
): Promise<Answer<RecognizeCardResponse>> {
  return makeCall(client, RECOGNIZE_CARD, args, options);
}

/**
 * Return a signed URL for `recognizeCard`, which takes the same arguments. Nothing is sent. Anyone
 * who has the URL can make the call, any number of times, until it expires.
 */
export function recognizeCardUrl(
  client: BaseClient,
  args: RecognizeCardArgs = {},
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, RECOGNIZE_CARD, args, options);
}
