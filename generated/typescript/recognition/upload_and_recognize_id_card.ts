// Generated from spec/recognition/upload_and_recognize_id_card.xsd (ffefbbd378a635bc).
// Do not edit: change the spec and run `make generate`.

/** The operation UploadAndRecognizeIdCard and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { jsonOf } from "../core/json.ts";
import { bytesOf } from "../core/payload.ts";
import { inKey, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, Body, CallOptions } from "../core/types.ts";
import type { CardSide, IdCardConfig, RecognizeIdCardResponse } from "./id_card.ts";
import { $CardSide, $IdCardConfig, $RecognizeIdCardResponse } from "./id_card.ts";

export const $UploadAndRecognizeIdCardParams: RecordTable = {
  name: "UploadAndRecognizeIdCardParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "IDCardOCR" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
    ["CardSide", $CardSide, { in: inQuery }],
    ["Config", $IdCardConfig, { key: "checks", in: inQuery, json: jsonOf }],
  ],
};

export const UPLOAD_AND_RECOGNIZE_ID_CARD: OperationTable = {
  name: "UploadAndRecognizeIdCard",
  method: "PUT",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $UploadAndRecognizeIdCardParams,
  response: () => $RecognizeIdCardResponse,
  body: bytesOf,
  actions: ["ci:CreateIDCardOCRJob"],
};

/** The arguments of `uploadAndRecognizeIdCard`. */
export interface UploadAndRecognizeIdCardArgs {
  /** The content: bytes, a text, or a source that is read while it is sent. */
  body: Body;
  /** The key of the image. Not empty. */
  key: string;
  /** The side of the card; detected automatically by default. One of `FRONT`, `BACK`. */
  cardSide?: CardSide;
  /** The additional details to return. */
  checks?: IdCardConfig;
}

/**
 * Upload an image of a Chinese identity card, and read the card.
 *
 * An image can be up to 7 MB in Base64. It should have at least 500 by 800 pixels, and the card
 * should fill most of it.
 *
 * Replaces an object with the same key.
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
export function uploadAndRecognizeIdCard(
  client: BaseClient,
  args: UploadAndRecognizeIdCardArgs,
  options?: CallOptions,
): Promise<Answer<RecognizeIdCardResponse>> {
  return makeCall(client, UPLOAD_AND_RECOGNIZE_ID_CARD, args, options);
}
