// Generated from spec/results/video_tag_result.xsd (b60cc71e17c97b2e).
// Do not edit: change the spec and run `make generate`.

/** `VideoTagResult`, and its parts. */

import { BIG_INTEGER, DECIMAL, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { Decimal } from "../core/types.ts";

/** The tags of a video. */
export interface VideoTagResult {
  /** The tags for the scenario Stream. */
  streamData?: VideoTagStreamData;
}

export const $VideoTagResult: RecordTable = {
  name: "VideoTagResult",
  fields: () => [["StreamData", $VideoTagStreamData]],
};

/** The tags of a video, and the status of the algorithm. */
export interface VideoTagStreamData {
  /** The status code of the algorithm: 0 on success. */
  subErrCode?: string;
  /** The message of the algorithm: `ok` on success. */
  subErrMsg?: string;
  /** The tags. */
  data?: VideoTagData;
}

export const $VideoTagStreamData: RecordTable = {
  name: "VideoTagStreamData",
  fields: () => [
    ["SubErrCode", STRING],
    ["SubErrMsg", STRING],
    ["Data", $VideoTagData],
  ],
};

/** The tags of a video, by subject. */
export interface VideoTagData {
  /** The tags and the category of the whole video. */
  tags: VideoTagItem[];
  /** The people in the video. An empty item is normal. */
  personTags: VideoTagPerson[];
  /** The places in the video, by part. */
  placeTags: VideoTagPlace[];
  /** The actions in the video, by part. */
  actionTags: VideoTagAction[];
  /** The objects in the video, by moment. */
  objectTags: VideoTagMoment[];
  /** The labels of the whole video. */
  labels: VideoTagLabel[];
}

export const $VideoTagData: RecordTable = {
  name: "VideoTagData",
  fields: () => [
    ["Tags", $VideoTagItem, { many: true }],
    ["PersonTags", $VideoTagPerson, { many: true }],
    ["PlaceTags", $VideoTagPlace, { many: true }],
    ["ActionTags", $VideoTagAction, { many: true }],
    ["ObjectTags", $VideoTagMoment, { many: true }],
    ["Labels", $VideoTagLabel, { many: true }],
  ],
};

/** A tag. */
export interface VideoTagItem {
  /** The name of the tag, or the category of the video. */
  tag?: string;
  /** The category of the tag. */
  tagClass?: string;
  /** The confidence, from 0 to 1. */
  confidence?: Decimal;
}

export const $VideoTagItem: RecordTable = {
  name: "VideoTagItem",
  fields: () => [
    ["Tag", STRING],
    ["TagCls", STRING, { key: "tagClass" }],
    ["Confidence", DECIMAL],
  ],
};

/** A two-level label. */
export interface VideoTagLabel {
  /** The first level. */
  first?: string;
  /** The second level. */
  second?: string;
  /** The confidence, from 0 to 1. */
  confidence?: Decimal;
}

export const $VideoTagLabel: RecordTable = {
  name: "VideoTagLabel",
  fields: () => [
    ["First", STRING],
    ["Second", STRING],
    ["Confidence", DECIMAL],
  ],
};

/** A person in a video. */
export interface VideoTagPerson {
  /** The name of the person. */
  name?: string;
  /** The confidence. */
  confidence?: Decimal;
  /** The number of times the person appears. */
  count?: bigint;
  /** When and where the person appears. */
  detailPerSecond: VideoTagSighting[];
}

export const $VideoTagPerson: RecordTable = {
  name: "VideoTagPerson",
  fields: () => [
    ["Name", STRING],
    ["Confidence", DECIMAL],
    ["Count", BIG_INTEGER],
    ["DetailPerSecond", $VideoTagSighting, { many: true }],
  ],
};

/** When and where a person or an object appears in a video. */
export interface VideoTagSighting {
  /** The time, in seconds. */
  timeStamp?: Decimal;
  /** The name of the object. */
  name?: string;
  /** The confidence. */
  confidence?: Decimal;
  /** The positions. */
  boxes: VideoTagBox[];
}

export const $VideoTagSighting: RecordTable = {
  name: "VideoTagSighting",
  fields: () => [
    ["TimeStamp", DECIMAL],
    ["Name", STRING],
    ["Confidence", DECIMAL],
    ["BBox", $VideoTagBox, { key: "boxes", many: true }],
  ],
};

/**
 * A rectangle in a picture, in fractions of its width and height, measured from the top left
 * corner.
 */
export interface VideoTagBox {
  /** The position of the left side. */
  x1?: Decimal;
  /** The position of the top. */
  y1?: Decimal;
  /** The position of the right side. */
  x2?: Decimal;
  /** The position of the bottom. */
  y2?: Decimal;
}

export const $VideoTagBox: RecordTable = {
  name: "VideoTagBox",
  fields: () => [
    ["X1", DECIMAL],
    ["Y1", DECIMAL],
    ["X2", DECIMAL],
    ["Y2", DECIMAL],
  ],
};

/** The place that a part of a video shows. */
export interface VideoTagPlace {
  /** The tags of the place. An empty item is normal. */
  tags: VideoTagItem[];
  /** The place and the confidence for each frame, such as `Office: 0.55`. */
  clipFrameResult: string[];
  /** The start of the part, in seconds. */
  startTime?: Decimal;
  /** The end of the part, in seconds. */
  endTime?: Decimal;
  /** The number of the first frame. */
  startIndex?: bigint;
  /** The number of the last frame. */
  endIndex?: bigint;
}

export const $VideoTagPlace: RecordTable = {
  name: "VideoTagPlace",
  fields: () => [
    ["Tags", $VideoTagItem, { many: true }],
    ["ClipFrameResult", STRING, { many: true }],
    ["StartTime", DECIMAL],
    ["EndTime", DECIMAL],
    ["StartIndex", BIG_INTEGER],
    ["EndIndex", BIG_INTEGER],
  ],
};

/** The action in a part of a video. */
export interface VideoTagAction {
  /** The tags of the action. An empty item is normal. */
  tags: VideoTagItem[];
  /** The start of the part, in seconds. */
  startTime?: Decimal;
  /** The end of the part, in seconds. */
  endTime?: Decimal;
}

export const $VideoTagAction: RecordTable = {
  name: "VideoTagAction",
  fields: () => [
    ["Tags", $VideoTagItem, { many: true }],
    ["StartTime", DECIMAL],
    ["EndTime", DECIMAL],
  ],
};

/** The objects at one moment of a video. */
export interface VideoTagMoment {
  /** The objects. */
  objects: VideoTagSighting[];
  /** The time, in seconds. */
  timeStamp?: Decimal;
}

export const $VideoTagMoment: RecordTable = {
  name: "VideoTagMoment",
  fields: () => [
    ["Objects", $VideoTagSighting, { many: true }],
    ["TimeStamp", DECIMAL],
  ],
};
