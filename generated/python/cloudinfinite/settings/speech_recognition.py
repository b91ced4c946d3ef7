# Generated from spec/settings/speech_recognition.xsd (382fdf7f21fa54f7).
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
"""0: text with segment times; 1: word-level details without punctuation; 2: word-level details with
punctuation.
"""

SPEECH_FILTER = Integer(minimum=0, maximum=2)
"""A filter level, from 0 (off) to 2 (strictest)."""

NUMBER_CONVERSION = Integer(minimum=0, maximum=3)
"""0: write numbers as words; 1: convert numbers to digits where the context calls for it; 3:
convert mathematical expressions to symbols.
"""

SPEAKER_COUNT = Integer(minimum=0, maximum=10)
"""The number of speakers; 0 detects up to 6 speakers automatically."""


class SpeechEngine(OpenEnum):
    """A speech recognition engine: 8k for phone calls, 16k for other recordings."""

    PHONE_CHINESE: ClassVar[SpeechEngine] = word("8k_zh")
    """Phone calls in Mandarin, with one or two channels."""
    PHONE_CHINESE_SPEAKERS: ClassVar[SpeechEngine] = word("8k_zh_s")
    """Phone calls in Mandarin, with one channel and speaker separation."""
    PHONE_ENGLISH: ClassVar[SpeechEngine] = word("8k_en")
    """Phone calls in English."""
    CHINESE: ClassVar[SpeechEngine] = word("16k_zh")
    """Mandarin."""
    CHINESE_VIDEO: ClassVar[SpeechEngine] = word("16k_zh_video")
    """Mandarin in audio and video."""
    CHINESE_EDUCATION: ClassVar[SpeechEngine] = word("16k_zh_edu")
    """Mandarin, for education."""
    CHINESE_MEDICINE: ClassVar[SpeechEngine] = word("16k_zh_medical")
    """Mandarin, for medicine."""
    CHINESE_DIALECTS: ClassVar[SpeechEngine] = word("16k_zh_dialect")
    """Mandarin and up to 23 dialects."""
    ENGLISH: ClassVar[SpeechEngine] = word("16k_en")
    """English."""
    ENGLISH_EDUCATION: ClassVar[SpeechEngine] = word("16k_en_edu")
    """English, for education."""
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
    """The output file type."""

    TXT: ClassVar[SpeechOutputType] = word("txt")
    """Plain text."""
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
    """Speech recognition settings. FilterDirty, FilterModal, FilterPunc and ConvertNumMode work
    only with Mandarin engines.
    """

    engine_model_type: SpeechEngineValue | None = field(
        metadata=element("EngineModelType", SpeechEngine, required=True)
    )
    """The recognition engine. Fast recognition supports only 8k_zh, 16k_zh, 16k_en and
    16k_zh_video. One of the values of `SpeechEngine`.
    """
    channel_num: int | None = field(default=None, metadata=element("ChannelNum", SPEECH_CHANNELS))
    """The number of channels. 2 is allowed only with 8k_zh, with one channel for each party of the
    call. Ignored by fast recognition. 1 to 2.
    """
    res_text_format: int | None = field(
        default=None, metadata=element("ResTextFormat", SPEECH_TEXT_FORMAT)
    )
    """The level of detail in the result. 1 is intended for subtitles and works with the 16k engines
    for Mandarin. Ignored by fast recognition. 0 to 3.
    """
    filter_dirty: int | None = field(
        default=None, metadata=element("FilterDirty", SPEECH_FILTER, default="0")
    )
    """How to filter profanity: 0 keeps it, 1 removes it, 2 replaces it with `*`. 0 to 2. Default:
    `0`.
    """
    filter_modal: int | None = field(
        default=None, metadata=element("FilterModal", SPEECH_FILTER, default="0")
    )
    """How to filter filler words: 0 keeps them, 1 removes some, 2 removes all. 0 to 2. Default:
    `0`.
    """
    convert_num_mode: int | None = field(
        default=None, metadata=element("ConvertNumMode", NUMBER_CONVERSION)
    )
    """How to convert numbers. Fast recognition ignores 3. 0 to 3."""
    speaker_diarization: int | None = field(
        default=None, metadata=element("SpeakerDiarization", BINARY_FLAG, default="0")
    )
    """Whether to separate speakers. Works with single-channel recordings and the engines 8k_zh,
    16k_zh and 16k_zh_video. For phone calls, two-channel recordings are recommended instead. 0 to
    1. Default: `0`.
    """
    speaker_number: int | None = field(
        default=None, metadata=element("SpeakerNumber", SPEAKER_COUNT, default="0")
    )
    """The number of speakers to separate. Ignored by fast recognition. 0 to 10. Default: `0`."""
    filter_punc: int | None = field(
        default=None, metadata=element("FilterPunc", SPEECH_FILTER, default="0")
    )
    """How to filter punctuation: 0 keeps it, 1 removes it at the end of sentences, 2 removes all. 0
    to 2. Default: `0`.
    """
    output_file_type: SpeechOutputTypeValue | None = field(
        default=None, metadata=element("OutputFileType", SpeechOutputType, default="txt")
    )
    """The output file type. Fast recognition supports only txt. One of `txt`, `srt`. Default:
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
    """Whether fast recognition processes only the first channel. 0 to 1. Default: `1`."""
    word_info: int | None = field(
        default=None, metadata=element("WordInfo", SPEECH_FILTER, default="0")
    )
    """Whether fast recognition returns word times: 0 for no, 1 for yes, 2 for yes, with
    punctuation. 0 to 2. Default: `0`.
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
