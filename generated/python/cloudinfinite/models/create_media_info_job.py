# Generated from spec/media/create_media_info_job.xsd (0436585d79c11360).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/media/create_media_info_job.xsd."""

from dataclasses import dataclass, field
from typing import ClassVar

from cloudinfinite.models.callback import CallBackFormatValue, CallBackMqConfig, CallBackTypeValue
from cloudinfinite.models.media_job import (
    MediaJobDetail,
    MediaJobOptions,
    MediaJobTag,
    MediaJobTagValue,
)
from cloudinfinite_runtime.model import Answer, Model, element


@dataclass(slots=True, kw_only=True, repr=False)
class MediaInfoJobInput(Model):
    """The file that a job looks at."""

    object: str = field(metadata=element("Object"))
    """The key of the file in the bucket. Not empty."""


@dataclass(slots=True, kw_only=True, repr=False)
class CreateMediaInfoJobRequest(Model):
    """A job that finds out about a media file."""

    class Meta:
        name: ClassVar[str] = "Request"

    tag: MediaJobTagValue = field(
        default=MediaJobTag.MEDIA_INFO, init=False, metadata=element("Tag")
    )
    """Tells this job from the others of the same path. One of `MediaInfo`, `Transcode`, `Snapshot`,
    `Animation`, `Concat`, `SmartCover`, `VideoMontage`, `VoiceSeparate`, `VideoProcess`,
    `SDRtoHDR`, `SuperResolution`, `Segment`, `StreamExtract`, `DigitalWatermark`,
    `ExtractDigitalWatermark`, `VideoTag`, `QualityEstimate`, `Tts`, `NoiseReduction`, `PicProcess`,
    `SpeechRecognition`, `Translation`, `WordsGeneralize`, `SegmentVideoBody`, `VideoTargetRec`,
    `VideoEnhance`, `SplitVideoParts`, `PosterProduction`, `SoundHound`, `VocalScore`, `DNA`,
    `ImageInspect`, `ImageOCR`, `FillConcat`, `VideoSynthesis`, `GeneratePlayList`, `Watermark`.
    """
    input: MediaInfoJobInput = field(metadata=element("Input"))
    """The file to look at."""
    operation: MediaJobOptions | None = field(default=None, metadata=element("Operation"))
    """Settings of the job."""
    queue_id: str | None = field(default=None, metadata=element("QueueId"))
    """The queue to wait in. Without it the service takes the bucket's queue for media jobs. Not
    empty.
    """
    call_back_format: CallBackFormatValue | None = field(
        default=None, metadata=element("CallBackFormat")
    )
    """The form of the callback; it goes before the queue's setting. One of `XML`, `JSON`. The
    service's default is `XML`.
    """
    call_back_type: CallBackTypeValue | None = field(default=None, metadata=element("CallBackType"))
    """The way that the callback takes; it goes before the queue's setting. One of `Url`, `TDMQ`.
    The service's default is `Url`.
    """
    call_back: str | None = field(default=None, metadata=element("CallBack"))
    """Where to post the callback; it goes before the queue's setting. The word `no` silences the
    queue's callback.
    """
    call_back_mq_config: CallBackMqConfig | None = field(
        default=None, metadata=element("CallBackMqConfig")
    )
    """The message queue that gets the callback. Must be given when CallBackType is TDMQ."""


@dataclass(slots=True, kw_only=True, repr=False)
class CreateMediaInfoJobResponse(Answer):
    """The job that was created."""

    class Meta:
        name: ClassVar[str] = "Response"

    request_id: str | None = field(default=None, metadata=element("RequestId"))
    """The id of the request. The service often leaves it out; metadata has it from the headers."""
    jobs_detail: list[MediaJobDetail] = field(default_factory=list, metadata=element("JobsDetail"))
    """The jobs; one for this call."""
