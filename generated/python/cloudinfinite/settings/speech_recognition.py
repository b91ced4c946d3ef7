# Generated from spec/settings/speech_recognition.xsd (a22045895cb3d49a).
# Do not edit: change the spec and run `make generate`.
"""`SpeechRecognition`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite.common.scalar import BINARY_FLAG
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from typing import Required

SPEECH_CHANNELS = Integer(minimum=1, maximum=2)
"""The number of channels of a recording."""

SPEECH_TEXT_FORMAT = Integer(minimum=0, maximum=3)
"""0: text with the times of its segments; 1: details of each word, without punctuation; 2: details
of each word, with punctuation.
"""

SPEECH_FILTER = Integer(minimum=0, maximum=2)
"""How much to filter, from 0 (nothing) to 2 (the most)."""

NUMBER_CONVERSION = Integer(minimum=0, maximum=3)
"""0: write numbers as words; 1: write digits where the context calls for them; 3: write mathematics
in symbols.
"""

SPEAKER_COUNT = Integer(minimum=0, maximum=10)
"""The number of speakers; 0 detects it, for up to 6 speakers."""


class SpeechEngine(OpenEnum):
    """A recognition engine: 8k for phone calls, 16k for other recordings."""

    PHONE_CHINESE: ClassVar[SpeechEngine] = word("8k_zh")
    """Phone calls in Mandarin, with one or two channels."""
    PHONE_CHINESE_SPEAKERS: ClassVar[SpeechEngine] = word("8k_zh_s")
    """Phone calls in Mandarin with one channel, with speakers separated."""
    PHONE_ENGLISH: ClassVar[SpeechEngine] = word("8k_en")
    """Phone calls in English."""
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
"""A value of `SpeechEngine`: a member or its text."""


class SpeechOutputType(OpenEnum):
    """The type of the output file."""

    TXT: ClassVar[SpeechOutputType] = word("txt")
    """Text."""
    SRT: ClassVar[SpeechOutputType] = word("srt")
    """Subtitles."""


SpeechOutputTypeValue = SpeechOutputType | Literal["txt", "srt"]
"""A value of `SpeechOutputType`: a member or its text."""


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
"""A value of `FlashAudioFormat`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class SpeechRecognition(BaseRecord):
    """How to recognise speech. FilterDirty, FilterModal, FilterPunc and ConvertNumMode work only
    with the engines for Mandarin.
    """

    engine_model_type: SpeechEngineValue | None = field(
        metadata=element("EngineModelType", SpeechEngine, required=True)
    )
    """The engine. Fast recognition works only with 8k_zh, 16k_zh, 16k_en and 16k_zh_video. One of
    the values of `SpeechEngine`.
    """
    channel_num: int | None = field(default=None, metadata=element("ChannelNum", SPEECH_CHANNELS))
    """The number of channels; 2 only with 8k_zh, one for each end of the call. Ignored by fast
    recognition. 1 to 2.
    """
    res_text_format: int | None = field(
        default=None, metadata=element("ResTextFormat", SPEECH_TEXT_FORMAT)
    )
    """The level of detail; 1 is meant for subtitles and works with the 16k engines for Mandarin.
    Ignored by fast recognition. 0 to 3.
    """
    filter_dirty: int | None = field(
        default=None, metadata=element("FilterDirty", SPEECH_FILTER, default="0")
    )
    """What to do with swear words: 0 keeps them, 1 removes them, 2 replaces them with `*`. 0 to 2.
    Default: `0`.
    """
    filter_modal: int | None = field(
        default=None, metadata=element("FilterModal", SPEECH_FILTER, default="0")
    )
    """Which filler words to leave out: 0 none, 1 some, 2 all. 0 to 2. Default: `0`."""
    convert_num_mode: int | None = field(
        default=None, metadata=element("ConvertNumMode", NUMBER_CONVERSION)
    )
    """How to write numbers; fast recognition ignores 3. 0 to 3."""
    speaker_diarization: int | None = field(
        default=None, metadata=element("SpeakerDiarization", BINARY_FLAG, default="0")
    )
    """Whether to separate speakers, in recordings with one channel and with 8k_zh, 16k_zh or
    16k_zh_video. For phone calls, record two channels instead. 0 to 1. Default: `0`.
    """
    speaker_number: int | None = field(
        default=None, metadata=element("SpeakerNumber", SPEAKER_COUNT, default="0")
    )
    """The number of speakers to separate. Ignored by fast recognition. 0 to 10. Default: `0`."""
    filter_punc: int | None = field(
        default=None, metadata=element("FilterPunc", SPEECH_FILTER, default="0")
    )
    """Which punctuation to leave out: 0 none, 1 at the end of sentences, 2 all. 0 to 2. Default:
    `0`.
    """
    output_file_type: SpeechOutputTypeValue | None = field(
        default=None, metadata=element("OutputFileType", SpeechOutputType, default="txt")
    )
    """The type of the output file; fast recognition writes only txt. One of `txt`, `srt`. Default:
    `txt`.
    """
    flash_asr: bool | None = field(
        default=None, metadata=element("FlashAsr", ANY_BOOLEAN, default="false")
    )
    """Whether to use fast recognition. Default: `false`."""
    format: FlashAudioFormatValue | None = field(
        default=None, metadata=element("Format", FlashAudioFormat)
    )
    """The audio format of the recording; required for fast recognition. One of `wav`, `pcm`,
    `ogg-opus`, `speex`, `silk`, `mp3`, `m4a`, `aac`.
    """
    first_channel_only: int | None = field(
        default=None, metadata=element("FirstChannelOnly", BINARY_FLAG, default="1")
    )
    """Whether fast recognition uses only the first channel. 0 to 1. Default: `1`."""
    word_info: int | None = field(
        default=None, metadata=element("WordInfo", SPEECH_FILTER, default="0")
    )
    """Whether fast recognition returns the times of words: 0 no, 1 yes, 2 yes, with punctuation. 0
    to 2. Default: `0`.
    """
    sentence_max_length: int | None = field(
        default=None, metadata=element("SentenceMaxLength", ANY_INTEGER)
    )
    """The maximum length of a sentence, in characters."""


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
