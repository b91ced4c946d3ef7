# Generated from spec/settings/audio_mix.xsd (21935b5ad3487e34).
# Do not edit: change the spec and run `make generate`.
"""`AudioMix`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, DecimalNumber
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Required

FADE_TIME = DecimalNumber(minimum=0)
"""The length of a fade, in seconds."""


class MixMode(OpenEnum):
    """The playback mode of a mixed-in sound."""

    REPEAT: ClassVar[MixMode] = word("Repeat")
    """Repeatedly, in a loop."""
    ONCE: ClassVar[MixMode] = word("Once")
    """Once."""


MixModeValue = MixMode | Literal["Repeat", "Once"]
"""A value of `MixMode`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class AudioMixEffects(BaseRecord):
    """The fade settings of a mixed-in sound."""

    enable_start_fadein: bool | None = field(
        default=None, metadata=element("EnableStartFadein", ANY_BOOLEAN, default="false")
    )
    """Whether to fade in. Default: `false`."""
    start_fadein_time: Decimal | int | None = field(
        default=None, metadata=element("StartFadeinTime", FADE_TIME)
    )
    """The length of the fade-in. At least 0."""
    enable_end_fadeout: bool | None = field(
        default=None, metadata=element("EnableEndFadeout", ANY_BOOLEAN, default="false")
    )
    """Whether to fade out. Default: `false`."""
    end_fadeout_time: Decimal | int | None = field(
        default=None, metadata=element("EndFadeoutTime", FADE_TIME)
    )
    """The length of the fade-out. At least 0."""
    enable_bgm_fade: bool | None = field(
        default=None, metadata=element("EnableBgmFade", ANY_BOOLEAN, default="false")
    )
    """Whether to fade background music when it changes. Default: `false`."""
    bgm_fade_time: Decimal | int | None = field(
        default=None, metadata=element("BgmFadeTime", FADE_TIME)
    )
    """The length of the fade when background music changes. At least 0."""


class AudioMixEffectsDict(TypedDict, total=False):
    """`AudioMixEffects` as a mapping."""

    enable_start_fadein: bool
    start_fadein_time: Decimal | int
    enable_end_fadeout: bool
    end_fadeout_time: Decimal | int
    enable_bgm_fade: bool
    bgm_fade_time: Decimal | int


@dataclass(slots=True, kw_only=True, repr=False)
class AudioMix(BaseRecord):
    """Settings for mixing in a sound."""

    audio_source: str | None = field(metadata=element("AudioSource", ANY_TEXT, required=True))
    """The address of the sound, which must be in the same bucket as the source."""
    mix_mode: MixModeValue | None = field(
        default=None, metadata=element("MixMode", MixMode, default="Repeat")
    )
    """The playback mode. One of `Repeat`, `Once`. Default: `Repeat`."""
    replace: bool | None = field(
        default=None, metadata=element("Replace", ANY_BOOLEAN, default="false")
    )
    """Whether the sound replaces the source audio. Default: `false`."""
    effect_config: AudioMixEffects | None = field(
        default=None, metadata=element("EffectConfig", AudioMixEffects)
    )
    """The fade settings."""


class AudioMixDict(TypedDict, total=False):
    """`AudioMix` as a mapping."""

    audio_source: Required[str]
    mix_mode: MixModeValue
    replace: bool
    effect_config: AudioMixEffects | AudioMixEffectsDict
