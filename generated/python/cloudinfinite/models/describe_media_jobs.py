# Generated from spec/media/describe_media_jobs.xsd (c9e45191c8961a89).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/media/describe_media_jobs.xsd."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from cloudinfinite.models.job import JobStateFilterValue, SortOrderValue
from cloudinfinite.models.media_job import MediaJobDetail, MediaJobTagValue
from cloudinfinite_runtime.model import Answer, Model, element, timestamp


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeMediaJobsParams(Model):
    """Which media jobs to list."""

    queue_id: str | None = field(default=None, metadata=element("queueId"))
    """Only jobs of this queue."""
    queue_type: str | None = field(default=None, metadata=element("queueType"))
    """Only jobs of queues of this type; without effect beside a queue id."""
    tag: MediaJobTagValue = field(metadata=element("tag"))
    """Only jobs of this kind. One of `MediaInfo`, `Transcode`, `Snapshot`, `Animation`, `Concat`,
    `SmartCover`, `VideoMontage`, `VoiceSeparate`, `VideoProcess`, `SDRtoHDR`, `SuperResolution`,
    `Segment`, `StreamExtract`, `DigitalWatermark`, `ExtractDigitalWatermark`, `VideoTag`,
    `QualityEstimate`, `Tts`, `NoiseReduction`, `PicProcess`, `SpeechRecognition`, `Translation`,
    `WordsGeneralize`, `SegmentVideoBody`, `VideoTargetRec`, `VideoEnhance`, `SplitVideoParts`,
    `PosterProduction`, `SoundHound`, `VocalScore`, `DNA`, `ImageInspect`, `ImageOCR`, `FillConcat`,
    `VideoSynthesis`, `GeneratePlayList`, `Watermark`.
    """
    workflow_id: str | None = field(default=None, metadata=element("workflowId"))
    """Only jobs that this workflow made."""
    inventory_trigger_job_id: str | None = field(
        default=None, metadata=element("inventoryTriggerJobId")
    )
    """Only jobs that this batch job made."""
    input_object: str | None = field(default=None, metadata=element("inputObject"))
    """Only jobs on the object of exactly this key."""
    order_by_time: SortOrderValue | None = field(default=None, metadata=element("orderByTime"))
    """The order by creation time. One of `Desc`, `Asc`. The service's default is `Desc`."""
    next_token: str | None = field(default=None, metadata=element("nextToken"))
    """The token of the page before, to go on from there."""
    size: int | None = field(default=None, metadata=element("size"))
    """How many jobs a page may hold. 1 to 100. The service's default is `10`."""
    states: list[JobStateFilterValue] = field(default_factory=list, metadata=element("states"))
    """Only jobs in one of these states. One of `All`, `Submitted`, `Running`, `Success`, `Failed`,
    `Pause`, `Cancel`. The service's default is `All`.
    """
    start_creation_time: datetime | None = field(
        default=None, metadata=timestamp("startCreationTime")
    )
    """Only jobs made at or after this time. An aware datetime, sent to the second."""
    end_creation_time: datetime | None = field(default=None, metadata=timestamp("endCreationTime"))
    """Only jobs made at or before this time. An aware datetime, sent to the second."""


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeMediaJobsResponse(Answer):
    """One page of media jobs."""

    class Meta:
        name: ClassVar[str] = "Response"

    request_id: str | None = field(default=None, metadata=element("RequestId"))
    """The id of the request."""
    jobs_detail: list[MediaJobDetail] = field(default_factory=list, metadata=element("JobsDetail"))
    """The jobs of this page."""
    next_token: str | None = field(default=None, metadata=element("NextToken"))
    """The token of the next page; absent or empty on the last."""
