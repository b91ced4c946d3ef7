# Generated from spec/settings/voice_separate.xsd (d6101040aaa1adb0).
# Do not edit: change the spec and run `make generate`.
"""`VoiceSeparate` and `VoiceSeparateOutput`, and their parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.settings.transcode import AUDIO_BITRATE, AUDIO_CHANNELS, AUDIO_SAMPLE_RATE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from typing import Required


class VoiceSeparateMode(OpenEnum):
    """The sounds to write."""

    IS_AUDIO: ClassVar[VoiceSeparateMode] = word("IsAudio")
    """The vocals."""
    IS_BACKGROUND: ClassVar[VoiceSeparateMode] = word("IsBackground")
    """The accompaniment."""
    AUDIO_AND_BACKGROUND: ClassVar[VoiceSeparateMode] = word("AudioAndBackground")
    """Both."""


VoiceSeparateModeValue = VoiceSeparateMode | Literal[
    "IsAudio", "IsBackground", "AudioAndBackground"
]  # fmt: skip
"""A value of `VoiceSeparateMode`: a member or its text."""


class VoiceSeparateCodec(OpenEnum):
    """The codec of separated audio."""

    AAC: ClassVar[VoiceSeparateCodec] = word("aac")
    """AAC."""
    MP3: ClassVar[VoiceSeparateCodec] = word("mp3")
    """MP3."""
    FLAC: ClassVar[VoiceSeparateCodec] = word("flac")
    """FLAC."""
    AMR: ClassVar[VoiceSeparateCodec] = word("amr")
    """AMR."""


VoiceSeparateCodecValue = VoiceSeparateCodec | Literal["aac", "mp3", "flac", "amr"]
"""A value of `VoiceSeparateCodec`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class VoiceSeparateAudio(BaseRecord):
    """The audio settings of separated audio."""

    codec: VoiceSeparateCodecValue | None = field(
        default=None, metadata=element("Codec", VoiceSeparateCodec, default="aac")
    )
    """The codec. One of `aac`, `mp3`, `flac`, `amr`. Default: `aac`."""
    samplerate: int | None = field(
        default=None, metadata=element("Samplerate", AUDIO_SAMPLE_RATE, default="44100")
    )
    """The sample rate: 8000, 11025, 22050, 32000, 44100, 48000 or 96000. amr supports only 8000,
    which no other codec supports; mp3 does not support 96000. 8000 to 96000. Default: `44100`.
    """
    bitrate: int | None = field(default=None, metadata=element("Bitrate", AUDIO_BITRATE))
    """The bit rate. 8 to 1000."""
    channels: int | None = field(default=None, metadata=element("Channels", AUDIO_CHANNELS))
    """The number of channels. 1 to 8."""


class VoiceSeparateAudioDict(TypedDict, total=False):
    """`VoiceSeparateAudio` as a mapping."""

    codec: VoiceSeparateCodecValue
    samplerate: int
    bitrate: int
    channels: int


@dataclass(slots=True, kw_only=True, repr=False)
class VoiceSeparate(BaseRecord):
    """Settings for separating vocals from accompaniment."""

    audio_mode: VoiceSeparateModeValue | None = field(
        default=None, metadata=element("AudioMode", VoiceSeparateMode)
    )
    """The sounds to write. One of `IsAudio`, `IsBackground`, `AudioAndBackground`."""
    audio_config: VoiceSeparateAudio | None = field(
        default=None, metadata=element("AudioConfig", VoiceSeparateAudio)
    )
    """The audio settings."""


class VoiceSeparateDict(TypedDict, total=False):
    """`VoiceSeparate` as a mapping."""

    audio_mode: VoiceSeparateModeValue
    audio_config: VoiceSeparateAudio | VoiceSeparateAudioDict


@dataclass(slots=True, kw_only=True, repr=False)
class VoiceSeparateOutput(BaseRecord):
    """The output location of separated audio. At least one key is required.

    A request needs at least one of `object`, `au_object`, `bass_object`, `drum_object`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (
        ("Object", "AuObject", "BassObject", "DrumObject"),
    )

    region: str = field(metadata=element("Region", ANY_TEXT, required=True))
    """The region of the bucket, such as ap-beijing."""
    bucket: str = field(metadata=element("Bucket", ANY_TEXT, required=True))
    """The full name of the bucket, in the form BucketName-APPID."""
    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The key of the accompaniment. Not empty."""
    au_object: str | None = field(default=None, metadata=element("AuObject", OBJECT_KEY))
    """The key of the vocals. Not empty."""
    bass_object: str | None = field(default=None, metadata=element("BassObject", OBJECT_KEY))
    """The key of the bass. Not empty."""
    drum_object: str | None = field(default=None, metadata=element("DrumObject", OBJECT_KEY))
    """The key of the drums. Not empty."""


class VoiceSeparateOutputDict(TypedDict, total=False):
    """`VoiceSeparateOutput` as a mapping."""

    region: Required[str]
    bucket: Required[str]
    object: str
    au_object: str
    bass_object: str
    drum_object: str
