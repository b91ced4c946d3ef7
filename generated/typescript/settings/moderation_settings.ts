// Generated from spec/settings/moderation_settings.xsd (1c1c74bc62a79eef).
// Do not edit: change the spec and run `make generate`.

/** `ModerationUserInfo`, `FreezeSettings`, `CaptureSettings` and `StorageConf`. */

import { STRING } from "../core/built_in.ts";
import { decimalKind, integerKind, textKind, urlKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { DecimalInput } from "../core/types.ts";

export const $HttpAddress: Scalar = {
  kind: urlKind,
  minLength: 1,
};

export const $Base64Text: Scalar = {
  kind: textKind,
  minLength: 1,
  except: /[^A-Za-z0-9+\/=]/u,
  says: "Base64 characters (encode the content first)",
};

export const $DataId: Scalar = {
  kind: textKind,
  maxLength: 512,
};

export const $UserInfoText: Scalar = {
  kind: textKind,
  maxLength: 128,
};

export const $DetectScene: Scalar = {
  kind: textKind,
  minLength: 1,
};

export const $NumericSwitch: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "1",
};

export const $FreezeScore: Scalar = {
  kind: integerKind,
  minimum: "0",
  maximum: "100",
};

/**
 * The level of detail in a callback.
 *
 *
 * - `Simple`: The verdicts only.
 * - `Detail`: Everything that a lookup of the job returns.
 */
export type CallbackVersion = "Simple" | "Detail";

export const $CallbackVersion: Scalar = {
  kind: textKind,
  values: ["Simple", "Detail"],
};

export const $CallbackParts: Scalar = {
  kind: integerKind,
  minimum: "1",
  maximum: "2",
};

/**
 * The frame selection mode for a video.
 *
 *
 * - `Interval`: One frame every TimeInterval seconds.
 * - `Average`: Count frames, spread evenly over the video.
 * - `Fps`: TimeInterval frames per second.
 */
export type CaptureMode = "Interval" | "Average" | "Fps";

export const $CaptureMode: Scalar = {
  kind: textKind,
  values: ["Interval", "Average", "Fps"],
};

export const $FrameCount: Scalar = {
  kind: integerKind,
  maximum: "10000",
  exclusiveMinimum: "0",
};

export const $FrameInterval: Scalar = {
  kind: decimalKind,
  maximum: "60",
  exclusiveMinimum: "0",
};

/**
 * Information about the author of the content and where it was posted. The service returns it with
 * the result and checks it against the account's lists.
 */
export interface ModerationUserInfo {
  /** The account of the author. At most 128 characters. */
  tokenId?: string;
  /** The nickname of the author. At most 128 characters. */
  nickname?: string;
  /** The device of the author. At most 128 characters. */
  deviceId?: string;
  /** The app where the content was posted. At most 128 characters. */
  appId?: string;
  /** The room where the content was posted. At most 128 characters. */
  room?: string;
  /** The IP address of the author. At most 128 characters. */
  ip?: string;
  /** The type of business that the content belongs to. At most 128 characters. */
  type?: string;
  /** The account of the recipient. At most 128 characters. */
  receiveTokenId?: string;
  /** The gender of the author. At most 128 characters. */
  gender?: string;
  /** The level of the author. At most 128 characters. */
  level?: string;
  /** The role of the author. At most 128 characters. */
  role?: string;
}

/**
 * Information about the author of the content and where it was posted. The service returns it with
 * the result and checks it against the account's lists.
 */
export interface ModerationUserInfoInput {
  /** The account of the author. At most 128 characters. */
  tokenId?: string;
  /** The nickname of the author. At most 128 characters. */
  nickname?: string;
  /** The device of the author. At most 128 characters. */
  deviceId?: string;
  /** The app where the content was posted. At most 128 characters. */
  appId?: string;
  /** The room where the content was posted. At most 128 characters. */
  room?: string;
  /** The IP address of the author. At most 128 characters. */
  ip?: string;
  /** The type of business that the content belongs to. At most 128 characters. */
  type?: string;
  /** The account of the recipient. At most 128 characters. */
  receiveTokenId?: string;
  /** The gender of the author. At most 128 characters. */
  gender?: string;
  /** The level of the author. At most 128 characters. */
  level?: string;
  /** The role of the author. At most 128 characters. */
  role?: string;
}

export const $ModerationUserInfo: RecordTable = {
  name: "ModerationUserInfo",
  fields: () => [
    ["TokenId", $UserInfoText],
    ["Nickname", $UserInfoText],
    ["DeviceId", $UserInfoText],
    ["AppId", $UserInfoText],
    ["Room", $UserInfoText],
    ["IP", $UserInfoText, { key: "ip" }],
    ["Type", $UserInfoText],
    ["ReceiveTokenId", $UserInfoText],
    ["Gender", $UserInfoText],
    ["Level", $UserInfoText],
    ["Role", $UserInfoText],
  ],
};

/**
 * The scores at which the service freezes an object. A category without a score never freezes it.
 */
export interface FreezeSettings {
  /** The minimum pornography score that freezes the object. 0 to 100. */
  pornScore?: number;
  /** The minimum advertising score that freezes the object. 0 to 100. */
  adsScore?: number;
  /** The minimum illegal content score that freezes the object. 0 to 100. */
  illegalScore?: number;
  /** The minimum terrorism score that freezes the object. 0 to 100. */
  terrorismScore?: number;
  /** The minimum political content score that freezes the object. 0 to 100. */
  politicsScore?: number;
  /** The minimum abuse score that freezes the object. 0 to 100. */
  abuseScore?: number;
  /** The minimum score for content unsuitable for minors that freezes the object. 0 to 100. */
  teenagerScore?: number;
}

export const $FreezeSettings: RecordTable = {
  name: "FreezeSettings",
  fields: () => [
    ["PornScore", $FreezeScore],
    ["AdsScore", $FreezeScore],
    ["IllegalScore", $FreezeScore],
    ["TerrorismScore", $FreezeScore],
    ["PoliticsScore", $FreezeScore],
    ["AbuseScore", $FreezeScore],
    ["TeenagerScore", $FreezeScore],
  ],
};

/** Settings for the frames of a video to check. */
export interface CaptureSettings {
  /** The frame selection mode. One of `Interval`, `Average`, `Fps`. */
  mode?: CaptureMode;
  /** The maximum number of frames to check. More than 0 and at most 10000. */
  count: number;
  /**
   * The seconds between two frames or, in mode Fps, the frames per second. If omitted, every frame
   * is checked, up to Count. Ignored in mode Average. More than 0 and at most 60.
   */
  timeInterval?: DecimalInput;
}

export const $CaptureSettings: RecordTable = {
  name: "CaptureSettings",
  fields: () => [
    ["Mode", $CaptureMode],
    ["Count", $FrameCount, { required: true }],
    ["TimeInterval", $FrameInterval],
  ],
};

/** The location for the recording of a live stream. */
export interface StorageConf {
  /**
   * A folder in the bucket. The playlist is stored as PATH/JOBID.m3u8, its segments as
   * PATH/JOBID-TIME.ts.
   */
  path?: string;
}

export const $StorageConf: RecordTable = {
  name: "StorageConf",
  fields: () => [["Path", STRING]],
};
