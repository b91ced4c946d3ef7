# Generated from spec/settings/noise_reduction.xsd (2559198fa4eb6b37).
# Do not edit: change the spec and run `make generate`.
"""`NoiseReduction`."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Literal, TypedDict

from cloudinfinite.settings.transcode import AUDIO_SAMPLE_RATE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord


class NoiseReductionFormat(OpenEnum):
    """The output format of noise reduction."""

    MP3: ClassVar[NoiseReductionFormat] = word("mp3")
    """MP3."""
    M4_A: ClassVar[NoiseReductionFormat] = word("m4a")
    """M4A."""
    WAV: ClassVar[NoiseReductionFormat] = word("wav")
    """WAV."""


NoiseReductionFormatValue = NoiseReductionFormat | Literal["mp3", "m4a", "wav"]
"""A value of `NoiseReductionFormat`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class NoiseReduction(BaseRecord):
    """Noise reduction settings."""

    format: NoiseReductionFormatValue | None = field(
        default=None, metadata=element("Format", NoiseReductionFormat, default="wav")
    )
    """The output format. One of `mp3`, `m4a`, `wav`. Default: `wav`."""
    samplerate: int | None = field(default=None, metadata=element("Samplerate", AUDIO_SAMPLE_RATE))
    """The sample rate of the output in Hz: 8000, 12000, 16000, 24000, 32000, 44100 or 48000. 8000
    to 96000.
    """


class NoiseReductionDict(TypedDict, total=False):
    """`NoiseReduction` as a mapping."""

    format: NoiseReductionFormatValue
    samplerate: int
