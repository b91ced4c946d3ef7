// Generated from spec/recognition/recognize_game.xsd (307f2e7d26218f88).
// Do not edit: change the spec and run `make generate`.

/** The operation RecognizeGame and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";
import { $HttpAddress } from "../settings/moderation_settings.ts";

/** A game. */
export interface GameLabel {
  /** The confidence. Higher values are more certain. */
  confidence?: bigint;
  /** The category. */
  firstCategory?: string;
  /** The subcategory. */
  secondCategory?: string;
  /** The name. */
  gameName?: string;
}

export const $GameLabel: RecordTable = {
  name: "GameLabel",
  fields: () => [
    ["Confidence", BIG_INTEGER],
    ["FirstCategory", STRING],
    ["SecondCategory", STRING],
    ["GameName", STRING],
  ],
};

export const $RecognizeGameParams: RecordTable = {
  name: "RecognizeGameParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "AIGameRec" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

/** The game in an image. */
export interface RecognizeGameResponse {
  /** The game. */
  gameLabels?: GameLabel;
}

export const $RecognizeGameResponse: RecordTable = {
  name: "RecognizeGameResponse",
  fields: () => [["GameLabels", $GameLabel]],
};

export const RECOGNIZE_GAME: OperationTable = {
  name: "RecognizeGame",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $RecognizeGameParams,
  response: () => $RecognizeGameResponse,
  responseRoot: "RecognitionResult",
};

/**
 * The arguments of `recognizeGame`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface RecognizeGameArgs {
  /** The key of the image in the bucket. Not empty. */
  key?: string;
  /**
   * The http or https address of an image outside the bucket. The service fetches it over the
   * public internet.
   */
  detectUrl?: string;
}

/**
 * Recognise the game shown in an image.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/93153 (zh)
 */
export function recognizeGame(
  client: BaseClient,
  args: RecognizeGameArgs = {},
  options?: CallOptions,
): Promise<Answer<RecognizeGameResponse>> {
  return makeCall(client, RECOGNIZE_GAME, args, options);
}

/**
 * Return a signed URL for `recognizeGame`, which takes the same arguments. Nothing is sent. Anyone
 * who has the URL can make the call, any number of times, until it expires.
 */
export function recognizeGameUrl(
  client: BaseClient,
  args: RecognizeGameArgs = {},
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, RECOGNIZE_GAME, args, options);
}
