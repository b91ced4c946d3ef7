# Generated from spec/inventory/trigger_inventory_job.xsd (37987997173bcfbd).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/inventory/trigger_inventory_job.xsd."""

from dataclasses import dataclass, field
from typing import ClassVar, Literal

from cloudinfinite.models.callback import CallBackFormatValue, CallBackMqConfig, CallBackTypeValue
from cloudinfinite.models.inventory_job import (
    InventoryTriggerInput,
    InventoryTriggerJobDetail,
    InventoryTriggerJobParam,
    InventoryTriggerJobType,
    InventoryTriggerJobTypeValue,
    TimeInterval,
)
from cloudinfinite_runtime.model import Answer, Model, element
from cloudinfinite_runtime.open_enum import OpenEnum


class InventoryJobTag(OpenEnum):
    """A kind of job that a batch can run.

    Open: a value that is not listed here is kept as it came.
    """

    __slots__ = ()
    _values = (
        "Animation",
        "SmartCover",
        "Transcode",
        "Snapshot",
        "SpeechRecognition",
        "Concat",
        "VoiceSeparate",
        "VideoMontage",
        "SDRtoHDR",
        "VideoProcess",
        "SuperResolution",
        "Segment",
        "VideoTag",
        "PicProcess",
        "DigitalWatermark",
        "ExtractDigitalWatermark",
        "MediaInfo",
        "StreamExtract",
        "Tts",
        "NoiseReduction",
        "QualityEstimate",
    )

    ANIMATION: ClassVar["InventoryJobTag"]
    """Turns video into an animated image."""
    SMART_COVER: ClassVar["InventoryJobTag"]
    """Picks a cover image."""
    TRANSCODE: ClassVar["InventoryJobTag"]
    """Transcodes audio and video."""
    SNAPSHOT: ClassVar["InventoryJobTag"]
    """Takes frames."""
    SPEECH_RECOGNITION: ClassVar["InventoryJobTag"]
    """Recognises speech."""
    CONCAT: ClassVar["InventoryJobTag"]
    """Joins audio or video."""
    VOICE_SEPARATE: ClassVar["InventoryJobTag"]
    """Separates voice from accompaniment."""
    VIDEO_MONTAGE: ClassVar["InventoryJobTag"]
    """Cuts the highlights."""
    SDR_TO_HDR: ClassVar["InventoryJobTag"]
    """Turns SDR into HDR."""
    VIDEO_PROCESS: ClassVar["InventoryJobTag"]
    """Enhances video."""
    SUPER_RESOLUTION: ClassVar["InventoryJobTag"]
    """Raises the resolution."""
    SEGMENT: ClassVar["InventoryJobTag"]
    """Remuxes or cuts into segments."""
    VIDEO_TAG: ClassVar["InventoryJobTag"]
    """Tags video."""
    PIC_PROCESS: ClassVar["InventoryJobTag"]
    """Processes images."""
    DIGITAL_WATERMARK: ClassVar["InventoryJobTag"]
    """Adds a digital watermark."""
    EXTRACT_DIGITAL_WATERMARK: ClassVar["InventoryJobTag"]
    """Reads a digital watermark."""
    MEDIA_INFO: ClassVar["InventoryJobTag"]
    """Finds out about a media file."""
    STREAM_EXTRACT: ClassVar["InventoryJobTag"]
    """Extracts streams."""
    TTS: ClassVar["InventoryJobTag"]
    """Speaks a text."""
    NOISE_REDUCTION: ClassVar["InventoryJobTag"]
    """Reduces noise."""
    QUALITY_ESTIMATE: ClassVar["InventoryJobTag"]
    """Judges the quality of video."""


InventoryJobTag.ANIMATION = InventoryJobTag("Animation")
InventoryJobTag.SMART_COVER = InventoryJobTag("SmartCover")
InventoryJobTag.TRANSCODE = InventoryJobTag("Transcode")
InventoryJobTag.SNAPSHOT = InventoryJobTag("Snapshot")
InventoryJobTag.SPEECH_RECOGNITION = InventoryJobTag("SpeechRecognition")
InventoryJobTag.CONCAT = InventoryJobTag("Concat")
InventoryJobTag.VOICE_SEPARATE = InventoryJobTag("VoiceSeparate")
InventoryJobTag.VIDEO_MONTAGE = InventoryJobTag("VideoMontage")
InventoryJobTag.SDR_TO_HDR = InventoryJobTag("SDRtoHDR")
InventoryJobTag.VIDEO_PROCESS = InventoryJobTag("VideoProcess")
InventoryJobTag.SUPER_RESOLUTION = InventoryJobTag("SuperResolution")
InventoryJobTag.SEGMENT = InventoryJobTag("Segment")
InventoryJobTag.VIDEO_TAG = InventoryJobTag("VideoTag")
InventoryJobTag.PIC_PROCESS = InventoryJobTag("PicProcess")
InventoryJobTag.DIGITAL_WATERMARK = InventoryJobTag("DigitalWatermark")
InventoryJobTag.EXTRACT_DIGITAL_WATERMARK = InventoryJobTag("ExtractDigitalWatermark")
InventoryJobTag.MEDIA_INFO = InventoryJobTag("MediaInfo")
InventoryJobTag.STREAM_EXTRACT = InventoryJobTag("StreamExtract")
InventoryJobTag.TTS = InventoryJobTag("Tts")
InventoryJobTag.NOISE_REDUCTION = InventoryJobTag("NoiseReduction")
InventoryJobTag.QUALITY_ESTIMATE = InventoryJobTag("QualityEstimate")

InventoryJobTagValue = (
    InventoryJobTag
    | Literal[
        "Animation",
        "SmartCover",
        "Transcode",
        "Snapshot",
        "SpeechRecognition",
        "Concat",
        "VoiceSeparate",
        "VideoMontage",
        "SDRtoHDR",
        "VideoProcess",
        "SuperResolution",
        "Segment",
        "VideoTag",
        "PicProcess",
        "DigitalWatermark",
        "ExtractDigitalWatermark",
        "MediaInfo",
        "StreamExtract",
        "Tts",
        "NoiseReduction",
        "QualityEstimate",
    ]
)
"""What a request takes for a InventoryJobTag."""


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryJobStreamExtract(Model):
    """Where one extracted stream is written."""

    index: str = field(metadata=element("Index"))
    """The index of the stream, as the media information gives it."""
    object: str = field(metadata=element("Object"))
    """The key that it is written to. Not empty."""


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryJobOutput(Model):
    """Where the jobs of a batch write. What else is needed depends on the kind of job: at least one
    key.

    A request without any of `object`, `au_object`, `sprite_object`, `stream_extract`, or with empty
    ones, is refused unless it is sent with `validate=False`.
    """

    region: str = field(metadata=element("Region"))
    """The region of the output bucket."""
    bucket: str = field(metadata=element("Bucket"))
    """The output bucket's full name."""
    object: str | None = field(default=None, metadata=element("Object"))
    """The pattern of the output keys, such as `output/${InventoryTriggerJobId}/out.mp4`; it needs
    `${Number}` where one object gives several files. Not empty.
    """
    au_object: str | None = field(default=None, metadata=element("AuObject"))
    """The pattern of the keys of separated voices, for VoiceSeparate. Not empty."""
    sprite_object: str | None = field(default=None, metadata=element("SpriteObject"))
    """The pattern of the keys of sprite images, which are jpg, for Snapshot. Not empty."""
    stream_extract: list[InventoryJobStreamExtract] = field(
        default_factory=list, metadata=element("StreamExtract")
    )
    """The key of each extracted stream, for StreamExtract."""


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryJobOperation(Model):
    """The kind of job to run on each object, and its settings."""

    time_interval: TimeInterval | None = field(default=None, metadata=element("TimeInterval"))
    """Only objects uploaded in this span of time."""
    tag: InventoryJobTagValue = field(metadata=element("Tag"))
    """The kind of job. One of `Animation`, `SmartCover`, `Transcode`, `Snapshot`,
    `SpeechRecognition`, `Concat`, `VoiceSeparate`, `VideoMontage`, `SDRtoHDR`, `VideoProcess`,
    `SuperResolution`, `Segment`, `VideoTag`, `PicProcess`, `DigitalWatermark`,
    `ExtractDigitalWatermark`, `MediaInfo`, `StreamExtract`, `Tts`, `NoiseReduction`,
    `QualityEstimate`.
    """
    queue_id: str | None = field(default=None, metadata=element("QueueId"))
    """The queue that the jobs wait in. Without it the service takes the bucket's own. Not empty."""
    job_param: InventoryTriggerJobParam = field(metadata=element("JobParam"))
    """The settings of the jobs."""
    output: InventoryJobOutput | None = field(default=None, metadata=element("Output"))
    """Where the jobs write. Needed by every kind of job that makes a file. Must be given unless Tag
    is VideoTag or ExtractDigitalWatermark or MediaInfo or QualityEstimate.
    """
    user_data: str | None = field(default=None, metadata=element("UserData"))
    """A text of the caller's own, handed through to the jobs' details and callbacks. At most 1024
    characters: printable ASCII.
    """
    job_level: int | None = field(default=None, metadata=element("JobLevel"))
    """The jobs' priority in the queue. 0 to 2. The service's default is `0`."""
    call_back_format: CallBackFormatValue | None = field(
        default=None, metadata=element("CallBackFormat")
    )
    """The form of the callbacks; it goes before the queue's setting. One of `XML`, `JSON`. The
    service's default is `XML`.
    """
    call_back_type: CallBackTypeValue | None = field(default=None, metadata=element("CallBackType"))
    """The way that the callbacks take; it goes before the queue's setting. One of `Url`, `TDMQ`.
    The service's default is `Url`.
    """
    call_back: str | None = field(default=None, metadata=element("CallBack"))
    """Where to post the callbacks; it goes before the queue's setting. The word `no` silences the
    queue's callback.
    """
    call_back_mq_config: CallBackMqConfig | None = field(
        default=None, metadata=element("CallBackMqConfig")
    )
    """The message queue that gets the callbacks. Must be given when CallBackType is TDMQ."""


@dataclass(slots=True, kw_only=True, repr=False)
class TriggerInventoryJobRequest(Model):
    """A batch job that runs one kind of job."""

    class Meta:
        name: ClassVar[str] = "Request"

    name: str = field(metadata=element("Name"))
    """The name of the batch job. 1 to 128 characters: Chinese characters, letters, digits, '-', '—'
    and '_'.
    """
    type: InventoryTriggerJobTypeValue = field(
        default=InventoryTriggerJobType.JOB, init=False, metadata=element("Type")
    )
    """Tells this form of batch job from the other. One of `Workflow`, `Job`."""
    input: InventoryTriggerInput = field(metadata=element("Input"))
    """The objects to work on."""
    operation: InventoryJobOperation = field(metadata=element("Operation"))
    """What to do with them."""


@dataclass(slots=True, kw_only=True, repr=False)
class TriggerInventoryJobResponse(Answer):
    """The batch job that was started."""

    class Meta:
        name: ClassVar[str] = "Response"

    request_id: str | None = field(default=None, metadata=element("RequestId"))
    """The id of the request."""
    jobs_detail: InventoryTriggerJobDetail | None = field(
        default=None, metadata=element("JobsDetail")
    )
    """The batch job."""
