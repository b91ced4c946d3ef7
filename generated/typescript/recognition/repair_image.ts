// Generated from spec/recognition/repair_image.xsd (79d72c262918ab35).
// Do not edit: change the spec and run `make generate`.

/** The operation RepairImage and its types. */

import { $ObjectKey, $UrlSafeBase64 } from "../common/scalar.ts";
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
import { $HttpAddress } from "../settings/moderation_settings.ts";

export const $RepairImageParams: RecordTable = {
  name: "RepairImageParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "ImageRepair" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey }],
    ["detect-url", $HttpAddress, { key: "detectUrl", in: inQuery }],
    ["MaskPic", $UrlSafeBase64, { key: "maskPicture", in: inQuery }],
    ["MaskPoly", $UrlSafeBase64, { key: "maskPolygon", in: inQuery }],
  ],
  anyOf: [["ObjectKey", "detect-url"]],
};

export const REPAIR_IMAGE: OperationTable = {
  name: "RepairImage",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $RepairImageParams,
  answer: binaryAnswer,
  actions: ["ci:CreateImageRepairJob"],
};

/**
 * The arguments of `repairImage`.
 *
 * At least one of `key`, `detectUrl` is required.
 */
export interface RepairImageArgs {
  /** The key of the image in the bucket. Not empty. */
  key?: string;
  /**
   * The http or https address of an image outside the bucket. The service fetches it over the
   * public internet.
   */
  detectUrl?: string;
  /**
   * The http or https address of a mask image, in URL-safe Base64. White areas of the mask are
   * removed from the image. The service must be able to read the mask. Not empty: letters, digits,
   * '-', '_' and '='.
   */
  maskPicture?: string;
  /**
   * The corners of the area to remove, in URL-safe Base64. If both masks are specified, the image
   * takes precedence. Not empty: letters, digits, '-', '_' and '='.
   */
  maskPolygon?: string;
}

/**
 * Remove an element, such as a logo, from an image, and fill the gap.
 *
 * Without a mask, the service looks for common logos.
 *
 * Each call is billed, including repeats after a failure.
 *
 * The response holds at most 32 MiB; `repairImageStream` has no limit.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * CAM actions:
 *
 * - ci:CreateImageRepairJob
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/73045 (en, 2025-09)
 * - https://cloud.tencent.com/document/product/460/79042 (zh, 2024-04)
 */
export function repairImage(
  client: BaseClient,
  args: RepairImageArgs = {},
  options?: CallOptions,
): Promise<Answer<BinaryAnswer>> {
  return makeCall(client, REPAIR_IMAGE, args, options);
}

/**
 * Return a signed URL for `repairImage`, which takes the same arguments. Nothing is sent. Anyone
 * who has the URL can make the call, any number of times, until it expires.
 */
export function repairImageUrl(
  client: BaseClient,
  args: RepairImageArgs = {},
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, REPAIR_IMAGE, args, options);
}

/** Stream the response of `repairImage`, which takes the same arguments. */
export function repairImageStream(
  client: BaseClient,
  args: RepairImageArgs = {},
  options?: CallOptions,
): Promise<StreamedAnswer> {
  return makeStream(client, REPAIR_IMAGE, args, options);
}
