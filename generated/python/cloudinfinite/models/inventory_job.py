# Generated from spec/common/inventory_job.xsd (c2af6c2de473d6e3).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/common/inventory_job.xsd."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, Literal

from cloudinfinite.models.callback import (
    CallBackFormatValue,
    CallBackMqConfigEcho,
    CallBackTypeValue,
)
from cloudinfinite.models.job import JobState
from cloudinfinite_runtime.model import Model, element, timestamp
from cloudinfinite_runtime.open_enum import OpenEnum


class InventoryTriggerJobType(OpenEnum):
    """What a batch job does with each object.

    Open: a value that is not listed here is kept as it came.
    """

    __slots__ = ()
    _values = ("Workflow", "Job")

    WORKFLOW: ClassVar["InventoryTriggerJobType"]
    """Runs a workflow."""
    JOB: ClassVar["InventoryTriggerJobType"]
    """Runs one kind of job."""


InventoryTriggerJobType.WORKFLOW = InventoryTriggerJobType("Workflow")
InventoryTriggerJobType.JOB = InventoryTriggerJobType("Job")

InventoryTriggerJobTypeValue = InventoryTriggerJobType | Literal["Workflow", "Job"]
"""What a request takes for a InventoryTriggerJobType."""


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryTriggerInput(Model):
    """The objects that a batch job works on. At least one field must be given; any may stand
    together.

    A request without any of `manifest`, `url_file`, `prefix`, `object`, or with empty ones, is
    refused unless it is sent with `validate=False`.
    """

    manifest: str | None = field(default=None, metadata=element("Manifest"))
    """The key of a manifest.json that a COS inventory wrote: every object in the inventory. Not
    empty.
    """
    url_file: str | None = field(default=None, metadata=element("UrlFile"))
    """The key of a text file with one COS object address a line: every object in the file. Not
    empty.
    """
    prefix: str | None = field(default=None, metadata=element("Prefix"))
    """Every object whose key starts with this. Not empty."""
    object: str | None = field(default=None, metadata=element("Object"))
    """The key of one object. Not empty."""


@dataclass(slots=True, kw_only=True, repr=False)
class TimeInterval(Model):
    """Narrows a batch job to the objects uploaded in a span of time."""

    start: datetime | None = field(default=None, metadata=timestamp("Start"))
    """Uploaded at or after this time. Without it there is no lower bound, which answers repeat as
    `0`. An aware datetime, sent to the second.
    """
    end: datetime | None = field(default=None, metadata=timestamp("End"))
    """Uploaded at or before this time. Without it the bound is the time of the call. An aware
    datetime, sent to the second.
    """


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryTriggerJobParam(Model):
    """The templates that the jobs of a batch use. Settings given in line are not decoded yet and
    are listed as anomalies.
    """

    template_id: str | None = field(default=None, metadata=element("TemplateId"))
    """The template with the settings of the Tag; it wins over settings given in line. Not empty."""
    transcode_template_id: str | None = field(default=None, metadata=element("TranscodeTemplateId"))
    """The transcoding template, for VideoProcess, SuperResolution and SDRtoHDR. Not empty."""
    watermark_template_id: list[str] = field(
        default_factory=list, metadata=element("WatermarkTemplateId")
    )
    """The watermark templates. Not empty. At most 3 items."""


@dataclass(slots=True, kw_only=True, repr=False)
class StreamExtractOutput(Model):
    """Where one extracted stream is written."""

    index: str | None = field(default=None, metadata=element("Index"))
    """The index of the stream."""
    object: str | None = field(default=None, metadata=element("Object"))
    """The key that it is written to."""


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryTriggerJobOutput(Model):
    """Where the jobs of a batch write."""

    region: str | None = field(default=None, metadata=element("Region"))
    """The region of the output bucket."""
    bucket: str | None = field(default=None, metadata=element("Bucket"))
    """The output bucket's full name."""
    object: str | None = field(default=None, metadata=element("Object"))
    """The pattern of the output keys, with names in `${…}` to be filled in."""
    au_object: str | None = field(default=None, metadata=element("AuObject"))
    """The pattern of the keys of separated voices."""
    sprite_object: str | None = field(default=None, metadata=element("SpriteObject"))
    """The pattern of the keys of sprite images."""
    stream_extract: list[StreamExtractOutput] = field(
        default_factory=list, metadata=element("StreamExtract")
    )
    """The key of each extracted stream."""


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryTriggerJobOperation(Model):
    """What a batch job does with each object. A batch of the type Workflow has TimeInterval and
    WorkflowIds only.
    """

    time_interval: TimeInterval | None = field(default=None, metadata=element("TimeInterval"))
    """The span of upload times that it is narrowed to."""
    workflow_ids: str | None = field(default=None, metadata=element("WorkflowIds"))
    """The workflow that it runs. Not empty."""
    tag: str | None = field(default=None, metadata=element("Tag"))
    """The kind of job that it runs."""
    queue_id: str | None = field(default=None, metadata=element("QueueId"))
    """The queue that its jobs wait in. Not empty."""
    job_param: InventoryTriggerJobParam | None = field(default=None, metadata=element("JobParam"))
    """The settings of its jobs."""
    output: InventoryTriggerJobOutput | None = field(default=None, metadata=element("Output"))
    """Where its jobs write."""
    user_data: str | None = field(default=None, metadata=element("UserData"))
    """The caller's own text. At most 1024 characters: printable ASCII."""
    job_level: int | None = field(default=None, metadata=element("JobLevel"))
    """The priority of its jobs. 0 to 2."""
    call_back_format: CallBackFormatValue | None = field(
        default=None, metadata=element("CallBackFormat")
    )
    """The form of its callbacks. One of `XML`, `JSON`."""
    call_back_type: CallBackTypeValue | None = field(default=None, metadata=element("CallBackType"))
    """The way that its callbacks take. One of `Url`, `TDMQ`."""
    call_back: str | None = field(default=None, metadata=element("CallBack"))
    """The address of its callbacks."""
    call_back_mq_config: CallBackMqConfigEcho | None = field(
        default=None, metadata=element("CallBackMqConfig")
    )
    """The message queue of its callbacks."""


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryTriggerJobDetail(Model):
    """A batch job, of either type."""

    code: str | None = field(default=None, metadata=element("Code"))
    """The error code of a failed job. The pages say that others have none; in fact they often carry
    `Success`, so judge by State.
    """
    message: str | None = field(default=None, metadata=element("Message"))
    """The reason why a failed job failed."""
    type: InventoryTriggerJobTypeValue | None = field(default=None, metadata=element("Type"))
    """What the batch job does with each object. One of `Workflow`, `Job`."""
    name: str | None = field(default=None, metadata=element("Name"))
    """The name given when it was made. 1 to 128 characters: Chinese characters, letters, digits,
    '-', '—' and '_'.
    """
    job_id: str | None = field(default=None, metadata=element("JobId"))
    """The id of the batch job. Not empty."""
    state: JobState | None = field(default=None, metadata=element("State"))
    """Where the batch job stands. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`,
    `Cancel`.
    """
    creation_time: datetime | None = field(default=None, metadata=timestamp("CreationTime"))
    """When it was made. An aware datetime, sent to the second."""
    start_time: datetime | None = field(default=None, metadata=timestamp("StartTime"))
    """When it began to run; nothing before that. An aware datetime, sent to the second."""
    end_time: datetime | None = field(default=None, metadata=timestamp("EndTime"))
    """When it ended; nothing before that. An aware datetime, sent to the second."""
    tag: str | None = field(default=None, metadata=element("Tag"))
    """The kind of job that is run, for the type Job."""
    progress: int | None = field(default=None, metadata=element("Progress"))
    """How far it has come, in percent."""
    queue_id: str | None = field(default=None, metadata=element("QueueId"))
    """The queue that its jobs wait in. Not empty."""
    input: InventoryTriggerInput | None = field(default=None, metadata=element("Input"))
    """The objects it works on, as in the request."""
    operation: InventoryTriggerJobOperation | None = field(
        default=None, metadata=element("Operation")
    )
    """What it does with them, as in the request."""
