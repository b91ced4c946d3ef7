// Generated from spec/documents/get_online_preview.xsd (9150c957961c05ac).
// Do not edit: change the spec and run `make generate`.

/** The operation GetOnlinePreview and its types. */

import { $BinaryFlag, $ObjectKey, $UrlSafeBase64 } from "../common/scalar.ts";
import { BIG_INTEGER, STRING } from "../core/built_in.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { readJsonAnswer } from "../core/json_tree.ts";
import { inKey, inQuery } from "../core/places.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, UrlOptions } from "../core/types.ts";
import { $WatermarkAngle, $WatermarkSpacing } from "./preview.ts";

export const $GetOnlinePreviewParams: RecordTable = {
  name: "GetOnlinePreviewParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "doc-preview" }],
    ["dstType", STRING, { in: inQuery, required: true, fixed: "html" }],
    ["weboffice_url", STRING, { key: "webofficeUrl", in: inQuery, required: true, fixed: "1" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
    ["tokenuid", STRING, { key: "tokenUid", in: inQuery }],
    ["sign", STRING, { in: inQuery }],
    ["copyable", $BinaryFlag, { in: inQuery }],
    ["htmlwaterword", $UrlSafeBase64, { key: "watermarkText", in: inQuery }],
    ["htmlfillstyle", $UrlSafeBase64, { key: "watermarkColor", in: inQuery }],
    ["htmlfront", $UrlSafeBase64, { key: "watermarkFont", in: inQuery }],
    ["htmlrotate", $WatermarkAngle, { key: "watermarkRotation", in: inQuery }],
    ["htmlhorizontal", $WatermarkSpacing, { key: "watermarkHorizontalSpacing", in: inQuery }],
    ["htmlvertical", $WatermarkSpacing, { key: "watermarkVerticalSpacing", in: inQuery }],
  ],
};

/** The address for viewing a document. */
export interface GetOnlinePreviewResponse {
  /**
   * The address of the preview, for a browser or the vendor's browser SDK. It remains valid as long
   * as the call's signature or, if there is one, the token.
   */
  previewUrl?: string;
  /** The token that lets a program open the address, if tokenuid was specified. */
  token?: string;
  /** The expiry time of the token, in Unix seconds. */
  tokenExpireTime?: bigint;
}

export const $GetOnlinePreviewResponse: RecordTable = {
  name: "GetOnlinePreviewResponse",
  fields: () => [
    ["PreviewUrl", STRING],
    ["Token", STRING, { secret: true }],
    ["TokenExpireTime", BIG_INTEGER],
  ],
};

export const GET_ONLINE_PREVIEW: OperationTable = {
  name: "GetOnlinePreview",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $GetOnlinePreviewParams,
  response: () => $GetOnlinePreviewResponse,
  readJson: readJsonAnswer,
};

/** The arguments of `getOnlinePreview`. */
export interface GetOnlinePreviewArgs {
  /** The key of the document in the bucket. Not empty. */
  key: string;
  /**
   * The name of the person who opens the document. The service creates a token for this person; if
   * omitted, there is no token.
   */
  tokenUid?: string;
  /**
   * A signature that lets the page download a private object. It is part of the address, so it may
   * be logged.
   */
  sign?: string;
  /** Whether users can copy the text. 0 to 1. */
  copyable?: number;
  /**
   * The text of a watermark, in URL-safe Base64; no watermark by default. Not empty: letters,
   * digits, '-', '_' and '='.
   */
  watermarkText?: string;
  /**
   * The colour of the watermark, in URL-safe Base64 of a text such as `rgba(192,192,192,0.6)`. Not
   * empty: letters, digits, '-', '_' and '='.
   */
  watermarkColor?: string;
  /**
   * The font of the watermark, in URL-safe Base64 of a text such as `bold 20px Serif`. Not empty:
   * letters, digits, '-', '_' and '='.
   */
  watermarkFont?: string;
  /** The rotation of the watermark, in degrees. 0 to 360. Default: `315`. */
  watermarkRotation?: number;
  /** The horizontal space between watermarks, in pixels. At least 0. Default: `50`. */
  watermarkHorizontalSpacing?: number | bigint;
  /** The vertical space between watermarks, in pixels. At least 0. Default: `100`. */
  watermarkVerticalSpacing?: number | bigint;
}

/**
 * Get an address for viewing a document, and a token for it.
 *
 * A document can be up to 200 MB, with up to 5,000 pages.
 *
 * Each call is billed, including repeats after a failure.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/47939 (en)
 */
export function getOnlinePreview(
  client: BaseClient,
  args: GetOnlinePreviewArgs,
  options?: CallOptions,
): Promise<Answer<GetOnlinePreviewResponse>> {
  return makeCall(client, GET_ONLINE_PREVIEW, args, options);
}

/**
 * Return a signed URL for `getOnlinePreview`, which takes the same arguments. Nothing is sent.
 * Anyone who has the URL can make the call, any number of times, until it expires.
 */
export function getOnlinePreviewUrl(
  client: BaseClient,
  args: GetOnlinePreviewArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, GET_ONLINE_PREVIEW, args, options);
}
