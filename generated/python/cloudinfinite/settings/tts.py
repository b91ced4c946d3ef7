# Generated from spec/settings/tts.xsd (a4c18a0cdc147f30).
# Do not edit: change the spec and run `make generate`.
"""`TtsTpl` and `TtsConfig`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite_runtime.codec.open_enum import OpenEnum, word
from cloudinfinite_runtime.codec.scalars import Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from typing import Required

TTS_VOLUME = Integer(minimum=-10, maximum=10)
"""The volume of a voice."""

TTS_SPEED = Integer(minimum=50, maximum=200)
"""The rate of speech; 100 is normal."""


class TtsMode(OpenEnum):
    """When a text is spoken."""

    ASYNC: ClassVar[TtsMode] = word("Asyc")
    """In the background; the codec is pcm."""
    SYNC: ClassVar[TtsMode] = word("Sync")
    """At once; for short texts, and with every voice."""


TtsModeValue = TtsMode | Literal["Asyc", "Sync"]
"""A word of `TtsMode`: a member, or its text."""


class TtsCodec(OpenEnum):
    """The audio format of speech."""

    WAV: ClassVar[TtsCodec] = word("wav")
    """WAV."""
    MP3: ClassVar[TtsCodec] = word("mp3")
    """MP3."""
    PCM: ClassVar[TtsCodec] = word("pcm")
    """PCM, without a header."""


TtsCodecValue = TtsCodec | Literal["wav", "mp3", "pcm"]
"""A word of `TtsCodec`: a member, or its text."""


class TtsInputType(OpenEnum):
    """Where the text of speech is."""

    TEXT: ClassVar[TtsInputType] = word("Text")
    """In the request: 300 characters at most."""
    URL: ClassVar[TtsInputType] = word("Url")
    """In a file of the object store, in UTF-8, of 10 MB at most: 300 characters if spoken at once,
    10,000 if in the background.
    """


TtsInputTypeValue = TtsInputType | Literal["Text", "Url"]
"""A word of `TtsInputType`: a member, or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class TtsTpl(BaseRecord):
    """How a text is spoken."""

    mode: TtsModeValue | None = field(
        default=None, metadata=element("Mode", TtsMode, default="Asyc")
    )
    """Whether it is spoken at once. One of `Asyc`, `Sync`. Default: `Asyc`."""
    codec: TtsCodecValue | None = field(default=None, metadata=element("Codec", TtsCodec))
    """The audio format. Without it: wav at once, pcm in the background. One of `wav`, `mp3`,
    `pcm`.
    """
    voice_type: str | None = field(
        default=None, metadata=element("VoiceType", ANY_TEXT, default="ruxue")
    )
    """The voice, such as ruxue, aixiaoxing, aixiaocheng, aixiaoxue, aixiaolu, aixiaodong,
    aixiaoqian, aixiaoyang or alice; aixiaonan and aixiaoliao speak at once only. Alice speaks
    English, the others Chinese, mixed with English. Default: `ruxue`.
    """
    volume: int | None = field(default=None, metadata=element("Volume", TTS_VOLUME, default="0"))
    """The volume. -10 to 10. Default: `0`."""
    speed: int | None = field(default=None, metadata=element("Speed", TTS_SPEED, default="100"))
    """The rate. 50 to 200. Default: `100`."""
    emotion: str | None = field(default=None, metadata=element("Emotion", ANY_TEXT))
    """The emotion, such as arousal, of a voice that has several."""


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
    """The text that is spoken."""

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
