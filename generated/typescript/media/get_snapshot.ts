// Generated from spec/media/get_snapshot.xsd (e2266daab5bd5dce).
// Do not edit: change the spec and run `make generate`.

/** The operation GetSnapshot and its types. */

import { $ObjectKey } from "../common/scalar.ts";
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
  DecimalInput,
  StreamedAnswer,
  UrlOptions,
} from "../core/types.ts";
import type { FrameChoice, FrameFormat, FrameRotation } from "./frame.ts";
import { $FrameChoice, $FrameFormat, $FrameLength, $FrameRotation, $FrameTime } from "./frame.ts";

export const $GetSnapshotParams: RecordTable = {
  name: "GetSnapshotParams",
  fields: () => [
    ["ci-process", STRING, { key: "ciProcess", in: inQuery, required: true, fixed: "snapshot" }],
    ["ObjectKey", $ObjectKey, { key: "key", in: inKey, required: true }],
    ["time", $FrameTime, { in: inQuery, required: true }],
    ["width", $FrameLength, { in: inQuery }],
    ["height", $FrameLength, { in: inQuery }],
    ["format", $FrameFormat, { in: inQuery }],
    ["rotate", $FrameRotation, { in: inQuery }],
    ["mode", $FrameChoice, { in: inQuery }],
  ],
};

export const GET_SNAPSHOT: OperationTable = {
  name: "GetSnapshot",
  method: "GET",
  path: "/{ObjectKey}",
  host: "object",
  safe: true,
  params: () => $GetSnapshotParams,
  answer: binaryAnswer,
};

/** The arguments of `snapshot`. */
export interface GetSnapshotArgs {
  /** The key of the video in the bucket. Not empty. */
  key: string;
  /** The time of the frame, in seconds from the start. At least 0. */
  time: DecimalInput;
  /**
   * The width of the image, in pixels. If it is 0, it is calculated from the height and the aspect
   * ratio, or is the width of the video if both are 0. At least 0. Default: `0`.
   */
  width?: number | bigint;
  /**
   * The height of the image, in pixels. If it is 0, it is calculated from the width and the aspect
   * ratio, or is the height of the video if both are 0. At least 0. Default: `0`.
   */
  height?: number | bigint;
  /** The format of the image. One of `jpg`, `png`. Default: `jpg`. */
  format?: FrameFormat;
  /** Whether to rotate the frame. One of `auto`, `off`. Default: `auto`. */
  rotate?: FrameRotation;
  /** The frame to capture. One of `keyframe`, `exactframe`. Default: `exactframe`. */
  mode?: FrameChoice;
}

/**
 * Capture a frame of a video, and return the image.
 *
 * Nothing is stored. To store the frame, generate a snapshot; to capture several frames, create a
 * job.
 *
 * Each call is billed, including repeats after a failure.
 *
 * The response holds at most 32 MiB; `snapshotStream` has no limit.
 *
 * Service errors:
 *
 * - InvalidArgument: A parameter is invalid.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/436/55671 (zh)
 */
export function snapshot(
  client: BaseClient,
  args: GetSnapshotArgs,
  options?: CallOptions,
): Promise<Answer<BinaryAnswer>> {
  return makeCall(client, GET_SNAPSHOT, args, options);
}

/**
 * Return a signed URL for `snapshot`, which takes the same arguments. Nothing is sent. Anyone who
 * has the URL can make the call, any number of times, until it expires.
 */
export function snapshotUrl(
  client: BaseClient,
  args: GetSnapshotArgs,
  options?: UrlOptions,
): Promise<string> {
  return makeUrl(client, GET_SNAPSHOT, args, options);
}

/** Stream the response of `snapshot`, which takes the same arguments. */
export function snapshotStream(
  client: BaseClient,
  args: GetSnapshotArgs,
  options?: CallOptions,
): Promise<StreamedAnswer> {
  return makeStream(client, GET_SNAPSHOT, args, options);
}
