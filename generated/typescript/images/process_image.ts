// Generated from spec/images/process_image.xsd (3c94666fa1cda91a).
// Do not edit: change the spec and run `make generate`.

/** The operation ProcessImage and its types. */

import { $ObjectKey } from "../common/scalar.ts";
import { makeCall, makeUrl } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { asRule, inKey } from "../core/places.ts";
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
import type { ImageRule } from "../settings/image_rule.ts";
import { $ImageRule } from "../settings/image_rule.ts";

export const $ProcessImageParams: RecordTable = {
  name: "ProcessImageParams",
  fields: () => [
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
    ["rule", $ImageRule, { in: asRule, required: true }],
  ],
};

export const PROCESS_IMAGE: OperationTable = {
  name: "ProcessImage",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $ProcessImageParams,
  answer: binaryAnswer,
};

/** The arguments of `process`. */
export interface ProcessImageArgs {
  /** The key of the image in the bucket. Not empty. */
  key: string;
  /** The processing rule. Not empty. */
  rule: string | ImageRule;
}

/**
 * Process an image, and return the result without storing it.
 *
 * An image can be up to 32 MB, with up to 30,000 pixels per side and 250 million pixels in total. A
 * result can have up to 9,999 pixels per side.
 *
 * The rule is part of the signature, so a presigned URL gives access only to the result, not to the
 * original.
 *
 * The response holds at most 32 MiB; `processStream` has no limit.
 *
 * Service errors:
 *
 * - InvalidArgument: The rule is malformed, or one of its values is invalid.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/36540 (zh)
 */
export function process(
  client: BaseClient,
  args: ProcessImageArgs,
  options?: CallOptions,
): Promise<Answer<BinaryAnswer>> {
  return makeCall(client, PROCESS_IMAGE, args, options);
}

/**
 * Return a signed URL for `process`, which takes the same arguments. Nothing is sent. Anyone who
 * has the URL can make the call, any number of times, until it expires.
 */
export function processUrl(
  client: BaseClient,
  args: ProcessImageArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, PROCESS_IMAGE, args, options);
}

/** Stream the response of `process`, which takes the same arguments. */
export function processStream(
  client: BaseClient,
  args: ProcessImageArgs,
  options?: CallOptions,
): Promise<StreamedAnswer> {
  return makeStream(client, PROCESS_IMAGE, args, options);
}
