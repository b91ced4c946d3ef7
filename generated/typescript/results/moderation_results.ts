// Generated from spec/results/moderation_results.xsd (cde60316021f713f).
// Do not edit: change the spec and run `make generate`.

/**
 * `ImageScene`, `SceneCount`, `TextScene`, `SceneScore`, `ModeratedAudioSection` and
 * `UserListInfo`, and their parts.
 */

import { BIG_INTEGER, DECIMAL, STRING } from "../core/built_in.ts";
import { integerKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { ContentVerdict, Decimal } from "../core/types.ts";
import { withVerdict } from "../core/verdict.ts";

export const $Verdict: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "2",
  suggests: { "0": "pass", "1": "block", "2": "review" },
};

export const $Confidence: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "100",
};

/** A rectangle in an image, in pixels. */
export interface ModerationArea {
  /** The x coordinate of the top left corner. */
  x?: Decimal;
  /** The y coordinate of the top left corner. */
  y?: Decimal;
  /** The width of the rectangle. */
  width?: Decimal;
  /** The height of the rectangle. */
  height?: Decimal;
  /** The rotation of the rectangle in degrees, counterclockwise. */
  rotate?: Decimal;
}

export const $ModerationArea: RecordTable = {
  name: "ModerationArea",
  fields: () => [
    ["X", DECIMAL],
    ["Y", DECIMAL],
    ["Width", DECIMAL],
    ["Height", DECIMAL],
    ["Rotate", DECIMAL],
  ],
};

/** Text detected in an image. */
export interface ModerationOcrResult {
  /** The text. */
  text?: string;
  /** The words in the text that violate the policy. */
  keywords: string[];
  /** The most specific label. */
  subLabel?: string;
  /** The position of the text. */
  location?: ModerationArea;
}

export const $ModerationOcrResult: RecordTable = {
  name: "ModerationOcrResult",
  fields: () => [
    ["Text", STRING],
    ["Keywords", STRING, { many: true }],
    ["SubLabel", STRING],
    ["Location", $ModerationArea],
  ],
};

/** An object or a person detected in an image. */
export interface ModerationObjectResult {
  /** The name of the object or person. */
  name?: string;
  /** The most specific label. */
  subLabel?: string;
  /** The position. */
  location?: ModerationArea;
}

export const $ModerationObjectResult: RecordTable = {
  name: "ModerationObjectResult",
  fields: () => [
    ["Name", STRING],
    ["SubLabel", STRING],
    ["Location", $ModerationArea],
  ],
};

/** A library image that the content resembles. */
export interface ImageLibraryHit {
  /** The ID of the image in its library. */
  imageId?: string;
  /** The similarity of the content to the image. 0 to 100. */
  score?: number;
}

export const $ImageLibraryHit: RecordTable = {
  name: "ImageLibraryHit",
  fields: () => [
    ["ImageId", STRING],
    ["Score", $Confidence],
  ],
};

/** The verdict on an image for one category of content. */
export interface ImageScene {
  /** 0 if the check succeeded, otherwise an error code. */
  code?: bigint;
  /** The error message, or OK. */
  msg?: string;
  /** The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation. 0 to 2. */
  hitFlag?: number;
  /** The confidence in the verdict. 0 to 100. */
  score?: number;
  /** What was found in the image, such as a SubLabel or a person's name. */
  label?: string;
  /** The category within the label, such as Sexy for Porn; empty if there is none. */
  category?: string;
  /** The most specific label, such as SexBehavior for Porn; empty if there is none. */
  subLabel?: string;
  /** Text in the image that violates the policy. */
  ocrResults: ModerationOcrResult[];
  /** Objects and people in the image that violate the policy. */
  objectResults: ModerationObjectResult[];
  /** Library images that match the image; empty if there are none. */
  libResults: ImageLibraryHit[];
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $ImageScene: RecordTable = {
  name: "ImageScene",
  fields: () => [
    ["Code", BIG_INTEGER],
    ["Msg", STRING],
    ["HitFlag", $Verdict, { verdict: "suggestion" }],
    ["Score", $Confidence, { verdict: "score" }],
    ["Label", STRING, { verdict: "label" }],
    ["Category", STRING],
    ["SubLabel", STRING],
    ["OcrResults", $ModerationOcrResult, { many: true }],
    ["ObjectResults", $ModerationObjectResult, { many: true }],
    ["LibResults", $ImageLibraryHit, { many: true }],
  ],
  prototype: withVerdict,
};

/**
 * The overall verdict for one category of content, with the number of parts that violate the
 * policy.
 */
export interface SceneCount {
  /** The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation. 0 to 2. */
  hitFlag?: number;
  /** The number of parts that violate the policy. */
  count?: bigint;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $SceneCount: RecordTable = {
  name: "SceneCount",
  fields: () => [
    ["HitFlag", $Verdict, { verdict: "suggestion" }],
    ["Count", BIG_INTEGER],
  ],
  prototype: withVerdict,
};

/** A word library that the content matches. */
export interface TextLibraryHit {
  /** 1 for a preset library, 2 for a custom library. */
  libType?: bigint;
  /** The name of the library. */
  libName?: string;
  /** The words from the library that violate the policy. */
  keywords: string[];
}

export const $TextLibraryHit: RecordTable = {
  name: "TextLibraryHit",
  fields: () => [
    ["LibType", BIG_INTEGER],
    ["LibName", STRING],
    ["Keywords", STRING, { many: true }],
  ],
};

/** A voice or sound recognised in a section of audio. */
export interface AudioRecognition {
  /** The name of the voice or sound. */
  label?: string;
  /** The confidence. 0 to 100. */
  score?: number;
  /** When the voice or sound starts, in milliseconds. */
  startTime?: bigint;
  /** When the voice or sound ends, in milliseconds. */
  endTime?: bigint;
}

export const $AudioRecognition: RecordTable = {
  name: "AudioRecognition",
  fields: () => [
    ["Label", STRING],
    ["Score", $Confidence],
    ["StartTime", BIG_INTEGER],
    ["EndTime", BIG_INTEGER],
  ],
};

/** The verdict on audio for one category of content. */
export interface AudioScene {
  /** The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation. 0 to 2. */
  hitFlag?: number;
  /** The confidence in the verdict. 0 to 100. */
  score?: number;
  /** What was found in the audio, usually a word. */
  label?: string;
  /** The category within the label, such as Sexy for Porn; empty if there is none. */
  category?: string;
  /** The most specific label, such as SexBehavior for Porn; empty if there is none. */
  subLabel?: string;
  /** The words that violate the policy. */
  keywords: string[];
  /** Word libraries that match the audio; empty if there are none. */
  libResults: TextLibraryHit[];
  /** The recognised voices. */
  speakerResults: AudioRecognition[];
  /** The recognised sounds. */
  recognitionResults: AudioRecognition[];
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $AudioScene: RecordTable = {
  name: "AudioScene",
  fields: () => [
    ["HitFlag", $Verdict, { verdict: "suggestion" }],
    ["Score", $Confidence, { verdict: "score" }],
    ["Label", STRING, { verdict: "label" }],
    ["Category", STRING],
    ["SubLabel", STRING],
    ["Keywords", STRING, { many: true }],
    ["LibResults", $TextLibraryHit, { many: true }],
    ["SpeakerResults", $AudioRecognition, { many: true }],
    ["RecognitionResults", $AudioRecognition, { many: true }],
  ],
  prototype: withVerdict,
};

/** A range of text. */
export interface TextPosition {
  /** The start of the range. */
  start?: string;
  /** The end of the range. */
  end?: string;
}

export const $TextPosition: RecordTable = {
  name: "TextPosition",
  fields: () => [
    ["Start", STRING],
    ["End", STRING],
  ],
};

/** Words in text that violate the policy. */
export interface TextHit {
  /** The type of match. */
  type?: string;
  /** The words. */
  keywords: string[];
  /** The library that contains the words. */
  libName?: string;
  /** The positions of the words in the text. */
  positions: TextPosition[];
}

export const $TextHit: RecordTable = {
  name: "TextHit",
  fields: () => [
    ["Type", STRING],
    ["Keywords", STRING, { many: true, comma: true }],
    ["LibName", STRING],
    ["Positions", $TextPosition, { many: true }],
  ],
};

/** The verdict on text for one category of content. */
export interface TextScene {
  /** 0 if the check succeeded, otherwise an error code. */
  code?: bigint;
  /** The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation. 0 to 2. */
  hitFlag?: number;
  /** The confidence in the verdict. 0 to 100. */
  score?: number;
  /** The words that violate the policy. */
  keywords: string[];
  /** The most specific label; empty if there is none. */
  subLabel?: string;
  /** Word libraries that match the text; empty if there are none. */
  libResults: TextLibraryHit[];
  /** Details of the words that violate the policy. */
  hitInfos: TextHit[];
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $TextScene: RecordTable = {
  name: "TextScene",
  fields: () => [
    ["Code", BIG_INTEGER],
    ["HitFlag", $Verdict, { verdict: "suggestion" }],
    ["Score", $Confidence, { verdict: "score" }],
    ["Keywords", STRING, { many: true, comma: true }],
    ["SubLabel", STRING],
    ["LibResults", $TextLibraryHit, { many: true }],
    ["HitInfos", $TextHit, { many: true }],
  ],
  prototype: withVerdict,
};

/** The overall verdict for one category of content. */
export interface SceneScore {
  /** The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation. 0 to 2. */
  hitFlag?: number;
  /** The confidence in the verdict. 0 to 100. */
  score?: number;
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $SceneScore: RecordTable = {
  name: "SceneScore",
  fields: () => [
    ["HitFlag", $Verdict, { verdict: "suggestion" }],
    ["Score", $Confidence, { verdict: "score" }],
  ],
  prototype: withVerdict,
};

/** A section of audio, and the verdict on it. */
export interface ModeratedAudioSection {
  /** The address of the section. It is valid for two hours; look up the job again for a new one. */
  url?: string;
  /** The transcript of the section. */
  text?: string;
  /**
   * The start of the section: in milliseconds from the start of the audio or, for a live stream, in
   * milliseconds since 1970.
   */
  offsetTime?: bigint;
  /** The length of the section, in milliseconds. */
  duration?: bigint;
  /** The label of the most serious content found, such as Normal, Porn or Ads. */
  label?: string;
  /**
   * The verdict: 0 for normal, 1 for a violation, 2 for a suspected violation that requires human
   * review. 0 to 2.
   */
  result?: number;
  /** The most specific label, such as SexBehavior for Porn; empty if there is none. */
  subLabel?: string;
  /** The verdict on pornography. */
  pornInfo?: AudioScene;
  /** The verdict on advertising. */
  adsInfo?: AudioScene;
  /** The verdict on terrorism. */
  terrorismInfo?: AudioScene;
  /** The verdict on politics. */
  politicsInfo?: AudioScene;
  /** The verdict on content unsuitable for minors. */
  teenagerInfo?: AudioScene;
  /** The languages spoken in the section. */
  languageResults: AudioRecognition[];
  /** What to do with the content; undefined until that is known. */
  readonly verdict?: ContentVerdict;
}

export const $ModeratedAudioSection: RecordTable = {
  name: "ModeratedAudioSection",
  fields: () => [
    ["Url", STRING],
    ["Text", STRING],
    ["OffsetTime", BIG_INTEGER],
    ["Duration", BIG_INTEGER],
    ["Label", STRING, { verdict: "label" }],
    ["Result", $Verdict, { verdict: "suggestion" }],
    ["SubLabel", STRING],
    ["PornInfo", $AudioScene, { verdict: "part", label: "Porn" }],
    ["AdsInfo", $AudioScene, { verdict: "part", label: "Ads" }],
    ["TerrorismInfo", $AudioScene, { verdict: "part", label: "Terrorism" }],
    ["PoliticsInfo", $AudioScene, { verdict: "part", label: "Politics" }],
    ["TeenagerInfo", $AudioScene, { verdict: "part", label: "Teenager" }],
    ["LanguageResults", $AudioRecognition, { many: true }],
  ],
  prototype: withVerdict,
};

/** The result of checking the author against the account's lists. */
export interface UserListInfo {
  /** The lists that match the author. */
  listResults: UserListHit[];
}

export const $UserListInfo: RecordTable = {
  name: "UserListInfo",
  fields: () => [["ListResults", $UserListHit, { many: true }]],
};

/** A list that matches the author. */
export interface UserListHit {
  /** 0 for an allowlist, 1 for a blocklist. */
  listType?: bigint;
  /** The name of the list. */
  listName?: string;
  /** The list entry that matches. */
  entity?: string;
}

export const $UserListHit: RecordTable = {
  name: "UserListHit",
  fields: () => [
    ["ListType", BIG_INTEGER],
    ["ListName", STRING],
    ["Entity", STRING],
  ],
};
