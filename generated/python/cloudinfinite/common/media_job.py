# Generated from spec/common/media_job.xsd (328b5b475892cfe4).
# Do not edit: change the spec and run `make generate`.
"""`CallbackJob`, `MediaJobOptions` and `MediaJobDetail`, and their parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal

from cloudinfinite.common.job import JOB_LEVEL, USER_DATA, JobState
from cloudinfinite.common.scalar import IDENTIFIER, OBJECT_KEY, TIMESTAMP
from cloudinfinite.settings.callback import CallBackFormat
from cloudinfinite.settings.translation import (
    TranslationBasicType,
    TranslationLanguage,
    TranslationSourceType,
)
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from datetime import datetime

    from cloudinfinite.common.job import JobStateValue
    from cloudinfinite.results.dna_result import DnaResult
    from cloudinfinite.results.image_inspect_result import ImageInspectResult
    from cloudinfinite.results.media_info import MediaInfo
    from cloudinfinite.results.media_result import MediaResult
    from cloudinfinite.results.pic_process_result import PicProcessResult
    from cloudinfinite.results.quality_estimate import QualityEstimate
    from cloudinfinite.results.sound_hound_result import SoundHoundResult
    from cloudinfinite.results.speech_recognition_result import SpeechRecognitionResult
    from cloudinfinite.results.split_video_info_result import SplitVideoInfoResult
    from cloudinfinite.results.text_detection import ImageOcrDetection
    from cloudinfinite.results.translation_result import AiTranslateResult
    from cloudinfinite.results.video_tag_result import VideoTagResult
    from cloudinfinite.results.video_target_rec_result import VideoTargetRecResult
    from cloudinfinite.results.vocal_score_result import VocalScoreResult
    from cloudinfinite.results.words_generalize_result import WordsGeneralizeResult
    from cloudinfinite.settings.animation import Animation
    from cloudinfinite.settings.callback import CallBackFormatValue
    from cloudinfinite.settings.concat_template import ConcatTemplate
    from cloudinfinite.settings.dna_config import DnaConfig
    from cloudinfinite.settings.extract_digital_watermark import ExtractDigitalWatermark
    from cloudinfinite.settings.fill_concat import FillConcat
    from cloudinfinite.settings.image_inspect import ImageInspect
    from cloudinfinite.settings.image_ocr import ImageOcr
    from cloudinfinite.settings.noise_reduction import NoiseReduction
    from cloudinfinite.settings.pic_process import PicProcess
    from cloudinfinite.settings.poster_production import PosterProduction
    from cloudinfinite.settings.quality_estimate_config import QualityEstimateConfig
    from cloudinfinite.settings.sdr_to_hdr import SdrToHdr
    from cloudinfinite.settings.segment import Segment
    from cloudinfinite.settings.segment_video_body import SegmentVideoBody
    from cloudinfinite.settings.smart_cover import SmartCover
    from cloudinfinite.settings.snapshot import Snapshot
    from cloudinfinite.settings.speech_recognition import SpeechRecognition
    from cloudinfinite.settings.split_video_parts import SplitVideoParts
    from cloudinfinite.settings.stream_extract import StreamExtract
    from cloudinfinite.settings.subtitles import Subtitles
    from cloudinfinite.settings.super_resolution import SuperResolution
    from cloudinfinite.settings.transcode import Transcode
    from cloudinfinite.settings.translation import (
        Translation,
        TranslationBasicTypeValue,
        TranslationLanguageValue,
        TranslationSourceTypeValue,
    )
    from cloudinfinite.settings.tts import TtsConfig, TtsTpl
    from cloudinfinite.settings.video_enhance import VideoEnhance
    from cloudinfinite.settings.video_montage import VideoMontage
    from cloudinfinite.settings.video_process import VideoProcess
    from cloudinfinite.settings.video_synthesis import VideoSynthesis
    from cloudinfinite.settings.video_tag import VideoTag
    from cloudinfinite.settings.video_target_rec import VideoTargetRec
    from cloudinfinite.settings.vocal_score import VocalScore
    from cloudinfinite.settings.voice_separate import VoiceSeparate
    from cloudinfinite.settings.watermark import DigitalWatermark, RemoveWatermark, Watermark
    from cloudinfinite.settings.words_generalize import WordsGeneralize


class MediaJobTag(OpenEnum):
    """A kind of media job."""

    MEDIA_INFO: ClassVar[MediaJobTag] = word("MediaInfo")
    """Gets information about a media file."""
    TRANSCODE: ClassVar[MediaJobTag] = word("Transcode")
    """Transcodes audio and video."""
    SNAPSHOT: ClassVar[MediaJobTag] = word("Snapshot")
    """Captures frames."""
    ANIMATION: ClassVar[MediaJobTag] = word("Animation")
    """Converts video to an animated image."""
    CONCAT: ClassVar[MediaJobTag] = word("Concat")
    """Concatenates audio or video."""
    SMART_COVER: ClassVar[MediaJobTag] = word("SmartCover")
    """Selects cover images."""
    VIDEO_MONTAGE: ClassVar[MediaJobTag] = word("VideoMontage")
    """Creates a highlight video."""
    VOICE_SEPARATE: ClassVar[MediaJobTag] = word("VoiceSeparate")
    """Separates vocals from accompaniment."""
    VIDEO_PROCESS: ClassVar[MediaJobTag] = word("VideoProcess")
    """Enhances video."""
    SDR_TO_HDR: ClassVar[MediaJobTag] = word("SDRtoHDR")
    """Converts SDR to HDR."""
    SUPER_RESOLUTION: ClassVar[MediaJobTag] = word("SuperResolution")
    """Raises the resolution."""
    SEGMENT: ClassVar[MediaJobTag] = word("Segment")
    """Remuxes media or splits it into segments."""
    STREAM_EXTRACT: ClassVar[MediaJobTag] = word("StreamExtract")
    """Extracts streams."""
    DIGITAL_WATERMARK: ClassVar[MediaJobTag] = word("DigitalWatermark")
    """Adds a digital watermark."""
    EXTRACT_DIGITAL_WATERMARK: ClassVar[MediaJobTag] = word("ExtractDigitalWatermark")
    """Extracts a digital watermark."""
    VIDEO_TAG: ClassVar[MediaJobTag] = word("VideoTag")
    """Tags video."""
    QUALITY_ESTIMATE: ClassVar[MediaJobTag] = word("QualityEstimate")
    """Assesses video quality."""
    TTS: ClassVar[MediaJobTag] = word("Tts")
    """Converts text to speech."""
    NOISE_REDUCTION: ClassVar[MediaJobTag] = word("NoiseReduction")
    """Reduces audio noise."""
    PIC_PROCESS: ClassVar[MediaJobTag] = word("PicProcess")
    """Processes images."""
    SPEECH_RECOGNITION: ClassVar[MediaJobTag] = word("SpeechRecognition")
    """Recognises speech."""
    TRANSLATION: ClassVar[MediaJobTag] = word("Translation")
    """Translates text."""
    WORDS_GENERALIZE: ClassVar[MediaJobTag] = word("WordsGeneralize")
    """Segments text into words."""
    SEGMENT_VIDEO_BODY: ClassVar[MediaJobTag] = word("SegmentVideoBody")
    """Cuts a person out of video."""
    VIDEO_TARGET_REC: ClassVar[MediaJobTag] = word("VideoTargetRec")
    """Detects people, faces, cars and pets in video."""
    VIDEO_ENHANCE: ClassVar[MediaJobTag] = word("VideoEnhance")
    """Enhances video in several ways at once."""
    SPLIT_VIDEO_PARTS: ClassVar[MediaJobTag] = word("SplitVideoParts")
    """Splits video into scenes."""
    POSTER_PRODUCTION: ClassVar[MediaJobTag] = word("PosterProduction")
    """Creates posters."""
    SOUND_HOUND: ClassVar[MediaJobTag] = word("SoundHound")
    """Recognises a song."""
    VOCAL_SCORE: ClassVar[MediaJobTag] = word("VocalScore")
    """Scores a singing performance."""
    DNA: ClassVar[MediaJobTag] = word("DNA")
    """Compares media fingerprints with a library."""
    IMAGE_INSPECT: ClassVar[MediaJobTag] = word("ImageInspect")
    """Detects images with hidden data."""
    IMAGE_OCR: ClassVar[MediaJobTag] = word("ImageOCR")
    """Recognises text in an image."""
    FILL_CONCAT: ClassVar[MediaJobTag] = word("FillConcat")
    """Concatenates media, with gaps in between."""
    VIDEO_SYNTHESIS: ClassVar[MediaJobTag] = word("VideoSynthesis")
    """Combines several videos into one picture."""
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
"""A value of `MediaJobTag`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class CosHeader(BaseRecord):
    """An upload header."""

    key: str | None = field(default=None, metadata=element("Key", ANY_TEXT))
    """The name of the header."""
    value: str | None = field(default=None, metadata=element("Value", ANY_TEXT))
    """The value of the header."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaJobInput(BaseRecord):
    """The input of a media job, as returned in responses."""

    region: str | None = field(default=None, metadata=element("Region", ANY_TEXT))
    """The region of the bucket."""
    bucket_id: str | None = field(default=None, metadata=element("BucketId", ANY_TEXT))
    """The full name of the bucket."""
    bucket: str | None = field(default=None, metadata=element("Bucket", ANY_TEXT))
    """The full name of the bucket, under the documented name; no sample has it."""
    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The key of the object. Not empty."""
    url: str | None = field(
        default=None, metadata=element("Url", ANY_TEXT, when=("Tag", ("SpeechRecognition",)))
    )
    """The address of the file, if it is not in the bucket. Only if `Tag` is `SpeechRecognition`."""
    lang: TranslationLanguageValue | None = field(
        default=None, metadata=element("Lang", TranslationLanguage, when=("Tag", ("Translation",)))
    )
    """The language of the file. One of the values of `TranslationLanguage`. Only if `Tag` is
    `Translation`.
    """
    type: TranslationSourceTypeValue | None = field(
        default=None,
        metadata=element("Type", TranslationSourceType, when=("Tag", ("Translation",))),
    )
    """The type of the file. One of the values of `TranslationSourceType`. Only if `Tag` is
    `Translation`.
    """
    basic_type: TranslationBasicTypeValue | None = field(
        default=None,
        metadata=element("BasicType", TranslationBasicType, when=("Tag", ("Translation",))),
    )
    """The type of the file that the input was created from. One of `docx`, `pptx`, `txt`. Only if
    `Tag` is `Translation`.
    """
    cos_headers: list[CosHeader] = field(
        default_factory=list, metadata=element("CosHeaders", CosHeader, many=True)
    )
    """The headers of the upload, if a workflow created the job; returned in callbacks only."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaJobWorkflow(BaseRecord):
    """The workflow run that created a job."""

    run_id: str | None = field(default=None, metadata=element("RunId", IDENTIFIER))
    """The ID of the workflow run. Not empty."""
    workflow_id: str | None = field(default=None, metadata=element("WorkflowId", IDENTIFIER))
    """The ID of the workflow. Not empty."""
    workflow_name: str | None = field(default=None, metadata=element("WorkflowName", ANY_TEXT))
    """The name of the workflow."""
    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """The name of the node in the workflow."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaJobOutput(BaseRecord):
    """The output location of a media job, as given in the request."""

    region: str | None = field(default=None, metadata=element("Region", ANY_TEXT))
    """The region of the bucket."""
    bucket: str | None = field(default=None, metadata=element("Bucket", ANY_TEXT))
    """The full name of the bucket."""
    object: str | None = field(default=None, metadata=element("Object", ANY_TEXT))
    """The object key, or the key pattern for several files."""
    sprite_object: str | None = field(
        default=None, metadata=element("SpriteObject", ANY_TEXT, when=("Tag", ("Snapshot",)))
    )
    """The key pattern of the sprites. Only if `Tag` is `Snapshot`."""
    au_object: str | None = field(
        default=None, metadata=element("AuObject", ANY_TEXT, when=("Tag", ("VoiceSeparate",)))
    )
    """The key of the vocals. Only if `Tag` is `VoiceSeparate`."""
    bass_object: str | None = field(
        default=None, metadata=element("BassObject", ANY_TEXT, when=("Tag", ("VoiceSeparate",)))
    )
    """The key of the bass. Only if `Tag` is `VoiceSeparate`."""
    drum_object: str | None = field(
        default=None, metadata=element("DrumObject", ANY_TEXT, when=("Tag", ("VoiceSeparate",)))
    )
    """The key of the drums. Only if `Tag` is `VoiceSeparate`."""
    stream_extract: list[StreamExtract] = field(
        default_factory=list,
        metadata=element(
            "StreamExtract",
            "..settings.stream_extract:StreamExtract",
            many=True,
            when=("Tag", ("StreamExtract",)),
        ),
    )
    """The streams to extract. Only if `Tag` is `StreamExtract`."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaJobOperation(BaseRecord):
    """The settings of a media job and, once it has ended, its result."""

    tag: MediaJobTagValue | None = field(default=None, metadata=element("Tag", MediaJobTag))
    """The kind of job, if several jobs were created at once. One of the values of `MediaJobTag`."""
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
    """The template that the job used. Not empty. Only if `tag` is `Transcode`, `Snapshot`,
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
    """The name of the template. Only if `tag` is `Transcode`, `Snapshot`, `Animation`, `Concat`,
    `SmartCover`, `VideoMontage`, `VoiceSeparate`, `VideoProcess`, `SuperResolution`, `Tts`,
    `NoiseReduction`, `PicProcess`, `SpeechRecognition`, `VideoTargetRec`, `VideoEnhance` or
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
    """The transcoding settings. Only if `tag` is `Transcode`, `VideoProcess`, `SDRtoHDR`,
    `SuperResolution`, `VideoSynthesis` or `GeneratePlayList`.
    """
    snapshot: Snapshot | None = field(
        default=None,
        metadata=element("Snapshot", "..settings.snapshot:Snapshot", when=("Tag", ("Snapshot",))),
    )
    """The frames to capture, and the image settings. Only if `tag` is `Snapshot`."""
    animation: Animation | None = field(
        default=None,
        metadata=element(
            "Animation", "..settings.animation:Animation", when=("Tag", ("Animation",))
        ),
    )
    """The animated image settings. Only if `tag` is `Animation`."""
    concat_template: ConcatTemplate | None = field(
        default=None,
        metadata=element(
            "ConcatTemplate", "..settings.concat_template:ConcatTemplate", when=("Tag", ("Concat",))
        ),
    )
    """The media to concatenate, and the output settings. Only if `tag` is `Concat`."""
    smart_cover: SmartCover | None = field(
        default=None,
        metadata=element(
            "SmartCover", "..settings.smart_cover:SmartCover", when=("Tag", ("SmartCover",))
        ),
    )
    """The cover image settings. Only if `tag` is `SmartCover`."""
    video_montage: VideoMontage | None = field(
        default=None,
        metadata=element(
            "VideoMontage", "..settings.video_montage:VideoMontage", when=("Tag", ("VideoMontage",))
        ),
    )
    """The settings of the highlight video. Only if `tag` is `VideoMontage`."""
    voice_separate: VoiceSeparate | None = field(
        default=None,
        metadata=element(
            "VoiceSeparate",
            "..settings.voice_separate:VoiceSeparate",
            when=("Tag", ("VoiceSeparate",)),
        ),
    )
    """The voice separation settings. Only if `tag` is `VoiceSeparate`."""
    video_process: VideoProcess | None = field(
        default=None,
        metadata=element(
            "VideoProcess", "..settings.video_process:VideoProcess", when=("Tag", ("VideoProcess",))
        ),
    )
    """The video enhancement settings. Only if `tag` is `VideoProcess`."""
    video_enhance: VideoEnhance | None = field(
        default=None,
        metadata=element(
            "VideoEnhance", "..settings.video_enhance:VideoEnhance", when=("Tag", ("VideoEnhance",))
        ),
    )
    """The settings for video enhancement in several ways at once. Only if `tag` is
    `VideoEnhance`.
    """
    sdr_to_hdr: SdrToHdr | None = field(
        default=None,
        metadata=element("SDRtoHDR", "..settings.sdr_to_hdr:SdrToHdr", when=("Tag", ("SDRtoHDR",))),
    )
    """The settings for converting SDR to HDR. Only if `tag` is `SDRtoHDR`."""
    super_resolution: SuperResolution | None = field(
        default=None,
        metadata=element(
            "SuperResolution",
            "..settings.super_resolution:SuperResolution",
            when=("Tag", ("SuperResolution",)),
        ),
    )
    """The super-resolution settings. Only if `tag` is `SuperResolution`."""
    transcode_template_id: str | None = field(
        default=None,
        metadata=element(
            "TranscodeTemplateId",
            IDENTIFIER,
            when=("Tag", ("VideoProcess", "SDRtoHDR", "SuperResolution")),
        ),
    )
    """The transcoding template. Not empty. Only if `tag` is `VideoProcess`, `SDRtoHDR` or
    `SuperResolution`.
    """
    segment: Segment | None = field(
        default=None,
        metadata=element("Segment", "..settings.segment:Segment", when=("Tag", ("Segment",))),
    )
    """The remuxing and splitting settings. Only if `tag` is `Segment`."""
    segment_video_body: SegmentVideoBody | None = field(
        default=None,
        metadata=element(
            "SegmentVideoBody",
            "..settings.segment_video_body:SegmentVideoBody",
            when=("Tag", ("SegmentVideoBody",)),
        ),
    )
    """The settings for extracting a person. Only if `tag` is `SegmentVideoBody`."""
    split_video_parts: SplitVideoParts | None = field(
        default=None,
        metadata=element(
            "SplitVideoParts",
            "..settings.split_video_parts:SplitVideoParts",
            when=("Tag", ("SplitVideoParts",)),
        ),
    )
    """The settings for splitting the video. Only if `tag` is `SplitVideoParts`."""
    fill_concat: FillConcat | None = field(
        default=None,
        metadata=element(
            "FillConcat", "..settings.fill_concat:FillConcat", when=("Tag", ("FillConcat",))
        ),
    )
    """The media to join, and the gaps between them. Only if `tag` is `FillConcat`."""
    video_synthesis: VideoSynthesis | None = field(
        default=None,
        metadata=element(
            "VideoSynthesis",
            "..settings.video_synthesis:VideoSynthesis",
            when=("Tag", ("VideoSynthesis",)),
        ),
    )
    """The videos to combine. Only if `tag` is `VideoSynthesis`."""
    video_tag: VideoTag | None = field(
        default=None,
        metadata=element("VideoTag", "..settings.video_tag:VideoTag", when=("Tag", ("VideoTag",))),
    )
    """The video tagging settings. Only if `tag` is `VideoTag`."""
    quality_estimate_config: QualityEstimateConfig | None = field(
        default=None,
        metadata=element(
            "QualityEstimateConfig",
            "..settings.quality_estimate_config:QualityEstimateConfig",
            when=("Tag", ("QualityEstimate",)),
        ),
    )
    """The quality assessment settings. Only if `tag` is `QualityEstimate`."""
    pic_process: PicProcess | None = field(
        default=None,
        metadata=element(
            "PicProcess", "..settings.pic_process:PicProcess", when=("Tag", ("PicProcess",))
        ),
    )
    """The image processing settings. Only if `tag` is `PicProcess`."""
    watermark_template_id: list[str] = field(
        default_factory=list,
        metadata=element(
            "WatermarkTemplateId",
            IDENTIFIER,
            many=True,
            when=(
                "Tag",
                (
                    "Transcode",
                    "VideoProcess",
                    "SDRtoHDR",
                    "SuperResolution",
                    "GeneratePlayList",
                    "VideoEnhance",
                    "Watermark",
                ),
            ),
        ),
    )
    """The watermark templates. Not empty. Only if `tag` is `Transcode`, `VideoProcess`, `SDRtoHDR`,
    `SuperResolution`, `GeneratePlayList`, `VideoEnhance` or `Watermark`.
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
                    "VideoEnhance",
                ),
            ),
        ),
    )
    """The watermarks. Only if `tag` is `Transcode`, `VideoProcess`, `SDRtoHDR`, `SuperResolution`,
    `VideoSynthesis`, `GeneratePlayList`, `Watermark` or `VideoEnhance`.
    """
    remove_watermark: RemoveWatermark | None = field(
        default=None,
        metadata=element(
            "RemoveWatermark", "..settings.watermark:RemoveWatermark", when=("Tag", ("Transcode",))
        ),
    )
    """The area to remove a watermark from. Only if `tag` is `Transcode`."""
    digital_watermark: DigitalWatermark | None = field(
        default=None,
        metadata=element(
            "DigitalWatermark",
            "..settings.watermark:DigitalWatermark",
            when=(
                "Tag",
                (
                    "Transcode",
                    "VideoProcess",
                    "SuperResolution",
                    "DigitalWatermark",
                    "VideoEnhance",
                ),
            ),
        ),
    )
    """The digital watermark, and whether it was added. Only if `tag` is `Transcode`,
    `VideoProcess`, `SuperResolution`, `DigitalWatermark` or `VideoEnhance`.
    """
    extract_digital_watermark: ExtractDigitalWatermark | None = field(
        default=None,
        metadata=element(
            "ExtractDigitalWatermark",
            "..settings.extract_digital_watermark:ExtractDigitalWatermark",
            when=("Tag", ("ExtractDigitalWatermark",)),
        ),
    )
    """The settings for extracting a digital watermark and, once the job has ended, the text of the
    watermark. Only if `tag` is `ExtractDigitalWatermark`.
    """
    subtitles: Subtitles | None = field(
        default=None,
        metadata=element(
            "Subtitles", "..settings.subtitles:Subtitles", when=("Tag", ("Transcode",))
        ),
    )
    """The subtitles to add. Only if `tag` is `Transcode`."""
    free_transcode: bool | None = field(
        default=None, metadata=element("FreeTranscode", ANY_BOOLEAN, when=("Tag", ("Transcode",)))
    )
    """Whether transcoding is free of charge. Only if `tag` is `Transcode`."""
    snapshot_prefix: str | None = field(
        default=None, metadata=element("SnapshotPrefix", ANY_TEXT, when=("Tag", ("Snapshot",)))
    )
    """The key prefix of the frames. Only if `tag` is `Snapshot`."""
    custom_id: str | None = field(
        default=None, metadata=element("CustomId", ANY_TEXT, when=("Tag", ("Transcode",)))
    )
    """A custom ID. Only if `tag` is `Transcode`."""
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
    """The output location. Only if `tag` is `Transcode`, `Snapshot`, `Animation`, `Concat`,
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
                    "Watermark",
                    "FillConcat",
                    "VideoSynthesis",
                ),
            ),
        ),
    )
    """The output files; absent until the job has ended. Only if `tag` is `Transcode`, `Snapshot`,
    `Animation`, `Concat`, `SmartCover`, `VideoMontage`, `VoiceSeparate`, `VideoProcess`,
    `SDRtoHDR`, `SuperResolution`, `Segment`, `StreamExtract`, `DigitalWatermark`, `Tts`,
    `NoiseReduction`, `SegmentVideoBody`, `VideoTargetRec`, `VideoEnhance`, `PosterProduction`,
    `GeneratePlayList`, `Watermark`, `FillConcat` or `VideoSynthesis`.
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
                    "VideoEnhance",
                    "DigitalWatermark",
                    "QualityEstimate",
                ),
            ),
        ),
    )
    """Information about the input or the output; absent until the job has ended. Only if `tag` is
    `MediaInfo`, `Transcode`, `Animation`, `Concat`, `VideoMontage`, `VoiceSeparate`,
    `VideoProcess`, `SDRtoHDR`, `SuperResolution`, `Segment`, `Tts`, `VideoEnhance`,
    `DigitalWatermark` or `QualityEstimate`.
    """
    input: MediaJobInput | None = field(
        default=None, metadata=element("Input", MediaJobInput, when=("Tag", ("Tts",)))
    )
    """The headers of the upload, if a workflow created the job; returned in callbacks only. Only if
    `tag` is `Tts`.
    """
    tts_tpl: TtsTpl | None = field(
        default=None, metadata=element("TtsTpl", "..settings.tts:TtsTpl", when=("Tag", ("Tts",)))
    )
    """The text-to-speech settings. Only if `tag` is `Tts`."""
    tts_config: TtsConfig | None = field(
        default=None,
        metadata=element("TtsConfig", "..settings.tts:TtsConfig", when=("Tag", ("Tts",))),
    )
    """The text to convert to speech. Only if `tag` is `Tts`."""
    noise_reduction: NoiseReduction | None = field(
        default=None,
        metadata=element(
            "NoiseReduction",
            "..settings.noise_reduction:NoiseReduction",
            when=("Tag", ("NoiseReduction",)),
        ),
    )
    """The noise reduction settings. Only if `tag` is `NoiseReduction`."""
    speech_recognition: SpeechRecognition | None = field(
        default=None,
        metadata=element(
            "SpeechRecognition",
            "..settings.speech_recognition:SpeechRecognition",
            when=("Tag", ("SpeechRecognition",)),
        ),
    )
    """The speech recognition settings. Only if `tag` is `SpeechRecognition`."""
    speech_recognition_result: SpeechRecognitionResult | None = field(
        default=None,
        metadata=element(
            "SpeechRecognitionResult",
            "..results.speech_recognition_result:SpeechRecognitionResult",
            when=("Tag", ("SpeechRecognition",)),
        ),
    )
    """The recognised speech; absent until the job has ended. Only if `tag` is
    `SpeechRecognition`.
    """
    translation: Translation | None = field(
        default=None,
        metadata=element(
            "Translation", "..settings.translation:Translation", when=("Tag", ("Translation",))
        ),
    )
    """The target language and type of the translation. Only if `tag` is `Translation`."""
    ai_translate_result: AiTranslateResult | None = field(
        default=None,
        metadata=element(
            "AITranslateResult",
            "..results.translation_result:AiTranslateResult",
            when=("Tag", ("Translation",)),
        ),
    )
    """The translation, if no file was written. Only if `tag` is `Translation`."""
    no_need_output: bool | None = field(
        default=None, metadata=element("NoNeedOutput", ANY_BOOLEAN, when=("Tag", ("Translation",)))
    )
    """Whether the job writes no output file. Only if `tag` is `Translation`."""
    words_generalize: WordsGeneralize | None = field(
        default=None,
        metadata=element(
            "WordsGeneralize",
            "..settings.words_generalize:WordsGeneralize",
            when=("Tag", ("WordsGeneralize",)),
        ),
    )
    """The word segmentation settings. Only if `tag` is `WordsGeneralize`."""
    words_generalize_result: WordsGeneralizeResult | None = field(
        default=None,
        metadata=element(
            "WordsGeneralizeResult",
            "..results.words_generalize_result:WordsGeneralizeResult",
            when=("Tag", ("WordsGeneralize",)),
        ),
    )
    """The words; absent until the job has ended. Only if `tag` is `WordsGeneralize`."""
    video_target_rec: VideoTargetRec | None = field(
        default=None,
        metadata=element(
            "VideoTargetRec",
            "..settings.video_target_rec:VideoTargetRec",
            when=("Tag", ("VideoTargetRec",)),
        ),
    )
    """The settings for detecting targets in the video. Only if `tag` is `VideoTargetRec`."""
    video_target_rec_result: VideoTargetRecResult | None = field(
        default=None,
        metadata=element(
            "VideoTargetRecResult",
            "..results.video_target_rec_result:VideoTargetRecResult",
            when=("Tag", ("VideoTargetRec",)),
        ),
    )
    """The targets detected in the video; absent until the job has ended. Only if `tag` is
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
    """The poster settings. Only if `tag` is `PosterProduction`."""
    sound_hound_result: SoundHoundResult | None = field(
        default=None,
        metadata=element(
            "SoundHoundResult",
            "..results.sound_hound_result:SoundHoundResult",
            when=("Tag", ("SoundHound",)),
        ),
    )
    """The songs that the recording may contain; absent until the job has ended. Only if `tag` is
    `SoundHound`.
    """
    vocal_score: VocalScore | None = field(
        default=None,
        metadata=element(
            "VocalScore", "..settings.vocal_score:VocalScore", when=("Tag", ("VocalScore",))
        ),
    )
    """The settings for scoring the singing. Only if `tag` is `VocalScore`."""
    vocal_score_result: VocalScoreResult | None = field(
        default=None,
        metadata=element(
            "VocalScoreResult",
            "..results.vocal_score_result:VocalScoreResult",
            when=("Tag", ("VocalScore",)),
        ),
    )
    """The scores; absent until the job has ended. Only if `tag` is `VocalScore`."""
    dna_config: DnaConfig | None = field(
        default=None,
        metadata=element("DnaConfig", "..settings.dna_config:DnaConfig", when=("Tag", ("DNA",))),
    )
    """The fingerprint settings. Only if `tag` is `DNA`."""
    dna_result: DnaResult | None = field(
        default=None,
        metadata=element("DnaResult", "..results.dna_result:DnaResult", when=("Tag", ("DNA",))),
    )
    """The fingerprint result; absent until the job has ended. Only if `tag` is `DNA`."""
    image_inspect: ImageInspect | None = field(
        default=None,
        metadata=element(
            "ImageInspect", "..settings.image_inspect:ImageInspect", when=("Tag", ("ImageInspect",))
        ),
    )
    """The settings for images with hidden data. Only if `tag` is `ImageInspect`."""
    image_inspect_result: ImageInspectResult | None = field(
        default=None,
        metadata=element(
            "ImageInspectResult",
            "..results.image_inspect_result:ImageInspectResult",
            when=("Tag", ("ImageInspect",)),
        ),
    )
    """The hidden data detected in the image; absent until the job has ended. Only if `tag` is
    `ImageInspect`.
    """
    image_ocr: ImageOcr | None = field(
        default=None,
        metadata=element("ImageOCR", "..settings.image_ocr:ImageOcr", when=("Tag", ("ImageOCR",))),
    )
    """The text recognition settings. Only if `tag` is `ImageOCR`."""
    detection: ImageOcrDetection | None = field(
        default=None,
        metadata=element(
            "Detection", "..results.text_detection:ImageOcrDetection", when=("Tag", ("ImageOCR",))
        ),
    )
    """The text in the image; absent until the job has ended. Only if `tag` is `ImageOCR`."""
    video_tag_result: VideoTagResult | None = field(
        default=None,
        metadata=element(
            "VideoTagResult",
            "..results.video_tag_result:VideoTagResult",
            when=("Tag", ("VideoTag",)),
        ),
    )
    """The tags; absent until the job has ended. Only if `tag` is `VideoTag`."""
    quality_estimate: QualityEstimate | None = field(
        default=None,
        metadata=element(
            "QualityEstimate",
            "..results.quality_estimate:QualityEstimate",
            when=("Tag", ("QualityEstimate",)),
        ),
    )
    """The quality of the video; absent until the job has ended. Only if `tag` is
    `QualityEstimate`.
    """
    pic_process_result: PicProcessResult | None = field(
        default=None,
        metadata=element(
            "PicProcessResult",
            "..results.pic_process_result:PicProcessResult",
            when=("Tag", ("PicProcess",)),
        ),
    )
    """The processed image; absent until the job has ended. Only if `tag` is `PicProcess`."""
    split_video_info_result: SplitVideoInfoResult | None = field(
        default=None,
        metadata=element(
            "SplitVideoInfoResult",
            "..results.split_video_info_result:SplitVideoInfoResult",
            when=("Tag", ("SplitVideoParts",)),
        ),
    )
    """The parts of the video; absent until the job has ended. Only if `tag` is
    `SplitVideoParts`.
    """
    user_data: str | None = field(default=None, metadata=element("UserData", USER_DATA))
    """The custom string from the request. At most 1024 characters: printable ASCII."""
    job_level: int | None = field(default=None, metadata=element("JobLevel", JOB_LEVEL))
    """The priority of the job. 0 to 2."""


@dataclass(slots=True, kw_only=True, repr=False)
class CallbackJob(BaseRecord):
    """A job reported in a callback."""

    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """The error code, if the job failed. The vendor documents none for other jobs, but they often
    have `Success`, so check State.
    """
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """The reason why the job failed."""
    job_id: str = field(metadata=element("JobId", IDENTIFIER, always=True))
    """The ID of the job. Not empty."""
    state: JobStateValue | None = field(default=None, metadata=element("State", JobState))
    """The state of the job. `WordsGeneralize` jobs may have none, so check Code. One of
    `Submitted`, `Running`, `Success`, `Failed`, `Pause`, `Cancel`.
    """
    creation_time: datetime | None = field(
        default=None, metadata=element("CreationTime", TIMESTAMP)
    )
    """When the job was created."""
    end_time: datetime | None = field(default=None, metadata=element("EndTime", TIMESTAMP))
    """When the job ended; absent until then."""
    queue_id: str | None = field(default=None, metadata=element("QueueId", IDENTIFIER))
    """The queue of the job. Not empty."""
    tag: str | None = field(default=None, metadata=element("Tag", ANY_TEXT))
    """The kind of job, such as `Transcode`, `DocProcess` or `FileCompress`."""
    sub_tag: str | None = field(default=None, metadata=element("SubTag", ANY_TEXT))
    """The additional kind of processing, such as `DigitalWatermark`."""
    start_time: datetime | None = field(default=None, metadata=element("StartTime", TIMESTAMP))
    """When the job started to run; absent until then."""
    progress: int | None = field(default=None, metadata=element("Progress", ANY_INTEGER))
    """The progress of the job, in percent."""
    video_tag: str | None = field(
        default=None, metadata=element("VideoTag", ANY_TEXT, when=("Tag", ("VideoTag",)))
    )
    """Always empty; Operation contains the settings. Only if `tag` is `VideoTag`."""
    call_back: str | None = field(
        default=None, metadata=element("CallBack", ANY_TEXT, when=("Tag", ("Segment",)))
    )
    """The address that receives the callback. Only if `tag` is `Segment`."""
    call_back_format: CallBackFormatValue | None = field(
        default=None, metadata=element("CallBackFormat", CallBackFormat, when=("Tag", ("Segment",)))
    )
    """The format of the callback. One of `XML`, `JSON`. Only if `tag` is `Segment`."""
    input: MediaJobInput | None = field(default=None, metadata=element("Input", MediaJobInput))
    """The object that the job processes."""
    workflow: list[MediaJobWorkflow] = field(
        default_factory=list, metadata=element("Workflow", MediaJobWorkflow, many=True)
    )
    """The workflow runs that created the job; returned in callbacks only."""
    operation: MediaJobOperation | None = field(
        default=None, metadata=element("Operation", MediaJobOperation)
    )
    """The settings of the job and, once it has ended, its result."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaJobOptions(BaseRecord):
    """Settings shared by media jobs of every Tag."""

    user_data: str | None = field(default=None, metadata=element("UserData", USER_DATA))
    """A custom string, returned in the job's details and callback. At most 1024 characters:
    printable ASCII.
    """
    job_level: int | None = field(
        default=None, metadata=element("JobLevel", JOB_LEVEL, default="0")
    )
    """The priority of the job in its queue. 0 to 2. Default: `0`."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaJobDetail(BaseRecord):
    """A media job."""

    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """The error code, if the job failed. The vendor documents none for other jobs, but they often
    have `Success`, so check State.
    """
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """The reason why the job failed."""
    job_id: str = field(metadata=element("JobId", IDENTIFIER, always=True))
    """The ID of the job. Not empty."""
    state: JobStateValue = field(metadata=element("State", JobState, always=True))
    """The state of the job. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`,
    `Cancel`.
    """
    creation_time: datetime | None = field(
        default=None, metadata=element("CreationTime", TIMESTAMP)
    )
    """When the job was created."""
    end_time: datetime | None = field(default=None, metadata=element("EndTime", TIMESTAMP))
    """When the job ended; absent until then."""
    queue_id: str | None = field(default=None, metadata=element("QueueId", IDENTIFIER))
    """The queue of the job. Not empty."""
    tag: MediaJobTagValue | None = field(default=None, metadata=element("Tag", MediaJobTag))
    """The kind of job. One of the values of `MediaJobTag`."""
    sub_tag: str | None = field(default=None, metadata=element("SubTag", ANY_TEXT))
    """The additional kind of processing, such as `DigitalWatermark`."""
    start_time: datetime | None = field(default=None, metadata=element("StartTime", TIMESTAMP))
    """When the job started to run; absent until then."""
    progress: int | None = field(default=None, metadata=element("Progress", ANY_INTEGER))
    """The progress of the job, in percent."""
    video_tag: str | None = field(
        default=None, metadata=element("VideoTag", ANY_TEXT, when=("Tag", ("VideoTag",)))
    )
    """Always empty; Operation contains the settings. Only if `tag` is `VideoTag`."""
    call_back: str | None = field(
        default=None, metadata=element("CallBack", ANY_TEXT, when=("Tag", ("Segment",)))
    )
    """The address that receives the callback. Only if `tag` is `Segment`."""
    call_back_format: CallBackFormatValue | None = field(
        default=None, metadata=element("CallBackFormat", CallBackFormat, when=("Tag", ("Segment",)))
    )
    """The format of the callback. One of `XML`, `JSON`. Only if `tag` is `Segment`."""
    input: MediaJobInput | None = field(default=None, metadata=element("Input", MediaJobInput))
    """The object that the job processes."""
    workflow: list[MediaJobWorkflow] = field(
        default_factory=list, metadata=element("Workflow", MediaJobWorkflow, many=True)
    )
    """The workflow runs that created the job; returned in callbacks only."""
    operation: MediaJobOperation | None = field(
        default=None, metadata=element("Operation", MediaJobOperation)
    )
    """The settings of the job and, once it has ended, its result."""
