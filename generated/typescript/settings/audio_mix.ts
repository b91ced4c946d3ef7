// Generated from spec/settings/audio_mix.xsd (21935b5ad3487e34).
// Do not edit: change the spec and run `make generate`.

/** `AudioMix`, and its parts. */

import { BOOLEAN, STRING } from "../core/built_in.ts";
import { decimalKind, textKind } from "../core/scalars.ts";
import type { RecordTable, Scalar } from "../core/table.ts";
import type { Decimal, DecimalInput, Open } from "../core/types.ts";

/**
 * The playback mode of a mixed-in sound.
 *
 *
 * - `Repeat`: Repeatedly, in a loop.
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

/** Settings for mixing in a sound. */
export interface AudioMix {
  /** The address of the sound, which must be in the same bucket as the source. */
  audioSource?: string;
  /** The playback mode. One of `Repeat`, `Once`. Default: `Repeat`. */
  mixMode?: Open<MixMode>;
  /** Whether the sound replaces the source audio. Default: `false`. */
  replace?: boolean;
  /** The fade settings. */
  effectConfig?: AudioMixEffects;
}

/** Settings for mixing in a sound. */
export interface AudioMixInput {
  /** The address of the sound, which must be in the same bucket as the source. */
  audioSource: string;
  /** The playback mode. One of `Repeat`, `Once`. Default: `Repeat`. */
  mixMode?: MixMode;
  /** Whether the sound replaces the source audio. Default: `false`. */
  replace?: boolean;
  /** The fade settings. */
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

/** The fade settings of a mixed-in sound. */
export interface AudioMixEffects {
  /** Whether to fade in. Default: `false`. */
  enableStartFadein?: boolean;
  /** The length of the fade-in. At least 0. */
  startFadeinTime?: Decimal;
  /** Whether to fade out. Default: `false`. */
  enableEndFadeout?: boolean;
  /** The length of the fade-out. At least 0. */
  endFadeoutTime?: Decimal;
  /** Whether to fade background music when it changes. Default: `false`. */
  enableBgmFade?: boolean;
  /** The length of the fade when background music changes. At least 0. */
  bgmFadeTime?: Decimal;
}

/** The fade settings of a mixed-in sound. */
export interface AudioMixEffectsInput {
  /** Whether to fade in. Default: `false`. */
  enableStartFadein?: boolean;
  /** The length of the fade-in. At least 0. */
  startFadeinTime?: DecimalInput;
  /** Whether to fade out. Default: `false`. */
  enableEndFadeout?: boolean;
  /** The length of the fade-out. At least 0. */
  endFadeoutTime?: DecimalInput;
  /** Whether to fade background music when it changes. Default: `false`. */
  enableBgmFade?: boolean;
  /** The length of the fade when background music changes. At least 0. */
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
