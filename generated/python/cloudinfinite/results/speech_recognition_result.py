# Generated from spec/results/speech_recognition_result.xsd (42a8abd37a259b66).
# Do not edit: change the spec and run `make generate`.
"""`SpeechRecognitionResult`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite_runtime.codec.scalars import ANY_DECIMAL, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal


@dataclass(slots=True, kw_only=True, repr=False)
class FlashWord(BaseRecord):
    """A word from fast recognition."""

    word: str | None = field(default=None, metadata=element("word", ANY_TEXT))
    """The word."""
    start_time: int | None = field(default=None, metadata=element("start_time", ANY_INTEGER))
    """When the word starts, in milliseconds."""
    end_time: int | None = field(default=None, metadata=element("end_time", ANY_INTEGER))
    """When the word ends, in milliseconds."""


@dataclass(slots=True, kw_only=True, repr=False)
class FlashSentence(BaseRecord):
    """A sentence or paragraph from fast recognition."""

    text: str | None = field(default=None, metadata=element("text", ANY_TEXT))
    """The text."""
    start_time: int | None = field(default=None, metadata=element("start_time", ANY_INTEGER))
    """When the sentence starts, in milliseconds."""
    end_time: int | None = field(default=None, metadata=element("end_time", ANY_INTEGER))
    """When the sentence ends, in milliseconds."""
    speaker_id: int | None = field(default=None, metadata=element("speaker_id", ANY_INTEGER))
    """The speaker, if speakers are separated."""
    word_list: list[FlashWord] = field(
        default_factory=list, metadata=element("word_list", FlashWord, many=True)
    )
    """The words in the sentence."""


@dataclass(slots=True, kw_only=True, repr=False)
class FlashSpeechResult(BaseRecord):
    """The result of fast recognition for one channel."""

    channel_id: int | None = field(default=None, metadata=element("channel_id", ANY_INTEGER))
    """The channel number, starting from 0."""
    text: str | None = field(default=None, metadata=element("text", ANY_TEXT))
    """The text recognised in the channel."""
    sentence_list: list[FlashSentence] = field(
        default_factory=list, metadata=element("sentence_list", FlashSentence, many=True)
    )
    """The sentences in the channel."""


@dataclass(slots=True, kw_only=True, repr=False)
class SpeechWord(BaseRecord):
    """A word in a sentence."""

    word: str | None = field(default=None, metadata=element("Word", ANY_TEXT))
    """The word."""
    offset_start_ms: int | None = field(
        default=None, metadata=element("OffsetStartMs", ANY_INTEGER)
    )
    """When the word starts, in milliseconds from the start of the sentence."""
    offset_end_ms: int | None = field(default=None, metadata=element("OffsetEndMs", ANY_INTEGER))
    """When the word ends, in milliseconds from the start of the sentence."""
    voice_type: int | None = field(default=None, metadata=element("VoiceType", ANY_INTEGER))
    """0 for a word, 1 for punctuation."""


@dataclass(slots=True, kw_only=True, repr=False)
class SpeechSentence(BaseRecord):
    """A sentence in a recording."""

    final_sentence: str | None = field(default=None, metadata=element("FinalSentence", ANY_TEXT))
    """The sentence."""
    slice_sentence: str | None = field(default=None, metadata=element("SliceSentence", ANY_TEXT))
    """The sentence, with spaces between words."""
    start_ms: int | None = field(default=None, metadata=element("StartMs", ANY_INTEGER))
    """When the sentence starts, in milliseconds."""
    end_ms: int | None = field(default=None, metadata=element("EndMs", ANY_INTEGER))
    """When the sentence ends, in milliseconds."""
    word_count: int | None = field(default=None, metadata=element("WordsNum", ANY_INTEGER))
    """The number of words."""
    speech_speed: Decimal | None = field(default=None, metadata=element("SpeechSpeed", ANY_DECIMAL))
    """The rate of speech, in words per second."""
    speaker_id: int | None = field(default=None, metadata=element("SpeakerId", ANY_INTEGER))
    """The speaker, if speakers or channels are separated."""
    words: list[SpeechWord] = field(
        default_factory=list, metadata=element("Words", SpeechWord, many=True)
    )
    """The words in the sentence."""


@dataclass(slots=True, kw_only=True, repr=False)
class SpeechRecognitionResult(BaseRecord):
    """The speech recognised in a recording."""

    audio_time: Decimal | None = field(default=None, metadata=element("AudioTime", ANY_DECIMAL))
    """The length of the recording in seconds."""
    result: list[str] = field(default_factory=list, metadata=element("Result", ANY_TEXT, many=True))
    """The recognised text; each segment starts with its times, such as `[0:3.320,0:19.712]`."""
    flash_result: list[FlashSpeechResult] = field(
        default_factory=list, metadata=element("FlashResult", FlashSpeechResult, many=True)
    )
    """The results of fast recognition, by channel."""
    result_detail: list[SpeechSentence] = field(
        default_factory=list, metadata=element("ResultDetail", SpeechSentence, many=True)
    )
    """The sentences and their words; depends on ResTextFormat."""
    object_name: str | None = field(default=None, metadata=element("ObjectName", ANY_TEXT))
    """The key of the file with the text."""
    detail_object_name: str | None = field(
        default=None, metadata=element("DetailObjectName", ANY_TEXT)
    )
    """The key of the file with the details."""
