# Generated from spec/batch/trigger_inventory_job.xsd (dc49d1ea999b994f).
# Do not edit: change the spec and run `make generate`.
"""The operation TriggerInventoryJob and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final, Literal

from cloudinfinite.batch.inventory_job import INVENTORY_TRIGGER_JOB_NAME, InventoryTriggerJobType
from cloudinfinite.common.job import JOB_LEVEL, USER_DATA
from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.callback import CALL_BACK_ADDRESS, CallBackFormat, CallBackType
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

if TYPE_CHECKING:
    from cloudinfinite.batch.inventory_job import (
        InventoryJobOutput,
        InventoryTriggerInput,
        InventoryTriggerJobDetail,
        InventoryTriggerJobParam,
        InventoryTriggerJobTypeValue,
        TimeInterval,
    )
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackTypeValue,
        KafkaConfig,
    )


class InventoryJobTag(OpenEnum):
    """A kind of job that a batch can run."""

    ANIMATION: ClassVar[InventoryJobTag] = word("Animation")
    """Converts video to an animated image."""
    SMART_COVER: ClassVar[InventoryJobTag] = word("SmartCover")
    """Selects a cover image."""
    TRANSCODE: ClassVar[InventoryJobTag] = word("Transcode")
    """Transcodes audio and video."""
    SNAPSHOT: ClassVar[InventoryJobTag] = word("Snapshot")
    """Captures frames."""
    SPEECH_RECOGNITION: ClassVar[InventoryJobTag] = word("SpeechRecognition")
    """Recognises speech."""
    CONCAT: ClassVar[InventoryJobTag] = word("Concat")
    """Concatenates audio or video."""
    VOICE_SEPARATE: ClassVar[InventoryJobTag] = word("VoiceSeparate")
    """Separates vocals from accompaniment."""
    VIDEO_MONTAGE: ClassVar[InventoryJobTag] = word("VideoMontage")
    """Creates a highlight video."""
    SDR_TO_HDR: ClassVar[InventoryJobTag] = word("SDRtoHDR")
    """Converts SDR to HDR."""
    VIDEO_PROCESS: ClassVar[InventoryJobTag] = word("VideoProcess")
    """Enhances video."""
    SUPER_RESOLUTION: ClassVar[InventoryJobTag] = word("SuperResolution")
    """Increases the resolution."""
    SEGMENT: ClassVar[InventoryJobTag] = word("Segment")
    """Remuxes media or splits it into segments."""
    VIDEO_TAG: ClassVar[InventoryJobTag] = word("VideoTag")
    """Tags video."""
    PIC_PROCESS: ClassVar[InventoryJobTag] = word("PicProcess")
    """Processes images."""
    DIGITAL_WATERMARK: ClassVar[InventoryJobTag] = word("DigitalWatermark")
    """Adds a digital watermark."""
    EXTRACT_DIGITAL_WATERMARK: ClassVar[InventoryJobTag] = word("ExtractDigitalWatermark")
    """Reads a digital watermark."""
    MEDIA_INFO: ClassVar[InventoryJobTag] = word("MediaInfo")
    """Inspects a media file."""
    STREAM_EXTRACT: ClassVar[InventoryJobTag] = word("StreamExtract")
    """Extracts streams."""
    TTS: ClassVar[InventoryJobTag] = word("Tts")
    """Converts text to speech."""
    NOISE_REDUCTION: ClassVar[InventoryJobTag] = word("NoiseReduction")
    """Reduces noise."""
    QUALITY_ESTIMATE: ClassVar[InventoryJobTag] = word("QualityEstimate")
    """Assesses the quality of video."""
    TRANSLATION: ClassVar[InventoryJobTag] = word("Translation")
    """Translates text."""
    WORDS_GENERALIZE: ClassVar[InventoryJobTag] = word("WordsGeneralize")
    """Segments text into words."""
    DNA: ClassVar[InventoryJobTag] = word("DNA")
    """Compares media with a library."""
    VOCAL_SCORE: ClassVar[InventoryJobTag] = word("VocalScore")
    """Scores singing."""
    IMAGE_INSPECT: ClassVar[InventoryJobTag] = word("ImageInspect")
    """Detects abnormal images."""
    IMAGE_OCR: ClassVar[InventoryJobTag] = word("ImageOCR")
    """Recognises the text in an image."""
    DOC_AIGC_METADATA: ClassVar[InventoryJobTag] = word("DocAIGCMetadata")
    """Marks a document as AI-generated."""


InventoryJobTagValue = InventoryJobTag | Literal[
    "Animation", "SmartCover", "Transcode", "Snapshot", "SpeechRecognition", "Concat",
    "VoiceSeparate", "VideoMontage", "SDRtoHDR", "VideoProcess", "SuperResolution", "Segment",
    "VideoTag", "PicProcess", "DigitalWatermark", "ExtractDigitalWatermark", "MediaInfo",
    "StreamExtract", "Tts", "NoiseReduction", "QualityEstimate", "Translation", "WordsGeneralize",
    "DNA", "VocalScore", "ImageInspect", "ImageOCR", "DocAIGCMetadata"
]  # fmt: skip
"""A value of `InventoryJobTag`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryJobOperation(BaseRecord):
    """The kind of job to run on each object, and its settings."""

    time_interval: TimeInterval | None = field(
        default=None,
        metadata=element("TimeInterval", "..batch.inventory_job:TimeInterval", flatten=True),
    )
    """The range of upload times. Only objects uploaded within it are processed."""
    tag: InventoryJobTagValue = field(metadata=element("Tag", InventoryJobTag, required=True))
    """The kind of job. One of the values of `InventoryJobTag`."""
    queue_id: str | None = field(default=None, metadata=element("QueueId", IDENTIFIER))
    """The queue for the jobs; the bucket's own queue if omitted. Not empty."""
    job_param: InventoryTriggerJobParam = field(
        metadata=element(
            "JobParam", "..batch.inventory_job:InventoryTriggerJobParam", required=True
        )
    )
    """The settings of the jobs."""
    output: InventoryJobOutput | None = field(
        default=None,
        metadata=element(
            "Output",
            "..batch.inventory_job:InventoryJobOutput",
            required_unless=(
                "Tag",
                (
                    "VideoTag",
                    "ExtractDigitalWatermark",
                    "MediaInfo",
                    "QualityEstimate",
                    "WordsGeneralize",
                    "DNA",
                    "VocalScore",
                    "ImageInspect",
                    "ImageOCR",
                ),
            ),
        ),
    )
    """The output location of the jobs. Required for every kind of job that writes a file. Required
    unless `tag` is `VideoTag`, `ExtractDigitalWatermark`, `MediaInfo`, `QualityEstimate`,
    `WordsGeneralize`, `DNA`, `VocalScore`, `ImageInspect` or `ImageOCR`.
    """
    user_data: str | None = field(default=None, metadata=element("UserData", USER_DATA))
    """A custom string, returned in the jobs' details and callbacks. At most 1024 characters:
    printable ASCII.
    """
    job_level: int | None = field(
        default=None, metadata=element("JobLevel", JOB_LEVEL, default="0")
    )
    """The priority of the jobs in the queue. 0 to 2. Default: `0`."""
    free_transcode: bool | None = field(
        default=None, metadata=element("FreeTranscode", ANY_BOOLEAN)
    )
    """Whether to transcode free of charge."""
    call_back_format: CallBackFormatValue | None = field(
        default=None, metadata=element("CallBackFormat", CallBackFormat, default="XML")
    )
    """The format of the callback. Takes precedence over the queue's setting. One of `XML`, `JSON`.
    Default: `XML`.
    """
    call_back_type: CallBackTypeValue | None = field(
        default=None, metadata=element("CallBackType", CallBackType, default="Url")
    )
    """The delivery method of the callback. Takes precedence over the queue's setting. One of `Url`,
    `TDMQ`, `Kafka`. Default: `Url`.
    """
    call_back: str | None = field(default=None, metadata=element("CallBack", CALL_BACK_ADDRESS))
    """The address that receives the callback. Takes precedence over the queue's setting. Use `no`
    to turn off the queue's callback.
    """
    call_back_mq_config: CallBackMqConfig | None = field(
        default=None,
        metadata=element(
            "CallBackMqConfig",
            "..settings.callback:CallBackMqConfig",
            required_when=(("CallBackType", "TDMQ"),),
        ),
    )
    """The message queue that receives the callback. Required if `call_back_type` is `TDMQ`."""
    call_back_kafka_config: KafkaConfig | None = field(
        default=None,
        metadata=element(
            "CallBackKafkaConfig",
            "..settings.callback:KafkaConfig",
            required_when=(("CallBackType", "Kafka"),),
        ),
    )
    """The Kafka topic that receives the callback. Required if `call_back_type` is `Kafka`."""


@dataclass(slots=True, kw_only=True, repr=False)
class TriggerInventoryJobRequest(BaseRecord):
    """The arguments of `client.batch.trigger_job`."""

    name: str = field(metadata=element("Name", INVENTORY_TRIGGER_JOB_NAME, required=True))
    type: InventoryTriggerJobTypeValue = field(
        default=InventoryTriggerJobType.JOB,
        init=False,
        metadata=element("Type", InventoryTriggerJobType, required=True, fixed="Job"),
    )
    input: InventoryTriggerInput = field(
        metadata=element(
            "Input", "..batch.inventory_job:InventoryTriggerInput", required=True, flatten=True
        )
    )
    operation: InventoryJobOperation = field(
        metadata=element("Operation", InventoryJobOperation, required=True, flatten=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class TriggerInventoryJobResponse(Answer):
    """The batch job that was started."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: InventoryTriggerJobDetail = field(
        metadata=element(
            "JobsDetail", "..batch.inventory_job:InventoryTriggerJobDetail", always=True
        )
    )
    """The batch job."""


OPERATION: Final = Operation(
    name="TriggerInventoryJob",
    method="POST",
    path="/inventorytriggerjob",
    service=SERVICE,
    host="bucket",
    family="batch",
    call="trigger_job",
    schema="batch/trigger_inventory_job.xsd",
    summary="Start a batch job that runs one kind of job on many objects.",
    request=TriggerInventoryJobRequest,
    response=TriggerInventoryJobResponse,
    safe=False,
    actions=("ci:CreateInventoryTriggerJob", "cam:PassRole"),
    doubts={
        "cam:PassRole": (
            "This page does not name it, but the pages of the single jobs, which "
            "this call creates through the same role, do."
        )
    },
    pages=(
        "https://www.tencentcloud.com/document/product/1045/50369",
        "https://cloud.tencent.com/document/product/460/80155",
    ),
    recovery=Recovery(
        mark=("name",),
        operation="DescribeInventoryTriggerJobs",
        match=("name",),
        item="jobs_detail",
        by="name",
    ),
)
