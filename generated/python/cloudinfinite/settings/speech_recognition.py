# Generated from spec/settings/speech_recognition.xsd (4451c3485d73d904).
# Do not edit: change the spec and run `make generate`.
"""`SpeechRecognition`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite.common.scalar import BINARY_FLAG
from cloudinfinite_runtime.codec.open_enum import OpenEnum, word
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from typing import Required

SPEECH_CHANNELS = Integer(minimum=1, maximum=2)
"""How many channels a recording has."""

SPEECH_TEXT_FORMAT = Integer(minimum=0, maximum=3)
"""0: text with the times of its segments; 1: details of each word, without punctuation; 2: details
of each word, with punctuation.
"""

SPEECH_FILTER = Integer(minimum=0, maximum=2)
"""0: nothing is filtered; 1: some; 2: all."""

NUMBER_CONVERSION = Integer(minimum=0, maximum=3)
"""0: numbers stay words; 1: they become digits where that makes sense; 3: mathematics is written in
symbols.
"""

SPEAKER_COUNT = Integer(minimum=0, maximum=10)
"""How many people speak; 0 to find out, up to 6."""


class SpeechEngine(OpenEnum):
    """An engine that recognises speech: 8k for telephone calls, 16k for all else."""

    PHONE_CHINESE: ClassVar[SpeechEngine] = word("8k_zh")
    """Telephone calls in Mandarin, of one or two channels."""
    PHONE_CHINESE_SPEAKERS: ClassVar[SpeechEngine] = word("8k_zh_s")
    """Telephone calls in Mandarin, told apart by speaker; of one channel."""
    PHONE_ENGLISH: ClassVar[SpeechEngine] = word("8k_en")
    """Telephone calls in English."""
    CHINESE: ClassVar[SpeechEngine] = word("16k_zh")
    """Mandarin."""
    CHINESE_VIDEO: ClassVar[SpeechEngine] = word("16k_zh_video")
    """Mandarin in audio and video."""
    CHINESE_EDUCATION: ClassVar[SpeechEngine] = word("16k_zh_edu")
    """Mandarin in education."""
    CHINESE_MEDICINE: ClassVar[SpeechEngine] = word("16k_zh_medical")
    """Mandarin in medicine."""
    CHINESE_DIALECTS: ClassVar[SpeechEngine] = word("16k_zh_dialect")
    """Mandarin and up to 23 dialects."""
    ENGLISH: ClassVar[SpeechEngine] = word("16k_en")
    """English."""
    ENGLISH_EDUCATION: ClassVar[SpeechEngine] = word("16k_en_edu")
    """English in education."""
    CANTONESE: ClassVar[SpeechEngine] = word("16k_ca")
    """Cantonese."""
    JAPANESE: ClassVar[SpeechEngine] = word("16k_ja")
    """Japanese."""
    THAI: ClassVar[SpeechEngine] = word("16k_th")
    """Thai."""


SpeechEngineValue = SpeechEngine | Literal[
    "8k_zh", "8k_zh_s", "8k_en", "16k_zh", "16k_zh_video", "16k_zh_edu", "16k_zh_medical",
    "16k_zh_dialect", "16k_en", "16k_en_edu", "16k_ca", "16k_ja", "16k_th"
]  # fmt: skip
"""A word of `SpeechEngine`: a member, or its text."""


class SpeechOutputType(OpenEnum):
    """The type of the file that is written."""

    TXT: ClassVar[SpeechOutputType] = word("txt")
    """Text."""
    SRT: ClassVar[SpeechOutputType] = word("srt")
    """Subtitles."""


SpeechOutputTypeValue = SpeechOutputType | Literal["txt", "srt"]
"""A word of `SpeechOutputType`: a member, or its text."""


class FlashAudioFormat(OpenEnum):
    """An audio format for fast recognition."""

    WAV: ClassVar[FlashAudioFormat] = word("wav")
    """WAV."""
    PCM: ClassVar[FlashAudioFormat] = word("pcm")
    """PCM."""
    OGG_OPUS: ClassVar[FlashAudioFormat] = word("ogg-opus")
    """Opus in Ogg."""
    SPEEX: ClassVar[FlashAudioFormat] = word("speex")
    """Speex."""
    SILK: ClassVar[FlashAudioFormat] = word("silk")
    """SILK."""
    MP3: ClassVar[FlashAudioFormat] = word("mp3")
    """MP3."""
    M4_A: ClassVar[FlashAudioFormat] = word("m4a")
    """M4A."""
    AAC: ClassVar[FlashAudioFormat] = word("aac")
    """AAC."""


FlashAudioFormatValue = FlashAudioFormat | Literal[
    "wav", "pcm", "ogg-opus", "speex", "silk", "mp3", "m4a", "aac"
]  # fmt: skip
"""A word of `FlashAudioFormat`: a member, or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class SpeechRecognition(BaseRecord):
    """How speech is recognised. FilterDirty, FilterModal, FilterPunc and ConvertNumMode work with
    the engines for Mandarin only.
    """

    engine_model_type: SpeechEngineValue | None = field(
        metadata=element("EngineModelType", SpeechEngine, required=True)
    )
    """The engine. Fast recognition works with 8k_zh, 16k_zh, 16k_en and 16k_zh_video only. A word
    of `SpeechEngine`.
    """
    channel_num: int | None = field(default=None, metadata=element("ChannelNum", SPEECH_CHANNELS))
    """How many channels there are: 2 with 8k_zh only, one for each end of the call. Without effect
    in fast recognition. 1 to 2.
    """
    res_text_format: int | None = field(
        default=None, metadata=element("ResTextFormat", SPEECH_TEXT_FORMAT)
    )
    """How detailed the answer is; 1 is for subtitles, and for 16k engines for Mandarin. Without
    effect in fast recognition. 0 to 3.
    """
    filter_dirty: int | None = field(
        default=None, metadata=element("FilterDirty", SPEECH_FILTER, default="0")
    )
    """What happens to swear words: 0 keeps them, 1 removes them, 2 puts * in their place. 0 to 2.
    Default: `0`.
    """
    filter_modal: int | None = field(
        default=None, metadata=element("FilterModal", SPEECH_FILTER, default="0")
    )
    """Which fillers are left out: 0 none, 1 some, 2 all. 0 to 2. Default: `0`."""
    convert_num_mode: int | None = field(
        default=None, metadata=element("ConvertNumMode", NUMBER_CONVERSION)
    )
    """How numbers are written; 3 has no effect in fast recognition. 0 to 3."""
    speaker_diarization: int | None = field(
        default=None, metadata=element("SpeakerDiarization", BINARY_FLAG, default="0")
    )
    """Whether speakers are told apart: of one channel, with 8k_zh, 16k_zh and 16k_zh_video. Of a
    call, better record two channels. 0 to 1. Default: `0`.
    """
    speaker_number: int | None = field(
        default=None, metadata=element("SpeakerNumber", SPEAKER_COUNT, default="0")
    )
    """How many speakers to tell apart. Without effect in fast recognition. 0 to 10. Default:
    `0`.
    """
    filter_punc: int | None = field(
        default=None, metadata=element("FilterPunc", SPEECH_FILTER, default="0")
    )
    """Which punctuation is left out: 0 none, 1 at the end of sentences, 2 all. 0 to 2. Default:
    `0`.
    """
    output_file_type: SpeechOutputTypeValue | None = field(
        default=None, metadata=element("OutputFileType", SpeechOutputType, default="txt")
    )
    """The type of the file that is written; fast recognition writes txt only. One of `txt`, `srt`.
    Default: `txt`.
    """
    flash_asr: bool | None = field(
        default=None, metadata=element("FlashAsr", ANY_BOOLEAN, default="false")
    )
    """Whether recognition is fast. Default: `false`."""
    format: FlashAudioFormatValue | None = field(
        default=None, metadata=element("Format", FlashAudioFormat)
    )
    """The audio format of the recording; needed for fast recognition. One of `wav`, `pcm`,
    `ogg-opus`, `speex`, `silk`, `mp3`, `m4a`, `aac`.
    """
    first_channel_only: int | None = field(
        default=None, metadata=element("FirstChannelOnly", BINARY_FLAG, default="1")
    )
    """Whether fast recognition takes the first channel only. 0 to 1. Default: `1`."""
    word_info: int | None = field(
        default=None, metadata=element("WordInfo", SPEECH_FILTER, default="0")
    )
    """Whether fast recognition gives the times of words: 0 no, 1 yes, 2 yes, and of punctuation. 0
    to 2. Default: `0`.
    """
    sentence_max_length: int | None = field(
        default=None, metadata=element("SentenceMaxLength", ANY_INTEGER)
    )
    """The most characters of a sentence."""


class SpeechRecognitionDict(TypedDict, total=False):
    """`SpeechRecognition` as a mapping."""

    engine_model_type: Required[SpeechEngineValue]
    channel_num: int
    res_text_format: int
    filter_dirty: int
    filter_modal: int
    convert_num_mode: int
    speaker_diarization: int
    speaker_number: int
    filter_punc: int
    output_file_type: SpeechOutputTypeValue
    flash_asr: bool
    format: FlashAudioFormatValue
    first_channel_only: int
    word_info: int
    sentence_max_length: int
