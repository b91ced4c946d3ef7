# Generated from spec/batch/inventory_job.xsd (2373dd5cc870ca9b).
# Do not edit: change the spec and run `make generate`.
"""`InventoryTriggerJobDetail`, and what it is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite.common.job import JOB_LEVEL, USER_DATA, JobState
from cloudinfinite.common.scalar import IDENTIFIER, OBJECT_KEY, TIMESTAMP
from cloudinfinite.settings.callback import CALL_BACK_ADDRESS, CallBackFormat, CallBackType
from cloudinfinite_runtime.codec.open_enum import OpenEnum, word
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, Text
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required

    from cloudinfinite.common.job import JobStateValue
    from cloudinfinite.settings.callback import (
        CallBackFormatValue,
        CallBackMqConfig,
        CallBackTypeValue,
    )
    from cloudinfinite.settings.stream_extract import StreamExtract, StreamExtractDict

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
"""The name of a batch job; it need not be unique."""

WORKFLOW_IDS = Text(min_length=1)
"""The id of a workflow. The name is plural and no page gives a separator, so it is one text, sent
as it is.
"""


class InventoryTriggerJobType(OpenEnum):
    """What a batch job does with each object."""

    WORKFLOW: ClassVar[InventoryTriggerJobType] = word("Workflow")
    """Runs a workflow."""
    JOB: ClassVar[InventoryTriggerJobType] = word("Job")
    """Runs one kind of job."""


InventoryTriggerJobTypeValue = InventoryTriggerJobType | Literal["Workflow", "Job"]
"""A word of `InventoryTriggerJobType`: a member, or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryTriggerInput(BaseRecord):
    """The objects that a batch job works on. At least one field must be given; any may stand
    together.

    A request needs at least one of `manifest`, `url_file`, `prefix`, `object`.
    """

    _any_of: ClassVar[tuple[str, ...]] = ("Manifest", "UrlFile", "Prefix", "Object")

    manifest: str | None = field(default=None, metadata=element("Manifest", OBJECT_KEY))
    """The key of a manifest.json that a COS inventory wrote: every object in the inventory. Not
    empty.
    """
    url_file: str | None = field(default=None, metadata=element("UrlFile", OBJECT_KEY))
    """The key of a text file with one COS object address a line: every object in the file. Not
    empty.
    """
    prefix: str | None = field(default=None, metadata=element("Prefix", OBJECT_KEY))
    """Every object whose key starts with this. Not empty."""
    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The key of one object. Not empty."""


@dataclass(slots=True, kw_only=True, repr=False)
class TimeInterval(BaseRecord):
    """Narrows a batch job to the objects uploaded in a span of time."""

    start: datetime | None = field(default=None, metadata=element("Start", TIMESTAMP))
    """Uploaded at or after this time. Without it there is no lower bound, which answers repeat as
    `0`.
    """
    end: datetime | None = field(default=None, metadata=element("End", TIMESTAMP))
    """Uploaded at or before this time. Without it the bound is the time of the call."""


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryTriggerJobParam(BaseRecord):
    """The templates that the jobs of a batch use. Settings given in line are not decoded yet and
    are listed as anomalies.
    """

    template_id: str | None = field(default=None, metadata=element("TemplateId", IDENTIFIER))
    """The template with the settings of the Tag; it wins over settings given in line. Not empty."""
    transcode_template_id: str | None = field(
        default=None, metadata=element("TranscodeTemplateId", IDENTIFIER)
    )
    """The transcoding template, for VideoProcess, SuperResolution and SDRtoHDR. Not empty."""
    watermark_template_id: list[str] = field(
        default_factory=list,
        metadata=element("WatermarkTemplateId", IDENTIFIER, many=True, max_items=3),
    )
    """The watermark templates. Not empty. At most 3 items."""


class InventoryTriggerJobParamDict(TypedDict, total=False):
    """`InventoryTriggerJobParam` as a mapping."""

    template_id: str
    transcode_template_id: str
    watermark_template_id: Sequence[str]


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryJobOutput(BaseRecord):
    """Where the jobs of a batch write. What else is needed depends on the kind of job: at least one
    key.

    A request needs at least one of `object`, `au_object`, `sprite_object`, `stream_extract`.
    """

    _any_of: ClassVar[tuple[str, ...]] = ("Object", "AuObject", "SpriteObject", "StreamExtract")

    region: str | None = field(metadata=element("Region", ANY_TEXT, required=True))
    """The region of the output bucket."""
    bucket: str | None = field(metadata=element("Bucket", ANY_TEXT, required=True))
    """The output bucket's full name."""
    object: str | None = field(default=None, metadata=element("Object", OBJECT_KEY))
    """The pattern of the output keys, such as `output/${InventoryTriggerJobId}/out.mp4`; it needs
    `${Number}` where one object gives several files. Not empty.
    """
    au_object: str | None = field(default=None, metadata=element("AuObject", OBJECT_KEY))
    """The pattern of the keys of separated voices, for VoiceSeparate. Not empty."""
    sprite_object: str | None = field(default=None, metadata=element("SpriteObject", OBJECT_KEY))
    """The pattern of the keys of sprite images, which are jpg, for Snapshot. Not empty."""
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
    sprite_object: str
    stream_extract: Sequence[StreamExtract | StreamExtractDict]


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryTriggerJobOperation(BaseRecord):
    """What a batch job does with each object."""

    time_interval: TimeInterval | None = field(
        default=None, metadata=element("TimeInterval", TimeInterval)
    )
    """The span of upload times that it is narrowed to."""
    workflow_ids: str | None = field(
        default=None, metadata=element("WorkflowIds", WORKFLOW_IDS, when=("Type", ("Workflow",)))
    )
    """The workflow that it runs. Not empty. Only where `Type` is `Workflow`."""
    tag: str | None = field(
        default=None, metadata=element("Tag", ANY_TEXT, when=("Type", ("Job",)))
    )
    """The kind of job that it runs. Only where `Type` is `Job`."""
    queue_id: str | None = field(
        default=None, metadata=element("QueueId", IDENTIFIER, when=("Type", ("Job",)))
    )
    """The queue that its jobs wait in. Not empty. Only where `Type` is `Job`."""
    job_param: InventoryTriggerJobParam | None = field(
        default=None,
        metadata=element("JobParam", InventoryTriggerJobParam, when=("Type", ("Job",))),
    )
    """The settings of its jobs. Only where `Type` is `Job`."""
    output: InventoryJobOutput | None = field(
        default=None, metadata=element("Output", InventoryJobOutput, when=("Type", ("Job",)))
    )
    """Where its jobs write. Only where `Type` is `Job`."""
    user_data: str | None = field(
        default=None, metadata=element("UserData", USER_DATA, when=("Type", ("Job",)))
    )
    """The caller's own text. At most 1024 characters: printable ASCII. Only where `Type` is `Job`.
    """
    job_level: int | None = field(
        default=None, metadata=element("JobLevel", JOB_LEVEL, when=("Type", ("Job",)))
    )
    """The priority of its jobs. 0 to 2. Only where `Type` is `Job`."""
    call_back_format: CallBackFormatValue | None = field(
        default=None, metadata=element("CallBackFormat", CallBackFormat, when=("Type", ("Job",)))
    )
    """The form of its callbacks. One of `XML`, `JSON`. Only where `Type` is `Job`."""
    call_back_type: CallBackTypeValue | None = field(
        default=None, metadata=element("CallBackType", CallBackType, when=("Type", ("Job",)))
    )
    """The way that its callbacks take. One of `Url`, `TDMQ`, `Kafka`. Only where `Type` is `Job`.
    """
    call_back: str | None = field(
        default=None, metadata=element("CallBack", CALL_BACK_ADDRESS, when=("Type", ("Job",)))
    )
    """The address of its callbacks. Only where `Type` is `Job`."""
    call_back_mq_config: CallBackMqConfig | None = field(
        default=None,
        metadata=element(
            "CallBackMqConfig", "..settings.callback:CallBackMqConfig", when=("Type", ("Job",))
        ),
    )
    """The message queue of its callbacks. Only where `Type` is `Job`."""


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryTriggerJobDetail(BaseRecord):
    """A batch job, of either type."""

    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """The error code of a failed job. The pages say that others have none; in fact they often carry
    `Success`, so judge by State.
    """
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """The reason why a failed job failed."""
    type: InventoryTriggerJobTypeValue | None = field(
        default=None, metadata=element("Type", InventoryTriggerJobType)
    )
    """What the batch job does with each object. One of `Workflow`, `Job`."""
    name: str | None = field(default=None, metadata=element("Name", INVENTORY_TRIGGER_JOB_NAME))
    """The name given when it was made. 1 to 128 characters: Chinese characters, letters, digits,
    '-', '—' and '_'.
    """
    job_id: str = field(metadata=element("JobId", IDENTIFIER, always=True))
    """The id of the batch job. Not empty."""
    state: JobStateValue = field(metadata=element("State", JobState, always=True))
    """Where the batch job stands. One of `Submitted`, `Running`, `Success`, `Failed`, `Pause`,
    `Cancel`.
    """
    creation_time: datetime | None = field(
        default=None, metadata=element("CreationTime", TIMESTAMP)
    )
    """When it was made."""
    start_time: datetime | None = field(default=None, metadata=element("StartTime", TIMESTAMP))
    """When it began to run; nothing before that."""
    end_time: datetime | None = field(default=None, metadata=element("EndTime", TIMESTAMP))
    """When it ended; nothing before that."""
    tag: str | None = field(
        default=None, metadata=element("Tag", ANY_TEXT, when=("Type", ("Job",)))
    )
    """The kind of job that is run. Only where `type` is `Job`."""
    progress: int | None = field(default=None, metadata=element("Progress", ANY_INTEGER))
    """How far it has come, in percent."""
    queue_id: str | None = field(default=None, metadata=element("QueueId", IDENTIFIER))
    """The queue that its jobs wait in. Not empty."""
    input: InventoryTriggerInput | None = field(
        default=None, metadata=element("Input", InventoryTriggerInput)
    )
    """The objects it works on, as in the request."""
    operation: InventoryTriggerJobOperation | None = field(
        default=None, metadata=element("Operation", InventoryTriggerJobOperation)
    )
    """What it does with them, as in the request."""
