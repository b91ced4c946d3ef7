# Generated from spec/settings/transcode_pro.xsd (e2b7257110c8d871).
# Do not edit: change the spec and run `make generate`.
"""`TranscodePro`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite.settings.transcode import ROTATION_ANGLE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Required

    from cloudinfinite.settings.audio_mix import AudioMix
    from cloudinfinite.settings.transcode import MediaTimeInterval, TranscodeSubtitle, TransConfig


class TranscodeProFormat(OpenEnum):
    """A container format of professional transcoding."""

    MXF: ClassVar[TranscodeProFormat] = word("mxf")
    """MXF; supports xavc and pcm_s24le."""
    MOV: ClassVar[TranscodeProFormat] = word("mov")
    """QuickTime; supports apple_prores, aac and mp3."""
    MKV: ClassVar[TranscodeProFormat] = word("mkv")
    """Matroska; supports apple_prores, aac and mp3."""


TranscodeProFormatValue = TranscodeProFormat | Literal["mxf", "mov", "mkv"]
"""A value of `TranscodeProFormat`: a member or its text."""


class TranscodeProVideoCodec(OpenEnum):
    """A video codec of professional transcoding."""

    XAVC: ClassVar[TranscodeProVideoCodec] = word("xavc")
    """XAVC; only in mxf."""
    APPLE_PRORES: ClassVar[TranscodeProVideoCodec] = word("apple_prores")
    """ProRes; only in mov and mkv."""


TranscodeProVideoCodecValue = TranscodeProVideoCodec | Literal["xavc", "apple_prores"]
"""A value of `TranscodeProVideoCodec`: a member or its text."""


class TranscodeProAudioCodec(OpenEnum):
    """An audio codec of professional transcoding."""

    PCM_S24_LE: ClassVar[TranscodeProAudioCodec] = word("pcm_s24le")
    """24-bit PCM; only in mxf."""
    AAC: ClassVar[TranscodeProAudioCodec] = word("aac")
    """AAC; only in mov and mkv."""
    MP3: ClassVar[TranscodeProAudioCodec] = word("mp3")
    """MP3; only in mov and mkv."""


TranscodeProAudioCodecValue = TranscodeProAudioCodec | Literal["pcm_s24le", "aac", "mp3"]
"""A value of `TranscodeProAudioCodec`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class TranscodeProContainer(BaseRecord):
    """The container of professional transcoding."""

    format: TranscodeProFormatValue | None = field(
        metadata=element("Format", TranscodeProFormat, required=True)
    )
    """The container format. One of `mxf`, `mov`, `mkv`."""


class TranscodeProContainerDict(TypedDict, total=False):
    """`TranscodeProContainer` as a mapping."""

    format: Required[TranscodeProFormatValue]


@dataclass(slots=True, kw_only=True, repr=False)
class TranscodeProVideo(BaseRecord):
    """The video settings of professional transcoding. Each profile supports only certain sizes,
    frame rates and bit rates.
    """

    codec: TranscodeProVideoCodecValue | None = field(
        metadata=element("Codec", TranscodeProVideoCodec, required=True)
    )
    """The codec. One of `xavc`, `apple_prores`."""
    profile: str | None = field(metadata=element("Profile", ANY_TEXT, required=True))
    """The profile, such as `XAVC-HD_422_10bit` or `ProRes_422_HQ`."""
    width: int | None = field(metadata=element("Width", ANY_INTEGER, required=True))
    """The width in pixels, such as 1920."""
    height: int | None = field(metadata=element("Height", ANY_INTEGER, required=True))
    """The height in pixels, such as 1080."""
    interlaced: bool | None = field(metadata=element("Interlaced", ANY_BOOLEAN, required=True))
    """Whether to write interlaced video."""
    fps: str | None = field(metadata=element("Fps", ANY_TEXT, required=True))
    """The frame rate, as a number or a fraction: 25, 50, `24000/1001`, `30000/1001` or
    `60000/1001`.
    """
    bitrate: int | None = field(default=None, metadata=element("Bitrate", ANY_INTEGER))
    """The bit rate in kbit/s."""
    rotate: Decimal | int | None = field(default=None, metadata=element("Rotate", ROTATION_ANGLE))
    """The rotation angle. At least 0 and less than 360."""
    std_ext_info: str | None = field(default=None, metadata=element("StdExtInfo", ANY_TEXT))
    """Additional codec settings."""


class TranscodeProVideoDict(TypedDict, total=False):
    """`TranscodeProVideo` as a mapping."""

    codec: Required[TranscodeProVideoCodecValue]
    profile: Required[str]
    width: Required[int]
    height: Required[int]
    interlaced: Required[bool]
    fps: Required[str]
    bitrate: int
    rotate: Decimal | int
    std_ext_info: str


@dataclass(slots=True, kw_only=True, repr=False)
class TranscodeProAudio(BaseRecord):
    """The audio settings of professional transcoding."""

    codec: TranscodeProAudioCodecValue | None = field(
        metadata=element("Codec", TranscodeProAudioCodec, required=True)
    )
    """The codec. One of `pcm_s24le`, `aac`, `mp3`."""
    remove: bool | None = field(
        default=None, metadata=element("Remove", ANY_BOOLEAN, default="false")
    )
    """Whether to remove the audio. Default: `false`."""


class TranscodeProAudioDict(TypedDict, total=False):
    """`TranscodeProAudio` as a mapping."""

    codec: Required[TranscodeProAudioCodecValue]
    remove: bool


@dataclass(slots=True, kw_only=True, repr=False)
class TranscodePro(BaseRecord):
    """Professional transcoding settings."""

    container: TranscodeProContainer | None = field(
        default=None, metadata=element("Container", TranscodeProContainer)
    )
    """The container."""
    video: TranscodeProVideo | None = field(
        default=None, metadata=element("Video", TranscodeProVideo)
    )
    """The video settings of transcoding."""
    audio: TranscodeProAudio | None = field(
        default=None, metadata=element("Audio", TranscodeProAudio)
    )
    """The audio settings. If omitted, the output has no audio."""
    time_interval: MediaTimeInterval | None = field(
        default=None, metadata=element("TimeInterval", "..settings.transcode:MediaTimeInterval")
    )
    """The part of the source to transcode."""
    trans_config: TransConfig | None = field(
        default=None, metadata=element("TransConfig", "..settings.transcode:TransConfig")
    )
    """Additional transcoding settings."""
    audio_mix: AudioMix | None = field(
        default=None, metadata=element("AudioMix", "..settings.audio_mix:AudioMix")
    )
    """A sound to mix in."""
    audio_mix_array: list[AudioMix] = field(
        default_factory=list,
        metadata=element("AudioMixArray", "..settings.audio_mix:AudioMix", many=True),
    )
    """The sounds to mix in."""
    subtitle: TranscodeSubtitle | None = field(
        default=None, metadata=element("Subtitle", "..settings.transcode:TranscodeSubtitle")
    )
    """The subtitle settings."""
