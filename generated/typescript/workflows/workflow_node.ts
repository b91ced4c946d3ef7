// Generated from spec/workflows/workflow_node.xsd (870541933cf2a8cb).
// Do not edit: change the spec and run `make generate`.

/** `WorkflowTopology`, and its parts. */

import { $Identifier, $ObjectKey } from "../common/scalar.ts";
import { BOOLEAN, STRING } from "../core/built_in.ts";
import { unless, when } from "../core/conditions.ts";
import { checkGraph } from "../core/graph.ts";
import { mapCodec } from "../core/map.ts";
import { Plan } from "../core/plan.ts";
import { integerKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Open } from "../core/types.ts";
import type { SwitchState } from "../queues/queue.ts";
import { $SwitchState } from "../queues/queue.ts";
import type { CallBackFormat, CallBackType, MqMode, MqRegion } from "../settings/callback.ts";
import {
  $CallBackFormat,
  $CallBackType,
  $MqMode,
  $MqName,
  $MqRegion,
} from "../settings/callback.ts";
import type { SdrToHdr, SdrToHdrInput } from "../settings/sdr_to_hdr.ts";
import { $SdrToHdr } from "../settings/sdr_to_hdr.ts";
import type { Segment, SegmentInput } from "../settings/segment.ts";
import { $Segment } from "../settings/segment.ts";
import type { SegmentVideoBody, SegmentVideoBodyInput } from "../settings/segment_video_body.ts";
import { $SegmentVideoBody } from "../settings/segment_video_body.ts";
import type { SmartCover, SmartCoverInput } from "../settings/smart_cover.ts";
import { $SmartCover } from "../settings/smart_cover.ts";
import type {
  DigitalWatermark,
  DigitalWatermarkInput,
  RemoveWatermark,
  RemoveWatermarkInput,
} from "../settings/watermark.ts";
import { $DigitalWatermark, $RemoveWatermark } from "../settings/watermark.ts";

export const $WorkflowNodeName: Scalar = {
  kind: textKind,
  minLength: 1,
  except: /[^A-Za-z0-9_]/u,
  says: "letters, digits and '_'",
};

/**
 * The kind of a node.
 *
 *
 * - `Start`: The start of the workflow. Each workflow has exactly one.
 * - `Snapshot`: Captures frames.
 * - `Animation`: Creates an animated image.
 * - `SmartCover`: Selects cover images.
 * - `Transcode`: Transcodes.
 * - `Concat`: Concatenates the file with other files.
 * - `VoiceSeparate`: Separates vocals from the background.
 * - `VideoMontage`: Creates a highlight video.
 * - `StreamPackConfig`: Starts adaptive bitrate streaming, and specifies how to package the
 *   streams. A workflow has at most one such node; it follows the start node, and `VideoStream`
 *   nodes follow it.
 * - `VideoStream`: Creates one stream for adaptive bitrate streaming. The `StreamPack` node follows
 *   it.
 * - `StreamPack`: Packages the streams. A workflow has at most one such node, and no node follows
 *   it.
 * - `SDRtoHDR`: Converts SDR to HDR.
 * - `VideoProcess`: Enhances colours and sharpness.
 * - `SCF`: Calls a cloud function.
 * - `SuperResolution`: Increases the resolution.
 * - `Segment`: Remuxes media or splits it into segments.
 * - `PicProcess`: Processes images.
 * - `Tts`: Converts text to speech.
 * - `SpeechRecognition`: Converts speech to text.
 * - `VideoEnhance`: Enhances a video.
 * - `Condition`: Determines whether the following nodes run.
 * - `MediaInfo`: Inspects the file, so that a condition can follow.
 * - `AIRecognition`: Recognises content.
 * - `SegmentVideoBody`: Extracts a person from a video.
 * - `HighSpeedHd`: Transcodes with top-speed codec settings.
 */
export type WorkflowNodeType =
  | "Start"
  | "Snapshot"
  | "Animation"
  | "SmartCover"
  | "Transcode"
  | "Concat"
  | "VoiceSeparate"
  | "VideoMontage"
  | "StreamPackConfig"
  | "VideoStream"
  | "StreamPack"
  | "SDRtoHDR"
  | "VideoProcess"
  | "SCF"
  | "SuperResolution"
  | "Segment"
  | "PicProcess"
  | "Tts"
  | "SpeechRecognition"
  | "VideoEnhance"
  | "Condition"
  | "MediaInfo"
  | "AIRecognition"
  | "SegmentVideoBody"
  | "HighSpeedHd";

export const $WorkflowNodeType: Scalar = {
  kind: textKind,
  values: [
    "Start",
    "Snapshot",
    "Animation",
    "SmartCover",
    "Transcode",
    "Concat",
    "VoiceSeparate",
    "VideoMontage",
    "StreamPackConfig",
    "VideoStream",
    "StreamPack",
    "SDRtoHDR",
    "VideoProcess",
    "SCF",
    "SuperResolution",
    "Segment",
    "PicProcess",
    "Tts",
    "SpeechRecognition",
    "VideoEnhance",
    "Condition",
    "MediaInfo",
    "AIRecognition",
    "SegmentVideoBody",
    "HighSpeedHd",
  ],
};

/**
 * An event of a workflow.
 *
 *
 * - `TaskFinish`: A job ended.
 * - `WorkflowFinish`: A run ended.
 * - `WorkflowStart`: A run started. It appears in samples, but not in any table.
 */
export type WorkflowEvent = "TaskFinish" | "WorkflowFinish" | "WorkflowStart";

export const $WorkflowEvent: Scalar = {
  kind: textKind,
  values: ["TaskFinish", "WorkflowFinish", "WorkflowStart"],
};

/**
 * The packaging format of streams.
 *
 *
 * - `HLS`: HLS.
 * - `DASH`: DASH.
 */
export type StreamPackType = "HLS" | "DASH";

export const $StreamPackType: Scalar = {
  kind: textKind,
  values: ["HLS", "DASH"],
};

export const $StreamBandwidth: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "2000000000",
};

/** The graph of a workflow: the nodes, and their order. */
export interface WorkflowTopology {
  /**
   * For each node, the nodes that follow it, or `End`. Not empty: letters, digits and '_'. Names:
   * not empty: letters, digits and '_'.
   */
  dependencies?: Record<string, string[]>;
  /**
   * The nodes, by name. One of them is `Start`; any other name begins with the kind of the node and
   * `_`. Names: not empty: letters, digits and '_'.
   */
  nodes?: Record<string, WorkflowNode>;
}

/** The graph of a workflow: the nodes, and their order. */
export interface WorkflowTopologyInput {
  /**
   * For each node, the nodes that follow it, or `End`. Not empty: letters, digits and '_'. Names:
   * not empty: letters, digits and '_'.
   */
  dependencies: Readonly<Record<string, readonly string[]>>;
  /**
   * The nodes, by name. One of them is `Start`; any other name begins with the kind of the node and
   * `_`. Names: not empty: letters, digits and '_'.
   */
  nodes: Readonly<Record<string, WorkflowNodeInput>>;
}

export const $WorkflowTopology: RecordTable = {
  name: "WorkflowTopology",
  fields: () => [
    [
      "Dependencies",
      $WorkflowNodeName,
      { required: true, names: $WorkflowNodeName, map: mapCodec, comma: true },
    ],
    ["Nodes", $WorkflowNode, { required: true, names: $WorkflowNodeName, map: mapCodec }],
  ],
  graph: {
    edges: "Dependencies",
    nodes: "Nodes",
    start: "Start",
    end: "End",
    kind: "Type",
    check: checkGraph,
  },
};

/** The arguments for a node of the kind `Start`. */
export interface WorkflowPlanStartArgs {
  /** The key prefix of the objects that start the workflow. Not empty. */
  objectPrefix: string;
  /** The queue for media jobs. Not empty. */
  queueId?: string;
  /** The queue for image jobs; required if there is a `PicProcess` node. Not empty. */
  picProcessQueueId?: string;
  /** The queue for speech jobs; required if there is a `SpeechRecognition` node. Not empty. */
  speechRecognitionQueueId?: string;
  /** The queue for recognition jobs; required if there is an AI node. Not empty. */
  aiProcessQueueId?: string;
  /** The callbacks for when jobs and runs end. If absent, the settings of the queue apply. */
  notifyConfig?: WorkflowNotificationInput;
  /** The kinds of files that start the workflow. If the filter is absent or off, all kinds do. */
  extFilter?: WorkflowFilterInput;
}

/** The arguments for a node of the kind `Snapshot`. */
export interface WorkflowPlanSnapshotArgs {
  /** The template with the settings. Not empty. */
  templateId?: string;
  /** The output location. */
  output?: WorkflowOutputInput;
}

/** The arguments for a node of the kind `Animation`. */
export interface WorkflowPlanAnimationArgs {
  /** The template with the settings. Not empty. */
  templateId?: string;
  /** The output location. */
  output?: WorkflowOutputInput;
}

/** The arguments for a node of the kind `SmartCover`. */
export interface WorkflowPlanSmartCoverArgs {
  /** The template with the settings. Not empty. */
  templateId?: string;
  /** The cover image settings. If a template is also specified, it takes precedence. */
  smartCover?: SmartCoverInput;
  /** The output location. */
  output?: WorkflowOutputInput;
}

/** The arguments for a node of the kind `Transcode`. */
export interface WorkflowPlanTranscodeArgs {
  /** The template with the settings. Not empty. */
  templateId?: string;
  /** The watermark templates to use. Not empty. At most 3 items. */
  watermarkTemplateId?: readonly string[];
  /** The watermark to remove. */
  removeWatermark?: RemoveWatermarkInput;
  /** A digital watermark to add. */
  digitalWatermark?: DigitalWatermarkInput;
  /** Additional input settings of a `Transcode` node. */
  input?: WorkflowTranscodeInputInput;
  /** The output location. */
  output?: WorkflowOutputInput;
}

/** The arguments for a node of the kind `Concat`. */
export interface WorkflowPlanConcatArgs {
  /** The template with the settings. Not empty. */
  templateId?: string;
  /** The output location. */
  output?: WorkflowOutputInput;
}

/** The arguments for a node of the kind `VoiceSeparate`. */
export interface WorkflowPlanVoiceSeparateArgs {
  /** The template with the settings. Not empty. */
  templateId?: string;
  /** The output location. */
  output?: WorkflowOutputInput;
}

/** The arguments for a node of the kind `VideoMontage`. */
export interface WorkflowPlanVideoMontageArgs {
  /** The template with the settings. Not empty. */
  templateId?: string;
  /** The output location. */
  output?: WorkflowOutputInput;
}

/** The arguments for a node of the kind `StreamPackConfig`. */
export interface WorkflowPlanStreamPackConfigArgs {
  /** The packaging settings of the streams. */
  streamPackConfig?: StreamPackConfigInput;
  /** The output location. */
  output?: WorkflowOutputInput;
}

/** The arguments for a node of the kind `VideoStream`. */
export interface WorkflowPlanVideoStreamArgs {
  /** The template with the settings. Not empty. */
  templateId?: string;
  /** The watermark templates to use. Not empty. At most 3 items. */
  watermarkTemplateId?: readonly string[];
  /** The watermark to remove. */
  removeWatermark?: RemoveWatermarkInput;
  /** The output location. */
  output?: WorkflowOutputInput;
}

/** The arguments for a node of the kind `StreamPack`. */
export interface WorkflowPlanStreamPackArgs {
  /** The streams to package. */
  streamPackInfo?: StreamPackInfoInput;
  /** The former name of StreamPackInfo, which old workflows still have. */
  hlsPackInfo?: StreamPackInfoInput;
}

/** The arguments for a node of the kind `SDRtoHDR`. */
export interface WorkflowPlanSdrToHdrArgs {
  /** The transcoding template for the result. Not empty. */
  transcodeTemplateId?: string;
  /** The watermark templates to use. Not empty. At most 3 items. */
  watermarkTemplateId?: readonly string[];
  /** The settings for converting to HDR. */
  sdrToHdr?: SdrToHdrInput;
  /** The output location. */
  output?: WorkflowOutputInput;
}

/** The arguments for a node of the kind `VideoProcess`. */
export interface WorkflowPlanVideoProcessArgs {
  /** The template with the settings. Not empty. */
  templateId?: string;
  /** The transcoding template for the result. Not empty. */
  transcodeTemplateId?: string;
  /** The watermark templates to use. Not empty. At most 3 items. */
  watermarkTemplateId?: readonly string[];
  /** A digital watermark to add. */
  digitalWatermark?: DigitalWatermarkInput;
  /** The output location. */
  output?: WorkflowOutputInput;
}

/** The arguments for a node of the kind `SCF`. */
export interface WorkflowPlanScfArgs {
  /** The cloud function to call. */
  scf?: WorkflowFunctionInput;
}

/** The arguments for a node of the kind `SuperResolution`. */
export interface WorkflowPlanSuperResolutionArgs {
  /** The template with the settings. Not empty. */
  templateId?: string;
  /** The transcoding template for the result. Not empty. */
  transcodeTemplateId?: string;
  /** The watermark templates to use. Not empty. At most 3 items. */
  watermarkTemplateId?: readonly string[];
  /** A digital watermark to add. */
  digitalWatermark?: DigitalWatermarkInput;
  /** The output location. */
  output?: WorkflowOutputInput;
}

/** The arguments for a node of the kind `Segment`. */
export interface WorkflowPlanSegmentArgs {
  /** The remuxing settings. */
  segment?: SegmentInput;
  /** The output location. */
  output?: WorkflowOutputInput;
}

/** The arguments for a node of the kind `PicProcess`. */
export interface WorkflowPlanPicProcessArgs {
  /** The template with the settings. Not empty. */
  templateId?: string;
  /** The output location. */
  output?: WorkflowOutputInput;
}

/** The arguments for a node of the kind `Tts`. */
export interface WorkflowPlanTtsArgs {
  /** The template with the settings. Not empty. */
  templateId?: string;
  /** The output location. */
  output?: WorkflowOutputInput;
}

/** The arguments for a node of the kind `SpeechRecognition`. */
export interface WorkflowPlanSpeechRecognitionArgs {
  /** The template with the settings. Not empty. */
  templateId?: string;
  /** The output location. */
  output?: WorkflowOutputInput;
}

/** The arguments for a node of the kind `VideoEnhance`. */
export interface WorkflowPlanVideoEnhanceArgs {
  /** The template with the settings. Not empty. */
  templateId?: string;
  /** The output location. */
  output?: WorkflowOutputInput;
}

/** The arguments for a node of the kind `Condition`. */
export interface WorkflowPlanConditionArgs {
  /** The condition. */
  condition?: WorkflowConditionInput;
}

/** The arguments for a node of the kind `SegmentVideoBody`. */
export interface WorkflowPlanSegmentVideoBodyArgs {
  /** The settings for extracting a person. */
  segmentVideoBody?: SegmentVideoBodyInput;
  /** The output location. */
  output?: WorkflowOutputInput;
}

/** The arguments for a node of the kind `HighSpeedHd`. */
export interface WorkflowPlanHighSpeedHdArgs {
  /** The template with the settings. Not empty. */
  templateId?: string;
  /** The output location. */
  output?: WorkflowOutputInput;
}

/**
 * A position in a `WorkflowTopology` that is built node by node.
 *
 * Start with `WorkflowPlan.start`. Each method adds a node after this position, and returns the position
 * after the new node. Two calls at the same position create two branches; `beside` joins branches.
 * `topology` is the whole graph.
 */
export class WorkflowPlan extends Plan {
  constructor(places?: Plan) {
    super($WorkflowTopology, places);
  }

  /** Return the position after this node and others, so that the next node follows all of them. */
  beside(...others: WorkflowPlan[]): WorkflowPlan {
    return new WorkflowPlan(this.joined(others));
  }

  /** The whole graph. Nodes without a successor lead to the end. */
  get topology(): WorkflowTopologyInput {
    return this.whole() as unknown as WorkflowTopologyInput;
  }

  protected add(
    kind: string,
    holder: string | undefined,
    args: object,
    name?: string,
  ): WorkflowPlan {
    return new WorkflowPlan(this.following(kind, holder, args, name));
  }

  /** The start of the workflow. Each workflow has exactly one. */
  static start(args: WorkflowPlanStartArgs): WorkflowPlan {
    return new WorkflowPlan().add("Start", "Input", args);
  }

  /** Captures frames. */
  snapshot(args: WorkflowPlanSnapshotArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("Snapshot", "Operation", args, nodeName);
  }

  /** Creates an animated image. */
  animation(args: WorkflowPlanAnimationArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("Animation", "Operation", args, nodeName);
  }

  /** Selects cover images. */
  smartCover(args: WorkflowPlanSmartCoverArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("SmartCover", "Operation", args, nodeName);
  }

  /** Transcodes. */
  transcode(args: WorkflowPlanTranscodeArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("Transcode", "Operation", args, nodeName);
  }

  /** Concatenates the file with other files. */
  concat(args: WorkflowPlanConcatArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("Concat", "Operation", args, nodeName);
  }

  /** Separates vocals from the background. */
  voiceSeparate(args: WorkflowPlanVoiceSeparateArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("VoiceSeparate", "Operation", args, nodeName);
  }

  /** Creates a highlight video. */
  videoMontage(args: WorkflowPlanVideoMontageArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("VideoMontage", "Operation", args, nodeName);
  }

  /**
   * Starts adaptive bitrate streaming, and specifies how to package the streams. A workflow has at
   * most one such node; it follows the start node, and `VideoStream` nodes follow it.
   */
  streamPackConfig(args: WorkflowPlanStreamPackConfigArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("StreamPackConfig", "Operation", args, nodeName);
  }

  /** Creates one stream for adaptive bitrate streaming. The `StreamPack` node follows it. */
  videoStream(args: WorkflowPlanVideoStreamArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("VideoStream", "Operation", args, nodeName);
  }

  /** Packages the streams. A workflow has at most one such node, and no node follows it. */
  streamPack(args: WorkflowPlanStreamPackArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("StreamPack", "Operation", args, nodeName);
  }

  /** Converts SDR to HDR. */
  sdrToHdr(args: WorkflowPlanSdrToHdrArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("SDRtoHDR", "Operation", args, nodeName);
  }

  /** Enhances colours and sharpness. */
  videoProcess(args: WorkflowPlanVideoProcessArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("VideoProcess", "Operation", args, nodeName);
  }

  /** Calls a cloud function. */
  scf(args: WorkflowPlanScfArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("SCF", "Operation", args, nodeName);
  }

  /** Increases the resolution. */
  superResolution(args: WorkflowPlanSuperResolutionArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("SuperResolution", "Operation", args, nodeName);
  }

  /** Remuxes media or splits it into segments. */
  segment(args: WorkflowPlanSegmentArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("Segment", "Operation", args, nodeName);
  }

  /** Processes images. */
  picProcess(args: WorkflowPlanPicProcessArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("PicProcess", "Operation", args, nodeName);
  }

  /** Converts text to speech. */
  tts(args: WorkflowPlanTtsArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("Tts", "Operation", args, nodeName);
  }

  /** Converts speech to text. */
  speechRecognition(args: WorkflowPlanSpeechRecognitionArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("SpeechRecognition", "Operation", args, nodeName);
  }

  /** Enhances a video. */
  videoEnhance(args: WorkflowPlanVideoEnhanceArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("VideoEnhance", "Operation", args, nodeName);
  }

  /** Determines whether the following nodes run. */
  condition(args: WorkflowPlanConditionArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("Condition", "Operation", args, nodeName);
  }

  /** Inspects the file, so that a condition can follow. */
  mediaInfo(nodeName?: string): WorkflowPlan {
    return this.add("MediaInfo", undefined, {}, nodeName);
  }

  /** Recognises content. */
  aiRecognition(nodeName?: string): WorkflowPlan {
    return this.add("AIRecognition", undefined, {}, nodeName);
  }

  /** Extracts a person from a video. */
  segmentVideoBody(args: WorkflowPlanSegmentVideoBodyArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("SegmentVideoBody", "Operation", args, nodeName);
  }

  /** Transcodes with top-speed codec settings. */
  highSpeedHd(args: WorkflowPlanHighSpeedHdArgs = {}, nodeName?: string): WorkflowPlan {
    return this.add("HighSpeedHd", "Operation", args, nodeName);
  }
}

/** A node of a workflow. */
export interface WorkflowNode {
  /** The kind of the node. One of the values of `WorkflowNodeType`. */
  type?: Open<WorkflowNodeType>;
  /**
   * The objects that start the workflow, and the callback settings. Required if `type` is `Start`.
   * Only if `type` is `Start`.
   */
  input?: WorkflowStart;
  /**
   * The action of the node. Required unless `type` is `Start`, `MediaInfo` or `AIRecognition`. Only
   * if `type` is `Snapshot`, `Animation`, `SmartCover`, `Transcode`, `Concat`, `VoiceSeparate`,
   * `VideoMontage`, `StreamPackConfig`, `VideoStream`, `StreamPack`, `SDRtoHDR`, `VideoProcess`,
   * `SCF`, `SuperResolution`, `Segment`, `PicProcess`, `Tts`, `SpeechRecognition`, `VideoEnhance`,
   * `Condition`, `MediaInfo`, `AIRecognition`, `SegmentVideoBody` or `HighSpeedHd`.
   */
  operation?: WorkflowOperation;
}

/** A node of a workflow. */
export interface WorkflowNodeInput {
  /** The kind of the node. One of the values of `WorkflowNodeType`. */
  type: WorkflowNodeType;
  /**
   * The objects that start the workflow, and the callback settings. Required if `type` is `Start`.
   * Only if `type` is `Start`.
   */
  input?: WorkflowStartInput;
  /**
   * The action of the node. Required unless `type` is `Start`, `MediaInfo` or `AIRecognition`. Only
   * if `type` is `Snapshot`, `Animation`, `SmartCover`, `Transcode`, `Concat`, `VoiceSeparate`,
   * `VideoMontage`, `StreamPackConfig`, `VideoStream`, `StreamPack`, `SDRtoHDR`, `VideoProcess`,
   * `SCF`, `SuperResolution`, `Segment`, `PicProcess`, `Tts`, `SpeechRecognition`, `VideoEnhance`,
   * `Condition`, `MediaInfo`, `AIRecognition`, `SegmentVideoBody` or `HighSpeedHd`.
   */
  operation?: WorkflowOperationInput;
}

export const $WorkflowNode: RecordTable = {
  name: "WorkflowNode",
  fields: () => [
    ["Type", $WorkflowNodeType, { required: true }],
    ["Input", $WorkflowStart, { flatten: true, need: when(["Type", "Start"]) }],
    [
      "Operation",
      $WorkflowOperation,
      { flatten: true, need: unless("Type", "Start", "MediaInfo", "AIRecognition") },
    ],
  ],
};

/** The objects that start a workflow, and the callback settings. */
export interface WorkflowStart {
  /** The key prefix of the objects that start the workflow. Not empty. */
  objectPrefix?: string;
  /** The queue for media jobs. Not empty. */
  queueId?: string;
  /** The queue for image jobs; required if there is a `PicProcess` node. Not empty. */
  picProcessQueueId?: string;
  /** The queue for speech jobs; required if there is a `SpeechRecognition` node. Not empty. */
  speechRecognitionQueueId?: string;
  /** The queue for recognition jobs; required if there is an AI node. Not empty. */
  aiProcessQueueId?: string;
  /** The callbacks for when jobs and runs end. If absent, the settings of the queue apply. */
  notifyConfig?: WorkflowNotification;
  /** The kinds of files that start the workflow. If the filter is absent or off, all kinds do. */
  extFilter?: WorkflowFilter;
}

/** The objects that start a workflow, and the callback settings. */
export interface WorkflowStartInput {
  /** The key prefix of the objects that start the workflow. Not empty. */
  objectPrefix: string;
  /** The queue for media jobs. Not empty. */
  queueId?: string;
  /** The queue for image jobs; required if there is a `PicProcess` node. Not empty. */
  picProcessQueueId?: string;
  /** The queue for speech jobs; required if there is a `SpeechRecognition` node. Not empty. */
  speechRecognitionQueueId?: string;
  /** The queue for recognition jobs; required if there is an AI node. Not empty. */
  aiProcessQueueId?: string;
  /** The callbacks for when jobs and runs end. If absent, the settings of the queue apply. */
  notifyConfig?: WorkflowNotificationInput;
  /** The kinds of files that start the workflow. If the filter is absent or off, all kinds do. */
  extFilter?: WorkflowFilterInput;
}

export const $WorkflowStart: RecordTable = {
  name: "WorkflowStart",
  fields: () => [
    ["ObjectPrefix", $ObjectKey, { required: true }],
    ["QueueId", $Identifier],
    ["PicProcessQueueId", $Identifier],
    ["SpeechRecognitionQueueId", $Identifier],
    ["AIProcessQueueId", $Identifier, { key: "aiProcessQueueId" }],
    ["NotifyConfig", $WorkflowNotification],
    ["ExtFilter", $WorkflowFilter],
  ],
};

/** The callbacks of a workflow. */
export interface WorkflowNotification {
  /** Whether callbacks are on. One of `On`, `Off`. */
  state?: Open<SwitchState>;
  /** The address that receives the callbacks, which must be public. Required if `type` is `Url`. */
  url?: string;
  /** The events that trigger a callback. One of `TaskFinish`, `WorkflowFinish`, `WorkflowStart`. */
  event: Open<WorkflowEvent>[];
  /** The delivery method of the callbacks. One of `Url`, `TDMQ`, `Kafka`. */
  type?: Open<CallBackType>;
  /** The format of a callback's body. One of `XML`, `JSON`. Default: `XML`. */
  resultFormat?: Open<CallBackFormat>;
  /**
   * The region of the message queue. One of `sh`, `bj`, `gz`, `cd`, `hk`. Required if `type` is
   * `TDMQ`.
   */
  mqRegion?: Open<MqRegion>;
  /**
   * The type of the message queue: topic or queue. One of `Topic`, `Queue`. Required if `type` is
   * `TDMQ`.
   */
  mqMode?: Open<MqMode>;
  /** The name of the queue. Not empty. Required if `type` is `TDMQ`. */
  mqName?: string;
}

/** The callbacks of a workflow. */
export interface WorkflowNotificationInput {
  /** Whether callbacks are on. One of `On`, `Off`. */
  state?: SwitchState;
  /** The address that receives the callbacks, which must be public. Required if `type` is `Url`. */
  url?: string;
  /** The events that trigger a callback. One of `TaskFinish`, `WorkflowFinish`, `WorkflowStart`. */
  event: readonly WorkflowEvent[];
  /** The delivery method of the callbacks. One of `Url`, `TDMQ`, `Kafka`. */
  type: CallBackType;
  /** The format of a callback's body. One of `XML`, `JSON`. Default: `XML`. */
  resultFormat?: CallBackFormat;
  /**
   * The region of the message queue. One of `sh`, `bj`, `gz`, `cd`, `hk`. Required if `type` is
   * `TDMQ`.
   */
  mqRegion?: MqRegion;
  /**
   * The type of the message queue: topic or queue. One of `Topic`, `Queue`. Required if `type` is
   * `TDMQ`.
   */
  mqMode?: MqMode;
  /** The name of the queue. Not empty. Required if `type` is `TDMQ`. */
  mqName?: string;
}

export const $WorkflowNotification: RecordTable = {
  name: "WorkflowNotification",
  fields: () => [
    ["State", $SwitchState],
    ["Url", STRING, { need: when(["Type", "Url"]) }],
    ["Event", $WorkflowEvent, { required: true, many: true, comma: true }],
    ["Type", $CallBackType, { required: true }],
    ["ResultFormat", $CallBackFormat],
    ["MqRegion", $MqRegion, { need: when(["Type", "TDMQ"]) }],
    ["MqMode", $MqMode, { need: when(["Type", "TDMQ"]) }],
    ["MqName", $MqName, { need: when(["Type", "TDMQ"]) }],
  ],
};

/** The kinds of files that start a workflow: those whose field is true. */
export interface WorkflowFilter {
  /** Whether the filter is on. One of `On`, `Off`. Default: `Off`. */
  state?: Open<SwitchState>;
  /** Video files, by extension. Default: `false`. */
  video?: boolean;
  /** Audio files, by extension. Default: `false`. */
  audio?: boolean;
  /** Image files, by extension. Default: `false`. */
  image?: boolean;
  /** Files with a media content type. Default: `false`. */
  contentType?: boolean;
  /** Files with one of the extensions in `CustomExts`. Default: `false`. */
  custom?: boolean;
  /** Up to ten extensions, joined by `/`; required if `Custom` is true. */
  customExts?: string;
  /** All files. Default: `false`. */
  allFile?: boolean;
}

/** The kinds of files that start a workflow: those whose field is true. */
export interface WorkflowFilterInput {
  /** Whether the filter is on. One of `On`, `Off`. Default: `Off`. */
  state?: SwitchState;
  /** Video files, by extension. Default: `false`. */
  video?: boolean;
  /** Audio files, by extension. Default: `false`. */
  audio?: boolean;
  /** Image files, by extension. Default: `false`. */
  image?: boolean;
  /** Files with a media content type. Default: `false`. */
  contentType?: boolean;
  /** Files with one of the extensions in `CustomExts`. Default: `false`. */
  custom?: boolean;
  /** Up to ten extensions, joined by `/`; required if `Custom` is true. */
  customExts?: string;
  /** All files. Default: `false`. */
  allFile?: boolean;
}

export const $WorkflowFilter: RecordTable = {
  name: "WorkflowFilter",
  fields: () => [
    ["State", $SwitchState],
    ["Video", BOOLEAN],
    ["Audio", BOOLEAN],
    ["Image", BOOLEAN],
    ["ContentType", BOOLEAN],
    ["Custom", BOOLEAN],
    ["CustomExts", STRING],
    ["AllFile", BOOLEAN],
  ],
};

/** The action of a node. Each kind of node uses some of these fields. */
export interface WorkflowOperation {
  /**
   * The template with the settings. Not empty. Only if `Type` is `Snapshot`, `Animation`,
   * `SmartCover`, `Transcode`, `Concat`, `VoiceSeparate`, `VideoMontage`, `VideoStream`,
   * `VideoProcess`, `SuperResolution`, `PicProcess`, `Tts`, `SpeechRecognition`, `VideoEnhance` or
   * `HighSpeedHd`.
   */
  templateId?: string;
  /**
   * The transcoding template for the result. Not empty. Only if `Type` is `SDRtoHDR`,
   * `VideoProcess` or `SuperResolution`.
   */
  transcodeTemplateId?: string;
  /**
   * The watermark templates to use. Not empty. At most 3 items. Only if `Type` is `Transcode`,
   * `SDRtoHDR`, `VideoProcess`, `SuperResolution` or `VideoStream`.
   */
  watermarkTemplateId: string[];
  /** The watermark to remove. Only if `Type` is `Transcode` or `VideoStream`. */
  removeWatermark?: RemoveWatermark;
  /**
   * A digital watermark to add. Only if `Type` is `Transcode`, `VideoProcess` or `SuperResolution`.
   */
  digitalWatermark?: DigitalWatermark;
  /** Additional input settings of a `Transcode` node. Only if `Type` is `Transcode`. */
  input?: WorkflowTranscodeInput;
  /**
   * The cover image settings. If a template is also specified, it takes precedence. Only if `Type`
   * is `SmartCover`.
   */
  smartCover?: SmartCover;
  /** The remuxing settings. Only if `Type` is `Segment`. */
  segment?: Segment;
  /** The settings for converting to HDR. Only if `Type` is `SDRtoHDR`. */
  sdrToHdr?: SdrToHdr;
  /** The settings for extracting a person. Only if `Type` is `SegmentVideoBody`. */
  segmentVideoBody?: SegmentVideoBody;
  /** The cloud function to call. Only if `Type` is `SCF`. */
  scf?: WorkflowFunction;
  /** The packaging settings of the streams. Only if `Type` is `StreamPackConfig`. */
  streamPackConfig?: StreamPackConfig;
  /** The streams to package. Only if `Type` is `StreamPack`. */
  streamPackInfo?: StreamPackInfo;
  /**
   * The former name of StreamPackInfo, which old workflows still have. Only if `Type` is
   * `StreamPack`.
   */
  hlsPackInfo?: StreamPackInfo;
  /** The condition. Only if `Type` is `Condition`. */
  condition?: WorkflowCondition;
  /**
   * The output location. Only if `Type` is `Snapshot`, `Animation`, `SmartCover`, `Transcode`,
   * `Concat`, `VoiceSeparate`, `VideoMontage`, `StreamPackConfig`, `VideoStream`, `SDRtoHDR`,
   * `VideoProcess`, `SuperResolution`, `Segment`, `PicProcess`, `Tts`, `SpeechRecognition`,
   * `VideoEnhance`, `SegmentVideoBody` or `HighSpeedHd`.
   */
  output?: WorkflowOutput;
}

/** The action of a node. Each kind of node uses some of these fields. */
export interface WorkflowOperationInput {
  /**
   * The template with the settings. Not empty. Only if `Type` is `Snapshot`, `Animation`,
   * `SmartCover`, `Transcode`, `Concat`, `VoiceSeparate`, `VideoMontage`, `VideoStream`,
   * `VideoProcess`, `SuperResolution`, `PicProcess`, `Tts`, `SpeechRecognition`, `VideoEnhance` or
   * `HighSpeedHd`.
   */
  templateId?: string;
  /**
   * The transcoding template for the result. Not empty. Only if `Type` is `SDRtoHDR`,
   * `VideoProcess` or `SuperResolution`.
   */
  transcodeTemplateId?: string;
  /**
   * The watermark templates to use. Not empty. At most 3 items. Only if `Type` is `Transcode`,
   * `SDRtoHDR`, `VideoProcess`, `SuperResolution` or `VideoStream`.
   */
  watermarkTemplateId?: readonly string[];
  /** The watermark to remove. Only if `Type` is `Transcode` or `VideoStream`. */
  removeWatermark?: RemoveWatermarkInput;
  /**
   * A digital watermark to add. Only if `Type` is `Transcode`, `VideoProcess` or `SuperResolution`.
   */
  digitalWatermark?: DigitalWatermarkInput;
  /** Additional input settings of a `Transcode` node. Only if `Type` is `Transcode`. */
  input?: WorkflowTranscodeInputInput;
  /**
   * The cover image settings. If a template is also specified, it takes precedence. Only if `Type`
   * is `SmartCover`.
   */
  smartCover?: SmartCoverInput;
  /** The remuxing settings. Only if `Type` is `Segment`. */
  segment?: SegmentInput;
  /** The settings for converting to HDR. Only if `Type` is `SDRtoHDR`. */
  sdrToHdr?: SdrToHdrInput;
  /** The settings for extracting a person. Only if `Type` is `SegmentVideoBody`. */
  segmentVideoBody?: SegmentVideoBodyInput;
  /** The cloud function to call. Only if `Type` is `SCF`. */
  scf?: WorkflowFunctionInput;
  /** The packaging settings of the streams. Only if `Type` is `StreamPackConfig`. */
  streamPackConfig?: StreamPackConfigInput;
  /** The streams to package. Only if `Type` is `StreamPack`. */
  streamPackInfo?: StreamPackInfoInput;
  /**
   * The former name of StreamPackInfo, which old workflows still have. Only if `Type` is
   * `StreamPack`.
   */
  hlsPackInfo?: StreamPackInfoInput;
  /** The condition. Only if `Type` is `Condition`. */
  condition?: WorkflowConditionInput;
  /**
   * The output location. Only if `Type` is `Snapshot`, `Animation`, `SmartCover`, `Transcode`,
   * `Concat`, `VoiceSeparate`, `VideoMontage`, `StreamPackConfig`, `VideoStream`, `SDRtoHDR`,
   * `VideoProcess`, `SuperResolution`, `Segment`, `PicProcess`, `Tts`, `SpeechRecognition`,
   * `VideoEnhance`, `SegmentVideoBody` or `HighSpeedHd`.
   */
  output?: WorkflowOutputInput;
}

export const $WorkflowOperation: RecordTable = {
  name: "WorkflowOperation",
  fields: () => [
    ["TemplateId", $Identifier],
    ["TranscodeTemplateId", $Identifier],
    ["WatermarkTemplateId", $Identifier, { many: true, maxItems: 3 }],
    ["RemoveWatermark", $RemoveWatermark],
    ["DigitalWatermark", $DigitalWatermark],
    ["Input", $WorkflowTranscodeInput],
    ["SmartCover", $SmartCover],
    ["Segment", $Segment],
    ["SDRtoHDR", $SdrToHdr, { key: "sdrToHdr" }],
    ["SegmentVideoBody", $SegmentVideoBody],
    ["SCF", $WorkflowFunction, { key: "scf" }],
    ["StreamPackConfig", $StreamPackConfig],
    ["StreamPackInfo", $StreamPackInfo],
    ["HlsPackInfo", $StreamPackInfo],
    ["Condition", $WorkflowCondition],
    ["Output", $WorkflowOutput],
  ],
};

/** Additional input settings of a `Transcode` node. */
export interface WorkflowTranscodeInput {
  /** The queue for accelerated transcoding. Not empty. */
  speedTranscodingQueueId?: string;
}

/** Additional input settings of a `Transcode` node. */
export interface WorkflowTranscodeInputInput {
  /** The queue for accelerated transcoding. Not empty. */
  speedTranscodingQueueId?: string;
}

export const $WorkflowTranscodeInput: RecordTable = {
  name: "WorkflowTranscodeInput",
  fields: () => [["SpeedTranscodingQueueId", $Identifier]],
};

/** A cloud function. */
export interface WorkflowFunction {
  /** The region of the function, such as ap-beijing. */
  region?: string;
  /** The name. */
  functionName?: string;
  /** The namespace of the function. */
  namespace?: string;
  /** The alias of the function. */
  alias?: string;
}

/** A cloud function. */
export interface WorkflowFunctionInput {
  /** The region of the function, such as ap-beijing. */
  region: string;
  /** The name. */
  functionName: string;
  /** The namespace of the function. */
  namespace?: string;
  /** The alias of the function. */
  alias?: string;
}

export const $WorkflowFunction: RecordTable = {
  name: "WorkflowFunction",
  fields: () => [
    ["Region", STRING, { required: true }],
    ["FunctionName", STRING, { required: true }],
    ["Namespace", STRING],
    ["Alias", STRING],
  ],
};

/** The packaging settings of adaptive bitrate streaming. */
export interface StreamPackConfig {
  /** The packaging format. One of `HLS`, `DASH`. Default: `HLS`. */
  packType?: Open<StreamPackType>;
  /** Whether to package the other streams if one fails. Default: `true`. */
  ignoreFailedStream?: boolean;
}

/** The packaging settings of adaptive bitrate streaming. */
export interface StreamPackConfigInput {
  /** The packaging format. One of `HLS`, `DASH`. Default: `HLS`. */
  packType?: StreamPackType;
  /** Whether to package the other streams if one fails. Default: `true`. */
  ignoreFailedStream?: boolean;
}

export const $StreamPackConfig: RecordTable = {
  name: "StreamPackConfig",
  fields: () => [
    ["PackType", $StreamPackType],
    ["IgnoreFailedStream", BOOLEAN],
  ],
};

/** The streams to package. */
export interface StreamPackInfo {
  /** The settings of each stream. */
  videoStreamConfig: StreamPackStream[];
}

/** The streams to package. */
export interface StreamPackInfoInput {
  /** The settings of each stream. */
  videoStreamConfig?: readonly StreamPackStreamInput[];
}

export const $StreamPackInfo: RecordTable = {
  name: "StreamPackInfo",
  fields: () => [["VideoStreamConfig", $StreamPackStream, { many: true }]],
};

/** A stream to package. */
export interface StreamPackStream {
  /**
   * The name of the `VideoStream` node that creates the stream. Not empty: letters, digits and '_'.
   */
  videoStreamName?: string;
  /** The bandwidth limit of the stream. 0 to 2000000000. Default: `0`. */
  bandwidth?: number;
}

/** A stream to package. */
export interface StreamPackStreamInput {
  /**
   * The name of the `VideoStream` node that creates the stream. Not empty: letters, digits and '_'.
   */
  videoStreamName: string;
  /** The bandwidth limit of the stream. 0 to 2000000000. Default: `0`. */
  bandwidth?: number;
}

export const $StreamPackStream: RecordTable = {
  name: "StreamPackStream",
  fields: () => [
    ["VideoStreamName", $WorkflowNodeName, { required: true }],
    ["BandWidth", $StreamBandwidth, { key: "bandwidth" }],
  ],
};

/** A condition on the media file. */
export interface WorkflowCondition {
  /** The expression to evaluate. Its syntax is undocumented. */
  express?: string;
}

/** A condition on the media file. */
export interface WorkflowConditionInput {
  /** The expression to evaluate. Its syntax is undocumented. */
  express?: string;
}

export const $WorkflowCondition: RecordTable = {
  name: "WorkflowCondition",
  fields: () => [["Express", STRING]],
};

/**
 * The output location of a node. Keys may contain `${InputPath}`, `${InputName}`,
 * `${InputNameAndExt}`, `${RunId}`, `${Ext}`, `${Jobid}`, `${Number}` and `${Time}`.
 */
export interface WorkflowOutput {
  /** The region of the bucket, such as ap-beijing. */
  region?: string;
  /** The full name of the bucket: BucketName-APPID. */
  bucket?: string;
  /** The output key. For several files, it must contain `${Number}`. Not empty. */
  object?: string;
  /** The key of the sprites created by a `Snapshot` node. Not empty. */
  spriteObject?: string;
  /** The key of the voice file extracted by a `VoiceSeparate` node. Not empty. */
  auObject?: string;
}

/**
 * The output location of a node. Keys may contain `${InputPath}`, `${InputName}`,
 * `${InputNameAndExt}`, `${RunId}`, `${Ext}`, `${Jobid}`, `${Number}` and `${Time}`.
 */
export interface WorkflowOutputInput {
  /** The region of the bucket, such as ap-beijing. */
  region: string;
  /** The full name of the bucket: BucketName-APPID. */
  bucket: string;
  /** The output key. For several files, it must contain `${Number}`. Not empty. */
  object?: string;
  /** The key of the sprites created by a `Snapshot` node. Not empty. */
  spriteObject?: string;
  /** The key of the voice file extracted by a `VoiceSeparate` node. Not empty. */
  auObject?: string;
}

export const $WorkflowOutput: RecordTable = {
  name: "WorkflowOutput",
  fields: () => [
    ["Region", STRING, { required: true }],
    ["Bucket", STRING, { required: true }],
    ["Object", $ObjectKey],
    ["SpriteObject", $ObjectKey],
    ["AuObject", $ObjectKey],
  ],
};
