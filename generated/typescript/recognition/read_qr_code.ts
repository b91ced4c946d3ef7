// Generated from spec/recognition/read_qr_code.xsd (09221fcc5ad12843).
// Do not edit: change the spec and run `make generate`.

/** The operation ReadQrCode and its types. */

import { $BinaryFlag, $ObjectKey } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inKey, inQuery } from "../core/places.ts";
import { integerKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";
import type { QrCode } from "../results/recognition_results.ts";
import { $QrCode } from "../results/recognition_results.ts";
import { $HttpAddress } from "../settings/moderation_settings.ts";

export const $CodeKind: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "2",
};

export const $ReadQrCodeParams: RecordTable = {
  name: "ReadQrCodeParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "QRcode" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
    ["cover", $BinaryFlag, { in: inQuery }],
    ["bar-type", $CodeKind, { key: "barType", in: inQuery }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

/** The codes in an image. */
export interface ReadQrCodeResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** Whether anything was detected, as a number. */
  codeStatus?: bigint;
  /** The codes. */
  codes: QrCode[];
  /** The image with its codes pixelated, in Base64, if requested. */
  resultImage?: string;
}

export const $ReadQrCodeResponse: RecordTable = {
  name: "ReadQrCodeResponse",
  fields: () => [
    ["RequestId", STRING],
    ["CodeStatus", BIG_INTEGER],
    ["QRcodeInfo", $QrCode, { key: "codes", many: true }],
    ["ResultImage", STRING],
  ],
};

export const READ_QR_CODE: OperationTable = {
  name: "ReadQrCode",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $ReadQrCodeParams,
  response: () => $ReadQrCodeResponse,
  actions: ["ci:CreateDetectQRcodeJob"],
};

/**
 * The arguments of `readQrCode`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface ReadQrCodeArgs {
  /** The key of the image in the bucket. Not empty. */
  key?: string;
  /**
   * The http or https address of an image outside the bucket. The service fetches it over the
   * public internet.
   */
  detectUrl?: string;
  /**
   * Whether to return the image with its codes pixelated: 0 for no, 1 for yes. 0 to 1. Default:
   * `0`.
   */
  cover?: number;
  /** The codes to read: 0 for both kinds, 1 for QR codes, 2 for bar codes. 0 to 2. Default: `0`. */
  barType?: number;
}

/**
 * Read the QR codes and bar codes in an image.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateDetectQRcodeJob
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/436/54070 (zh)
 */
export function readQrCode(
  client: BaseClient,
  args: ReadQrCodeArgs = {},
  options?: CallOptions,
): Promise<Answer<ReadQrCodeResponse>> {
  return makeCall(client, READ_QR_CODE, args, options);
}

/**
 * Return a signed URL for `readQrCode`, which takes the same arguments. Nothing is sent. Anyone who
 * has the URL can make the call, any number of times, until it expires.
 */
export function readQrCodeUrl(
  client: BaseClient,
  args: ReadQrCodeArgs = {},
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, READ_QR_CODE, args, options);
}
