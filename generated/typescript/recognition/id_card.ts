// Generated from spec/recognition/id_card.xsd (d92d138a4a310624).
// Do not edit: change the spec and run `make generate`.

/** `IdCardConfig` and `RecognizeIdCardResponse`, and their parts. */

import { BOOLEAN, DECIMAL, STRING } from "../core/built_in.ts";
import { textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Decimal } from "../core/types.ts";

/**
 * A side of a card.
 *
 *
 * - `FRONT`: The side with the photo.
 * - `BACK`: The side with the national emblem.
 */
export type CardSide = "FRONT" | "BACK";

export const $CardSide: Scalar = {
  kind: textKind,
  values: ["FRONT", "BACK"],
};

/** The additional details to return. */
export interface IdCardConfig {
  /** Whether to return an image of the card only, cropped and straightened. Default: `false`. */
  cropIdCard?: boolean;
  /** Whether to return the photo on the card. Default: `false`. */
  cropPortrait?: boolean;
  /** Whether to warn of a photocopy. Default: `false`. */
  copyWarn?: boolean;
  /** Whether to warn of a covered border or frame. Default: `false`. */
  borderCheckWarn?: boolean;
  /** Whether to warn of a photo of a photo. Default: `false`. */
  reshootWarn?: boolean;
  /** Whether to warn of an edited photo. Default: `false`. */
  detectPsWarn?: boolean;
  /** Whether to warn of a temporary card. Default: `false`. */
  tempIdWarn?: boolean;
  /** Whether to warn of an impossible period of validity. Default: `false`. */
  invalidDateWarn?: boolean;
  /** Whether to return the image quality. Default: `false`. */
  quality?: boolean;
  /** Whether to look for several cards. Default: `false`. */
  multiCardDetect?: boolean;
}

export const $IdCardConfig: RecordTable = {
  name: "IdCardConfig",
  fields: () => [
    ["CropIdCard", BOOLEAN],
    ["CropPortrait", BOOLEAN],
    ["CopyWarn", BOOLEAN],
    ["BorderCheckWarn", BOOLEAN],
    ["ReshootWarn", BOOLEAN],
    ["DetectPsWarn", BOOLEAN],
    ["TempIdWarn", BOOLEAN],
    ["InvalidDateWarn", BOOLEAN],
    ["Quality", BOOLEAN],
    ["MultiCardDetect", BOOLEAN],
  ],
};

/** The text on a card. */
export interface IdCardInfo {
  /** The name. */
  name?: string;
  /** The sex, in Chinese. */
  sex?: string;
  /** The ethnic group, in Chinese. */
  nation?: string;
  /** The date of birth, such as 1987/1/1. */
  birth?: string;
  /** The address. */
  address?: string;
  /** The card number. */
  idNum?: string;
  /** The issuing authority, on the back. */
  authority?: string;
  /** The period of validity, on the back. */
  validDate?: string;
}

export const $IdCardInfo: RecordTable = {
  name: "IdCardInfo",
  fields: () => [
    ["Name", STRING],
    ["Sex", STRING],
    ["Nation", STRING],
    ["Birth", STRING],
    ["Address", STRING],
    ["IdNum", STRING],
    ["Authority", STRING],
    ["ValidDate", STRING],
  ],
};

/** Additional details, if requested. */
export interface IdCardAdvancedInfo {
  /** The cropped image of the card, in Base64. */
  idCard?: string;
  /** The photo on the card, in Base64. */
  portrait?: string;
  /** The image quality, from 0 to 100. A lower value is more blurred; 50 is sufficient. */
  quality?: Decimal;
  /** The probability that a border is covered, from 0 to 100. A lower value is less likely. */
  borderCodeValue?: Decimal;
  /**
   * The warnings, as numbers: 9100 for an impossible period of validity, 9101 for an incomplete
   * border, 9102 for a photocopy, 9103 for a photo of a photo, 9104 for a temporary card, 9105 for
   * a covered frame, 9106 for an edited photo.
   */
  warnInfos: string[];
}

export const $IdCardAdvancedInfo: RecordTable = {
  name: "IdCardAdvancedInfo",
  fields: () => [
    ["IdCard", STRING],
    ["Portrait", STRING],
    ["Quality", DECIMAL],
    ["BorderCodeValue", DECIMAL],
    ["WarnInfos", STRING, { many: true }],
  ],
};

/** The text on a card. */
export interface RecognizeIdCardResponse {
  /**
   * The ID of the request. The service often omits it here; `metadata` takes it from the headers.
   */
  requestId?: string;
  /** The text. */
  idInfo: IdCardInfo;
  /** Additional details, if requested. */
  advancedInfo?: IdCardAdvancedInfo;
}

export const $RecognizeIdCardResponse: RecordTable = {
  name: "RecognizeIdCardResponse",
  fields: () => [
    ["RequestId", STRING],
    ["IdInfo", $IdCardInfo, { always: true }],
    ["AdvancedInfo", $IdCardAdvancedInfo],
  ],
};
