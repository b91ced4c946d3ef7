# Generated from spec/settings/concat_template.xsd (3ba7fbb54db94331).
# Do not edit: change the spec and run `make generate`.
"""`ConcatTemplate`, and its parts."""

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
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_DECIMAL, DecimalNumber, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Required

    from cloudinfinite.settings.audio_mix import AudioMix, AudioMixDict

CONCAT_INDEX = Integer(minimum=0)
"""A position among the fragments, starting from 0."""

CONCAT_TIME = DecimalNumber(minimum=0)
"""A time in seconds, 0 or later."""


class ConcatFormat(OpenEnum):
    """The container format of concatenated media."""

    MP4: ClassVar[ConcatFormat] = word("mp4")
    """MP4."""
    FLV: ClassVar[ConcatFormat] = word("flv")
    """FLV."""
    HLS: ClassVar[ConcatFormat] = word("hls")
    """HLS."""
    TS: ClassVar[ConcatFormat] = word("ts")
    """MPEG transport stream."""
    MP3: ClassVar[ConcatFormat] = word("mp3")
    """MP3; audio only."""
    AAC: ClassVar[ConcatFormat] = word("aac")
    """AAC; audio only."""


ConcatFormatValue = ConcatFormat | Literal["mp4", "flv", "hls", "ts", "mp3", "aac"]
"""A value of `ConcatFormat`: a member or its text."""


class ConcatAudioCodec(OpenEnum):
    """The audio codec of concatenated media."""

    AAC: ClassVar[ConcatAudioCodec] = word("aac")
    """AAC."""
    MP3: ClassVar[ConcatAudioCodec] = word("mp3")
    """MP3."""


ConcatAudioCodecValue = ConcatAudioCodec | Literal["aac", "mp3"]
"""A value of `ConcatAudioCodec`: a member or its text."""


class ConcatVideoCodec(OpenEnum):
    """The video codec of concatenated media."""

    H264: ClassVar[ConcatVideoCodec] = word("H.264")
    """H.264."""


ConcatVideoCodecValue = ConcatVideoCodec | Literal["H.264"]
"""A value of `ConcatVideoCodec`: a member or its text."""


class ConcatFragmentMode(OpenEnum):
    """The end of the source to join a fragment to."""

    START: ClassVar[ConcatFragmentMode] = word("Start")
    """The start."""
    END: ClassVar[ConcatFragmentMode] = word("End")
    """The end."""


ConcatFragmentModeValue = ConcatFragmentMode | Literal["Start", "End"]
"""A value of `ConcatFragmentMode`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class ConcatFragment(BaseRecord):
    """A fragment to concatenate."""

    url: str | None = field(metadata=element("Url", ANY_TEXT, required=True))
    """The address of the fragment, which must be in the same bucket as the source."""
    mode: ConcatFragmentModeValue | None = field(
        default=None, metadata=element("Mode", ConcatFragmentMode)
    )
    """The end of the source to join the fragment to; only for templates. One of `Start`, `End`."""
    fragment_index: int | None = field(
        default=None, metadata=element("FragmentIndex", CONCAT_INDEX, default="0")
    )
    """The position of the fragment in the sequence. At least 0. Default: `0`."""
    start_time: Decimal | int | None = field(
        default=None, metadata=element("StartTime", CONCAT_TIME)
    )
    """The start of the part to use; by default, the start of the fragment. At least 0."""
    end_time: Decimal | int | None = field(default=None, metadata=element("EndTime", CONCAT_TIME))
    """The end of the part to use; by default, the end of the fragment. At least 0."""
    duration: Decimal | int | None = field(default=None, metadata=element("Duration", ANY_DECIMAL))
    """The length of the part to use, in seconds."""


class ConcatFragmentDict(TypedDict, total=False):
    """`ConcatFragment` as a mapping."""

    url: Required[str]
    mode: ConcatFragmentModeValue
    fragment_index: int
    start_time: Decimal | int
    end_time: Decimal | int
    duration: Decimal | int


@dataclass(slots=True, kw_only=True, repr=False)
class ConcatAudio(BaseRecord):
    """The audio settings of concatenated media."""

    codec: ConcatAudioCodecValue | None = field(
        default=None, metadata=element("Codec", ConcatAudioCodec)
    )
    """The codec; same as the source by default. One of `aac`, `mp3`."""
    samplerate: int | None = field(default=None, metadata=element("Samplerate", AUDIO_SAMPLE_RATE))
    """The sample rate: 11025, 22050, 32000, 44100, 48000 or 96000. Same as the source by default.
    8000 to 96000.
    """
    bitrate: int | None = field(default=None, metadata=element("Bitrate", AUDIO_BITRATE))
    """The bit rate; same as the source by default. 8 to 1000."""
    channels: int | None = field(default=None, metadata=element("Channels", AUDIO_CHANNELS))
    """The number of channels; same as the source by default. 1 to 8."""
    remove: bool | None = field(
        default=None, metadata=element("Remove", ANY_BOOLEAN, default="false")
    )
    """Whether to remove the audio. Default: `false`."""


class ConcatAudioDict(TypedDict, total=False):
    """`ConcatAudio` as a mapping."""

    codec: ConcatAudioCodecValue
    samplerate: int
    bitrate: int
    channels: int
    remove: bool


@dataclass(slots=True, kw_only=True, repr=False)
class ConcatVideo(BaseRecord):
    """The video settings of concatenated media."""

    codec: ConcatVideoCodecValue | None = field(
        default=None, metadata=element("Codec", ConcatVideoCodec)
    )
    """The codec; H.264 by default. One of `H.264`."""
    width: int | None = field(default=None, metadata=element("Width", PIXEL_LENGTH))
    """The width. If only Height is set, the width follows the aspect ratio. If neither is set, the
    source size is kept. 128 to 4096.
    """
    height: int | None = field(default=None, metadata=element("Height", PIXEL_LENGTH))
    """The height. If only Width is set, the height follows the aspect ratio. If neither is set, the
    source size is kept. 128 to 4096.
    """
    fps: Decimal | int | None = field(default=None, metadata=element("Fps", FRAME_RATE))
    """The frame rate; same as the source by default. More than 0 and at most 60."""
    bitrate: int | Literal["auto"] | None = field(
        default=None, metadata=element("Bitrate", VIDEO_BITRATE)
    )
    """The bit rate; same as the source by default. 10 to 50000, or `auto`."""
    crf: Decimal | int | None = field(default=None, metadata=element("Crf", VIDEO_CRF))
    """The quality. If set, Bitrate is ignored. If neither is set, the quality is 25. More than 0
    and at most 51.
    """
    remove: bool | None = field(
        default=None, metadata=element("Remove", ANY_BOOLEAN, default="false")
    )
    """Whether to remove the video. Default: `false`."""
    rotate: Decimal | int | None = field(default=None, metadata=element("Rotate", ROTATION_ANGLE))
    """The rotation angle. At least 0 and less than 360."""


class ConcatVideoDict(TypedDict, total=False):
    """`ConcatVideo` as a mapping."""

    codec: ConcatVideoCodecValue
    width: int
    height: int
    fps: Decimal | int
    bitrate: int | Literal["auto"]
    crf: Decimal | int
    remove: bool
    rotate: Decimal | int


@dataclass(slots=True, kw_only=True, repr=False)
class ConcatContainer(BaseRecord):
    """The container of concatenated media."""

    format: ConcatFormatValue | None = field(
        metadata=element("Format", ConcatFormat, required=True)
    )
    """The container format. One of `mp4`, `flv`, `hls`, `ts`, `mp3`, `aac`."""


class ConcatContainerDict(TypedDict, total=False):
    """`ConcatContainer` as a mapping."""

    format: Required[ConcatFormatValue]


@dataclass(slots=True, kw_only=True, repr=False)
class SceneChange(BaseRecord):
    """A transition between fragments."""

    mode: str | None = field(default=None, metadata=element("Mode", ANY_TEXT))
    """The mode of the transition."""
    time: Decimal | int | None = field(default=None, metadata=element("Time", ANY_DECIMAL))
    """The length of the transition, in seconds."""
    transition_type: str | None = field(default=None, metadata=element("TransitionType", ANY_TEXT))
    """The type of transition."""


class SceneChangeDict(TypedDict, total=False):
    """`SceneChange` as a mapping."""

    mode: str
    time: Decimal | int
    transition_type: str


@dataclass(slots=True, kw_only=True, repr=False)
class ConcatTemplate(BaseRecord):
    """Settings for concatenating audio or video."""

    concat_fragment: list[ConcatFragment] = field(
        default_factory=list, metadata=element("ConcatFragment", ConcatFragment, many=True)
    )
    """The fragments to join, in order."""
    audio: ConcatAudio | None = field(default=None, metadata=element("Audio", ConcatAudio))
    """The audio settings; same as the source by default."""
    video: ConcatVideo | None = field(default=None, metadata=element("Video", ConcatVideo))
    """The video settings; same as the source by default."""
    container: ConcatContainer | None = field(
        metadata=element("Container", ConcatContainer, required=True)
    )
    """The container."""
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
    index: int | None = field(default=None, metadata=element("Index", CONCAT_INDEX, default="0"))
    """The position of the source among the fragments; at most the number of fragments. At least 0.
    Default: `0`.
    """
    direct_concat: bool | None = field(
        default=None, metadata=element("DirectConcat", ANY_BOOLEAN, default="false")
    )
    """Whether to concatenate without transcoding. If so, all other audio and video settings are
    ignored. Default: `false`.
    """
    scene_change_info: SceneChange | None = field(
        default=None, metadata=element("SceneChangeInfo", SceneChange)
    )
    """The transition between fragments."""


class ConcatTemplateDict(TypedDict, total=False):
    """`ConcatTemplate` as a mapping."""

    concat_fragment: Sequence[ConcatFragment | ConcatFragmentDict]
    audio: ConcatAudio | ConcatAudioDict
    video: ConcatVideo | ConcatVideoDict
    container: Required[ConcatContainer | ConcatContainerDict]
    audio_mix: Sequence[AudioMix | AudioMixDict]
    audio_mix_array: Sequence[AudioMix | AudioMixDict]
    index: int
    direct_concat: bool
    scene_change_info: SceneChange | SceneChangeDict
