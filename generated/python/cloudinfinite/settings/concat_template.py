# Generated from spec/settings/concat_template.xsd (129cd38d26d6b6cc).
# Do not edit: change the spec and run `make generate`.
"""`ConcatTemplate`, and what it is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal

from cloudinfinite.settings.transcode import (
    AUDIO_BITRATE,
    AUDIO_CHANNELS,
    AUDIO_SAMPLE_RATE,
    FRAME_RATE,
    PIXEL_LENGTH,
    ROTATION_ANGLE,
    VIDEO_BITRATE,
    VIDEO_CRF,
)
from cloudinfinite_runtime.codec.open_enum import OpenEnum, word
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_DECIMAL, DecimalNumber, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal

    from cloudinfinite.settings.audio_mix import AudioMix

CONCAT_INDEX = Integer(minimum=0)
"""A place in the order of fragments, from 0 on."""

CONCAT_TIME = DecimalNumber(minimum=0)
"""A time in a fragment, in seconds, from 0 on."""


class ConcatFormat(OpenEnum):
    """A container format that joining writes."""

    MP4: ClassVar[ConcatFormat] = word("mp4")
    """MP4."""
    FLV: ClassVar[ConcatFormat] = word("flv")
    """FLV."""
    HLS: ClassVar[ConcatFormat] = word("hls")
    """HLS."""
    TS: ClassVar[ConcatFormat] = word("ts")
    """MPEG transport stream."""
    MP3: ClassVar[ConcatFormat] = word("mp3")
    """MP3; sound only."""
    AAC: ClassVar[ConcatFormat] = word("aac")
    """AAC; sound only."""


ConcatFormatValue = ConcatFormat | Literal["mp4", "flv", "hls", "ts", "mp3", "aac"]
"""A word of `ConcatFormat`: a member, or its text."""


class ConcatAudioCodec(OpenEnum):
    """An audio codec that joining writes."""

    AAC: ClassVar[ConcatAudioCodec] = word("aac")
    """AAC."""
    MP3: ClassVar[ConcatAudioCodec] = word("mp3")
    """MP3."""


ConcatAudioCodecValue = ConcatAudioCodec | Literal["aac", "mp3"]
"""A word of `ConcatAudioCodec`: a member, or its text."""


class ConcatVideoCodec(OpenEnum):
    """A video codec that joining writes."""

    H264: ClassVar[ConcatVideoCodec] = word("H.264")
    """H.264."""


ConcatVideoCodecValue = ConcatVideoCodec | Literal["H.264"]
"""A word of `ConcatVideoCodec`: a member, or its text."""


class ConcatFragmentMode(OpenEnum):
    """Which end of the source a fragment goes to."""

    START: ClassVar[ConcatFragmentMode] = word("Start")
    """The start."""
    END: ClassVar[ConcatFragmentMode] = word("End")
    """The end."""


ConcatFragmentModeValue = ConcatFragmentMode | Literal["Start", "End"]
"""A word of `ConcatFragmentMode`: a member, or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class ConcatFragment(BaseRecord):
    """A fragment that is joined."""

    url: str = field(metadata=element("Url", ANY_TEXT, required=True))
    """The address of the fragment, in the same bucket as the source."""
    mode: ConcatFragmentModeValue | None = field(
        default=None, metadata=element("Mode", ConcatFragmentMode)
    )
    """Which end of the source it goes to; for templates. One of `Start`, `End`."""
    fragment_index: int | None = field(
        default=None, metadata=element("FragmentIndex", CONCAT_INDEX, default="0")
    )
    """Its place in the order of fragments. At least 0. Default: `0`."""
    start_time: Decimal | None = field(default=None, metadata=element("StartTime", CONCAT_TIME))
    """Where the part to use begins; at the beginning if left out. At least 0."""
    end_time: Decimal | None = field(default=None, metadata=element("EndTime", CONCAT_TIME))
    """Where the part to use ends; at the end if left out. At least 0."""
    duration: Decimal | None = field(default=None, metadata=element("Duration", ANY_DECIMAL))
    """How long the part to use is, in seconds."""


@dataclass(slots=True, kw_only=True, repr=False)
class ConcatAudio(BaseRecord):
    """How the sound of joined media is written."""

    codec: ConcatAudioCodecValue | None = field(
        default=None, metadata=element("Codec", ConcatAudioCodec)
    )
    """The codec; as in the source if left out. One of `aac`, `mp3`."""
    samplerate: int | None = field(default=None, metadata=element("Samplerate", AUDIO_SAMPLE_RATE))
    """The sample rate: 11025, 22050, 32000, 44100, 48000 or 96000; as in the source if left out.
    8000 to 96000.
    """
    bitrate: int | None = field(default=None, metadata=element("Bitrate", AUDIO_BITRATE))
    """The bit rate; as in the source if left out. 8 to 1000."""
    channels: int | None = field(default=None, metadata=element("Channels", AUDIO_CHANNELS))
    """How many channels; as in the source if left out. 1 to 8."""
    remove: bool | None = field(
        default=None, metadata=element("Remove", ANY_BOOLEAN, default="false")
    )
    """Whether to drop the sound. Default: `false`."""


@dataclass(slots=True, kw_only=True, repr=False)
class ConcatVideo(BaseRecord):
    """How the video of joined media is written."""

    codec: ConcatVideoCodecValue | None = field(
        default=None, metadata=element("Codec", ConcatVideoCodec)
    )
    """The codec; H.264 if left out. One of `H.264`."""
    width: int | None = field(default=None, metadata=element("Width", PIXEL_LENGTH))
    """The width. If only Height is given the ratio decides; without both it stays. 128 to 4096."""
    height: int | None = field(default=None, metadata=element("Height", PIXEL_LENGTH))
    """The height. If only Width is given the ratio decides; without both it stays. 128 to 4096."""
    fps: Decimal | None = field(default=None, metadata=element("Fps", FRAME_RATE))
    """Frames a second; as in the source if left out. More than 0 and at most 60."""
    bitrate: int | Literal["auto"] | None = field(
        default=None, metadata=element("Bitrate", VIDEO_BITRATE)
    )
    """The bit rate; as in the source if left out. 10 to 50000, or `auto`."""
    crf: Decimal | None = field(default=None, metadata=element("Crf", VIDEO_CRF))
    """The quality; Bitrate has no effect beside it. 25 if neither is given. More than 0 and at most
    51.
    """
    remove: bool | None = field(
        default=None, metadata=element("Remove", ANY_BOOLEAN, default="false")
    )
    """Whether to drop the video. Default: `false`."""
    rotate: Decimal | None = field(default=None, metadata=element("Rotate", ROTATION_ANGLE))
    """The angle to rotate by. At least 0 and less than 360."""


@dataclass(slots=True, kw_only=True, repr=False)
class ConcatContainer(BaseRecord):
    """The container that joining writes."""

    format: ConcatFormatValue = field(metadata=element("Format", ConcatFormat, required=True))
    """Its format. One of `mp4`, `flv`, `hls`, `ts`, `mp3`, `aac`."""


@dataclass(slots=True, kw_only=True, repr=False)
class SceneChange(BaseRecord):
    """How one fragment turns into the next."""

    mode: str | None = field(default=None, metadata=element("Mode", ANY_TEXT))
    """The way it changes."""
    time: Decimal | None = field(default=None, metadata=element("Time", ANY_DECIMAL))
    """How long the change takes, in seconds."""
    transition_type: str | None = field(default=None, metadata=element("TransitionType", ANY_TEXT))
    """The kind of transition."""


@dataclass(slots=True, kw_only=True, repr=False)
class ConcatTemplate(BaseRecord):
    """What is joined, and how the result is written."""

    concat_fragment: list[ConcatFragment] = field(
        default_factory=list, metadata=element("ConcatFragment", ConcatFragment, many=True)
    )
    """The fragments, in order."""
    audio: ConcatAudio | None = field(default=None, metadata=element("Audio", ConcatAudio))
    """How sound is written; as in the source if left out."""
    video: ConcatVideo | None = field(default=None, metadata=element("Video", ConcatVideo))
    """How video is written; as in the source if left out."""
    container: ConcatContainer = field(
        metadata=element("Container", ConcatContainer, required=True)
    )
    """The container."""
    audio_mix: list[AudioMix] = field(
        default_factory=list,
        metadata=element("AudioMix", "..settings.audio_mix:AudioMix", many=True),
    )
    """Sounds to mix in; not where Audio.Remove is set."""
    audio_mix_array: list[AudioMix] = field(
        default_factory=list,
        metadata=element("AudioMixArray", "..settings.audio_mix:AudioMix", many=True),
    )
    """Sounds to mix in; not where Audio.Remove is set."""
    index: int | None = field(default=None, metadata=element("Index", CONCAT_INDEX, default="0"))
    """The place of the source among the fragments; not more than there are fragments. At least 0.
    Default: `0`.
    """
    direct_concat: bool | None = field(
        default=None, metadata=element("DirectConcat", ANY_BOOLEAN, default="false")
    )
    """Whether to join without transcoding; all other settings of audio and video have no effect
    then. Default: `false`.
    """
    scene_change_info: SceneChange | None = field(
        default=None, metadata=element("SceneChangeInfo", SceneChange)
    )
    """How one fragment turns into the next."""
