# Generated from spec/batch/inventory_job.xsd (630ad0bee6a41b36).
# Do not edit: change the spec and run `make generate`.
"""`InventoryTriggerJobDetail`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite.common.job import JOB_LEVEL, USER_DATA, JobState
from cloudinfinite.common.scalar import IDENTIFIER, OBJECT_KEY, TIMESTAMP
from cloudinfinite.settings.callback import CALL_BACK_ADDRESS, CallBackFormat, CallBackType
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, Text, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required

    from cloudinfinite.common.job import JobStateValue
    from cloudinfinite.settings.aigc_metadata import DocAigcMetadata, DocAigcMetadataDict
    from cloudinfinite.settings.animation import Animation, AnimationDict
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackTypeValue,
        KafkaConfig,
    )
    from cloudinfinite.settings.concat_template import ConcatTemplate, ConcatTemplateDict
    from cloudinfinite.settings.dna_config import DnaConfig, DnaConfigDict
    from cloudinfinite.settings.extract_digital_watermark import (
        ExtractDigitalWatermark,
        ExtractDigitalWatermarkDict,
    )
    from cloudinfinite.settings.image_inspect import ImageInspect, ImageInspectDict
    from cloudinfinite.settings.image_ocr import ImageOcr, ImageOcrDict
    from cloudinfinite.settings.noise_reduction import NoiseReduction, NoiseReductionDict
    from cloudinfinite.settings.sdr_to_hdr import SdrToHdr, SdrToHdrDict
    from cloudinfinite.settings.segment import Segment, SegmentDict
    from cloudinfinite.settings.smart_cover import SmartCover, SmartCoverDict
    from cloudinfinite.settings.snapshot import Snapshot, SnapshotDict
    from cloudinfinite.settings.speech_recognition import SpeechRecognition, SpeechRecognitionDict
    from cloudinfinite.settings.stream_extract import StreamExtract, StreamExtractDict
    from cloudinfinite.settings.super_resolution import SuperResolution, SuperResolutionDict
    from cloudinfinite.settings.transcode import Transcode, TranscodeDict
    from cloudinfinite.settings.translation import Translation, TranslationDict
    from cloudinfinite.settings.tts import TtsConfig, TtsConfigDict, TtsTpl, TtsTplDict
    from cloudinfinite.settings.video_montage import VideoMontage, VideoMontageDict
    from cloudinfinite.settings.video_process import VideoProcess, VideoProcessDict
    from cloudinfinite.settings.video_tag import VideoTag, VideoTagDict
    from cloudinfinite.settings.vocal_score import VocalScore, VocalScoreDict
    from cloudinfinite.settings.voice_separate import VoiceSeparate, VoiceSeparateDict
    from cloudinfinite.settings.watermark import (
        DigitalWatermark,
        DigitalWatermarkDict,
        RemoveWatermark,
        RemoveWatermarkDict,
        Watermark,
        WatermarkDict,
    )
    from cloudinfinite.settings.words_generalize import WordsGeneralize, WordsGeneralizeDict

INVENTORY_TRIGGER_JOB_NAME = Text(
    min_length=1,
    max_length=128,
    characters=(
        ("一", "龥"),
        ("A", "Z"),
        ("a", "z"),
        ("0", "9"),
        ("_", "_"),
        ("—", "—"),
        ("-", "-"),
    ),
    says="Chinese characters, letters, digits, '-', '—' and '_'",
)
"""The name of a batch job. It need not be unique."""

WORKFLOW_IDS = Text(min_length=1)
"""The ID of a workflow. Although the name is plural, no separator is documented, so the text is
sent unchanged.
"""


class InventoryTriggerJobType(OpenEnum):
    """A type of batch job."""

    WORKFLOW: ClassVar[InventoryTriggerJobType] = word("Workflow")
    """Run a workflow."""
    JOB: ClassVar[InventoryTriggerJobType] = word("Job")
    """Run one kind of job."""


InventoryTriggerJobTypeValue = InventoryTriggerJobType | Literal["Workflow", "Job"]
"""A value of `InventoryTriggerJobType`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryTriggerInput(BaseRecord):
    """The objects that a batch job processes. Specify at least one field; you can combine them.

    A request needs at least one of `manifest`, `url_file`, `prefix`, `object`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("Manifest", "UrlFile", "Prefix", "Object"),)

    manifest: str | None = field(default=None, metadata=element("Manifest", OBJECT_KEY))
    """The key of a manifest.json file written by a COS inventory. Every object in the inventory is
    processed. Not empty.
    """
    url_file: str | None = field(default=None, metadata=element("UrlFile", OBJECT_KEY))
    """The key of a text file that lists the address of one COS object per line. Every listed object
    is processed. Not empty.
    """
    prefix: str | None = field(default=None, metadata=element("Prefix", OBJECT_KEY))
    """A key prefix. Every object whose key starts with it is processed. Not empty."""
    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The key of one object. Not empty."""


@dataclass(slots=True, kw_only=True, repr=False)
class TimeInterval(BaseRecord):
    """Limits a batch job to objects uploaded within a time range."""

    start: datetime | None = field(default=None, metadata=element("Start", TIMESTAMP))
    """The earliest upload time. If omitted, there is no lower bound, and responses show `0`."""
    end: datetime | None = field(default=None, metadata=element("End", TIMESTAMP))
    """The latest upload time. Default: the time of the call."""


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryTriggerJobParam(BaseRecord):
    """The settings of the jobs in a batch: templates, or settings for the kind of job."""

    template_id: str | None = field(default=None, metadata=element("TemplateId", IDENTIFIER))
    """The template that contains the settings for the Tag. It takes precedence over inline
    settings. Not empty.
    """
    transcode_template_id: str | None = field(
        default=None, metadata=element("TranscodeTemplateId", IDENTIFIER)
    )
    """The transcoding template, for VideoProcess, SuperResolution and SDRtoHDR. Not empty."""
    watermark_template_id: list[str] = field(
        default_factory=list,
        metadata=element("WatermarkTemplateId", IDENTIFIER, many=True, max_items=3),
    )
    """The watermark templates. Not empty. At most 3 items."""
    transcode: Transcode | None = field(
        default=None,
        metadata=element(
            "Transcode",
            "..settings.transcode:Transcode",
            when=("Tag", ("Transcode", "VideoProcess", "SDRtoHDR", "SuperResolution")),
        ),
    )
    """The transcoding settings. Only if `Tag` is `Transcode`, `VideoProcess`, `SDRtoHDR` or
    `SuperResolution`.
    """
    snapshot: Snapshot | None = field(
        default=None,
        metadata=element("Snapshot", "..settings.snapshot:Snapshot", when=("Tag", ("Snapshot",))),
    )
    """The frames to capture. Only if `Tag` is `Snapshot`."""
    animation: Animation | None = field(
        default=None,
        metadata=element(
            "Animation", "..settings.animation:Animation", when=("Tag", ("Animation",))
        ),
    )
    """The animated image settings. Only if `Tag` is `Animation`."""
    concat_template: ConcatTemplate | None = field(
        default=None,
        metadata=element(
            "ConcatTemplate", "..settings.concat_template:ConcatTemplate", when=("Tag", ("Concat",))
        ),
    )
    """The media to concatenate, and the output settings. Only if `Tag` is `Concat`."""
    smart_cover: SmartCover | None = field(
        default=None,
        metadata=element(
            "SmartCover", "..settings.smart_cover:SmartCover", when=("Tag", ("SmartCover",))
        ),
    )
    """The cover image settings. Only if `Tag` is `SmartCover`."""
    video_montage: VideoMontage | None = field(
        default=None,
        metadata=element(
            "VideoMontage", "..settings.video_montage:VideoMontage", when=("Tag", ("VideoMontage",))
        ),
    )
    """The settings of the highlight video. Only if `Tag` is `VideoMontage`."""
    voice_separate: VoiceSeparate | None = field(
        default=None,
        metadata=element(
            "VoiceSeparate",
            "..settings.voice_separate:VoiceSeparate",
            when=("Tag", ("VoiceSeparate",)),
        ),
    )
    """The settings for separating vocals from accompaniment. Only if `Tag` is `VoiceSeparate`."""
    video_process: VideoProcess | None = field(
        default=None,
        metadata=element(
            "VideoProcess", "..settings.video_process:VideoProcess", when=("Tag", ("VideoProcess",))
        ),
    )
    """The video enhancement settings. Only if `Tag` is `VideoProcess`."""
    sdr_to_hdr: SdrToHdr | None = field(
        default=None,
        metadata=element("SDRtoHDR", "..settings.sdr_to_hdr:SdrToHdr", when=("Tag", ("SDRtoHDR",))),
    )
    """The settings for converting SDR to HDR. Only if `Tag` is `SDRtoHDR`."""
    super_resolution: SuperResolution | None = field(
        default=None,
        metadata=element(
            "SuperResolution",
            "..settings.super_resolution:SuperResolution",
            when=("Tag", ("SuperResolution",)),
        ),
    )
    """The super-resolution settings. Only if `Tag` is `SuperResolution`."""
    segment: Segment | None = field(
        default=None,
        metadata=element("Segment", "..settings.segment:Segment", when=("Tag", ("Segment",))),
    )
    """The remuxing and splitting settings. Only if `Tag` is `Segment`."""
    video_tag: VideoTag | None = field(
        default=None,
        metadata=element("VideoTag", "..settings.video_tag:VideoTag", when=("Tag", ("VideoTag",))),
    )
    """The video tagging settings. Only if `Tag` is `VideoTag`."""
    watermark: list[Watermark] = field(
        default_factory=list,
        metadata=element(
            "Watermark",
            "..settings.watermark:Watermark",
            many=True,
            max_items=3,
            when=("Tag", ("Transcode", "VideoProcess", "SDRtoHDR", "SuperResolution")),
        ),
    )
    """The watermarks. WatermarkTemplateId takes precedence. At most 3 items. Only if `Tag` is
    `Transcode`, `VideoProcess`, `SDRtoHDR` or `SuperResolution`.
    """
    remove_watermark: RemoveWatermark | None = field(
        default=None,
        metadata=element(
            "RemoveWatermark", "..settings.watermark:RemoveWatermark", when=("Tag", ("Transcode",))
        ),
    )
    """The area of the watermark to remove. Only if `Tag` is `Transcode`."""
    digital_watermark: DigitalWatermark | None = field(
        default=None,
        metadata=element(
            "DigitalWatermark",
            "..settings.watermark:DigitalWatermark",
            when=("Tag", ("Transcode", "VideoProcess", "SuperResolution", "DigitalWatermark")),
        ),
    )
    """The digital watermark to add. Only if `Tag` is `Transcode`, `VideoProcess`, `SuperResolution`
    or `DigitalWatermark`.
    """
    extract_digital_watermark: ExtractDigitalWatermark | None = field(
        default=None,
        metadata=element(
            "ExtractDigitalWatermark",
            "..settings.extract_digital_watermark:ExtractDigitalWatermark",
            when=("Tag", ("ExtractDigitalWatermark",)),
        ),
    )
    """The digital watermark to read. Only if `Tag` is `ExtractDigitalWatermark`."""
    speech_recognition: SpeechRecognition | None = field(
        default=None,
        metadata=element(
            "SpeechRecognition",
            "..settings.speech_recognition:SpeechRecognition",
            when=("Tag", ("SpeechRecognition",)),
        ),
    )
    """The speech recognition settings. Only if `Tag` is `SpeechRecognition`."""
    tts_tpl: TtsTpl | None = field(
        default=None, metadata=element("TtsTpl", "..settings.tts:TtsTpl", when=("Tag", ("Tts",)))
    )
    """The text-to-speech settings. Only if `Tag` is `Tts`."""
    tts_config: TtsConfig | None = field(
        default=None,
        metadata=element("TtsConfig", "..settings.tts:TtsConfig", when=("Tag", ("Tts",))),
    )
    """The text to convert to speech. Only if `Tag` is `Tts`."""
    noise_reduction: NoiseReduction | None = field(
        default=None,
        metadata=element(
            "NoiseReduction",
            "..settings.noise_reduction:NoiseReduction",
            when=("Tag", ("NoiseReduction",)),
        ),
    )
    """The noise reduction settings. Only if `Tag` is `NoiseReduction`."""
    translation: Translation | None = field(
        default=None,
        metadata=element(
            "Translation", "..settings.translation:Translation", when=("Tag", ("Translation",))
        ),
    )
    """The target of the translation. Only if `Tag` is `Translation`."""
    words_generalize: WordsGeneralize | None = field(
        default=None,
        metadata=element(
            "WordsGeneralize",
            "..settings.words_generalize:WordsGeneralize",
            when=("Tag", ("WordsGeneralize",)),
        ),
    )
    """The word segmentation settings. Only if `Tag` is `WordsGeneralize`."""
    dna_config: DnaConfig | None = field(
        default=None,
        metadata=element("DnaConfig", "..settings.dna_config:DnaConfig", when=("Tag", ("DNA",))),
    )
    """The settings for media fingerprints. Only if `Tag` is `DNA`."""
    vocal_score: VocalScore | None = field(
        default=None,
        metadata=element(
            "VocalScore", "..settings.vocal_score:VocalScore", when=("Tag", ("VocalScore",))
        ),
    )
    """The settings for scoring singing. Only if `Tag` is `VocalScore`."""
    image_inspect: ImageInspect | None = field(
        default=None,
        metadata=element(
            "ImageInspect", "..settings.image_inspect:ImageInspect", when=("Tag", ("ImageInspect",))
        ),
    )
    """The action for images that contain hidden data. Only if `Tag` is `ImageInspect`."""
    image_ocr: ImageOcr | None = field(
        default=None,
        metadata=element("ImageOCR", "..settings.image_ocr:ImageOcr", when=("Tag", ("ImageOCR",))),
    )
    """The settings for recognising text in images. Only if `Tag` is `ImageOCR`."""
    doc_aigc_metadata: DocAigcMetadata | None = field(
        default=None,
        metadata=element(
            "DocAIGCMetadata",
            "..settings.aigc_metadata:DocAigcMetadata",
            when=("Tag", ("DocAIGCMetadata",)),
        ),
    )
    """The mark for AI-generated documents. Only if `Tag` is `DocAIGCMetadata`."""


class InventoryTriggerJobParamDict(TypedDict, total=False):
    """`InventoryTriggerJobParam` as a mapping."""

    template_id: str
    transcode_template_id: str
    watermark_template_id: Sequence[str]
    transcode: Transcode | TranscodeDict
    snapshot: Snapshot | SnapshotDict
    animation: Animation | AnimationDict
    concat_template: ConcatTemplate | ConcatTemplateDict
    smart_cover: SmartCover | SmartCoverDict
    video_montage: VideoMontage | VideoMontageDict
    voice_separate: VoiceSeparate | VoiceSeparateDict
    video_process: VideoProcess | VideoProcessDict
    sdr_to_hdr: SdrToHdr | SdrToHdrDict
    super_resolution: SuperResolution | SuperResolutionDict
    segment: Segment | SegmentDict
    video_tag: VideoTag | VideoTagDict
    watermark: Sequence[Watermark | WatermarkDict]
    remove_watermark: RemoveWatermark | RemoveWatermarkDict
    digital_watermark: DigitalWatermark | DigitalWatermarkDict
    extract_digital_watermark: ExtractDigitalWatermark | ExtractDigitalWatermarkDict
    speech_recognition: SpeechRecognition | SpeechRecognitionDict
    tts_tpl: TtsTpl | TtsTplDict
    tts_config: TtsConfig | TtsConfigDict
    noise_reduction: NoiseReduction | NoiseReductionDict
    translation: Translation | TranslationDict
    words_generalize: WordsGeneralize | WordsGeneralizeDict
    dna_config: DnaConfig | DnaConfigDict
    vocal_score: VocalScore | VocalScoreDict
    image_inspect: ImageInspect | ImageInspectDict
    image_ocr: ImageOcr | ImageOcrDict
    doc_aigc_metadata: DocAigcMetadata | DocAigcMetadataDict


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryJobOutput(BaseRecord):
    """The output location of the jobs in a batch. At least one key is required; the kind of job
    determines what else is required.

    A request needs at least one of `object`, `au_object`, `bass_object`, `drum_object`,
    `sprite_object`, `stream_extract`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (
        ("Object", "AuObject", "BassObject", "DrumObject", "SpriteObject", "StreamExtract"),
    )

    region: str | None = field(metadata=element("Region", ANY_TEXT, required=True))
    """The region of the output bucket."""
    bucket: str | None = field(metadata=element("Bucket", ANY_TEXT, required=True))
    """The full name of the output bucket."""
    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The pattern of the output keys, such as `output/${InventoryTriggerJobId}/out.mp4`. It must
    contain `${Number}` if one object produces several files. Not empty.
    """
    au_object: str | None = field(default=None, metadata=element("AuObject", OBJECT_KEY))
    """The pattern of the keys of the voice files, for VoiceSeparate. Not empty."""
    bass_object: str | None = field(default=None, metadata=element("BassObject", OBJECT_KEY))
    """The pattern of the keys of the bass files, for VoiceSeparate. Not empty."""
    drum_object: str | None = field(default=None, metadata=element("DrumObject", OBJECT_KEY))
    """The pattern of the keys of the drum files, for VoiceSeparate. Not empty."""
    sprite_object: str | None = field(default=None, metadata=element("SpriteObject", OBJECT_KEY))
    """The pattern of the keys of the sprites, which are JPEG files, for Snapshot. Not empty."""
    stream_extract: list[StreamExtract] = field(
        default_factory=list,
        metadata=element("StreamExtract", "..settings.stream_extract:StreamExtract", many=True),
    )
    """The key of each extracted stream, for StreamExtract."""


class InventoryJobOutputDict(TypedDict, total=False):
    """`InventoryJobOutput` as a mapping."""

    region: Required[str]
    bucket: Required[str]
    object: str
    au_object: str
    bass_object: str
    drum_object: str
    sprite_object: str
    stream_extract: Sequence[StreamExtract | StreamExtractDict]


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryTriggerJobOperation(BaseRecord):
    """The work of a batch job on each object."""

    time_interval: TimeInterval | None = field(
        default=None, metadata=element("TimeInterval", TimeInterval)
    )
    """The range of upload times that limits the batch job."""
    workflow_ids: str | None = field(
        default=None, metadata=element("WorkflowIds", WORKFLOW_IDS, when=("Type", ("Workflow",)))
    )
    """The workflow to run. Not empty. Only if `Type` is `Workflow`."""
    tag: str | None = field(
        default=None, metadata=element("Tag", ANY_TEXT, when=("Type", ("Job",)))
    )
    """The kind of job to run. Only if `Type` is `Job`."""
    queue_id: str | None = field(
        default=None, metadata=element("QueueId", IDENTIFIER, when=("Type", ("Job",)))
    )
    """The queue for the jobs. Not empty. Only if `Type` is `Job`."""
    job_param: InventoryTriggerJobParam | None = field(
        default=None,
        metadata=element("JobParam", InventoryTriggerJobParam, when=("Type", ("Job",))),
    )
    """The settings of the jobs. Only if `Type` is `Job`."""
    output: InventoryJobOutput | None = field(
        default=None, metadata=element("Output", InventoryJobOutput, when=("Type", ("Job",)))
    )
    """The output location of the jobs. Only if `Type` is `Job`."""
    user_data: str | None = field(
        default=None, metadata=element("UserData", USER_DATA, when=("Type", ("Job",)))
    )
    """The custom string from the request. At most 1024 characters: printable ASCII. Only if `Type`
    is `Job`.
    """
    job_level: int | None = field(
        default=None, metadata=element("JobLevel", JOB_LEVEL, when=("Type", ("Job",)))
    )
    """The priority of the jobs. 0 to 2. Only if `Type` is `Job`."""
    free_transcode: bool | None = field(
        default=None, metadata=element("FreeTranscode", ANY_BOOLEAN, when=("Type", ("Job",)))
    )
    """Whether transcoding is free of charge. Only if `Type` is `Job`."""
    call_back_format: CallBackFormatValue | None = field(
        default=None, metadata=element("CallBackFormat", CallBackFormat, when=("Type", ("Job",)))
    )
    """The format of the callbacks. One of `XML`, `JSON`. Only if `Type` is `Job`."""
    call_back_type: CallBackTypeValue | None = field(
        default=None, metadata=element("CallBackType", CallBackType, when=("Type", ("Job",)))
    )
    """The delivery method of the callbacks. One of `Url`, `TDMQ`, `Kafka`. Only if `Type` is
    `Job`.
    """
    call_back: str | None = field(
        default=None, metadata=element("CallBack", CALL_BACK_ADDRESS, when=("Type", ("Job",)))
    )
    """The address that receives the callbacks. Only if `Type` is `Job`."""
    call_back_mq_config: CallBackMqConfig | None = field(
        default=None,
        metadata=element(
            "CallBackMqConfig", "..settings.callback:CallBackMqConfig", when=("Type", ("Job",))
        ),
    )
    """The message queue that receives the callbacks. Only if `Type` is `Job`."""
    call_back_kafka_config: KafkaConfig | None = field(
        default=None,
        metadata=element(
            "CallBackKafkaConfig", "..settings.callback:KafkaConfig", when=("Type", ("Job",))
        ),
    )
    """The Kafka topic that receives the callbacks. Only if `Type` is `Job`."""


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryTriggerJobDetail(BaseRecord):
    """A batch job, of either type."""

    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """The error code of a failed job. The pages say that other jobs have none, but they often have
    `Success`, so check State instead.
    """
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """The reason for the failure."""
    type: InventoryTriggerJobTypeValue | None = field(
        default=None, metadata=element("Type", InventoryTriggerJobType)
    )
    """The type of the batch job. One of `Workflow`, `Job`."""
    name: str | None = field(default=None, metadata=element("Name", INVENTORY_TRIGGER_JOB_NAME))
    """The name of the batch job. 1 to 128 characters: Chinese characters, letters, digits, '-', '—'
    and '_'.
    """
    job_id: str = field(metadata=element("JobId", IDENTIFIER, always=True))
    """The ID of the batch job. Not empty."""
    state: JobStateValue = field(metadata=element("State", JobState, always=True))
    """The state of the batch job. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`,
    `Cancel`.
    """
    creation_time: datetime | None = field(
        default=None, metadata=element("CreationTime", TIMESTAMP)
    )
    """The creation time."""
    start_time: datetime | None = field(default=None, metadata=element("StartTime", TIMESTAMP))
    """The start time; absent until the job starts."""
    end_time: datetime | None = field(default=None, metadata=element("EndTime", TIMESTAMP))
    """The end time; absent until the job ends."""
    tag: str | None = field(
        default=None, metadata=element("Tag", ANY_TEXT, when=("Type", ("Job",)))
    )
    """The kind of job to run. Only if `type` is `Job`."""
    progress: int | None = field(default=None, metadata=element("Progress", ANY_INTEGER))
    """The progress, in percent."""
    queue_id: str | None = field(default=None, metadata=element("QueueId", IDENTIFIER))
    """The queue for the jobs. Not empty."""
    input: InventoryTriggerInput | None = field(
        default=None, metadata=element("Input", InventoryTriggerInput)
    )
    """The objects to process, as in the request."""
    operation: InventoryTriggerJobOperation | None = field(
        default=None, metadata=element("Operation", InventoryTriggerJobOperation)
    )
    """The work to do, as in the request."""
