# Generated from spec/settings/tts.xsd (5c3cd1dc1dc4e9f6).
# Do not edit: change the spec and run `make generate`.
"""`TtsTpl` and `TtsConfig`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite_runtime.codec.scalars import Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from typing import Required

TTS_VOLUME = Integer(minimum=-10, maximum=10)
"""The volume of the speech."""

TTS_SPEED = Integer(minimum=50, maximum=200)
"""The speed of the speech; 100 is normal."""


class TtsMode(OpenEnum):
    """The synthesis mode."""

    ASYNC: ClassVar[TtsMode] = word("Asyc")
    """Asynchronous; the codec must be pcm."""
    SYNC: ClassVar[TtsMode] = word("Sync")
    """Synchronous; for short texts, with any voice."""


TtsModeValue = TtsMode | Literal["Asyc", "Sync"]
"""A value of `TtsMode`: a member or its text."""


class TtsCodec(OpenEnum):
    """The audio format of synthesised speech."""

    WAV: ClassVar[TtsCodec] = word("wav")
    """WAV."""
    MP3: ClassVar[TtsCodec] = word("mp3")
    """MP3."""
    PCM: ClassVar[TtsCodec] = word("pcm")
    """PCM, without a header."""


TtsCodecValue = TtsCodec | Literal["wav", "mp3", "pcm"]
"""A value of `TtsCodec`: a member or its text."""


class TtsInputType(OpenEnum):
    """The source of the text to convert."""

    TEXT: ClassVar[TtsInputType] = word("Text")
    """In the request; at most 300 characters."""
    URL: ClassVar[TtsInputType] = word("Url")
    """In a UTF-8 file in the object store, of at most 10 MB: at most 300 characters in Sync mode,
    10,000 in Asyc mode.
    """


TtsInputTypeValue = TtsInputType | Literal["Text", "Url"]
"""A value of `TtsInputType`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class TtsTpl(BaseRecord):
    """Text-to-speech settings."""

    mode: TtsModeValue | None = field(
        default=None, metadata=element("Mode", TtsMode, default="Asyc")
    )
    """The synthesis mode. One of `Asyc`, `Sync`. Default: `Asyc`."""
    codec: TtsCodecValue | None = field(default=None, metadata=element("Codec", TtsCodec))
    """The audio format. By default, wav in Sync mode and pcm in Asyc mode. One of `wav`, `mp3`,
    `pcm`.
    """
    voice_type: str | None = field(
        default=None, metadata=element("VoiceType", ANY_TEXT, default="ruxue")
    )
    """The voice: ruxue, aixiaoxing, aixiaocheng, aixiaoxue, aixiaolu, aixiaodong, aixiaoqian,
    aixiaoyang or alice; in Sync mode also aixiaonan and aixiaoliao. Alice speaks English; the
    others speak Chinese with some English. Default: `ruxue`.
    """
    volume: int | None = field(default=None, metadata=element("Volume", TTS_VOLUME, default="0"))
    """The volume. -10 to 10. Default: `0`."""
    speed: int | None = field(default=None, metadata=element("Speed", TTS_SPEED, default="100"))
    """The speed of the speech. 50 to 200. Default: `100`."""
    emotion: str | None = field(default=None, metadata=element("Emotion", ANY_TEXT))
    """The emotion, such as arousal, for voices that have several."""


class TtsTplDict(TypedDict, total=False):
    """`TtsTpl` as a mapping."""

    mode: TtsModeValue
    codec: TtsCodecValue
    voice_type: str
    volume: int
    speed: int
    emotion: str


@dataclass(slots=True, kw_only=True, repr=False)
class TtsConfig(BaseRecord):
    """The text to convert to speech."""

    input_type: TtsInputTypeValue | None = field(
        metadata=element("InputType", TtsInputType, required=True)
    )
    """Whether Input is the text or the address of a file. One of `Text`, `Url`."""
    input: str | None = field(metadata=element("Input", ANY_TEXT, required=True))
    """The text, or the address of a file in the object store."""


class TtsConfigDict(TypedDict, total=False):
    """`TtsConfig` as a mapping."""

    input_type: Required[TtsInputTypeValue]
    input: Required[str]
