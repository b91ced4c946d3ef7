// Generated from spec/results/video_target_rec_result.xsd (4a9a676e3e1be289).
// Do not edit: change the spec and run `make generate`.

/** `VideoTargetRecResult`, and its parts. */

import { DECIMAL, STRING } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { Decimal } from "../core/types.ts";
import type { ImageFinding } from "./recognition_results.ts";
import { $ImageFinding } from "./recognition_results.ts";

/** The targets detected in a video. */
export interface VideoTargetRecResult {
  /** The frames with people. */
  bodyRecognition: BodyFrame[];
  /** The frames with pets. */
  petRecognition: PetFrame[];
  /** The frames with cars. */
  carRecognition: CarFrame[];
  /** The frames with faces. */
  faceRecognition: FaceFrame[];
  /** The frames with licence plates. */
  licenseRecognitionResult: PlateFrame[];
  /** Undocumented; the field Sensitive of the SDK. */
  sensitive?: string;
}

export const $VideoTargetRecResult: RecordTable = {
  name: "VideoTargetRecResult",
  fields: () => [
    ["BodyRecognition", $BodyFrame, { many: true }],
    ["PetRecognition", $PetFrame, { many: true }],
    ["CarRecognition", $CarFrame, { many: true }],
    ["FaceRecognition", $FaceFrame, { many: true }],
    ["LicenseRecognitionResult", $PlateFrame, { many: true }],
    ["Sensitive", STRING],
  ],
};

/** The people in a frame. */
export interface BodyFrame {
  /** The time of the frame, in seconds. */
  time?: Decimal;
  /** The address of the frame. */
  url?: string;
  /** The people. */
  bodyInfo: ImageFinding[];
}

export const $BodyFrame: RecordTable = {
  name: "BodyFrame",
  fields: () => [
    ["Time", DECIMAL],
    ["Url", STRING],
    ["BodyInfo", $ImageFinding, { many: true }],
  ],
};

/** The pets in a frame. */
export interface PetFrame {
  /** The time of the frame, in seconds. */
  time?: Decimal;
  /** The address of the frame. */
  url?: string;
  /** The pets. */
  petInfo: ImageFinding[];
}

export const $PetFrame: RecordTable = {
  name: "PetFrame",
  fields: () => [
    ["Time", DECIMAL],
    ["Url", STRING],
    ["PetInfo", $ImageFinding, { many: true }],
  ],
};

/** The cars in a frame. */
export interface CarFrame {
  /** The time of the frame, in seconds. */
  time?: Decimal;
  /** The address of the frame. */
  url?: string;
  /** The cars. */
  carInfo: ImageFinding[];
}

export const $CarFrame: RecordTable = {
  name: "CarFrame",
  fields: () => [
    ["Time", DECIMAL],
    ["Url", STRING],
    ["CarInfo", $ImageFinding, { many: true }],
  ],
};

/** The faces in a frame. */
export interface FaceFrame {
  /** The time of the frame, in seconds. */
  time?: Decimal;
  /** The address of the frame. */
  url?: string;
  /** The faces. */
  faceInfo: ImageFinding[];
}

export const $FaceFrame: RecordTable = {
  name: "FaceFrame",
  fields: () => [
    ["Time", DECIMAL],
    ["Url", STRING],
    ["FaceInfo", $ImageFinding, { many: true }],
  ],
};

/** The licence plates in a frame. */
export interface PlateFrame {
  /** The time of the frame, in seconds. */
  time?: Decimal;
  /** The address of the frame. */
  url?: string;
  /** The licence plates. */
  plateInfo: ImageFinding[];
}

export const $PlateFrame: RecordTable = {
  name: "PlateFrame",
  fields: () => [
    ["Time", DECIMAL],
    ["Url", STRING],
    ["PlateInfo", $ImageFinding, { many: true }],
  ],
};
