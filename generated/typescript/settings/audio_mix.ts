// Generated from spec/settings/audio_mix.xsd (818e782baaf1babe).
// Do not edit: change the spec and run `make generate`.

/** `AudioMix`, and its parts. */

import { BOOLEAN, STRING } from "../core/built_in.ts";
import { decimalKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Decimal, DecimalInput, Open } from "../core/types.ts";

/**
 * How often a mixed-in sound is played.
 *
 *
 * - `Repeat`: In a loop.
 * - `Once`: Once.
 */
export type MixMode = "Repeat" | "Once";

export const $MixMode: Scalar = {
  kind: textKind,
  values: ["Repeat", "Once"],
};

export const $FadeTime: Scalar = {
  kind: decimalKind,
  minimum: "0",
};

/** A sound to mix in. */
export interface AudioMix {
  /** The address of the sound, in the same bucket as the source. */
  audioSource?: string;
  /** How often it is played. One of `Repeat`, `Once`. Default: `Repeat`. */
  mixMode?: Open<MixMode>;
  /** Whether it replaces the sound of the source. Default: `false`. */
  replace?: boolean;
  /** How it fades in and out. */
  effectConfig?: AudioMixEffects;
}

/** A sound to mix in. */
export interface AudioMixInput {
  /** The address of the sound, in the same bucket as the source. */
  audioSource: string;
  /** How often it is played. One of `Repeat`, `Once`. Default: `Repeat`. */
  mixMode?: MixMode;
  /** Whether it replaces the sound of the source. Default: `false`. */
  replace?: boolean;
  /** How it fades in and out. */
  effectConfig?: AudioMixEffectsInput;
}

export const $AudioMix: RecordTable = {
  name: "AudioMix",
  fields: () => [
    ["AudioSource", STRING, { required: true }],
    ["MixMode", $MixMode],
    ["Replace", BOOLEAN],
    ["EffectConfig", $AudioMixEffects],
  ],
};

/** How a mixed-in sound fades. */
export interface AudioMixEffects {
  /** Whether it fades in. Default: `false`. */
  enableStartFadein?: boolean;
  /** The length of the fade-in. At least 0. */
  startFadeinTime?: Decimal;
  /** Whether it fades out. Default: `false`. */
  enableEndFadeout?: boolean;
  /** The length of the fade-out. At least 0. */
  endFadeoutTime?: Decimal;
  /** Whether background music fades when it changes. Default: `false`. */
  enableBgmFade?: boolean;
  /** The length of the fade of background music. At least 0. */
  bgmFadeTime?: Decimal;
}

/** How a mixed-in sound fades. */
export interface AudioMixEffectsInput {
  /** Whether it fades in. Default: `false`. */
  enableStartFadein?: boolean;
  /** The length of the fade-in. At least 0. */
  startFadeinTime?: DecimalInput;
  /** Whether it fades out. Default: `false`. */
  enableEndFadeout?: boolean;
  /** The length of the fade-out. At least 0. */
  endFadeoutTime?: DecimalInput;
  /** Whether background music fades when it changes. Default: `false`. */
  enableBgmFade?: boolean;
  /** The length of the fade of background music. At least 0. */
  bgmFadeTime?: DecimalInput;
}

export const $AudioMixEffects: RecordTable = {
  name: "AudioMixEffects",
  fields: () => [
    ["EnableStartFadein", BOOLEAN],
    ["StartFadeinTime", $FadeTime],
    ["EnableEndFadeout", BOOLEAN],
    ["EndFadeoutTime", $FadeTime],
    ["EnableBgmFade", BOOLEAN],
    ["BgmFadeTime", $FadeTime],
  ],
};
