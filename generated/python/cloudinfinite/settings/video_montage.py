# Generated from spec/settings/video_montage.xsd (c197292327303ad6).
# Do not edit: change the spec and run `make generate`.
"""`VideoMontage`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

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
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_DECIMAL
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Required

    from cloudinfinite.settings.audio_mix import AudioMix, AudioMixDict
    from cloudinfinite.settings.transcode import (
        MediaTimeInterval,
        MediaTimeIntervalDict,
        TransConfig,
        TransConfigDict,
    )


class VideoMontageFormat(OpenEnum):
    """The container format of a highlight video."""

    MP4: ClassVar[VideoMontageFormat] = word("mp4")
    """MP4."""
    FLV: ClassVar[VideoMontageFormat] = word("flv")
    """FLV; only with H.264."""
    HLS: ClassVar[VideoMontageFormat] = word("hls")
    """HLS."""
    TS: ClassVar[VideoMontageFormat] = word("ts")
    """MPEG transport stream."""
    MKV: ClassVar[VideoMontageFormat] = word("mkv")
    """Matroska."""


VideoMontageFormatValue = VideoMontageFormat | Literal["mp4", "flv", "hls", "ts", "mkv"]
"""A value of `VideoMontageFormat`: a member or its text."""


class VideoMontageVideoCodec(OpenEnum):
    """The video codec of a highlight video."""

    H264: ClassVar[VideoMontageVideoCodec] = word("H.264")
    """H.264."""
    H265: ClassVar[VideoMontageVideoCodec] = word("H.265")
    """H.265; not supported in FLV."""


VideoMontageVideoCodecValue = VideoMontageVideoCodec | Literal["H.264", "H.265"]
"""A value of `VideoMontageVideoCodec`: a member or its text."""


class VideoMontageAudioCodec(OpenEnum):
    """The audio codec of a highlight video."""

    AAC: ClassVar[VideoMontageAudioCodec] = word("aac")
    """AAC."""
    MP3: ClassVar[VideoMontageAudioCodec] = word("mp3")
    """MP3."""


VideoMontageAudioCodecValue = VideoMontageAudioCodec | Literal["aac", "mp3"]
"""A value of `VideoMontageAudioCodec`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class VideoMontageContainer(BaseRecord):
    """The container of a highlight video."""

    format: VideoMontageFormatValue | None = field(
        metadata=element("Format", VideoMontageFormat, required=True)
    )
    """The container format. One of `mp4`, `flv`, `hls`, `ts`, `mkv`."""


class VideoMontageContainerDict(TypedDict, total=False):
    """`VideoMontageContainer` as a mapping."""

    format: Required[VideoMontageFormatValue]


@dataclass(slots=True, kw_only=True, repr=False)
class VideoMontageVideo(BaseRecord):
    """The video settings of a highlight video."""

    codec: VideoMontageVideoCodecValue | None = field(
        default=None, metadata=element("Codec", VideoMontageVideoCodec, default="H.264")
    )
    """The codec. One of `H.264`, `H.265`. Default: `H.264`."""
    width: int | None = field(default=None, metadata=element("Width", PIXEL_LENGTH))
    """The width; must be even. If only Height is set, the width follows the aspect ratio. If
    neither is set, the source size is kept. 128 to 4096.
    """
    height: int | None = field(default=None, metadata=element("Height", PIXEL_LENGTH))
    """The height; must be even. If only Width is set, the height follows the aspect ratio. If
    neither is set, the source size is kept. 128 to 4096.
    """
    fps: Decimal | int | None = field(default=None, metadata=element("Fps", FRAME_RATE))
    """The frame rate. More than 0 and at most 60."""
    bitrate: int | Literal["auto"] | None = field(
        default=None, metadata=element("Bitrate", VIDEO_BITRATE)
    )
    """The bit rate. 10 to 50000, or `auto`."""
    crf: Decimal | int | None = field(default=None, metadata=element("Crf", VIDEO_CRF))
    """The quality. If set, Bitrate is ignored. If neither is set, the quality is 25. More than 0
    and at most 51.
    """
    rotate: Decimal | int | None = field(default=None, metadata=element("Rotate", ROTATION_ANGLE))
    """The rotation angle. At least 0 and less than 360."""
    remove: bool | None = field(default=None, metadata=element("Remove", ANY_BOOLEAN))
    """Whether to remove the video."""


class VideoMontageVideoDict(TypedDict, total=False):
    """`VideoMontageVideo` as a mapping."""

    codec: VideoMontageVideoCodecValue
    width: int
    height: int
    fps: Decimal | int
    bitrate: int | Literal["auto"]
    crf: Decimal | int
    rotate: Decimal | int
    remove: bool


@dataclass(slots=True, kw_only=True, repr=False)
class VideoMontageAudio(BaseRecord):
    """The audio settings of a highlight video."""

    codec: VideoMontageAudioCodecValue | None = field(
        default=None, metadata=element("Codec", VideoMontageAudioCodec, default="aac")
    )
    """The codec. One of `aac`, `mp3`. Default: `aac`."""
    samplerate: int | None = field(
        default=None, metadata=element("Samplerate", AUDIO_SAMPLE_RATE, default="44100")
    )
    """The sample rate: 11025, 22050, 32000, 44100, 48000 or 96000. 8000 to 96000. Default:
    `44100`.
    """
    bitrate: int | None = field(default=None, metadata=element("Bitrate", AUDIO_BITRATE))
    """The bit rate. 8 to 1000."""
    channels: int | None = field(default=None, metadata=element("Channels", AUDIO_CHANNELS))
    """The number of channels. 1 to 8."""
    remove: bool | None = field(
        default=None, metadata=element("Remove", ANY_BOOLEAN, default="false")
    )
    """Whether to remove the audio. Default: `false`."""


class VideoMontageAudioDict(TypedDict, total=False):
    """`VideoMontageAudio` as a mapping."""

    codec: VideoMontageAudioCodecValue
    samplerate: int
    bitrate: int
    channels: int
    remove: bool


@dataclass(slots=True, kw_only=True, repr=False)
class VideoMontage(BaseRecord):
    """Settings of a highlight video."""

    duration: Decimal | int | None = field(default=None, metadata=element("Duration", ANY_DECIMAL))
    """The length of the highlight video, in seconds, to the millisecond. By default, it depends on
    the source.
    """
    container: VideoMontageContainer | None = field(
        default=None, metadata=element("Container", VideoMontageContainer)
    )
    """The container."""
    video: VideoMontageVideo | None = field(
        default=None, metadata=element("Video", VideoMontageVideo)
    )
    """The video settings."""
    audio: VideoMontageAudio | None = field(
        default=None, metadata=element("Audio", VideoMontageAudio)
    )
    """The audio settings."""
    audio_mix: list[AudioMix] = field(
        default_factory=list,
        metadata=element("AudioMix", "..settings.audio_mix:AudioMix", many=True),
    )
    """The sounds to mix in; not allowed with Audio.Remove."""
    audio_mix_array: list[AudioMix] = field(
        default_factory=list,
        metadata=element("AudioMixArray", "..settings.audio_mix:AudioMix", many=True),
    )
    """The sounds to mix in; not allowed with Audio.Remove."""
    scene: str | None = field(default=None, metadata=element("Scene", ANY_TEXT))
    """The type of scene."""
    time_interval: MediaTimeInterval | None = field(
        default=None, metadata=element("TimeInterval", "..settings.transcode:MediaTimeInterval")
    )
    """The part of the video to use."""
    trans_config: TransConfig | None = field(
        default=None, metadata=element("TransConfig", "..settings.transcode:TransConfig")
    )
    """Additional transcoding settings."""


class VideoMontageDict(TypedDict, total=False):
    """`VideoMontage` as a mapping."""

    duration: Decimal | int
    container: VideoMontageContainer | VideoMontageContainerDict
    video: VideoMontageVideo | VideoMontageVideoDict
    audio: VideoMontageAudio | VideoMontageAudioDict
    audio_mix: Sequence[AudioMix | AudioMixDict]
    audio_mix_array: Sequence[AudioMix | AudioMixDict]
    scene: str
    time_interval: MediaTimeInterval | MediaTimeIntervalDict
    trans_config: TransConfig | TransConfigDict
