// Generated from spec/batch/trigger_inventory_job.xsd (dc49d1ea999b994f).
// Do not edit: change the spec and run `make generate`.

/** The operation TriggerInventoryJob and its types. */

import { DESCRIBE_INVENTORY_TRIGGER_JOBS } from "./describe_inventory_trigger_jobs.ts";
import type {
  InventoryJobOutputInput,
  InventoryTriggerJobDetail,
  InventoryTriggerJobParamInput,
} from "./inventory_job.ts";
import {
  $InventoryJobOutput,
  $InventoryTriggerInput,
  $InventoryTriggerJobDetail,
  $InventoryTriggerJobName,
  $InventoryTriggerJobParam,
  $InventoryTriggerJobType,
  $TimeInterval,
} from "./inventory_job.ts";
import { $JobLevel, $UserData } from "../common/job.ts";
import { $Identifier } from "../common/scalar.ts";
import { BOOLEAN, STRING } from "../core/built_in.ts";
import { makeCreation } from "../core/call.ts";
import type { BaseClient } from "../core/client.ts";
import { unless, when } from "../core/conditions.ts";
import { textKind } from "../core/scalars.ts";
import type { OperationTable, RecordTable, Scalar } from "../core/table.ts";
import type { Answer, CallOptions } from "../core/types.ts";
import type {
  CallBackFormat,
  CallBackMqConfigInput,
  CallBackType,
  KafkaConfigInput,
} from "../settings/callback.ts";
import {
  $CallBackAddress,
  $CallBackFormat,
  $CallBackMqConfig,
  $CallBackType,
  $KafkaConfig,
} from "../settings/callback.ts";

/**
 * A kind of job that a batch can run.
 *
 *
 * - `Animation`: Converts video to an animated image.
 * - `SmartCover`: Selects a cover image.
 * - `Transcode`: Transcodes audio and video.
 * - `Snapshot`: Captures frames.
 * - `SpeechRecognition`: Recognises speech.
 * - `Concat`: Concatenates audio or video.
 * - `VoiceSeparate`: Separates vocals from accompaniment.
 * - `VideoMontage`: Creates a highlight video.
 * - `SDRtoHDR`: Converts SDR to HDR.
 * - `VideoProcess`: Enhances video.
 * - `SuperResolution`: Increases the resolution.
 * - `Segment`: Remuxes media or splits it into segments.
 * - `VideoTag`: Tags video.
 * - `PicProcess`: Processes images.
 * - `DigitalWatermark`: Adds a digital watermark.
 * - `ExtractDigitalWatermark`: Reads a digital watermark.
 * - `MediaInfo`: Inspects a media file.
 * - `StreamExtract`: Extracts streams.
 * - `Tts`: Converts text to speech.
 * - `NoiseReduction`: Reduces noise.
 * - `QualityEstimate`: Assesses the quality of video.
 * - `Translation`: Translates text.
 * - `WordsGeneralize`: Segments text into words.
 * - `DNA`: Compares media with a library.
 * - `VocalScore`: Scores singing.
 * - `ImageInspect`: Detects abnormal images.
 * - `ImageOCR`: Recognises the text in an image.
 * - `DocAIGCMetadata`: Marks a document as AI-generated.
 */
export type InventoryJobTag =
  | "Animation"
  | "SmartCover"
  | "Transcode"
  | "Snapshot"
  | "SpeechRecognition"
  | "Concat"
  | "VoiceSeparate"
  | "VideoMontage"
  | "SDRtoHDR"
  | "VideoProcess"
  | "SuperResolution"
  | "Segment"
  | "VideoTag"
  | "PicProcess"
  | "DigitalWatermark"
  | "ExtractDigitalWatermark"
  | "MediaInfo"
  | "StreamExtract"
  | "Tts"
  | "NoiseReduction"
  | "QualityEstimate"
  | "Translation"
  | "WordsGeneralize"
  | "DNA"
  | "VocalScore"
  | "ImageInspect"
  | "ImageOCR"
  | "DocAIGCMetadata";

export const $InventoryJobTag: Scalar = {
  kind: textKind,
  values: [
    "Animation",
    "SmartCover",
    "Transcode",
    "Snapshot",
    "SpeechRecognition",
    "Concat",
    "VoiceSeparate",
    "VideoMontage",
    "SDRtoHDR",
    "VideoProcess",
    "SuperResolution",
    "Segment",
    "VideoTag",
    "PicProcess",
    "DigitalWatermark",
    "ExtractDigitalWatermark",
    "MediaInfo",
    "StreamExtract",
    "Tts",
    "NoiseReduction",
    "QualityEstimate",
    "Translation",
    "WordsGeneralize",
    "DNA",
    "VocalScore",
    "ImageInspect",
    "ImageOCR",
    "DocAIGCMetadata",
  ],
};

export const $TriggerInventoryJobRequest: RecordTable = {
  name: "TriggerInventoryJobRequest",
  fields: () => [
    ["Name", $InventoryTriggerJobName, { required: true }],
    ["Type", $InventoryTriggerJobType, { required: true, fixed: "Job" }],
    ["Input", $InventoryTriggerInput, { required: true, flatten: true }],
    ["Operation", $InventoryJobOperation, { required: true, flatten: true }],
  ],
};

export const $InventoryJobOperation: RecordTable = {
  name: "InventoryJobOperation",
  fields: () => [
    ["TimeInterval", $TimeInterval, { flatten: true }],
    ["Tag", $InventoryJobTag, { required: true }],
    ["QueueId", $Identifier],
    ["JobParam", $InventoryTriggerJobParam, { required: true }],
    [
      "Output",
      $InventoryJobOutput,
      {
        need: unless(
          "Tag",
          "VideoTag",
          "ExtractDigitalWatermark",
          "MediaInfo",
          "QualityEstimate",
          "WordsGeneralize",
          "DNA",
          "VocalScore",
          "ImageInspect",
          "ImageOCR",
        ),
      },
    ],
    ["UserData", $UserData],
    ["JobLevel", $JobLevel],
    ["FreeTranscode", BOOLEAN],
    ["CallBackFormat", $CallBackFormat],
    ["CallBackType", $CallBackType],
    ["CallBack", $CallBackAddress],
    ["CallBackMqConfig", $CallBackMqConfig, { need: when(["CallBackType", "TDMQ"]) }],
    ["CallBackKafkaConfig", $KafkaConfig, { need: when(["CallBackType", "Kafka"]) }],
  ],
};

/** The batch job that was started. */
export interface TriggerInventoryJobResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The batch job. */
  jobsDetail: InventoryTriggerJobDetail;
}

export const $TriggerInventoryJobResponse: RecordTable = {
  name: "TriggerInventoryJobResponse",
  fields: () => [
    ["RequestId", STRING],
    ["JobsDetail", $InventoryTriggerJobDetail, { always: true }],
  ],
};

export const TRIGGER_INVENTORY_JOB: OperationTable = {
  name: "TriggerInventoryJob",
  method: "POST",
  path: "/inventorytriggerjob",
  host: "bucket",
  request: () => $TriggerInventoryJobRequest,
  response: () => $TriggerInventoryJobResponse,
  recovery: {
    mark: ["Name"],
    operation: () => DESCRIBE_INVENTORY_TRIGGER_JOBS,
    match: ["Name"],
    item: "JobsDetail",
    by: "name",
  },
  actions: ["ci:CreateInventoryTriggerJob", "cam:PassRole"],
};

/**
 * The arguments of `triggerJob`.
 *
 * At least one of `manifest`, `urlFile`, `prefix`, `object` is required.
 */
export interface TriggerInventoryJobArgs {
  /**
   * The name of the batch job. 1 to 128 characters: Chinese characters, letters, digits, '-', '—'
   * and '_'.
   */
  name: string;
  /**
   * The key of a manifest.json file written by a COS inventory. Every object in the inventory is
   * processed. Not empty.
   */
  manifest?: string;
  /**
   * The key of a text file that lists the address of one COS object per line. Every listed object
   * is processed. Not empty.
   */
  urlFile?: string;
  /** A key prefix. Every object whose key starts with it is processed. Not empty. */
  prefix?: string;
  /** The key of one object. Not empty. */
  object?: string;
  /** The earliest upload time. If omitted, there is no lower bound, and responses show `0`. */
  start?: Date;
  /** The latest upload time. Default: the time of the call. */
  end?: Date;
  /** The kind of job. One of the values of `InventoryJobTag`. */
  tag: InventoryJobTag;
  /** The queue for the jobs; the bucket's own queue if omitted. Not empty. */
  queueId?: string;
  /** The settings of the jobs. */
  jobParam: InventoryTriggerJobParamInput;
  /**
   * The output location of the jobs. Required for every kind of job that writes a file. Required
   * unless `tag` is `VideoTag`, `ExtractDigitalWatermark`, `MediaInfo`, `QualityEstimate`,
   * `WordsGeneralize`, `DNA`, `VocalScore`, `ImageInspect` or `ImageOCR`.
   */
  output?: InventoryJobOutputInput;
  /**
   * A custom string, returned in the jobs' details and callbacks. At most 1024 characters:
   * printable ASCII.
   */
  userData?: string;
  /** The priority of the jobs in the queue. 0 to 2. Default: `0`. */
  jobLevel?: number;
  /** Whether to transcode free of charge. */
  freeTranscode?: boolean;
  /**
   * The format of the callback. Takes precedence over the queue's setting. One of `XML`, `JSON`.
   * Default: `XML`.
   */
  callBackFormat?: CallBackFormat;
  /**
   * The delivery method of the callback. Takes precedence over the queue's setting. One of `Url`,
   * `TDMQ`, `Kafka`. Default: `Url`.
   */
  callBackType?: CallBackType;
  /**
   * The address that receives the callback. Takes precedence over the queue's setting. Use `no` to
   * turn off the queue's callback.
   */
  callBack?: string;
  /** The message queue that receives the callback. Required if `callBackType` is `TDMQ`. */
  callBackMqConfig?: CallBackMqConfigInput;
  /** The Kafka topic that receives the callback. Required if `callBackType` is `Kafka`. */
  callBackKafkaConfig?: KafkaConfigInput;
}

/**
 * Start a batch job that runs one kind of job on many objects.
 *
 * The call immediately returns the batch job's ID; the work runs in the background. Each object is
 * billed, so do not blindly retry a call whose outcome is unknown: list the batch jobs first.
 *
 * The job settings come from a template or from the field for the kind of job, such as Transcode. A
 * template takes precedence.
 *
 * With `createOnce: true`, the client appends a mark of 21 characters to `name` (leaving 107 for
 * your own text). If the outcome of the call is unknown, it looks for the mark with `iterJobs`.
 *
 * Before you make this call:
 *
 * - The role through which the service accesses the bucket has been authorised. Otherwise the call
 *   fails with CIRoleNotExist.
 *
 * Service errors:
 *
 * - InvalidArgument: A field is invalid, or the template or queue does not exist.
 * - QueueSaturated: The queue is full.
 *
 * CAM actions:
 *
 * - ci:CreateInventoryTriggerJob
 * - cam:PassRole: This page does not name it, but the pages of the single jobs, which this call
 *   creates through the same role, do.
 * - ci:DescribeInventoryTriggerJobs: Only with `createOnce`.
 *
 * Pages:
 *
 * - https://www.tencentcloud.com/document/product/1045/50369 (en)
 * - https://cloud.tencent.com/document/product/460/80155 (zh)
 */
export function triggerJob(
  client: BaseClient,
  args: TriggerInventoryJobArgs,
  options?: CallOptions,
): Promise<Answer<TriggerInventoryJobResponse>> {
  return makeCreation(client, TRIGGER_INVENTORY_JOB, args, options);
}
