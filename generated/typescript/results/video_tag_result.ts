// Generated from spec/results/video_tag_result.xsd (abe9687c40e60f31).
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
  /** The tags of the whole video, and its category. */
  tags: VideoTagItem[];
  /** The people. An empty item is normal. */
  personTags: VideoTagPerson[];
  /** The places, by part of the video. */
  placeTags: VideoTagPlace[];
  /** The actions, by part of the video. */
  actionTags: VideoTagAction[];
  /** The objects, by moment. */
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

/** A label of two levels. */
export interface VideoTagLabel {
  /** Its first level. */
  first?: string;
  /** Its second level. */
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
  /** The name. */
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
  /** When, in seconds. */
  timeStamp?: Decimal;
  /** The name of an object. */
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
  /** Its left side. */
  x1?: Decimal;
  /** Its top. */
  y1?: Decimal;
  /** Its right side. */
  x2?: Decimal;
  /** Its bottom. */
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
  /** Where the part starts, in seconds. */
  startTime?: Decimal;
  /** Where the part ends, in seconds. */
  endTime?: Decimal;
  /** The number of its first frame. */
  startIndex?: bigint;
  /** The number of its last frame. */
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
  /** Where the part starts, in seconds. */
  startTime?: Decimal;
  /** Where the part ends, in seconds. */
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
  /** When, in seconds. */
  timeStamp?: Decimal;
}

export const $VideoTagMoment: RecordTable = {
  name: "VideoTagMoment",
  fields: () => [
    ["Objects", $VideoTagSighting, { many: true }],
    ["TimeStamp", DECIMAL],
  ],
};
