// Generated from spec/recognition/make_qr_code.xsd (77cbf16345421e5d).
// Do not edit: change the spec and run `make generate`.

/** The operation MakeQrCode and its types. */

import { STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { inQuery } from "../core/places.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";

export const $CodeText: Scalar = {
  kind: textKind,
  minLength: 1,
};

export const $CodeWidth: Scalar = {
  kind: integerKind,
  big: true,
  minimum: "1",
};

export const $CodeForm: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "1",
};

export const $MakeQrCodeParams: RecordTable = {
  name: "MakeQrCodeParams",
  fields: () => [
    [
      "ci-process",
      STRING,
      { key: "ciProcess", in: inQuery, required: true, fixed: "qrcode-generate" },
    ],
    ["qrcode-content", $CodeText, { key: "content", in: inQuery, required: true }],
    ["width", $CodeWidth, { in: inQuery, required: true }],
    ["mode", $CodeForm, { in: inQuery }],
  ],
};

/** The code. */
export interface MakeQrCodeResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The image, in Base64. */
  resultImage?: string;
}

export const $MakeQrCodeResponse: RecordTable = {
  name: "MakeQrCodeResponse",
  fields: () => [
    ["RequestId", STRING],
    ["ResultImage", STRING],
  ],
};

export const MAKE_QR_CODE: OperationTable = {
  name: "MakeQrCode",
  method: "GET",
  path: "/",
  host: "object",
  safe: true,
  params: () => $MakeQrCodeParams,
  response: () => $MakeQrCodeResponse,
  actions: ["ci:CreateQRcodeGenerateJob"],
};

/** The arguments of `makeQrCode`. */
export interface MakeQrCodeArgs {
  /** The text of the code. Not empty. */
  content: string;
  /** The width of the image, in pixels. The height is determined automatically. At least 1. */
  width: number | bigint;
  /** The kind of code: 0 for a QR code, 1 for a bar code. 0 to 1. Default: `0`. */
  mode?: number;
}

/**
 * Create a QR code or a bar code.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateQRcodeGenerateJob
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/436/54071 (zh)
 */
export function makeQrCode(
  client: BaseClient,
  args: MakeQrCodeArgs,
  options?: CallOptions,
): Promise<Answer<MakeQrCodeResponse>> {
  return makeCall(client, MAKE_QR_CODE, args, options);
}

/**
 * Return a signed URL for `makeQrCode`, which takes the same arguments. Nothing is sent. Anyone who
 * has the URL can make the call, any number of times, until it expires.
 */
export function makeQrCodeUrl(
  client: BaseClient,
  args: MakeQrCodeArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, MAKE_QR_CODE, args, options);
}
