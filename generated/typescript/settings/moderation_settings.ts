// Generated from spec/settings/moderation_settings.xsd (4694f078aca0752c).
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
 * How detailed a callback is.
 *
 *
 * - `Simple`: Only the verdicts.
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
 * How the frames of a video are chosen.
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
 * Who posted the content, and where. The service returns it with the result and checks it against
 * the account's lists.
 */
export interface ModerationUserInfo {
  /** The author's account. At most 128 characters. */
  tokenId?: string;
  /** The author's nickname. At most 128 characters. */
  nickname?: string;
  /** The author's device. At most 128 characters. */
  deviceId?: string;
  /** The app that the content comes from. At most 128 characters. */
  appId?: string;
  /** The room that it was posted in. At most 128 characters. */
  room?: string;
  /** The author's IP address. At most 128 characters. */
  ip?: string;
  /** The kind of business that it belongs to. At most 128 characters. */
  type?: string;
  /** The account that the content is for. At most 128 characters. */
  receiveTokenId?: string;
  /** The author's gender. At most 128 characters. */
  gender?: string;
  /** The author's level. At most 128 characters. */
  level?: string;
  /** The author's role. At most 128 characters. */
  role?: string;
}

/**
 * Who posted the content, and where. The service returns it with the result and checks it against
 * the account's lists.
 */
export interface ModerationUserInfoInput {
  /** The author's account. At most 128 characters. */
  tokenId?: string;
  /** The author's nickname. At most 128 characters. */
  nickname?: string;
  /** The author's device. At most 128 characters. */
  deviceId?: string;
  /** The app that the content comes from. At most 128 characters. */
  appId?: string;
  /** The room that it was posted in. At most 128 characters. */
  room?: string;
  /** The author's IP address. At most 128 characters. */
  ip?: string;
  /** The kind of business that it belongs to. At most 128 characters. */
  type?: string;
  /** The account that the content is for. At most 128 characters. */
  receiveTokenId?: string;
  /** The author's gender. At most 128 characters. */
  gender?: string;
  /** The author's level. At most 128 characters. */
  level?: string;
  /** The author's role. At most 128 characters. */
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
 * The scores at which the service freezes an object. A kind of content without a score never
 * freezes it.
 */
export interface FreezeSettings {
  /** Freeze the object if its score for pornography is at least this. 0 to 100. */
  pornScore?: number;
  /** Freeze the object if its score for advertising is at least this. 0 to 100. */
  adsScore?: number;
  /** Freeze the object if its score for illegal content is at least this. 0 to 100. */
  illegalScore?: number;
  /** Freeze the object if its score for terrorism is at least this. 0 to 100. */
  terrorismScore?: number;
  /** Freeze the object if its score for politics is at least this. 0 to 100. */
  politicsScore?: number;
  /** Freeze the object if its score for abuse is at least this. 0 to 100. */
  abuseScore?: number;
  /**
   * Freeze the object if its score for content unsuitable for minors is at least this. 0 to 100.
   */
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

/** Which frames of a video to check. */
export interface CaptureSettings {
  /** How the frames are chosen. One of `Interval`, `Average`, `Fps`. */
  mode?: CaptureMode;
  /** The most frames to take. More than 0 and at most 10000. */
  count: number;
  /**
   * The seconds between two frames, or with the mode Fps the frames per second. Without it every
   * frame is taken, up to Count. The mode Average ignores it. More than 0 and at most 60.
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

/** Where to record a live stream. */
export interface StorageConf {
  /**
   * A folder of the bucket. The playlist is stored as PATH/JOBID.m3u8, its segments as
   * PATH/JOBID-TIME.ts.
   */
  path?: string;
}

export const $StorageConf: RecordTable = {
  name: "StorageConf",
  fields: () => [["Path", STRING]],
};
