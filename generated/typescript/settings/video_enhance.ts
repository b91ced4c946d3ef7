// Generated from spec/settings/video_enhance.xsd (c8ac3222a55442db).
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

/** How to enhance video in several ways at once. */
export interface VideoEnhance {
  /** The transcoding settings. */
  transcode?: Transcode;
  /** How to raise the resolution. */
  superResolution?: SuperResolution;
  /** How to enhance colours. */
  colorEnhance?: ColorEnhance;
  /** How to enhance details. */
  msSharpen?: MsSharpen;
  /** How to convert SDR to HDR. */
  sdrToHdr?: SdrToHdr;
  /** How to add frames. */
  frameEnhance?: FrameEnhance;
}

/** How to enhance video in several ways at once. */
export interface VideoEnhanceInput {
  /** The transcoding settings. */
  transcode?: TranscodeInput;
  /** How to raise the resolution. */
  superResolution?: SuperResolutionInput;
  /** How to enhance colours. */
  colorEnhance?: ColorEnhanceInput;
  /** How to enhance details. */
  msSharpen?: MsSharpenInput;
  /** How to convert SDR to HDR. */
  sdrToHdr?: SdrToHdrInput;
  /** How to add frames. */
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

/** How to add frames to video. */
export interface FrameEnhance {
  /** Whether to double the frame rate. */
  frameDoubling?: boolean;
}

/** How to add frames to video. */
export interface FrameEnhanceInput {
  /** Whether to double the frame rate. */
  frameDoubling?: boolean;
}

export const $FrameEnhance: RecordTable = {
  name: "FrameEnhance",
  fields: () => [["FrameDoubling", BOOLEAN]],
};
