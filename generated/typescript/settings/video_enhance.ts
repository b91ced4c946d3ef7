// Generated from spec/settings/video_enhance.xsd (b2416e07988251e6).
// Do not edit: change the spec and run `make generate`.

/** `VideoEnhance`, and its parts. */

import { BOOLEAN } from "../core/built_in.ts";
import type { RecordTable } from "../core/table.ts";
import type { SdrToHdr, SdrToHdrInput } from "./sdr_to_hdr.ts";
import { $SdrToHdr } from "./sdr_to_hdr.ts";
import type { SuperResolution, SuperResolutionInput } from "./super_resolution.ts";
import { $SuperResolution } from "./super_resolution.ts";
import type { Transcode, TranscodeInput } from "./transcode.ts";
import { $Transcode } from "./transcode.ts";
import type {
  ColorEnhance,
  ColorEnhanceInput,
  MsSharpen,
  MsSharpenInput,
} from "./video_process.ts";
import { $ColorEnhance, $MsSharpen } from "./video_process.ts";

/** Settings for enhancing video in several ways at once. */
export interface VideoEnhance {
  /** The transcoding settings. */
  transcode?: Transcode;
  /** The super-resolution settings. */
  superResolution?: SuperResolution;
  /** The colour enhancement settings. */
  colorEnhance?: ColorEnhance;
  /** The detail enhancement settings. */
  msSharpen?: MsSharpen;
  /** The settings for converting SDR to HDR. */
  sdrToHdr?: SdrToHdr;
  /** The frame interpolation settings. */
  frameEnhance?: FrameEnhance;
}

/** Settings for enhancing video in several ways at once. */
export interface VideoEnhanceInput {
  /** The transcoding settings. */
  transcode?: TranscodeInput;
  /** The super-resolution settings. */
  superResolution?: SuperResolutionInput;
  /** The colour enhancement settings. */
  colorEnhance?: ColorEnhanceInput;
  /** The detail enhancement settings. */
  msSharpen?: MsSharpenInput;
  /** The settings for converting SDR to HDR. */
  sdrToHdr?: SdrToHdrInput;
  /** The frame interpolation settings. */
  frameEnhance?: FrameEnhanceInput;
}

export const $VideoEnhance: RecordTable = {
  name: "VideoEnhance",
  fields: () => [
    ["Transcode", $Transcode],
    ["SuperResolution", $SuperResolution],
    ["ColorEnhance", $ColorEnhance],
    ["MsSharpen", $MsSharpen],
    ["SDRtoHDR", $SdrToHdr, { key: "sdrToHdr" }],
    ["FrameEnhance", $FrameEnhance],
  ],
};

/** Frame interpolation settings. */
export interface FrameEnhance {
  /** Whether to double the frame rate. */
  frameDoubling?: boolean;
}

/** Frame interpolation settings. */
export interface FrameEnhanceInput {
  /** Whether to double the frame rate. */
  frameDoubling?: boolean;
}

export const $FrameEnhance: RecordTable = {
  name: "FrameEnhance",
  fields: () => [["FrameDoubling", BOOLEAN]],
};
