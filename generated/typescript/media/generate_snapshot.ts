// Generated from spec/media/generate_snapshot.xsd (5b3cfa6abf67713d).
// Do not edit: change the spec and run `make generate`.

/** The operation GenerateSnapshot and its types. */

import { STRING } from "../core/built_in.ts";
import { makeCall } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import type { OperationTable, RecordTable } from "../core/table.ts";
import type { Answer, CallOptions, DecimalInput } from "../core/types.ts";
import type { FrameChoice, FrameFormat, FrameRotation } from "./frame.ts";
import { $FrameChoice, $FrameFormat, $FrameLength, $FrameRotation, $FrameTime } from "./frame.ts";
import { $JobInput } from "../settings/job_input.ts";
import type { JobOutput, JobOutputInput } from "../settings/job_output.ts";
import { $JobOutput } from "../settings/job_output.ts";

export const $GenerateSnapshotRequest: RecordTable = {
  name: "GenerateSnapshotRequest",
  fields: () => [
    ["Input", $JobInput, { required: true, flatten: true }],
    ["Time", $FrameTime, { required: true }],
    ["Width", $FrameLength],
    ["Height", $FrameLength],
    ["Mode", $FrameChoice],
    ["Rotate", $FrameRotation],
    ["Format", $FrameFormat],
    ["Output", $JobOutput, { required: true }],
  ],
};

/** The image that was stored. */
export interface GenerateSnapshotResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The location of the image. */
  output: JobOutput;
}

export const $GenerateSnapshotResponse: RecordTable = {
  name: "GenerateSnapshotResponse",
  fields: () => [
    ["RequestId", STRING],
    ["Output", $JobOutput, { always: true }],
  ],
};

export const GENERATE_SNAPSHOT: OperationTable = {
  name: "GenerateSnapshot",
  method: "POST",
  path: "/snapshot",
  host: "bucket",
  request: () => $GenerateSnapshotRequest,
  response: () => $GenerateSnapshotResponse,
  actions: ["ci:GenerateSnapshot"],
};

/** The arguments of `generateSnapshot`. */
export interface GenerateSnapshotArgs {
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
  /** The location of the image. */
  output: JobOutputInput;
}

/**
 * Capture a frame of a video, and store it as an image.
 *
 * The call returns after the image is stored. Each call is billed and writes an object, so do not
 * blindly retry a call whose outcome is unknown.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid.
 *
 * CAM actions:
 *
 * - ci:GenerateSnapshot
 *
 * Pages:
 *
 * - https://cloud.tencent.com/document/product/460/73407 (zh)
 */
export function generateSnapshot(
  client: BaseClient,
  args: GenerateSnapshotArgs,
  options?: CallOptions,
): Promise<Answer<GenerateSnapshotResponse>> {
  return makeCall(client, GENERATE_SNAPSHOT, args, options);
}
