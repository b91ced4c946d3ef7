// Generated from spec/media/generate_ci_snapshot.xsd (2160ca1f93cad0df).
// Do not edit: change the spec and run `make generate`.

/** The operation GenerateCiSnapshot and its types. */

import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { binaryAnswer } from "../core/plain_answer.ts";
import { makeStream } from "../core/streaming.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type {
  Answer,
  BinaryAnswer,
  CallOptions,
  DecimalInput,
  StreamedAnswer,
} from "../core/types.ts";
import type { FrameChoice, FrameFormat, FrameRotation } from "./frame.ts";
import { $FrameChoice, $FrameFormat, $FrameLength, $FrameRotation, $FrameTime } from "./frame.ts";
import { $JobInput } from "../settings/job_input.ts";

export const $GenerateCiSnapshotRequest: RecordTable = {
  name: "GenerateCiSnapshotRequest",
  fields: () => [
    ["Input", $JobInput, { required: true, flatten: true }],
    ["Time", $FrameTime, { required: true }],
    ["Width", $FrameLength],
    ["Height", $FrameLength],
    ["Mode", $FrameChoice],
    ["Rotate", $FrameRotation],
    ["Format", $FrameFormat],
  ],
};

export const GENERATE_CI_SNAPSHOT: OperationTable = {
  name: "GenerateCiSnapshot",
  method: "POST",
  path: "/cisnapshot",
  host: "bucket",
  safe: true,
  request: () => $GenerateCiSnapshotRequest,
  answer: binaryAnswer,
  actions: ["ci:GenerateSnapshot"],
};

/** The arguments of `ciSnapshot`. */
export interface GenerateCiSnapshotArgs {
  /** The key of the object in the bucket. Not empty. */
  object: string;
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
  /** The frame to capture. One of `keyframe`, `exactframe`. Default: `exactframe`. */
  mode?: FrameChoice;
  /** Whether to rotate the frame. One of `auto`, `off`. Default: `auto`. */
  rotate?: FrameRotation;
  /** The format of the image. One of `jpg`, `png`. Default: `jpg`. */
  format?: FrameFormat;
}

/**
 * Capture a frame of a video through the host of the bucket's jobs, and return the image.
 *
 * Does the same as GetSnapshot. Nothing is stored.
 *
 * Each call is billed, including repeats after a failure.
 *
 * The response holds at most 32 MiB; `ciSnapshotStream` has no limit.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 *
 * CAM actions:
 *
 * - ci:GenerateSnapshot: The list of CAM actions includes it for frames, but no page names the
 *   permission that this call needs.
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/73407 (zh)
 */
export function ciSnapshot(
  client: BaseClient,
  args: GenerateCiSnapshotArgs,
  options?: CallOptions,
): Promise<Answer<BinaryAnswer>> {
  return makeCall(client, GENERATE_CI_SNAPSHOT, args, options);
}

/** Stream the response of `ciSnapshot`, which takes the same arguments. */
export function ciSnapshotStream(
  client: BaseClient,
  args: GenerateCiSnapshotArgs,
  options?: CallOptions,
): Promise<StreamedAnswer> {
  return makeStream(client, GENERATE_CI_SNAPSHOT, args, options);
}
