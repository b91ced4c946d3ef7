# Generated from spec/common/media_job.xsd (031795d960c149e3).
# Do not edit: change the spec and run `make generate`.
"""`MediaJobDetail` and `MediaJobOptions`, and what they are made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal

from cloudinfinite.common.job import JOB_LEVEL, USER_DATA, JobState
from cloudinfinite.common.scalar import IDENTIFIER, OBJECT_KEY, TIMESTAMP
from cloudinfinite.settings.translation import (
    TranslationBasicType,
    TranslationLanguage,
    TranslationSourceType,
)
from cloudinfinite_runtime.codec.open_enum import OpenEnum, word
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from datetime import datetime

    from cloudinfinite.common.job import JobStateValue
    from cloudinfinite.results.dna_result import DnaResult
    from cloudinfinite.results.image_inspect_result import ImageInspectResult
    from cloudinfinite.results.media_info import MediaInfo
    from cloudinfinite.results.media_result import MediaResult
    from cloudinfinite.results.sound_hound_result import SoundHoundResult
    from cloudinfinite.results.speech_recognition_result import SpeechRecognitionResult
    from cloudinfinite.results.text_detection import ImageOcrDetection
    from cloudinfinite.results.translation_result import AiTranslateResult
    from cloudinfinite.results.video_target_rec_result import VideoTargetRecResult
    from cloudinfinite.results.vocal_score_result import VocalScoreResult
    from cloudinfinite.results.words_generalize_result import WordsGeneralizeResult
    from cloudinfinite.settings.dna_config import DnaConfig
    from cloudinfinite.settings.image_inspect import ImageInspect
    from cloudinfinite.settings.image_ocr import ImageOcr
    from cloudinfinite.settings.noise_reduction import NoiseReduction
    from cloudinfinite.settings.poster_production import PosterProduction
    from cloudinfinite.settings.snapshot import Snapshot
    from cloudinfinite.settings.speech_recognition import SpeechRecognition
    from cloudinfinite.settings.subtitles import Subtitles
    from cloudinfinite.settings.transcode import Transcode
    from cloudinfinite.settings.translation import (
        Translation,
        TranslationBasicTypeValue,
        TranslationLanguageValue,
        TranslationSourceTypeValue,
    )
    from cloudinfinite.settings.tts import TtsConfig, TtsTpl
    from cloudinfinite.settings.video_target_rec import VideoTargetRec
    from cloudinfinite.settings.vocal_score import VocalScore
    from cloudinfinite.settings.watermark import DigitalWatermark, RemoveWatermark, Watermark
    from cloudinfinite.settings.words_generalize import WordsGeneralize


class MediaJobTag(OpenEnum):
    """What a media job does."""

    MEDIA_INFO: ClassVar[MediaJobTag] = word("MediaInfo")
    """Inspects a media file."""
    TRANSCODE: ClassVar[MediaJobTag] = word("Transcode")
    """Transcodes audio and video."""
    SNAPSHOT: ClassVar[MediaJobTag] = word("Snapshot")
    """Captures frames."""
    ANIMATION: ClassVar[MediaJobTag] = word("Animation")
    """Converts video to an animated image."""
    CONCAT: ClassVar[MediaJobTag] = word("Concat")
    """Concatenates audio or video."""
    SMART_COVER: ClassVar[MediaJobTag] = word("SmartCover")
    """Picks a cover image."""
    VIDEO_MONTAGE: ClassVar[MediaJobTag] = word("VideoMontage")
    """Creates a highlight video."""
    VOICE_SEPARATE: ClassVar[MediaJobTag] = word("VoiceSeparate")
    """Separates voice from accompaniment."""
    VIDEO_PROCESS: ClassVar[MediaJobTag] = word("VideoProcess")
    """Enhances video."""
    SDR_TO_HDR: ClassVar[MediaJobTag] = word("SDRtoHDR")
    """Converts SDR to HDR."""
    SUPER_RESOLUTION: ClassVar[MediaJobTag] = word("SuperResolution")
    """Raises the resolution."""
    SEGMENT: ClassVar[MediaJobTag] = word("Segment")
    """Remuxes or cuts into segments."""
    STREAM_EXTRACT: ClassVar[MediaJobTag] = word("StreamExtract")
    """Extracts streams."""
    DIGITAL_WATERMARK: ClassVar[MediaJobTag] = word("DigitalWatermark")
    """Adds a digital watermark."""
    EXTRACT_DIGITAL_WATERMARK: ClassVar[MediaJobTag] = word("ExtractDigitalWatermark")
    """Reads a digital watermark."""
    VIDEO_TAG: ClassVar[MediaJobTag] = word("VideoTag")
    """Tags video."""
    QUALITY_ESTIMATE: ClassVar[MediaJobTag] = word("QualityEstimate")
    """Assesses the quality of video."""
    TTS: ClassVar[MediaJobTag] = word("Tts")
    """Converts text to speech."""
    NOISE_REDUCTION: ClassVar[MediaJobTag] = word("NoiseReduction")
    """Reduces noise."""
    PIC_PROCESS: ClassVar[MediaJobTag] = word("PicProcess")
    """Processes images."""
    SPEECH_RECOGNITION: ClassVar[MediaJobTag] = word("SpeechRecognition")
    """Recognises speech."""
    TRANSLATION: ClassVar[MediaJobTag] = word("Translation")
    """Translates a text."""
    WORDS_GENERALIZE: ClassVar[MediaJobTag] = word("WordsGeneralize")
    """Segments text into words."""
    SEGMENT_VIDEO_BODY: ClassVar[MediaJobTag] = word("SegmentVideoBody")
    """Cuts a person out of video."""
    VIDEO_TARGET_REC: ClassVar[MediaJobTag] = word("VideoTargetRec")
    """Detects people, faces, cars and pets in video."""
    VIDEO_ENHANCE: ClassVar[MediaJobTag] = word("VideoEnhance")
    """Enhances video with several methods."""
    SPLIT_VIDEO_PARTS: ClassVar[MediaJobTag] = word("SplitVideoParts")
    """Splits video into scenes."""
    POSTER_PRODUCTION: ClassVar[MediaJobTag] = word("PosterProduction")
    """Creates a poster."""
    SOUND_HOUND: ClassVar[MediaJobTag] = word("SoundHound")
    """Recognises a song."""
    VOCAL_SCORE: ClassVar[MediaJobTag] = word("VocalScore")
    """Scores singing."""
    DNA: ClassVar[MediaJobTag] = word("DNA")
    """Compares media with a library."""
    IMAGE_INSPECT: ClassVar[MediaJobTag] = word("ImageInspect")
    """Detects abnormal images."""
    IMAGE_OCR: ClassVar[MediaJobTag] = word("ImageOCR")
    """Reads the text in an image."""
    FILL_CONCAT: ClassVar[MediaJobTag] = word("FillConcat")
    """Concatenates media and fills the gaps."""
    VIDEO_SYNTHESIS: ClassVar[MediaJobTag] = word("VideoSynthesis")
    """Combines video and audio."""
    GENERATE_PLAY_LIST: ClassVar[MediaJobTag] = word("GeneratePlayList")
    """Creates a playlist."""
    WATERMARK: ClassVar[MediaJobTag] = word("Watermark")
    """Adds a visible watermark."""


MediaJobTagValue = MediaJobTag | Literal[
    "MediaInfo", "Transcode", "Snapshot", "Animation", "Concat", "SmartCover", "VideoMontage",
    "VoiceSeparate", "VideoProcess", "SDRtoHDR", "SuperResolution", "Segment", "StreamExtract",
    "DigitalWatermark", "ExtractDigitalWatermark", "VideoTag", "QualityEstimate", "Tts",
    "NoiseReduction", "PicProcess", "SpeechRecognition", "Translation", "WordsGeneralize",
    "SegmentVideoBody", "VideoTargetRec", "VideoEnhance", "SplitVideoParts", "PosterProduction",
    "SoundHound", "VocalScore", "DNA", "ImageInspect", "ImageOCR", "FillConcat", "VideoSynthesis",
    "GeneratePlayList", "Watermark"
]  # fmt: skip
"""A word of `MediaJobTag`: a member, or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class CosHeader(BaseRecord):
    """A header of an upload."""

    key: str | None = field(default=None, metadata=element("Key", ANY_TEXT))
    """Its name."""
    value: str | None = field(default=None, metadata=element("Value", ANY_TEXT))
    """Its value."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaJobInput(BaseRecord):
    """The object that a media job processes, as a response names it."""

    region: str | None = field(default=None, metadata=element("Region", ANY_TEXT))
    """The bucket's region."""
    bucket_id: str | None = field(default=None, metadata=element("BucketId", ANY_TEXT))
    """The bucket's full name."""
    bucket: str | None = field(default=None, metadata=element("Bucket", ANY_TEXT))
    """The bucket's full name, under the name printed on the pages; no sample has it."""
    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The key of the object. Not empty."""
    url: str | None = field(
        default=None, metadata=element("Url", ANY_TEXT, when=("Tag", ("SpeechRecognition",)))
    )
    """The address of the file, where it is not in the bucket. Only where `Tag` is
    `SpeechRecognition`.
    """
    lang: TranslationLanguageValue | None = field(
        default=None, metadata=element("Lang", TranslationLanguage, when=("Tag", ("Translation",)))
    )
    """The language of the file. A word of `TranslationLanguage`. Only where `Tag` is
    `Translation`.
    """
    type: TranslationSourceTypeValue | None = field(
        default=None,
        metadata=element("Type", TranslationSourceType, when=("Tag", ("Translation",))),
    )
    """The type of the file. A word of `TranslationSourceType`. Only where `Tag` is
    `Translation`.
    """
    basic_type: TranslationBasicTypeValue | None = field(
        default=None,
        metadata=element("BasicType", TranslationBasicType, when=("Tag", ("Translation",))),
    )
    """What the file was made from. One of `docx`, `pptx`, `txt`. Only where `Tag` is
    `Translation`.
    """
    cos_headers: list[CosHeader] = field(
        default_factory=list, metadata=element("CosHeaders", CosHeader, many=True)
    )
    """Headers of the upload, if a workflow created the job; in callbacks only."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaJobWorkflow(BaseRecord):
    """The workflow run that created a job."""

    run_id: str | None = field(default=None, metadata=element("RunId", IDENTIFIER))
    """The id of the run. Not empty."""
    workflow_id: str | None = field(default=None, metadata=element("WorkflowId", IDENTIFIER))
    """The id of the workflow. Not empty."""
    workflow_name: str | None = field(default=None, metadata=element("WorkflowName", ANY_TEXT))
    """The name of the workflow."""
    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """The name of the node in the workflow."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaJobOutput(BaseRecord):
    """Where a media job writes, as in the request."""

    region: str | None = field(default=None, metadata=element("Region", ANY_TEXT))
    """The bucket's region."""
    bucket: str | None = field(default=None, metadata=element("Bucket", ANY_TEXT))
    """The bucket's full name."""
    object: str | None = field(default=None, metadata=element("Object", ANY_TEXT))
    """The key, or the pattern of the keys."""
    sprite_object: str | None = field(
        default=None, metadata=element("SpriteObject", ANY_TEXT, when=("Tag", ("Snapshot",)))
    )
    """The pattern of the keys of sprites. Only where `Tag` is `Snapshot`."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaJobOperation(BaseRecord):
    """The settings of a media job and, once it has ended, its result."""

    template_id: str | None = field(
        default=None,
        metadata=element(
            "TemplateId",
            IDENTIFIER,
            when=(
                "Tag",
                (
                    "Transcode",
                    "Snapshot",
                    "Animation",
                    "Concat",
                    "SmartCover",
                    "VideoMontage",
                    "VoiceSeparate",
                    "VideoProcess",
                    "SuperResolution",
                    "Tts",
                    "NoiseReduction",
                    "PicProcess",
                    "SpeechRecognition",
                    "VideoTargetRec",
                    "VideoEnhance",
                    "ImageOCR",
                ),
            ),
        ),
    )
    """The template that it used. Not empty. Only where `Tag` is `Transcode`, `Snapshot`,
    `Animation`, `Concat`, `SmartCover`, `VideoMontage`, `VoiceSeparate`, `VideoProcess`,
    `SuperResolution`, `Tts`, `NoiseReduction`, `PicProcess`, `SpeechRecognition`, `VideoTargetRec`,
    `VideoEnhance` or `ImageOCR`.
    """
    template_name: str | None = field(
        default=None,
        metadata=element(
            "TemplateName",
            ANY_TEXT,
            when=(
                "Tag",
                (
                    "Transcode",
                    "Snapshot",
                    "Animation",
                    "Concat",
                    "SmartCover",
                    "VideoMontage",
                    "VoiceSeparate",
                    "VideoProcess",
                    "SuperResolution",
                    "Tts",
                    "NoiseReduction",
                    "PicProcess",
                    "SpeechRecognition",
                    "VideoTargetRec",
                    "VideoEnhance",
                    "ImageOCR",
                ),
            ),
        ),
    )
    """The name of that template. Only where `Tag` is `Transcode`, `Snapshot`, `Animation`,
    `Concat`, `SmartCover`, `VideoMontage`, `VoiceSeparate`, `VideoProcess`, `SuperResolution`,
    `Tts`, `NoiseReduction`, `PicProcess`, `SpeechRecognition`, `VideoTargetRec`, `VideoEnhance` or
    `ImageOCR`.
    """
    transcode: Transcode | None = field(
        default=None,
        metadata=element(
            "Transcode",
            "..settings.transcode:Transcode",
            when=(
                "Tag",
                (
                    "Transcode",
                    "VideoProcess",
                    "SDRtoHDR",
                    "SuperResolution",
                    "VideoSynthesis",
                    "GeneratePlayList",
                ),
            ),
        ),
    )
    """The transcoding settings. Only where `Tag` is `Transcode`, `VideoProcess`, `SDRtoHDR`,
    `SuperResolution`, `VideoSynthesis` or `GeneratePlayList`.
    """
    snapshot: Snapshot | None = field(
        default=None,
        metadata=element("Snapshot", "..settings.snapshot:Snapshot", when=("Tag", ("Snapshot",))),
    )
    """The frames that it captures. Only where `Tag` is `Snapshot`."""
    watermark_template_id: list[str] = field(
        default_factory=list,
        metadata=element(
            "WatermarkTemplateId",
            IDENTIFIER,
            many=True,
            when=(
                "Tag",
                ("Transcode", "VideoProcess", "SDRtoHDR", "SuperResolution", "GeneratePlayList"),
            ),
        ),
    )
    """The watermark templates. Not empty. Only where `Tag` is `Transcode`, `VideoProcess`,
    `SDRtoHDR`, `SuperResolution` or `GeneratePlayList`.
    """
    watermark: list[Watermark] = field(
        default_factory=list,
        metadata=element(
            "Watermark",
            "..settings.watermark:Watermark",
            many=True,
            when=(
                "Tag",
                (
                    "Transcode",
                    "VideoProcess",
                    "SDRtoHDR",
                    "SuperResolution",
                    "VideoSynthesis",
                    "GeneratePlayList",
                    "Watermark",
                ),
            ),
        ),
    )
    """The watermarks. Only where `Tag` is `Transcode`, `VideoProcess`, `SDRtoHDR`,
    `SuperResolution`, `VideoSynthesis`, `GeneratePlayList` or `Watermark`.
    """
    remove_watermark: RemoveWatermark | None = field(
        default=None,
        metadata=element(
            "RemoveWatermark", "..settings.watermark:RemoveWatermark", when=("Tag", ("Transcode",))
        ),
    )
    """Where it removes a watermark. Only where `Tag` is `Transcode`."""
    digital_watermark: DigitalWatermark | None = field(
        default=None,
        metadata=element(
            "DigitalWatermark",
            "..settings.watermark:DigitalWatermark",
            when=("Tag", ("Transcode", "VideoProcess", "SuperResolution", "DigitalWatermark")),
        ),
    )
    """The digital watermark, and whether it was added. Only where `Tag` is `Transcode`,
    `VideoProcess`, `SuperResolution` or `DigitalWatermark`.
    """
    subtitles: Subtitles | None = field(
        default=None,
        metadata=element(
            "Subtitles", "..settings.subtitles:Subtitles", when=("Tag", ("Transcode",))
        ),
    )
    """The subtitles. Only where `Tag` is `Transcode`."""
    free_transcode: bool | None = field(
        default=None, metadata=element("FreeTranscode", ANY_BOOLEAN, when=("Tag", ("Transcode",)))
    )
    """Whether transcoding is free of charge. Only where `Tag` is `Transcode`."""
    snapshot_prefix: str | None = field(
        default=None, metadata=element("SnapshotPrefix", ANY_TEXT, when=("Tag", ("Snapshot",)))
    )
    """The prefix of the keys of its frames. Only where `Tag` is `Snapshot`."""
    custom_id: str | None = field(
        default=None, metadata=element("CustomId", ANY_TEXT, when=("Tag", ("Transcode",)))
    )
    """An id of your choice. Only where `Tag` is `Transcode`."""
    output: MediaJobOutput | None = field(
        default=None,
        metadata=element(
            "Output",
            MediaJobOutput,
            when=(
                "Tag",
                (
                    "Transcode",
                    "Snapshot",
                    "Animation",
                    "Concat",
                    "SmartCover",
                    "VideoMontage",
                    "VoiceSeparate",
                    "VideoProcess",
                    "SDRtoHDR",
                    "SuperResolution",
                    "Segment",
                    "StreamExtract",
                    "DigitalWatermark",
                    "Tts",
                    "NoiseReduction",
                    "PicProcess",
                    "SpeechRecognition",
                    "Translation",
                    "WordsGeneralize",
                    "SegmentVideoBody",
                    "VideoTargetRec",
                    "VideoEnhance",
                    "PosterProduction",
                    "FillConcat",
                    "VideoSynthesis",
                    "GeneratePlayList",
                    "Watermark",
                ),
            ),
        ),
    )
    """Where it writes. Only where `Tag` is `Transcode`, `Snapshot`, `Animation`, `Concat`,
    `SmartCover`, `VideoMontage`, `VoiceSeparate`, `VideoProcess`, `SDRtoHDR`, `SuperResolution`,
    `Segment`, `StreamExtract`, `DigitalWatermark`, `Tts`, `NoiseReduction`, `PicProcess`,
    `SpeechRecognition`, `Translation`, `WordsGeneralize`, `SegmentVideoBody`, `VideoTargetRec`,
    `VideoEnhance`, `PosterProduction`, `FillConcat`, `VideoSynthesis`, `GeneratePlayList` or
    `Watermark`.
    """
    media_result: MediaResult | None = field(
        default=None,
        metadata=element(
            "MediaResult",
            "..results.media_result:MediaResult",
            when=(
                "Tag",
                (
                    "Transcode",
                    "Snapshot",
                    "Animation",
                    "Concat",
                    "SmartCover",
                    "VideoMontage",
                    "VoiceSeparate",
                    "VideoProcess",
                    "SDRtoHDR",
                    "SuperResolution",
                    "Segment",
                    "StreamExtract",
                    "DigitalWatermark",
                    "Tts",
                    "NoiseReduction",
                    "SegmentVideoBody",
                    "VideoTargetRec",
                    "VideoEnhance",
                    "PosterProduction",
                    "GeneratePlayList",
                ),
            ),
        ),
    )
    """The files that it wrote; absent until the job has ended. Only where `Tag` is `Transcode`,
    `Snapshot`, `Animation`, `Concat`, `SmartCover`, `VideoMontage`, `VoiceSeparate`,
    `VideoProcess`, `SDRtoHDR`, `SuperResolution`, `Segment`, `StreamExtract`, `DigitalWatermark`,
    `Tts`, `NoiseReduction`, `SegmentVideoBody`, `VideoTargetRec`, `VideoEnhance`,
    `PosterProduction` or `GeneratePlayList`.
    """
    media_info: MediaInfo | None = field(
        default=None,
        metadata=element(
            "MediaInfo",
            "..results.media_info:MediaInfo",
            when=(
                "Tag",
                (
                    "MediaInfo",
                    "Transcode",
                    "Animation",
                    "Concat",
                    "VideoMontage",
                    "VoiceSeparate",
                    "VideoProcess",
                    "SDRtoHDR",
                    "SuperResolution",
                    "Segment",
                    "Tts",
                ),
            ),
        ),
    )
    """What was found out about the source or the output; absent until the job has ended. Only where
    `Tag` is `MediaInfo`, `Transcode`, `Animation`, `Concat`, `VideoMontage`, `VoiceSeparate`,
    `VideoProcess`, `SDRtoHDR`, `SuperResolution`, `Segment` or `Tts`.
    """
    tts_tpl: TtsTpl | None = field(
        default=None, metadata=element("TtsTpl", "..settings.tts:TtsTpl", when=("Tag", ("Tts",)))
    )
    """How the text is spoken. Only where `Tag` is `Tts`."""
    tts_config: TtsConfig | None = field(
        default=None,
        metadata=element("TtsConfig", "..settings.tts:TtsConfig", when=("Tag", ("Tts",))),
    )
    """The text that is spoken. Only where `Tag` is `Tts`."""
    noise_reduction: NoiseReduction | None = field(
        default=None,
        metadata=element(
            "NoiseReduction",
            "..settings.noise_reduction:NoiseReduction",
            when=("Tag", ("NoiseReduction",)),
        ),
    )
    """How noise is reduced. Only where `Tag` is `NoiseReduction`."""
    speech_recognition: SpeechRecognition | None = field(
        default=None,
        metadata=element(
            "SpeechRecognition",
            "..settings.speech_recognition:SpeechRecognition",
            when=("Tag", ("SpeechRecognition",)),
        ),
    )
    """How speech is recognised. Only where `Tag` is `SpeechRecognition`."""
    speech_recognition_result: SpeechRecognitionResult | None = field(
        default=None,
        metadata=element(
            "SpeechRecognitionResult",
            "..results.speech_recognition_result:SpeechRecognitionResult",
            when=("Tag", ("SpeechRecognition",)),
        ),
    )
    """What was said; absent until the job has ended. Only where `Tag` is `SpeechRecognition`."""
    translation: Translation | None = field(
        default=None,
        metadata=element(
            "Translation", "..settings.translation:Translation", when=("Tag", ("Translation",))
        ),
    )
    """What the file is translated to. Only where `Tag` is `Translation`."""
    ai_translate_result: AiTranslateResult | None = field(
        default=None,
        metadata=element(
            "AITranslateResult",
            "..results.translation_result:AiTranslateResult",
            when=("Tag", ("Translation",)),
        ),
    )
    """The translation, where no file was written. Only where `Tag` is `Translation`."""
    no_need_output: bool | None = field(
        default=None, metadata=element("NoNeedOutput", ANY_BOOLEAN, when=("Tag", ("Translation",)))
    )
    """Whether no file is written. Only where `Tag` is `Translation`."""
    words_generalize: WordsGeneralize | None = field(
        default=None,
        metadata=element(
            "WordsGeneralize",
            "..settings.words_generalize:WordsGeneralize",
            when=("Tag", ("WordsGeneralize",)),
        ),
    )
    """How the text is cut into words. Only where `Tag` is `WordsGeneralize`."""
    words_generalize_result: WordsGeneralizeResult | None = field(
        default=None,
        metadata=element(
            "WordsGeneralizeResult",
            "..results.words_generalize_result:WordsGeneralizeResult",
            when=("Tag", ("WordsGeneralize",)),
        ),
    )
    """The words; absent until the job has ended. Only where `Tag` is `WordsGeneralize`."""
    video_target_rec: VideoTargetRec | None = field(
        default=None,
        metadata=element(
            "VideoTargetRec",
            "..settings.video_target_rec:VideoTargetRec",
            when=("Tag", ("VideoTargetRec",)),
        ),
    )
    """What is looked for in the video. Only where `Tag` is `VideoTargetRec`."""
    video_target_rec_result: VideoTargetRecResult | None = field(
        default=None,
        metadata=element(
            "VideoTargetRecResult",
            "..results.video_target_rec_result:VideoTargetRecResult",
            when=("Tag", ("VideoTargetRec",)),
        ),
    )
    """What was found in the video; absent until the job has ended. Only where `Tag` is
    `VideoTargetRec`.
    """
    poster_production: PosterProduction | None = field(
        default=None,
        metadata=element(
            "PosterProduction",
            "..settings.poster_production:PosterProduction",
            when=("Tag", ("PosterProduction",)),
        ),
    )
    """How the poster is made. Only where `Tag` is `PosterProduction`."""
    sound_hound_result: SoundHoundResult | None = field(
        default=None,
        metadata=element(
            "SoundHoundResult",
            "..results.sound_hound_result:SoundHoundResult",
            when=("Tag", ("SoundHound",)),
        ),
    )
    """The songs that it may be; absent until the job has ended. Only where `Tag` is
    `SoundHound`.
    """
    vocal_score: VocalScore | None = field(
        default=None,
        metadata=element(
            "VocalScore", "..settings.vocal_score:VocalScore", when=("Tag", ("VocalScore",))
        ),
    )
    """How the singing is scored. Only where `Tag` is `VocalScore`."""
    vocal_score_result: VocalScoreResult | None = field(
        default=None,
        metadata=element(
            "VocalScoreResult",
            "..results.vocal_score_result:VocalScoreResult",
            when=("Tag", ("VocalScore",)),
        ),
    )
    """The scores; absent until the job has ended. Only where `Tag` is `VocalScore`."""
    dna_config: DnaConfig | None = field(
        default=None,
        metadata=element("DnaConfig", "..settings.dna_config:DnaConfig", when=("Tag", ("DNA",))),
    )
    """What is done with the fingerprint. Only where `Tag` is `DNA`."""
    dna_result: DnaResult | None = field(
        default=None,
        metadata=element("DnaResult", "..results.dna_result:DnaResult", when=("Tag", ("DNA",))),
    )
    """What the fingerprint says; absent until the job has ended. Only where `Tag` is `DNA`."""
    image_inspect: ImageInspect | None = field(
        default=None,
        metadata=element(
            "ImageInspect", "..settings.image_inspect:ImageInspect", when=("Tag", ("ImageInspect",))
        ),
    )
    """What happens to the image if something is hidden in it. Only where `Tag` is
    `ImageInspect`.
    """
    image_inspect_result: ImageInspectResult | None = field(
        default=None,
        metadata=element(
            "ImageInspectResult",
            "..results.image_inspect_result:ImageInspectResult",
            when=("Tag", ("ImageInspect",)),
        ),
    )
    """What is hidden in the image; absent until the job has ended. Only where `Tag` is
    `ImageInspect`.
    """
    image_ocr: ImageOcr | None = field(
        default=None,
        metadata=element("ImageOCR", "..settings.image_ocr:ImageOcr", when=("Tag", ("ImageOCR",))),
    )
    """How the text in the image is recognised. Only where `Tag` is `ImageOCR`."""
    detection: ImageOcrDetection | None = field(
        default=None,
        metadata=element(
            "Detection", "..results.text_detection:ImageOcrDetection", when=("Tag", ("ImageOCR",))
        ),
    )
    """The text in the image; absent until the job has ended. Only where `Tag` is `ImageOCR`."""
    user_data: str | None = field(default=None, metadata=element("UserData", USER_DATA))
    """The text given in the request. At most 1024 characters: printable ASCII."""
    job_level: int | None = field(default=None, metadata=element("JobLevel", JOB_LEVEL))
    """The job's priority. 0 to 2."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaJobDetail(BaseRecord):
    """A media job."""

    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """The error code of a failed job. The pages say that other jobs have none, but they often have
    `Success`, so check State.
    """
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """Why the job failed."""
    job_id: str = field(metadata=element("JobId", IDENTIFIER, always=True))
    """The id of the job. Not empty."""
    state: JobStateValue = field(metadata=element("State", JobState, always=True))
    """The state of the job. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`,
    `Cancel`.
    """
    creation_time: datetime | None = field(
        default=None, metadata=element("CreationTime", TIMESTAMP)
    )
    """When it was created."""
    end_time: datetime | None = field(default=None, metadata=element("EndTime", TIMESTAMP))
    """When it ended; absent until then."""
    queue_id: str | None = field(default=None, metadata=element("QueueId", IDENTIFIER))
    """The queue that it waits in. Not empty."""
    tag: MediaJobTagValue | None = field(default=None, metadata=element("Tag", MediaJobTag))
    """What the job does. A word of `MediaJobTag`."""
    start_time: datetime | None = field(default=None, metadata=element("StartTime", TIMESTAMP))
    """When it started to run; absent until then."""
    progress: int | None = field(default=None, metadata=element("Progress", ANY_INTEGER))
    """The progress, in percent."""
    input: MediaJobInput | None = field(default=None, metadata=element("Input", MediaJobInput))
    """The object that it processes."""
    workflow: MediaJobWorkflow | None = field(
        default=None, metadata=element("Workflow", MediaJobWorkflow)
    )
    """The workflow run that created it; in callbacks only."""
    operation: MediaJobOperation | None = field(
        default=None, metadata=element("Operation", MediaJobOperation)
    )
    """Its settings and, once it has ended, its result."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaJobOptions(BaseRecord):
    """Settings shared by jobs of every Tag."""

    user_data: str | None = field(default=None, metadata=element("UserData", USER_DATA))
    """Any text; returned in the job's details and callback. At most 1024 characters: printable
    ASCII.
    """
    job_level: int | None = field(
        default=None, metadata=element("JobLevel", JOB_LEVEL, default="0")
    )
    """The job's priority in its queue. 0 to 2. Default: `0`."""
